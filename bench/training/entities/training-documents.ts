import type { AnnotatedDocument } from './corpus.ts';
import { asHeadlines, RESPELLED } from './headlines.ts';
import { type LabeledDocument, labelDocument } from './labeled-words.ts';

/** How paragraphs follow each other: both ways are met in use. */
const JOINTS = [' ', '\n\n'] as const;

/**
 * The documents of all sets to learn from, some of those with a title a second time with headlines in other letters. The
 * first set, whose manner of marking is wanted, is learned twice where its documents have titles: the others have more
 * words than it.
 */
export const trainingDocuments = (
  sets: readonly (readonly AnnotatedDocument[])[],
  language: string,
): LabeledDocument[] => {
  const corpus = sets.flatMap((documents, set) => documents.map((document) => ({ document, set })));
  const jointOf = (n: number) => JOINTS[n % 2] ?? ' ';
  const documents = corpus.map(({ document, set }, n) => labelDocument(document, jointOf(n), language, { set }));
  const copies = corpus.flatMap(({ document, set }, n) => {
    if (document.untitled) return [];
    const respelled = asHeadlines(document.sentences, n);
    if (respelled === undefined) return [];
    return [
      labelDocument({ id: document.id, sentences: respelled }, jointOf(n), language, {
        set,
        sentencesToLearn: RESPELLED,
      }),
    ];
  });
  const again = documents.filter((_, n) => corpus[n]?.set === 0 && !corpus[n]?.document.untitled);
  return [...documents, ...copies, ...again];
};

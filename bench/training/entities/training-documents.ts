import type { AnnotatedDocument } from './corpus.ts';
import { asHeadlines, RESPELLED } from './headlines.ts';
import { type LabeledDocument, labelDocument } from './labeled-words.ts';

/** Separators between paragraphs; both occur in practice. */
const JOINTS = [' ', '\n\n'] as const;

/**
 * Returns the training documents of all sets, with additional copies of some titled documents in
 * headline capitalization. Titled documents of the first set are included twice, since the other
 * sets are larger.
 */
export function trainingDocuments(
  sets: readonly (readonly AnnotatedDocument[])[],
  language: string,
): LabeledDocument[] {
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
}

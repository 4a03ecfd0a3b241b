import type { AnnotatedDocument } from './corpus.ts';
import { asHeadlines, RESPELLED } from './headlines.ts';
import { type LabelledDocument, labelDocument } from './labelled-words.ts';

/** How paragraphs follow each other: both ways are met in use. */
const JOINTS = [' ', '\n\n'] as const;

/** The documents to learn from, some of them a second time with headlines in other letters. */
export const trainingDocuments = (corpus: readonly AnnotatedDocument[]): LabelledDocument[] => {
  const documents = corpus.map(({ id, sentences }, n) => labelDocument(id, sentences, JOINTS[n % 2] ?? ' '));
  const copies = corpus.flatMap(({ id, sentences }, n) => {
    const respelled = asHeadlines(sentences, n);
    return respelled === undefined ? [] : [labelDocument(id, respelled, JOINTS[n % 2] ?? ' ', RESPELLED)];
  });
  return [...documents, ...copies];
};

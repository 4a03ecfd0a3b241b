import { hashText } from '../tokens/hashing.ts';
import { FIRST_NAMES } from '../words/person-words.ts';
import { CLASS, loadNameTable } from './crf/name-table.ts';

/** Whether a folded word is a given name somewhere, and seldom anything else. */
export const isGivenName = (folded: string): boolean =>
  FIRST_NAMES.has(folded) ||
  (folded.length > 2 &&
    (loadNameTable().classesOf(hashText(folded)) & (CLASS.givenName | CLASS.common | CLASS.people)) ===
      CLASS.givenName);

/** Whether a folded word is one of the dictionary, and nothing that a list of names knows. */
export const isOrdinaryWord = (folded: string): boolean => {
  const table = loadNameTable();
  const hash = hashText(folded);
  return table.senseOf(hash) !== 0 && (table.classesOf(hash) & ~CLASS.common) === 0;
};

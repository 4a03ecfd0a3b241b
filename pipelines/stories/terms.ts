import { fold } from '../tagging/tokens/fold.ts';
import { hashText } from '../tagging/tokens/hashing.ts';
import { isCharacter } from './words.ts';

/** Letters of a word that count: endings tell nothing apart, and in German they keep retellings apart. */
const STEM_LETTERS = 6;

/** Characters of a term in scripts without spaces. */
const CHARACTERS = 3;

/** A single letter, or a number of one or two digits, says nothing of a story. */
const EMPTY = /^(?:.|\d{1,2})$/u;

/** Returns the term of a word: its first letters without diacritics. */
export const stemOf = (word: string): string => fold(word).slice(0, STEM_LETTERS);

/** Returns the terms of words of a text: their stems, and runs of characters in scripts without spaces. */
export const termsOf = (words: readonly string[]): readonly string[] => {
  const terms: string[] = [];
  let run = '';
  for (const word of words) {
    if (isCharacter(word)) {
      run = (run + word).slice(-CHARACTERS);
      if (run.length === CHARACTERS) terms.push(run);
    } else {
      run = '';
      if (!EMPTY.test(word)) terms.push(stemOf(word));
    }
  }
  return terms;
};

/** Returns the hash (int4) of a term. A word that two languages share has two hashes. */
export const termHash = (term: string, language: string): number => hashText(term, hashText(language));

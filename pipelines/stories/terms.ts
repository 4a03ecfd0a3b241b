import { fold } from '../text/fold.ts';
import { hashText } from '../text/hashing.ts';
import { isCharacter, wordsOf } from './words.ts';

/** Letters of a word that count. Inflected and compound words of retellings differ in their ends. */
const STEM_LETTERS = 5;

/** A single letter, or a number of one or two digits, says nothing of a story. */
const EMPTY = /^(?:.|\d{1,2})$/u;

/** Returns the term of a word: its first letters without diacritics. */
export function stemOf(word: string): string {
  return fold(word).slice(0, STEM_LETTERS);
}

/** Returns the terms of words of a text: their stems and, in scripts without spaces, pairs of characters. */
export function termsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, n) => {
    if (!isCharacter(word)) return EMPTY.test(word) ? [] : [stemOf(word)];
    const next = words[n + 1];
    return next !== undefined && isCharacter(next) ? [word + next] : [];
  });
}

/** A word with a capital inside a sentence. */
const NAME = /(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}\p{M}]+/gu;

/** Returns the terms of the names in a text (in German, of all nouns). */
export function namesOf(text: string): ReadonlySet<string> {
  return new Set(termsOf(wordsOf((text.match(NAME) ?? []).join(' '))));
}

/** Returns the hash (int4) of a term. A word that two languages share has two hashes. */
export function termHash(term: string, language: string): number {
  return hashText(term, hashText(language));
}

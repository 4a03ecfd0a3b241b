import { fold } from '../../text/fold.ts';
import type { Word } from '../tokens/tokenize.ts';

/** Normalizes an English word: folded, without plural ending. */
export function termOf(folded: string): string {
  if (folded.length < 4 || !folded.endsWith('s')) return folded;
  if (folded.length === 4) return folded.replace(/([^su])s$/, '$1');
  return folded
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
}

/** Letters of a stem. Lengths from 4 to 7 performed equally in five languages. */
const STEM_LENGTH = 5;

/** Normalizes a word of an inflected language to its first letters. */
export function stemOf(folded: string): string {
  return folded.slice(0, STEM_LENGTH);
}

/** Normalizes the words of a language. */
export type TermOf = (folded: string) => string;

/** Normalizes a phrase. */
export function termsOf(phrase: string): string[] {
  return fold(phrase)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(termOf);
}

/** Weight of a title term relative to a text term. */
const TITLE_WEIGHT = 2;

/** Returns the weight of a term by its index; the first `inTitle` terms are the title's. */
export function weightAt(index: number, inTitle: number): number {
  return index < inTitle ? TITLE_WEIGHT : 1;
}

/**
 * Returns the terms of a document. Hyphenated words are split and punctuation is dropped, so that
 * phrases match across both.
 */
export function documentTerms(
  words: readonly Word[],
  most: number,
  asTerm: TermOf = termOf,
): { terms: string[]; inTitle: number } {
  const terms: string[] = [];
  let inTitle = 0;
  for (const word of words) {
    if (terms.length >= most) break;
    if (word.shape === 'mark' || word.folded === '') continue;
    terms.push(asTerm(word.folded));
    if (word.in === 'title') inTitle++;
  }
  return { terms, inTitle };
}

/** Finds phrases by their first term, longest first. */
export interface PhraseTable<T> {
  at(terms: readonly string[], index: number): { readonly value: T; readonly length: number } | undefined;
}

export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, { terms: string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const terms = termsOf(phrase);
    const first = terms[0];
    if (first === undefined) continue;
    const same = table.get(first) ?? [];
    same.push({ terms, value });
    table.set(first, same);
  }
  for (const same of table.values()) same.sort((a, b) => b.terms.length - a.terms.length);
  return {
    at: (terms, index) => {
      const found = table
        .get(terms[index] ?? '')
        ?.find((phrase) => phrase.terms.every((term, n) => terms[index + n] === term));
      return found === undefined ? undefined : { value: found.value, length: found.terms.length };
    },
  };
}

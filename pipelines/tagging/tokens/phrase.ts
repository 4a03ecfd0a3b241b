import type { Word } from './reading.ts';

/** The folded form of consecutive words, glued where the text glues them; a hyphen counts as a blank. */
export const foldedPhrase = (words: readonly Word[], first: number, last: number): string => {
  let phrase = '';
  let hyphen = false;
  for (let n = first; n <= last; n++) {
    const word = words[n];
    if (word === undefined) break;
    if (/^[-‐‑–]$/.test(word.text)) {
      hyphen = true;
      continue;
    }
    phrase += n > first && (hyphen || !word.glued) ? ` ${word.folded}` : word.folded;
    hyphen = false;
  }
  return phrase;
};

/** Notes how many words a folded name has, by its first word: what `longestPhrase` asks for. */
export const noteLength = (longest: Map<string, number>, folded: string): void => {
  const end = folded.indexOf(' ');
  const first = end < 0 ? folded : folded.slice(0, end);
  const length = end < 0 ? 1 : folded.split(' ').length;
  if (length > (longest.get(first) ?? 0)) longest.set(first, length);
};

const MAX_WORDS = 8;

/**
 * Finds the longest phrase from a word on that `knows` accepts; answers the index of its last word.
 * `longest` says how many words phrases beginning with a word may have, so that most words cost one look-up.
 */
export const longestPhrase = (
  words: readonly Word[],
  first: number,
  longest: (folded: string) => number,
  knows: (phrase: string) => boolean,
): number | undefined => {
  const start = words[first];
  if (start === undefined || start.folded === '') return undefined;
  // "St." and such fold to one word, but a hyphenated beginning is looked up by its first part too.
  const most = Math.min(longest(start.folded), MAX_WORDS);
  if (most === 0) return undefined;
  let end = first;
  const ends = [first];
  for (let count = 1; count < most; ) {
    const next = words[end + 1];
    if (next === undefined || next.startsLine) break;
    end++;
    const dotInside = next.text === '.' && words[end + 1]?.glued;
    const joins = next.text === '&' || (next.glued && (dotInside || /^[-‐‑–,]$/.test(next.text)));
    if (next.shape === 'mark' && !joins) break;
    if (next.shape !== 'mark') {
      count++;
      ends.push(end);
    }
  }
  return ends.reverse().find((last) => knows(foldedPhrase(words, first, last)));
};

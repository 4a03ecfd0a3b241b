import type { Word } from './tokenize.ts';

/** Returns the folded form of consecutive words, joined as in the text; hyphens become spaces. */
export function foldedPhrase(words: readonly Word[], first: number, last: number): string {
  let phrase = '';
  let hyphen = false;
  for (let n = first; n <= last; n++) {
    const word = words[n];
    if (word === undefined) break;
    if (/^[-‐‑–]$/.test(word.text)) {
      hyphen = true;
      continue;
    }
    phrase += n > first && (hyphen || !word.joinedToPrevious) ? ` ${word.folded}` : word.folded;
    hyphen = false;
  }
  return phrase;
}

/** Records the number of words of a folded name under its first word, for `longestPhrase`. */
export function recordPhraseLength(longest: Map<string, number>, folded: string): void {
  const end = folded.indexOf(' ');
  const first = end < 0 ? folded : folded.slice(0, end);
  const length = end < 0 ? 1 : folded.split(' ').length;
  if (length > (longest.get(first) ?? 0)) longest.set(first, length);
}

const MAX_WORDS = 8;

/**
 * Returns the last word of the longest phrase starting at `first` that `knows` accepts.
 * @param longest the maximum number of words in phrases starting with a word; 0 ends the search
 * after one look-up
 */
export function longestPhrase(
  words: readonly Word[],
  first: number,
  longest: (folded: string) => number,
  knows: (phrase: string) => boolean,
): number | undefined {
  const start = words[first];
  if (start === undefined || start.folded === '') return undefined;
  // The words of a hyphenated first word count separately here, although "St." is a single word.
  const most = Math.min(longest(start.folded), MAX_WORDS);
  if (most === 0) return undefined;
  let end = first;
  const ends = [first];
  for (let count = 1; count < most; ) {
    const next = words[end + 1];
    if (next === undefined || next.startsLine) break;
    end++;
    const dotInside = next.text === '.' && words[end + 1]?.joinedToPrevious;
    const joins = next.text === '&' || (next.joinedToPrevious && (dotInside || /^[-‐‑–,]$/.test(next.text)));
    if (next.shape === 'mark' && !joins) break;
    if (next.shape !== 'mark') {
      count++;
      ends.push(end);
    }
  }
  return ends.reverse().find((last) => knows(foldedPhrase(words, first, last)));
}

import type { Word } from './reading.ts';
import { indexWords, isName, type Span } from './span.ts';
import { HONORIFICS } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

const SMALL = wordSet('of the for and on in to with by a an or at from');
const LONGEST = 12;

/** Where the words begin whose first letters the acronym at `at` has, in brackets after them. */
const startOfLongForm = (words: readonly Word[], at: number): number | undefined => {
  const letters = words[at]?.folded ?? '';
  let left = letters.length;
  for (let n = at - 2; n >= 0 && n > at - 2 - LONGEST; n--) {
    const word = words[n];
    if (word === undefined || word.shape === 'mark' || word.startsLine) return undefined;
    if (word.folded.startsWith(letters[left - 1] ?? '')) {
      left--;
      if (left === 0) return n;
    } else if (!SMALL.has(word.folded)) return undefined;
  }
  return undefined;
};

/**
 * Acronyms that the text explains as those of a thing or an office: "children with special needs (CWSN)", "Inspector
 * General of Police (IGP)". They are no organisations, here and anywhere else in the text.
 */
export const withoutAcronymsOfThings = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const spanAt = indexWords(words, spans);
  const things = new Set<string>();
  for (const { first, last, type } of spans) {
    if (type !== 'organization' || first !== last || words[first]?.shape !== 'upper') continue;
    if (words[first - 1]?.text !== '(' || words[last + 1]?.text !== ')') continue;
    const start = startOfLongForm(words, first);
    if (start === undefined) continue;
    const form = words.slice(start, first - 1);
    const isNamed = form.some((_, n) => spanAt[start + n]?.type === 'organization');
    const isThing = form.some((word) => !isName(word) && !SMALL.has(word.folded));
    const isOffice = HONORIFICS.has(form[0]?.folded ?? '') || form[0]?.folded === 'inspector';
    if (!isNamed && (isThing || isOffice)) things.add(words[first]?.text ?? '');
  }
  if (things.size === 0) return [...spans];
  return spans.filter(
    ({ first, last, type }) => type !== 'organization' || first !== last || !things.has(words[first]?.text ?? ''),
  );
};

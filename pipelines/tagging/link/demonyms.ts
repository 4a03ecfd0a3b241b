import type { TextContext } from '../recognize/text-context.ts';
import { LOWERCASE_DEMONYMS } from '../tables/demonyms.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import { isCapitalized, type Word } from '../tokens/tokenize.ts';

/** A word such as "Chinese" in the text. */
export interface Demonym {
  readonly at: number;
  /** ISO 3166 code. */
  readonly country: string;
}

const insideOf = (spans: readonly Span[]): Set<number> => {
  const inside = new Set<number>();
  for (const { first, last } of spans) if (last > first) for (let n = first; n <= last; n++) inside.add(n);
  return inside;
};

/**
 * Finds demonyms outside names. A demonym inside a name does not count: "British Columbia" does not
 * mention Britain.
 */
export function findDemonyms({ words, language, data }: TextContext, spans: readonly Span[]): Demonym[] {
  const { english } = data.demonyms;
  const inside = insideOf(spans);
  const foreign = data.demonyms.of(language);
  if (foreign === undefined && language !== 'en') return [];
  const found: Demonym[] = [];
  words.forEach((word, n) => {
    if (inside.has(n) || word.shape === 'mark') return;
    if (foreign !== undefined) {
      // "Jordan" is a person; "jordano" is a demonym.
      if (LOWERCASE_DEMONYMS.has(language) && isCapitalized(word) && !word.startsSentence && !word.inTitleCase) return;
      const hyphened = words[n + 1]?.text === '-' ? foreign.get(foldedPhrase(words, n, n + 2)) : undefined;
      const country = hyphened ?? foreign.get(word.folded);
      if (country !== undefined && !isTail(words, n, foreign)) found.push({ at: n, country });
      return;
    }
    // Lowercase forms are often ordinary English words: "polish the shoes", "a pole".
    if (!isCapitalized(word)) return;
    const pair = words[n + 1] === undefined ? '' : `${word.folded} ${words[n + 1]?.folded}`;
    const country = english.get(pair) ?? (isSecondHalf(words, n, english) ? undefined : english.get(word.folded));
    if (country !== undefined) found.push({ at: n, country });
  });
  return found;
}

const isSecondHalf = (words: readonly Word[], n: number, english: ReadonlyMap<string, string>): boolean =>
  english.has(`${words[n - 1]?.folded} ${words[n]?.folded}`);

/** Whether the word ends a hyphenated demonym that is already counted. */
const isTail = (words: readonly Word[], n: number, foreign: ReadonlyMap<string, string>): boolean =>
  words[n - 1]?.text === '-' && n > 1 && foreign.has(foldedPhrase(words, n - 2, n));

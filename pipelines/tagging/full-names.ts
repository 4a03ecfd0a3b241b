import type { Word } from './reading.ts';
import type { Span } from './span.ts';

const inFull = (spans: readonly Span[]): Span[] =>
  spans.filter(({ type, first, last }) => type === 'person' && last > first);

/** The last words of persons who are named in full, folded. */
export const familyNames = (words: readonly Word[], spans: readonly Span[]): ReadonlySet<string> =>
  new Set(inFull(spans).map(({ last }) => words[last]?.folded ?? ''));

/** All words of persons who are named in full, folded. */
export const wordsOfFullNames = (words: readonly Word[], spans: readonly Span[]): ReadonlySet<string> =>
  new Set(inFull(spans).flatMap(({ first, last }) => words.slice(first, last + 1).map((word) => word.folded)));

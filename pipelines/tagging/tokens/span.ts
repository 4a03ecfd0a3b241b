import type { EntityType } from '../tags.ts';
import { isCapitalized, type Word } from './tokenize.ts';

/** A name from word `first` to word `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Why the span was added or changed. */
  readonly reason?: string;
}

const contains = (outer: Span, inner: Span): boolean => outer.first <= inner.first && outer.last >= inner.last;

/**
 * Replaces spans that a new span covers. A new span that partly overlaps another is dropped. Both
 * lists must be sorted.
 */
export function replaceCovered(spans: readonly Span[], found: readonly Span[]): Span[] {
  const result: Span[] = [];
  let n = 0;
  for (const span of found) {
    while (n < spans.length && (spans[n]?.last ?? 0) < span.first) result.push(spans[n++] as Span);
    const touched: Span[] = [];
    while (n < spans.length && (spans[n]?.first ?? 0) <= span.last) touched.push(spans[n++] as Span);
    if (touched.every((other) => contains(span, other))) result.push(span);
    else result.push(...touched);
  }
  return [...result, ...spans.slice(n)];
}

/** Returns the span of each word. */
export function indexByWord(words: readonly Word[], spans: readonly Span[]): (Span | undefined)[] {
  const byWord = new Array<Span | undefined>(words.length);
  for (const span of spans) byWord.fill(span, span.first, span.last + 1);
  return byWord;
}

export function startsWithCapital(word: Word | undefined): boolean {
  return word !== undefined && isCapitalized(word);
}

/** Whether the word may belong to a name that continues after it. "The" at the start of a sentence does not. */
export function mayPrecedeInName(word: Word | undefined): boolean {
  return startsWithCapital(word) && word?.folded !== 'the';
}

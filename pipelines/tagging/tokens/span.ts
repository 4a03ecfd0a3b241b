import type { EntityType } from '../tags.ts';
import { isCapitalised, type Word } from './reading.ts';

/** Words `first` to `last` name something of this type. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Why it was set, or set otherwise than it was found. */
  readonly because?: string;
}

/** A name as it was found; "other" ones (products, events, laws) are told apart, and not tagged. */
export type FoundName = Omit<Span, 'type'> & { readonly type: EntityType | 'other' };

export const isTagged = (name: FoundName): name is Span => name.type !== 'other';

const contains = (outer: Span, inner: Span): boolean => outer.first <= inner.first && outer.last >= inner.last;

/** Puts new spans in the place of those they cover; one that cuts into another is left out. Both lists are in order. */
export const replaceCovered = (spans: readonly Span[], found: readonly Span[]): Span[] => {
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
};

/** The span that each word is in. */
export const indexWords = <S extends FoundName>(words: readonly Word[], spans: readonly S[]): (S | undefined)[] => {
  const byWord = new Array<S | undefined>(words.length);
  for (const span of spans) byWord.fill(span, span.first, span.last + 1);
  return byWord;
};

export const isName = (word: Word | undefined): boolean => word !== undefined && isCapitalised(word);

/** A name may go on before its word here: "The" at the head of a sentence is no name. */
export const goesBefore = (word: Word | undefined): boolean => isName(word) && word?.folded !== 'the';

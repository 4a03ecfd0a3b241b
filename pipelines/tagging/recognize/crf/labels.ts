import type { EntityType } from '../../tags.ts';

/** Kinds of names the model tells apart; `other` are those that are not tagged: nationalities, products, events, laws. */
export const NAME_KINDS = ['person', 'organization', 'place', 'other'] as const satisfies readonly (
  | EntityType
  | 'other'
)[];

/** Labels of words: 0 outside any name, `2 k + 1` the first word of a name of kind k, `2 k + 2` a further one. */
export const LABELS = 2 * NAME_KINDS.length + 1;
export const OUTSIDE = 0;

export const firstLabel = (kind: number): number => 2 * kind + 1;
export const isFirst = (label: number): boolean => (label & 1) === 1;
/** Index in NAME_KINDS; -1 outside. */
export const kindOf = (label: number): number => ((label + 1) >> 1) - 1;

/** A further word follows a word of the same name only. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || isFirst(label) || (before !== OUTSIDE && kindOf(before) === kindOf(label));

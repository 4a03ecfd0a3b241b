import type { EntityType } from '../../tags.ts';

/** Kinds of names that the model distinguishes. `other` (nationalities, products, events, laws) is not tagged. */
export const NAME_KINDS = ['person', 'organization', 'place', 'other'] as const satisfies readonly (
  | EntityType
  | 'other'
)[];

/** Number of labels. 0 is outside any name; `2 k + 1` is the first word of a name of kind k, `2 k + 2` a later word. */
export const LABELS = 2 * NAME_KINDS.length + 1;
export const OUTSIDE = 0;

export function firstLabel(kind: number): number {
  return 2 * kind + 1;
}
export function isFirst(label: number): boolean {
  return (label & 1) === 1;
}
/** Returns the index in NAME_KINDS, or -1 outside names. */
export function kindOf(label: number): number {
  return ((label + 1) >> 1) - 1;
}

/** Whether a label may follow another: a later word of a name must follow a word of the same kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || isFirst(label) || (before !== OUTSIDE && kindOf(before) === kindOf(label));
}

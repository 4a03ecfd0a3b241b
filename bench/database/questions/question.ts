import type { Samples } from './samples.ts';

/** A question that readers of schema `news` ask. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  /** Parameters of try `n`; common and rare names take turns. */
  readonly values?: (samples: Samples, n: number) => readonly unknown[];
  /** Milliseconds within which 95 % of the answers come, if other than 50. */
  readonly goalMs?: number;
  /** What answers the same within the goal, if this form cannot, since no index serves it. */
  readonly instead?: string;
}

/** Element `n` of a list, from the start again at its end. */
export function nth<Item>(items: readonly Item[], n: number): Item {
  return items[n % items.length] as Item;
}

import type { Samples } from './samples.ts';

/** A question that readers of schema `news` ask. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  /** Parameters of try `n`; common and rare names take turns. */
  readonly values?: (samples: Samples, n: number) => readonly unknown[];
  /** Milliseconds within which 95 % of the answers come, if other than 50. */
  readonly goalMs?: number;
  /** Why it may scan a big table: no index can serve what it asks. */
  readonly scans?: string;
}

/** Element `n` of a list, from the start again at its end. */
export const nth = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;

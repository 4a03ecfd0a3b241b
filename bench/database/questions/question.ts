import type { Samples } from './samples.ts';

/** A question that readers of schema `news` ask. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  /** Parameters of try `n`; common and rare names take turns. */
  readonly values?: (samples: Samples, n: number) => readonly unknown[];
  /** Milliseconds within which 95 % of the answers come, if other than 50. */
  readonly goalMs?: number;
  /** It reads all articles by its nature, so that a sequential scan is right. */
  readonly readsAll?: true;
}

/** Element `n` of a list, from the start again at its end. */
export const nth = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;

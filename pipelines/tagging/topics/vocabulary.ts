import { readModelTable } from '../model-file.ts';

/** One IPTC Media Topic. */
export interface Topic {
  /** A code such as medtop:20000002. */
  readonly qcode: string;
  readonly name: string;
  /** The parent topic; absent for the 17 top-level topics. */
  readonly broader?: string;
}

/** Reads all Media Topics, including the 17 top-level ones, in the order of their codes. */
export function readTopics(): readonly Topic[] {
  return readModelTable('topics.tsv').map(([id = '', broader = '', name = '']) => ({
    qcode: `medtop:${id}`,
    name,
    ...(broader === '' ? {} : { broader: `medtop:${broader}` }),
  }));
}

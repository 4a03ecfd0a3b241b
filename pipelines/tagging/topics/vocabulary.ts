import { readModelTable } from '../model-file.ts';

/** One IPTC Media Topic. */
export interface Topic {
  /** As medtop:20000002. */
  readonly qcode: string;
  readonly name: string;
  /** The topic above it; none for the 17 at the top. */
  readonly broader?: string;
}

/** Reads every Media Topic there is, the 17 top-level ones included, in the order of their codes. */
export const readTopics = (): readonly Topic[] =>
  readModelTable('topics.tsv').map(([id = '', broader = '', name = '']) => ({
    qcode: `medtop:${id}`,
    name,
    ...(broader === '' ? {} : { broader: `medtop:${broader}` }),
  }));

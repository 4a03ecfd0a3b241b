import { DATA, readSource } from './source-file.ts';

/** Decisions by join and subject: "seat Langen, DE". */
export type Overrides = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * Reads data/overrides.tsv, which resolves joins that rules cannot: "seat Langen, DE" to an id, or
 * to nothing if the other table has no match.
 * @throws Error when a line has no reason or repeats a decision
 */
export function readOverrides(): Overrides & { unused(): string[] } {
  const overrides = new Map<string, string>();
  for (const [join = '', what = '', means = '', reason = ''] of readSource(new URL('overrides.tsv', DATA), [
    'join',
    'what',
    'means',
    'reason',
  ])) {
    const key = `${join} ${what}`;
    if (reason === '' || overrides.has(key)) throw new Error(`overrides.tsv: ${key}: missing reason or duplicate key`);
    overrides.set(key, means);
  }
  const asked = new Set<string>();
  return {
    get: (key) => {
      asked.add(key);
      return overrides.get(key);
    },
    unused: () => [...overrides.keys()].filter((key) => !asked.has(key)),
  };
}

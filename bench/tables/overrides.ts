import { DATA, readSource } from './source-file.ts';

/** What is decided, by the join and what it is about: "seat Langen, DE". */
export type Overrides = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * Reads data/overrides.tsv: what the join of two tables cannot decide by rule, by "seat Langen, DE" the id that is meant,
 * or nothing where the other table has none.
 * @throws when a line gives no reason, or decides what another has decided
 */
export const readOverrides = (): Overrides & { unused(): string[] } => {
  const overrides = new Map<string, string>();
  for (const [join = '', what = '', means = '', reason = ''] of readSource(new URL('overrides.tsv', DATA), [
    'join',
    'what',
    'means',
    'reason',
  ])) {
    const key = `${join} ${what}`;
    if (reason === '' || overrides.has(key)) throw new Error(`overrides.tsv: ${key}: no reason, or decided twice`);
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
};

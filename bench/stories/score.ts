/** How well predicted groups match labeled ones, each from 0 to 1. */
export interface GroupScore {
  /** Of the pairs in one predicted group, those of one event; and the reverse. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** B-cubed (A. Bagga and B. Baldwin, 1998): the mean over articles. */
  readonly bCubedPrecision: number;
  readonly bCubedRecall: number;
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const pairs = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);

/** Compares two groupings of the same articles. */
export function scoreGroups(events: readonly string[], groups: readonly string[]): GroupScore {
  const perEvent = countBy(events);
  const perGroup = countBy(groups);
  const both = events.map((event, n) => `${event}\t${groups[n]}`);
  const perBoth = countBy(both);
  const mean = (per: Map<string, number>, keys: readonly string[]): number =>
    keys.reduce((sum, key, n) => sum + (perBoth.get(both[n] ?? '') ?? 0) / (per.get(key) ?? 1), 0) / keys.length;
  return {
    pairPrecision: pairs(perBoth) / (pairs(perGroup) || 1),
    pairRecall: pairs(perBoth) / (pairs(perEvent) || 1),
    bCubedPrecision: mean(perGroup, groups),
    bCubedRecall: mean(perEvent, events),
  };
}

/** Numbers for the hashes of frequent features; rare features are dropped. */
export interface FeatureTable {
  readonly size: number;
  /** The hash of each number. */
  readonly hashes: Int32Array;
  /** Returns the number of a hash, or -1 for a dropped hash. */
  numberOf(hash: number): number;
}

const SLOTS = 1 << 24;

/** Counts all hashes and keeps those that occur at least `least` times. */
export function createFeatureTable(arrays: readonly Int32Array[], least: number): FeatureTable {
  const keys = new Int32Array(SLOTS);
  const counts = new Int32Array(SLOTS);
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  for (const values of arrays)
    for (const hash of values) {
      const slot = slotOf(hash);
      keys[slot] = hash;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  let size = 0;
  const hashes: number[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const count = counts[slot] ?? 0;
    if (count === 0) continue;
    // From here on each entry holds a feature number plus one, or a negative value for a dropped hash.
    counts[slot] = count >= least ? ++size : -1;
    if (count >= least) hashes.push(keys[slot] ?? 0);
  }
  return {
    size,
    hashes: Int32Array.from(hashes),
    numberOf: (hash) => {
      const number = counts[slotOf(hash)] ?? 0;
      return number > 0 ? number - 1 : -1;
    },
  };
}

/**
 * Returns a rank from 0 to `count` − 1 for a uniform number in [0, 1): rank k has a probability
 * proportional to 1 / (k + `flatness`), as words of texts and names in the news have (Zipf and
 * Mandelbrot).
 */
export function zipf(uniform: number, count: number, flatness: number): number {
  return Math.min(count - 1, Math.floor(flatness * (Math.exp(uniform * Math.log((count + flatness) / flatness)) - 1)));
}

/** Chooses a key by its share; the shares add up to 1. */
export function choose<Key extends string>(uniform: number, shares: Readonly<Record<Key, number>>): Key {
  const keys = Object.keys(shares) as Key[];
  let rest = uniform;
  for (const key of keys) {
    rest -= shares[key];
    if (rest < 0) return key;
  }
  return keys.at(-1) as Key;
}

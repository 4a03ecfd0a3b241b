/** Initial state of a hash. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Updates a hash state with more text: FNV-1a over UTF-16 code units. */
export function updateHash(hash: number, text: string): number {
  let state = hash;
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), 0x01000193);
  return state;
}

/** Finishes a hash by mixing, so that every bit depends on the whole text. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

/** Returns the 32-bit hash of a text. */
export function hashText(text: string, seed = HASH_SEED): number {
  return finishHash(updateHash(seed | 0, text));
}

/** Hashes a feature template number with a value. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Combines two values into one; order matters. */
export function pair(a: number, b: number): number {
  return Math.imul(a, 31) ^ Math.imul(b, 0x27d4eb2d);
}

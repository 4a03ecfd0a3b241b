/** Where every hash begins. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Goes on with a hash over more text: FNV-1a over UTF-16 code units. */
export const updateHash = (hash: number, text: string): number => {
  let state = hash;
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), 0x01000193);
  return state;
};

/** Ends a hash: mixes it, so that every bit depends on all the text. */
export const finishHash = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
};

/** The hash of a text; 32 bits. */
export const hashText = (text: string, seed = HASH_SEED): number => finishHash(updateHash(seed | 0, text));

/** One hash of a small number (which feature it is) and a value. */
export const mix = (template: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Two values in one; their order counts. */
export const pair = (a: number, b: number): number => Math.imul(a, 31) ^ Math.imul(b, 0x27d4eb2d);

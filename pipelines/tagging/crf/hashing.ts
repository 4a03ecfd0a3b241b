/** FNV-1a with a final mix, over UTF-16 code units; 32 bits. */
export const hashText = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed | 0;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
};

/** One hash of a small number (which feature it is) and a value. */
export const mix = (template: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Two values in one; their order counts. */
export const pair = (a: number, b: number): number => Math.imul(a, 31) ^ Math.imul(b, 0x27d4eb2d);

import { mix } from '../tagging/tokens/hashing.ts';

/** Values of a signature. */
export const SIGNATURE_LENGTH = 60;

/**
 * Returns the MinHash signature of a set: of each of 60 hash functions the smallest value (int4). The share of equal
 * values of two signatures estimates the Jaccard similarity of their sets (A. Broder, 1997).
 */
export const signatureOf = (shingles: ReadonlySet<number>): readonly number[] => {
  const smallest = new Int32Array(SIGNATURE_LENGTH).fill(0x7fffffff);
  for (const shingle of shingles)
    for (let n = 0; n < SIGNATURE_LENGTH; n += 1) {
      const value = mix(n, shingle);
      if (value < (smallest[n] as number)) smallest[n] = value;
    }
  return [...smallest];
};

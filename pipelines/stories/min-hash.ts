import { mix } from '../text/hashing.ts';

/** Values of a signature. */
export const SIGNATURE_LENGTH = 60;

// Shingles are hashed already: a multiplication by an odd number and an addition order them anew.
// Estimates scatter as theory says (.06 at .6), as with a hash function that takes four times as
// long.
const FACTORS = Int32Array.from({ length: SIGNATURE_LENGTH }, (_, n) => mix(n, 1) | 1);
const SUMMANDS = Int32Array.from({ length: SIGNATURE_LENGTH }, (_, n) => mix(n, 2));

/**
 * Returns the MinHash signature of a set: of each of 60 hash functions the smallest value (int4).
 * The share of equal values of two signatures estimates the Jaccard similarity of their sets (A.
 * Broder, 1997).
 */
export function signatureOf(shingles: ReadonlySet<number>): readonly number[] {
  const smallest = new Int32Array(SIGNATURE_LENGTH).fill(0x7fffffff);
  for (const shingle of shingles)
    for (let n = 0; n < SIGNATURE_LENGTH; n += 1) {
      const value = (Math.imul(FACTORS[n] as number, shingle) + (SUMMANDS[n] as number)) | 0;
      if (value < (smallest[n] as number)) smallest[n] = value;
    }
  return [...smallest];
}

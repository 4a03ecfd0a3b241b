import { hashText, mix, pair } from '../text/hashing.ts';

/** Words of a shingle. */
const LENGTH = 3;
/** Of a longer text (about 30,000 characters) the first words count; copies of it begin alike. */
const MAX_WORDS = 5_000;

/** Returns the hashes (int4) of the distinct runs of three words of a text. */
export function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.slice(0, MAX_WORDS).map((word) => hashText(word));
  const shingles = new Set<number>();
  for (let n = LENGTH; n <= hashes.length; n += 1) {
    const [first = 0, second = 0, third = 0] = [hashes[n - 3], hashes[n - 2], hashes[n - 1]];
    shingles.add(mix(0, pair(pair(first, second), third)));
  }
  return shingles;
}

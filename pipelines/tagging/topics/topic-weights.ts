import { countWeight, type TextFeatures } from './text-features.ts';

/** Number of top-level topics, in the order of their codes. */
export const TOP_TOPIC_COUNT = 17;

/** Trained weights: for every known word and bigram, a row with one small integer per top-level topic. */
export interface TopicWeights {
  /** Sorted. */
  readonly hashes: Uint32Array;
  /** Inverse document frequency in tenths; 0 for bigrams, whose rows include it. */
  readonly rarity: Uint8Array;
  readonly rows: Int8Array;
  /** Weight of one unit in a row. */
  readonly scale: number;
  readonly bias: Float32Array;
  /** Weight of the listed words of each topic. */
  readonly listed: Float32Array;
  /** Inverse document frequency of words outside the training texts. */
  readonly unknown: number;
}

export const RARITY_STEP = 0.1;
/** Added to the sum of word weights, so that a text of two words does not get a high score. */
export const MIN_WEIGHT = 4;

/** Returns the logit of each top-level topic. */
export type TopicScorer = (features: TextFeatures, evidence: Float64Array) => Float64Array;

export function createTopicScorer({ hashes, rarity, rows, scale, bias, listed, unknown }: TopicWeights): TopicScorer {
  const rowOf = rowTable(hashes);
  return ({ words, pairs }, evidence) => {
    const sums = new Float64Array(TOP_TOPIC_COUNT);
    let whole = MIN_WEIGHT;
    const add = (row: number, weight: number) => {
      for (let top = 0, at = row * TOP_TOPIC_COUNT; top < TOP_TOPIC_COUNT; top++, at++)
        (sums[top] as number) += (rows[at] as number) * weight;
    };
    for (const [hash, times] of words) {
      const row = rowOf(hash);
      const weight = countWeight(times) * (row < 0 ? unknown : (rarity[row] as number) * RARITY_STEP);
      whole += weight;
      if (row >= 0) add(row, weight);
    }
    for (const [hash, times] of pairs) {
      const row = rowOf(hash);
      if (row >= 0) add(row, countWeight(times));
    }
    return sums.map(
      (sum, top) => (sum * scale) / whole + (bias[top] as number) + (listed[top] as number) * (evidence[top] as number),
    );
  };
}

/**
 * Creates a look-up from hash to row, -1 if there is none. Open addressing in one array is faster
 * than a Map of 120,000 entries.
 */
const rowTable = (hashes: Uint32Array): ((hash: number) => number) => {
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const mask = size - 1;
  const places = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let at = hash & mask;
    while (places[at] !== -1) at = (at + 1) & mask;
    places[at] = row;
  });
  return (hash) => {
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const row = places[at] as number;
      if (row < 0 || hashes[row] === hash) return row;
    }
  };
};

// File format: number of features (32 bits); scale, unknown, bias, listed (32-bit floats); the
// sorted hashes as 32-bit differences, stored by byte plane for better compression; inverse
// document frequencies; then the rows topic by topic.

const planes = (numbers: Uint32Array): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, n) => {
    for (let plane = 0; plane < 4; plane++) bytes[plane * numbers.length + n] = (number >>> (8 * plane)) & 255;
  });
  return bytes;
};

export function encodeTopicWeights({ hashes, rarity, rows, scale, bias, listed, unknown }: TopicWeights): Buffer {
  const count = hashes.length;
  const head = Buffer.alloc(4);
  head.writeUInt32LE(count);
  const differences = hashes.map((hash, n) => hash - (n === 0 ? 0 : (hashes[n - 1] as number)));
  const columns = new Int8Array(rows.length);
  for (let top = 0; top < TOP_TOPIC_COUNT; top++)
    for (let n = 0; n < count; n++) columns[top * count + n] = rows[n * TOP_TOPIC_COUNT + top] as number;
  return Buffer.concat([
    head,
    Buffer.from(Float32Array.from([scale, unknown, ...bias, ...listed]).buffer),
    planes(differences),
    Buffer.from(rarity),
    Buffer.from(columns.buffer),
  ]);
}

export function decodeTopicWeights(bytes: Buffer): TopicWeights {
  const count = bytes.readUInt32LE(0);
  const floats = Array.from({ length: 2 + 2 * TOP_TOPIC_COUNT }, (_, n) => bytes.readFloatLE(4 + 4 * n));
  let at = 4 + 4 * floats.length;
  const hashes = new Uint32Array(count);
  let last = 0;
  for (let n = 0; n < count; n++) {
    for (let plane = 0; plane < 4; plane++) last += (bytes[at + plane * count + n] as number) * 256 ** plane;
    hashes[n] = last;
  }
  at += 4 * count;
  const rarity = Uint8Array.from(bytes.subarray(at, at + count));
  at += count;
  const rows = new Int8Array(count * TOP_TOPIC_COUNT);
  for (let top = 0; top < TOP_TOPIC_COUNT; top++)
    for (let n = 0; n < count; n++) rows[n * TOP_TOPIC_COUNT + top] = bytes.readInt8(at++);
  const [scale = 0, unknown = 0] = floats;
  const [bias, listed] = [2, 2 + TOP_TOPIC_COUNT].map((from) =>
    Float32Array.from(floats.slice(from, from + TOP_TOPIC_COUNT)),
  );
  return { hashes, rarity, rows, scale, bias: bias as Float32Array, listed: listed as Float32Array, unknown };
}

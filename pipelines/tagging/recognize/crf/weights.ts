import type { FeatureSink } from './features/feature-sink.ts';
import { LABELS } from './labels.ts';
import type { Transitions } from './viterbi.ts';

/** Trained weights of both passes: a row of LABELS numbers per feature, and a row of zeros before them. */
export interface Weights {
  /** The weight of the first pass, plus that of the second times 65,536. Sums of both are formed in one addition. */
  readonly rows: Int32Array;
  /** Replaces the hashes by the places where their rows begin, and drops most that have none. */
  findRows(sink: FeatureSink, words: number): void;
}

/** The stored form: sorted hashes with their rows. */
export interface StoredWeights {
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Transitions;
}

const FILTER_BITS = 22;

/** Indexes stored weights for fast look-up. A bitmap rejects most features that have no weights. */
export function indexWeights(passes: readonly [StoredWeights, StoredWeights]): Weights {
  const most = passes.reduce((sum, { hashes }) => sum + hashes.length, 0);
  let bits = 12;
  while (1 << bits < most * 2) bits++;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const places = new Int32Array(1 << bits);
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const filterMask = (1 << FILTER_BITS) - 1;
  const rows = new Int32Array((1 + most) * LABELS);
  let count = 1;
  passes.forEach(({ hashes, rows: own }, pass) => {
    for (let n = 0; n < hashes.length; n++) {
      const hash = (hashes[n] as number) | 0;
      const bit = hash & filterMask;
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = (hash ^ (hash >>> 16)) & mask;
      while (places[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
      if (places[slot] === 0) {
        keys[slot] = hash;
        places[slot] = LABELS * count++;
      }
      const to = places[slot] as number;
      for (let label = 0; label < LABELS; label++)
        (rows[to + label] as number) += (own[n * LABELS + label] as number) << (16 * pass);
    }
  });
  return {
    rows: rows.slice(0, count * LABELS),
    // In two loops without branches, so that the processor waits for several rows at a time.
    findRows: ({ values, ends }, words) => {
      let kept = 0;
      let at = 0;
      for (let n = 0; n < words; n++) {
        for (const end = ends[n] as number; at < end; at++) {
          const hash = values[at] as number;
          const bit = hash & filterMask;
          values[kept] = hash;
          kept += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
        }
        ends[n] = kept;
      }
      for (let n = 0; n < kept; n++) {
        const hash = values[n] as number;
        let slot = (hash ^ (hash >>> 16)) & mask;
        while (places[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
        values[n] = places[slot] as number;
      }
    },
  };
}

// File format: the fingerprint of the features; then for each pass the number of features (varint),
// the scale (float), the transitions and the initial scores (floats), the sorted hashes as varint
// differences, and the rows label by label.

/**
 * Encodes weights for a file.
 * @param fingerprint the fingerprint of the features the weights were trained with
 */
export function encodeWeights(passes: readonly StoredWeights[], fingerprint: number): Buffer {
  const stamp = Buffer.alloc(4);
  stamp.writeUInt32LE(fingerprint);
  return Buffer.concat([
    stamp,
    ...passes.flatMap(({ hashes, rows, scale, transitions }) => {
      const differences: number[] = [];
      const varint = (value: number) => {
        let rest = value;
        for (; rest >= 128; rest = Math.floor(rest / 128)) differences.push((rest & 127) | 128);
        differences.push(rest);
      };
      let last = 0;
      for (const hash of hashes) {
        varint(hash - last);
        last = hash;
      }
      const columns = new Int8Array(rows.length);
      for (let label = 0; label < LABELS; label++)
        for (let n = 0; n < hashes.length; n++) columns[label * hashes.length + n] = rows[n * LABELS + label] ?? 0;
      const head = Buffer.alloc(4);
      head.writeUInt32LE(hashes.length);
      const floats = Float32Array.from([scale, ...transitions.between, ...transitions.initial]);
      return [head, Buffer.from(floats.buffer), Buffer.from(differences), Buffer.from(columns.buffer)];
    }),
  ]);
}

/**
 * Decodes a weights file.
 * @param fingerprint the fingerprint of the current features
 * @throws Error when the weights were trained with other features
 */
export function decodeWeights(bytes: Buffer, fingerprint: number): StoredWeights[] {
  if (bytes.readUInt32LE(0) !== fingerprint)
    throw new Error('the weights were trained with other features or word lists; train them again');
  const passes: StoredWeights[] = [];
  for (let at = 4; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    at += 4;
    const float = (): number => {
      const value = bytes.readFloatLE(at);
      at += 4;
      return value;
    };
    const scale = float();
    const between = new Float32Array(LABELS * LABELS).map(float);
    const initial = new Float32Array(LABELS).map(float);
    const hashes = new Uint32Array(length);
    let last = 0;
    for (let n = 0; n < length; n++) {
      for (let unit = 1; ; unit *= 128) {
        const byte = bytes[at++] as number;
        last += (byte & 127) * unit;
        if (byte < 128) break;
      }
      hashes[n] = last;
    }
    const rows = new Int8Array(length * LABELS);
    for (let label = 0; label < LABELS; label++)
      for (let n = 0; n < length; n++) rows[n * LABELS + label] = bytes[at++] as number;
    passes.push({ hashes, rows, scale, transitions: { between, initial } });
  }
  return passes;
}

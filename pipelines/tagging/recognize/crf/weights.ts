import { LABELS } from './labels.ts';
import type { Transitions } from './viterbi.ts';

/** Trained weights of all passes: a row of small integers per feature, with LABELS numbers for each pass. */
export interface Weights {
  readonly rows: Int8Array;
  /** Length of a row. */
  readonly width: number;
  /** Returns the row of a feature hash, or -1 if it has none. */
  rowOf(hash: number): number;
}

/** The stored form: sorted hashes with their rows. */
export interface StoredWeights {
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Transitions;
}

const FILTER_BITS = 22;

/** Indexes stored weights for fast look-up. A bitmap rejects most features, which have no weights. */
export const indexWeights = (passes: readonly StoredWeights[]): Weights => {
  const width = LABELS * passes.length;
  const most = passes.reduce((sum, { hashes }) => sum + hashes.length, 0);
  let bits = 12;
  while (1 << bits < most * 2) bits++;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const slots = new Int32Array(1 << bits).fill(-1);
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const filterMask = (1 << FILTER_BITS) - 1;
  const rows = new Int8Array(most * width);
  let count = 0;
  passes.forEach(({ hashes, rows: own }, pass) => {
    for (let n = 0; n < hashes.length; n++) {
      const hash = (hashes[n] as number) | 0;
      const bit = hash & filterMask;
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = (hash ^ (hash >>> 16)) & mask;
      while (slots[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
      if (slots[slot] === -1) {
        keys[slot] = hash;
        slots[slot] = count++;
      }
      const to = (slots[slot] as number) * width + pass * LABELS;
      for (let label = 0; label < LABELS; label++) rows[to + label] = own[n * LABELS + label] as number;
    }
  });
  return {
    rows: rows.subarray(0, count * width),
    width,
    rowOf: (hash) => {
      const bit = hash & filterMask;
      if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
      for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
        const row = slots[slot] as number;
        if (row === -1 || keys[slot] === hash) return row;
      }
    },
  };
};

// File format: the fingerprint of the features; then for each pass the number of features (varint), the scale (float),
// the transitions and the initial scores (floats), the sorted hashes as varint differences, and the rows label by
// label.

/**
 * Encodes weights for a file.
 * @param fingerprint the fingerprint of the features the weights were trained with
 */
export const encodeWeights = (passes: readonly StoredWeights[], fingerprint: number): Buffer => {
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
};

/**
 * Decodes a weights file.
 * @param fingerprint the fingerprint of the current features
 * @throws Error when the weights were trained with other features
 */
export const decodeWeights = (bytes: Buffer, fingerprint: number): StoredWeights[] => {
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
};

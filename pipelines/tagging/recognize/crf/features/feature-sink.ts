import { mix, pair } from '../../../tokens/hashing.ts';

/** Collects the features of one word after another into one growing array. */
export interface FeatureSink {
  /** Hashes of all words' features. */
  values: Int32Array;
  /** Where each word's features end. */
  ends: Int32Array;
  length: number;
}

export const makeSink = (): FeatureSink => ({
  values: new Int32Array(1 << 16),
  ends: new Int32Array(1 << 11),
  length: 0,
});

const MIN_ROOM = 512;

/** Makes room for the features of a further word. */
export const ensureRoom = (sink: FeatureSink): void => {
  if (sink.values.length - sink.length > MIN_ROOM) return;
  const larger = new Int32Array(sink.values.length * 2);
  larger.set(sink.values);
  sink.values = larger;
};

export const startDocument = (sink: FeatureSink, words: number): void => {
  sink.length = 0;
  if (sink.ends.length < words) sink.ends = new Int32Array(words * 2);
};

/** A feature: which one it is, and its value. */
export const put = (sink: FeatureSink, template: number, value: number): void => {
  sink.values[sink.length++] = mix(template, value);
};

export const put2 = (sink: FeatureSink, template: number, a: number, b: number): void => {
  sink.values[sink.length++] = mix(template, pair(a, b));
};

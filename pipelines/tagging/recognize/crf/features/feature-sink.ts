import { mix, pair } from '../../../../text/hashing.ts';

/** Collects the features of consecutive words in one growing array. */
export interface FeatureSink {
  /** Feature hashes of all words. */
  values: Int32Array;
  /** Index where the features of each word end. */
  ends: Int32Array;
  length: number;
}

export function createSink(): FeatureSink {
  return {
    values: new Int32Array(1 << 16),
    ends: new Int32Array(1 << 11),
    length: 0,
  };
}

const MIN_ROOM = 512;

/** Ensures space for the features of one more word. */
export function ensureRoom(sink: FeatureSink): void {
  if (sink.values.length - sink.length > MIN_ROOM) return;
  const larger = new Int32Array(sink.values.length * 2);
  larger.set(sink.values);
  sink.values = larger;
}

export function startDocument(sink: FeatureSink, words: number): void {
  sink.length = 0;
  if (sink.ends.length < words) sink.ends = new Int32Array(words * 2);
}

/** Adds a feature: the hash of its template and value. */
export function put(sink: FeatureSink, template: number, value: number): void {
  sink.values[sink.length++] = mix(template, value);
}

export function put2(sink: FeatureSink, template: number, a: number, b: number): void {
  sink.values[sink.length++] = mix(template, pair(a, b));
}

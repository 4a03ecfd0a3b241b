import { readModel } from '../../model-file.ts';
import type { Word } from '../../tokens/tokenize.ts';
import { buildDocument } from './document.ts';
import { createSink, type FeatureSink } from './features/feature-sink.ts';
import { extractFeatures } from './features/features.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isFirst, kindOf, LABELS, NAME_KINDS, OUTSIDE } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { extractSecondPassFeatures } from './second-pass.ts';
import { sentenceLabeler } from './viterbi.ts';
import { decodeWeights, indexWeights, type StoredWeights, type Weights } from './weights.ts';
import { createWordForms } from './word-forms.ts';

/** A name found by the model, from word `first` to word `last`. */
export interface ModelName {
  readonly first: number;
  readonly last: number;
  readonly kind: (typeof NAME_KINDS)[number];
}

/** Adds the weights of each word's features, at most about 250, to its sums. */
const addScores = (sums: Int32Array, sink: FeatureSink, words: number, { rows, findRows }: Weights): void => {
  findRows(sink, words);
  let from = 0;
  for (let n = 0; n < words; n++) {
    const end = sink.ends[n] as number;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let at = from; at < end; at++) sum = (sum + (rows[(sink.values[at] as number) + label] as number)) | 0;
      (sums[n * LABELS + label] as number) += sum;
    }
    from = end;
  }
};

const sumOfFirst = (sums: number): number => (sums << 16) >> 16;
const sumOfSecond = (sums: number): number => (sums - sumOfFirst(sums)) >> 16;

/** Returns the most likely labels for the sums of one pass. */
const labelWords = (
  sums: Int32Array,
  sumOf: typeof sumOfFirst,
  starts: Uint8Array,
  { scale, transitions }: StoredWeights,
): Uint8Array => {
  const length = starts.length;
  const scores = new Float32Array(length * LABELS);
  for (let n = 0; n < scores.length; n++) scores[n] = sumOf(sums[n] as number) * scale;
  const labels = new Uint8Array(length);
  const labelSentence = sentenceLabeler(scores, transitions, labels);
  let from = 0;
  for (let n = 1; n <= length; n++) {
    if (n < length && starts[n] !== 1) continue;
    labelSentence(from, n);
    from = n;
  }
  return labels;
};

const namesOf = (labels: Uint8Array): ModelName[] => {
  const names: { first: number; last: number; kind: (typeof NAME_KINDS)[number] }[] = [];
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n] ?? OUTSIDE;
    const kind = NAME_KINDS[kindOf(label)];
    if (kind === undefined) continue;
    const open = names.at(-1);
    if (isFirst(label) || open === undefined || open.last !== n - 1) names.push({ first: n, last: n, kind });
    else open.last = n;
  }
  return names;
};

export type NameFinder = (words: readonly Word[]) => ModelName[];

/**
 * Creates the name finder of a language. It labels the document twice: the second pass uses the
 * names found by the first pass throughout the document (stacking).
 */
export function createNameFinder(passes: readonly StoredWeights[], lexicon: Lexicon): NameFinder {
  const [first, second] = passes;
  if (first === undefined || second === undefined) throw new Error('the model needs weights for two passes');
  const weights = indexWeights([first, second]);
  const formOf = createWordForms(lexicon);
  const firstSink = createSink();
  const secondSink = createSink();
  return (words) => {
    if (words.length === 0) return [];
    const document = buildDocument(words, formOf, lexicon);
    extractFeatures(document, firstSink);
    const sums = new Int32Array(words.length * LABELS);
    addScores(sums, firstSink, words.length, weights);
    extractSecondPassFeatures(document, labelWords(sums, sumOfFirst, document.starts, first), secondSink);
    addScores(sums, secondSink, words.length, weights);
    return namesOf(labelWords(sums, sumOfSecond, document.starts, second));
  };
}

/** Returns the file name of a language's weights. */
export function weightsFile(language: string): string {
  return `entities-${language}.bin`;
}

/**
 * Loads the trained weights of a language.
 * @param lexicon the lexicon of the same language
 * @throws Error when the weights were trained with other features
 */
export function loadNameFinder(language: string, lexicon: Lexicon): NameFinder {
  return createNameFinder(decodeWeights(readModel(weightsFile(language)), fingerprintOf(lexicon)), lexicon);
}

import { readModel } from '../../model-file.ts';
import type { Word } from '../../tokens/reading.ts';
import { readDocument } from './document.ts';
import { type FeatureSink, makeSink } from './features/feature-sink.ts';
import { extractFeatures } from './features/features.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isFirst, kindOf, LABELS, NAME_KINDS, OUTSIDE } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { extractSecondLook } from './second-look.ts';
import { labelSentence } from './viterbi.ts';
import { decodeWeights, indexWeights, type StoredWeights, type Weights } from './weights.ts';
import { makeWordForms } from './word-forms.ts';

/** Words `first` to `last` are a name of this kind. */
export interface ModelName {
  readonly first: number;
  readonly last: number;
  readonly kind: (typeof NAME_KINDS)[number];
}

/** Adds the rows of all features of each word to its sums. */
const addScores = (sums: Int32Array, sink: FeatureSink, words: number, { rows, width, rowOf }: Weights): void => {
  let at = 0;
  for (let n = 0; n < words; n++) {
    const base = n * width;
    for (const end = sink.ends[n] as number; at < end; at++) {
      const row = rowOf(sink.values[at] as number);
      if (row < 0) continue;
      const from = row * width;
      for (let k = 0; k < width; k++) (sums[base + k] as number) += rows[from + k] as number;
    }
  }
};

/** The most likely labels by the sums of one look. */
const labelWords = (
  sums: Int32Array,
  width: number,
  look: number,
  starts: Uint8Array,
  { scale, transitions }: StoredWeights,
): Uint8Array => {
  const length = starts.length;
  const scores = new Float32Array(length * LABELS);
  for (let n = 0; n < length; n++)
    for (let label = 0; label < LABELS; label++)
      scores[n * LABELS + label] = (sums[n * width + look * LABELS + label] as number) * scale;
  const labels = new Uint8Array(length);
  let from = 0;
  for (let n = 1; n <= length; n++) {
    if (n < length && starts[n] !== 1) continue;
    labelSentence(scores, from, n, transitions, labels);
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
 * Makes what finds the names in a document's words: two looks at it, the second knowing what the first found elsewhere
 * in the document.
 */
export const makeNameFinder = (looks: readonly StoredWeights[], lexicon: Lexicon): NameFinder => {
  const [first, second] = looks;
  if (first === undefined || second === undefined) throw new Error('the model needs weights for two looks');
  const weights = indexWeights([first, second]);
  const { width } = weights;
  const formOf = makeWordForms(lexicon);
  const own = makeSink();
  const found = makeSink();
  return (words) => {
    if (words.length === 0) return [];
    const document = readDocument(words, formOf, lexicon);
    extractFeatures(document, own);
    const sums = new Int32Array(words.length * width);
    addScores(sums, own, words.length, weights);
    extractSecondLook(document, labelWords(sums, width, 0, document.starts, first), found);
    addScores(sums, found, words.length, weights);
    return namesOf(labelWords(sums, width, 1, document.starts, second));
  };
};

/** Where the weights of a language are. */
export const weightsFile = (language: string): string => `entities-${language}.bin`;

/**
 * Loads the trained weights of a language that has a model.
 * @param lexicon of the language
 */
export const loadNameFinder = (language: string, lexicon: Lexicon): NameFinder =>
  makeNameFinder(decodeWeights(readModel(weightsFile(language)), fingerprintOf(lexicon)), lexicon);

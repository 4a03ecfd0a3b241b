import { LABELS } from '../../../pipelines/tagging/recognize/crf/labels.ts';
import { sentenceLabeler } from '../../../pipelines/tagging/recognize/crf/viterbi.ts';
import type { StoredWeights } from '../../../pipelines/tagging/recognize/crf/weights.ts';
import { createFeatureTable, type FeatureTable } from './feature-table.ts';
import { addSecondPass, type ReadableDocument } from './featured-documents.ts';
import { createSequences } from './sequences.ts';
import { type CrfWeights, type TrainingOptions, trainCrf } from './train-crf.ts';

/** Chosen by cross-validation on the training documents. */
const OPTIONS: TrainingOptions = { epochs: 5, rate: 0.07, dropout: 0.4, seed: 7, averaged: 3 };
const JACKKNIFE: TrainingOptions = { ...OPTIONS, epochs: 2, averaged: 1 };
/** Rarer features are dropped. */
const MIN_FEATURE_COUNT = 3;
/** Number of parts for jackknifing; each part is labeled by a model trained on the others. */
const PARTS = 3;

/** Weights are stored as integers from -127 to 127, in units of this step. */
const STEP = 0.05;
/**
 * Minimum size of a stored feature, in steps: its largest weight must exceed this, or equal it with
 * a larger sum. This removes more than half of the file, and changes results by no more than noise.
 */
const MIN_STEPS = 3;
const MIN_STEPS_TOGETHER = 7;

const matters = (row: readonly number[]): boolean => {
  const steps = row.map(Math.abs);
  const most = Math.max(...steps);
  return most > MIN_STEPS || (most === MIN_STEPS && steps.reduce((sum, one) => sum + one, 0) >= MIN_STEPS_TOGETHER);
};

const partOf = (id: string, parts: number): number => {
  let hash = 7;
  for (const character of id) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 10007;
  return hash % parts;
};

const labelDocument = (one: ReadableDocument, table: FeatureTable, weights: CrfWeights): Uint8Array => {
  const words = one.ends.length;
  const scores = new Float32Array(words * LABELS);
  let at = 0;
  for (let n = 0; n < words; n++)
    for (const end = one.ends[n] ?? 0; at < end; at++) {
      const number = table.numberOf(one.values[at] ?? 0);
      if (number < 0) continue;
      for (let label = 0; label < LABELS; label++)
        scores[n * LABELS + label] =
          (scores[n * LABELS + label] ?? 0) + (weights.features[number * LABELS + label] ?? 0);
    }
  const labels = new Uint8Array(words);
  const labelSentence = sentenceLabeler(scores, { between: weights.transitions, initial: weights.initial }, labels);
  let from = 0;
  for (let n = 1; n <= words; n++)
    if (n === words || one.starts[n] === 1) {
      labelSentence(from, n);
      from = n;
    }
  return labels;
};

const store = (table: FeatureTable, weights: CrfWeights): StoredWeights => {
  const order = Array.from(table.hashes, (hash, number) => ({ hash: hash >>> 0, number }));
  order.sort((a, b) => a.hash - b.hash);
  const rounded = order.map(({ hash, number }) => ({
    hash,
    row: Array.from({ length: LABELS }, (_, label) =>
      Math.max(-127, Math.min(127, Math.round((weights.features[number * LABELS + label] ?? 0) / STEP))),
    ),
  }));
  const kept = rounded.filter(({ row }) => matters(row));
  return {
    hashes: Uint32Array.from(kept, ({ hash }) => hash),
    rows: Int8Array.from(kept.flatMap(({ row }) => row)),
    scale: STEP,
    transitions: { between: weights.transitions, initial: weights.initial },
  };
};

/** Averages several weights of the same features. */
const meanOf = ([first, ...others]: readonly [CrfWeights, ...CrfWeights[]]): CrfWeights => {
  const mean = (key: keyof CrfWeights) =>
    first[key].map(
      (weight, n) => others.reduce((sum, other) => sum + (other[key][n] ?? 0), weight) / (others.length + 1),
    );
  return { features: mean('features'), transitions: mean('transitions'), initial: mean('initial') };
};

/**
 * Trains both passes. Each is the average of several trainings with different seeds, which vary too
 * much on small training sets. For the second pass, each part of the documents is labeled by a
 * first pass trained on the other parts, so that it sees realistic errors.
 */
export function trainPasses(
  documents: readonly ReadableDocument[],
  say: (line: string) => void,
  trainings = 1,
): StoredWeights[] {
  const began = performance.now();
  const report = (what: string) => say(`${what}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const table = createFeatureTable(
    documents.map(({ values }) => values),
    MIN_FEATURE_COUNT,
  );
  const sets = Math.max(...documents.map(({ set }) => set)) + 1;
  const learn = (some: readonly ReadableDocument[], from: FeatureTable, options: TrainingOptions): CrfWeights =>
    trainCrf(createSequences(some, from), from.size * sets, options);
  const found = new Map<ReadableDocument, Uint8Array>();
  for (let part = 0; part < PARTS; part++) {
    const seen = documents.filter(({ id }) => partOf(id, PARTS) !== part);
    const weights = learn(seen, table, JACKKNIFE);
    for (const one of documents) if (partOf(one.id, PARTS) === part) found.set(one, labelDocument(one, table, weights));
    report(`jackknife ${part + 1} of ${PARTS}`);
  }
  const learnOften = (some: readonly ReadableDocument[], from: FeatureTable): CrfWeights => {
    const again = Array.from({ length: trainings - 1 }, (_, n) =>
      learn(some, from, { ...OPTIONS, seed: OPTIONS.seed + n + 1 }),
    );
    return meanOf([learn(some, from, OPTIONS), ...again]);
  };
  const first = learnOften(documents, table);
  report(`first pass, ${table.size} features`);
  const again = documents.map((one) => addSecondPass(one, found.get(one) ?? new Uint8Array(one.ends.length)));
  const secondTable = createFeatureTable(
    again.map(({ values }) => values),
    MIN_FEATURE_COUNT,
  );
  const second = learnOften(again, secondTable);
  report(`second pass, ${secondTable.size} features`);
  return [store(table, first), store(secondTable, second)];
}

import { countWeight } from '../../../pipelines/tagging/topics/text-features.ts';
import {
  MIN_WEIGHT,
  RARITY_STEP,
  TOP_TOPIC_COUNT,
  type TopicWeights,
} from '../../../pipelines/tagging/topics/topic-weights.ts';
import { createRandom } from '../../random.ts';
import { topOf } from './labeled-texts.ts';
import type { FeaturedText } from './read-features.ts';

/** Word vectors by word hash. */
export type HashedVectors = ReadonlyMap<number, Float32Array>;

const RATE = 0.3;
/** Seed of the first training; later trainings increment it. */
const SEED = 5;
/** Step sizes for the weights of words and bigrams, and for the weights of vectors. */
const WORD_STEP = 7;
const BY_VECTOR = 12;
/** Weight decay per update, as a share of the weight. */
const DECAY = 1e-6;
/** Initial weight of the listed words; the final one is learned. */
const INITIAL_LISTED_WEIGHT = 1;
/** Exponent by which the learning rate of rarer topics is raised relative to the most frequent topic. */
const BALANCE = 0.6;
/** Topics that no publisher's set contains. Their frequency in the training texts says nothing about the news. */
const UNPUBLISHED = ['03', '09', '16', '17'].map(topOf);

/** Training parameters for a collection of texts. */
export interface Recipe {
  readonly epochs: number;
  /** Share of the words and bigrams of a text left out at random at each step. */
  readonly dropout: number;
  /** Number of trainings with different seeds whose weights are averaged. */
  readonly trainings: number;
  /**
   * Collections for document frequencies: the collection with the highest frequency of a word
   * counts. Defaults to all texts together.
   */
  readonly collections?: readonly (readonly FeaturedText[])[];
  /** Added after training to the listed-word weight of unpublished topics. */
  readonly unpublishedListed: number;
}

/** Minimum number of texts for a word without a vector. */
const MIN_TEXTS = 2;
const MAX_PAIRS = 60_000;
const MAX_WORDS = 60_000;

const count = (texts: readonly FeaturedText[], of: 'words' | 'pairs'): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const text of texts) for (const hash of text[of].keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
};

/** Returns the document frequency of each word, scaled to `texts`, from the collection in which it is highest. */
const commonness = (collections: readonly (readonly FeaturedText[])[], texts: number): Map<number, number> => {
  const most = new Map<number, number>();
  for (const collection of collections)
    for (const [hash, times] of count(collection, 'words'))
      most.set(hash, Math.max(most.get(hash) ?? 0, (texts * times) / collection.length));
  return most;
};

/**
 * Trains a softmax over the 17 topics on words and bigrams, with individual weights and, for words,
 * weights on their vectors.
 */
export function trainTopics(
  texts: readonly FeaturedText[],
  vectors: HashedVectors,
  { epochs, dropout, trainings, collections, unpublishedListed }: Recipe,
): TopicWeights {
  const inTexts = count(texts, 'words');
  const common = collections === undefined ? inTexts : commonness(collections, texts.length);
  const pairTexts = count(texts, 'pairs');
  const unknown = Math.fround(Math.log((texts.length + 1) / 0.5));
  const rarityOf = (times: number): number =>
    Math.round(Math.min(25, Math.log((texts.length + 1) / (times + 0.5))) / RARITY_STEP) * RARITY_STEP;

  const numbers = new Map<number, number>();
  const rarities: number[] = [];
  const know = (hash: number, times: number) => {
    if (numbers.has(hash)) return;
    numbers.set(hash, rarities.length);
    rarities.push(rarityOf(times));
  };
  for (const [hash, times] of inTexts)
    if (times >= MIN_TEXTS || vectors.has(hash)) know(hash, common.get(hash) ?? times);
  for (const hash of vectors.keys()) know(hash, common.get(hash) ?? 0);
  const words = rarities.length;
  for (const [hash, times] of pairTexts) know(hash, times);
  const size = rarities.length;
  const dimensions = [...vectors.values()][0]?.length ?? 0;

  const perTop = new Float64Array(TOP_TOPIC_COUNT);
  for (const { tops } of texts) for (const top of tops) (perTop[top] as number) += 1 / tops.length;
  const mostTexts = Math.max(...perTop);
  const importance = perTop.map((count) => (mostTexts / Math.max(1, count)) ** BALANCE);

  const examples = texts.map((text) => {
    const features: number[] = [];
    const weights: number[] = [];
    const mean = new Float32Array(dimensions);
    let whole = MIN_WEIGHT;
    for (const [hash, times] of text.words) {
      const number = numbers.get(hash);
      const weight = countWeight(times) * (number === undefined ? unknown : (rarities[number] as number));
      whole += weight;
      if (number === undefined) continue;
      features.push(number);
      weights.push(weight);
      const vector = vectors.get(hash);
      if (vector) for (let d = 0; d < dimensions; d++) (mean[d] as number) += weight * (vector[d] as number);
    }
    for (const [hash, times] of text.pairs) {
      const number = numbers.get(hash);
      if (number === undefined) continue;
      features.push(number);
      weights.push(countWeight(times) * (rarities[number] as number));
    }
    return {
      features: Uint32Array.from(features),
      weights: Float32Array.from(weights, (weight) => (WORD_STEP * weight) / whole),
      mean: mean.map((value) => (BY_VECTOR * value) / whole),
      evidence: text.evidence,
      tops: text.tops,
    };
  });

  const train = (seed: number) => {
    const W = new Float32Array(size * TOP_TOPIC_COUNT);
    const GW = new Float32Array(size * TOP_TOPIC_COUNT).fill(0.1);
    const U = new Float32Array(dimensions * TOP_TOPIC_COUNT);
    const GU = new Float32Array(dimensions * TOP_TOPIC_COUNT).fill(1);
    const bias = new Float32Array(TOP_TOPIC_COUNT);
    const GB = new Float32Array(TOP_TOPIC_COUNT).fill(1);
    const listed = new Float32Array(TOP_TOPIC_COUNT).fill(INITIAL_LISTED_WEIGHT);
    const GL = new Float32Array(TOP_TOPIC_COUNT).fill(10);
    const random = createRandom(seed);
    const order = Uint32Array.from(examples, (_, n) => n);
    const odds = new Float64Array(TOP_TOPIC_COUNT);

    const learn = ({ features, weights, mean, evidence, tops }: (typeof examples)[number]) => {
      const kept: number[] = [];
      for (let j = 0; j < features.length; j++) if (random() >= dropout) kept.push(j);
      for (let top = 0; top < TOP_TOPIC_COUNT; top++)
        odds[top] = (bias[top] as number) + (listed[top] as number) * (evidence[top] as number);
      for (const j of kept) {
        const row = (features[j] as number) * TOP_TOPIC_COUNT;
        for (let top = 0; top < TOP_TOPIC_COUNT; top++)
          (odds[top] as number) += (W[row + top] as number) * (weights[j] as number);
      }
      for (let d = 0; d < dimensions; d++)
        for (let top = 0; top < TOP_TOPIC_COUNT; top++)
          (odds[top] as number) += (U[d * TOP_TOPIC_COUNT + top] as number) * (mean[d] as number);
      const most = Math.max(...odds);
      let total = 0;
      for (let top = 0; top < TOP_TOPIC_COUNT; top++) {
        odds[top] = Math.exp((odds[top] as number) - most);
        total += odds[top] as number;
      }
      for (let top = 0; top < TOP_TOPIC_COUNT; top++) {
        const error =
          ((odds[top] as number) / total - (tops.includes(top) ? 1 / tops.length : 0)) *
          (importance[tops[0] ?? 0] as number);
        if (Math.abs(error) < 1e-3) continue;
        (GB[top] as number) += error * error;
        (bias[top] as number) -= (RATE * error) / Math.sqrt(GB[top] as number);
        const listedSlope = error * (evidence[top] as number);
        (GL[top] as number) += listedSlope * listedSlope;
        (listed[top] as number) -= (RATE * listedSlope) / (4 * Math.sqrt(GL[top] as number));
        for (const j of kept) {
          const at = (features[j] as number) * TOP_TOPIC_COUNT + top;
          const slope = error * (weights[j] as number) + DECAY * (W[at] as number);
          (GW[at] as number) += slope * slope;
          (W[at] as number) -= (RATE * slope) / Math.sqrt(GW[at] as number);
        }
        for (let d = 0; d < dimensions; d++) {
          const at = d * TOP_TOPIC_COUNT + top;
          const slope = error * (mean[d] as number);
          (GU[at] as number) += slope * slope;
          (U[at] as number) -= (RATE * slope) / (2 * Math.sqrt(GU[at] as number));
        }
      }
    };

    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let n = order.length - 1; n > 0; n--) {
        const other = Math.floor(random() * (n + 1));
        const one = order[n] as number;
        order[n] = order[other] as number;
        order[other] = one;
      }
      for (const n of order) learn(examples[n] as (typeof examples)[number]);
    }
    return { W, U, bias, listed };
  };

  const all = Array.from({ length: trainings }, (_, n) => train(SEED + n));
  const meanOf = (some: readonly Float32Array[]): Float32Array =>
    (some[0] as Float32Array).map((_, n) => some.reduce((sum, one) => sum + (one[n] as number), 0) / some.length);
  const W = meanOf(all.map((one) => one.W));
  const U = meanOf(all.map((one) => one.U));
  const bias = meanOf(all.map((one) => one.bias));
  const listed = meanOf(all.map((one) => one.listed));
  for (const top of UNPUBLISHED) (listed[top] as number) += unpublishedListed;

  const rows = [...numbers].map(([hash, number]) => {
    const row = Float32Array.from(
      { length: TOP_TOPIC_COUNT },
      (_, top) => WORD_STEP * (W[number * TOP_TOPIC_COUNT + top] as number),
    );
    const vector = number < words ? vectors.get(hash) : undefined;
    if (vector)
      for (let d = 0; d < dimensions; d++)
        for (let top = 0; top < TOP_TOPIC_COUNT; top++)
          (row[top] as number) += BY_VECTOR * (vector[d] as number) * (U[d * TOP_TOPIC_COUNT + top] as number);
    if (number >= words)
      for (let top = 0; top < TOP_TOPIC_COUNT; top++) (row[top] as number) *= rarities[number] as number;
    const mean = row.reduce((a, b) => a + b, 0) / TOP_TOPIC_COUNT;
    const centred = row.map((value) => value - mean);
    const times = (number < words ? inTexts : pairTexts).get(hash) ?? 0;
    const says = Math.max(...centred.map(Math.abs)) * Math.sqrt(times + 0.5);
    return { hash, number, row: centred, says };
  });
  const strongest = (some: typeof rows, most: number) => some.sort((a, b) => b.says - a.says).slice(0, most);
  const kept = [
    ...strongest(
      rows.filter(({ number }) => number < words),
      MAX_WORDS,
    ),
    ...strongest(
      rows.filter(({ number }) => number >= words),
      MAX_PAIRS,
    ),
  ].sort((a, b) => a.hash - b.hash);
  const sizes = kept.flatMap(({ row }) => [...row].map(Math.abs)).sort((a, b) => a - b);
  // Clip the largest 0.1 % of weights to keep resolution for the others.
  const scale = Math.fround((sizes[Math.floor(sizes.length * 0.999)] ?? 127) / 127);
  return {
    hashes: Uint32Array.from(kept, ({ hash }) => hash),
    rarity: Uint8Array.from(kept, ({ number }) =>
      number < words ? Math.round((rarities[number] ?? 0) / RARITY_STEP) : 0,
    ),
    rows: Int8Array.from(
      kept.flatMap(({ row }) => [...row].map((value) => Math.max(-127, Math.min(127, Math.round(value / scale))))),
    ),
    scale,
    bias,
    listed,
    unknown,
  };
}

import { readModel } from '../model-file.ts';
import { stemOf, type TermOf, termOf } from './terms.ts';
import { stemFeatures, textFeatures } from './text-features.ts';
import { createTopicScorer, decodeTopicWeights, TOP_TOPIC_COUNT, type TopicWeights } from './topic-weights.ts';
import type { TopicTree } from './tree.ts';
import { createWordEvidence } from './word-evidence.ts';

/**
 * Calibration: odds are raised to a power so that scores match precision. Fitted on held-out short
 * and long texts; between them the power is interpolated by the logarithm of the number of terms.
 */
export interface Calibration {
  readonly short: { readonly terms: number; readonly power: number };
  readonly long: { readonly terms: number; readonly power: number };
}

/** Returns the logit of each top-level topic. The first `inTitle` terms are the title's. */
export type Logits = (terms: readonly string[], inTitle: number) => Float64Array;

/** Terms read of an English text. Later terms add no information about the subject. */
export const MAX_TERMS = 500;
/** Stems read of a text in another language. These models know less about each word and need more of them. */
export const MAX_STEMS = 800;

/** The topic model of a language. */
export interface TopicModel {
  /** Maximum number of terms read per text. */
  readonly maxTerms: number;
  readonly termOf: TermOf;
  /** Returns the logit of each top-level topic. */
  readonly logitsOf: Logits;
  /** Returns the part of the logits that comes from listed words, for languages with such lists. */
  readonly listedEvidence?: Logits;
  readonly calibration: Calibration;
}

/**
 * For English headlines (about 20 terms with the text) the model is overconfident; for articles it
 * is underconfident.
 */
const ENGLISH: Calibration = { short: { terms: 20, power: 0.75 }, long: { terms: 100, power: 1.5 } };
/** Trained on few, short texts, the model is underconfident on short ones. */
const MULTILINGUAL: Calibration = { short: { terms: 70, power: 3 }, long: { terms: 800, power: 1.5 } };

/** Languages covered by `topics-multilingual.bin`. */
export const MULTILINGUAL_TOPICS = new Set(['de', 'es', 'fr', 'it', 'pt']);

/** Loads the weights in the package. */
export function loadTopicWeights(file: 'topics.bin' | 'topics-multilingual.bin'): TopicWeights {
  return decodeTopicWeights(readModel(file));
}

/** For languages without listed words. */
export const NO_EVIDENCE = new Float64Array(TOP_TOPIC_COUNT);

const englishModel = (tree: TopicTree): TopicModel => {
  const scoreOf = createTopicScorer(loadTopicWeights('topics.bin'));
  const listedEvidence = createWordEvidence(tree);
  return {
    maxTerms: MAX_TERMS,
    termOf,
    logitsOf: (terms, inTitle) => scoreOf(textFeatures(terms, inTitle), listedEvidence(terms, inTitle)),
    listedEvidence,
    calibration: ENGLISH,
  };
};

const multilingualModel = (): TopicModel => {
  const scoreOf = createTopicScorer(loadTopicWeights('topics-multilingual.bin'));
  return {
    maxTerms: MAX_STEMS,
    termOf: stemOf,
    logitsOf: (stems, inTitle) => scoreOf(stemFeatures(stems, inTitle), NO_EVIDENCE),
    calibration: MULTILINGUAL,
  };
};

/** Returns the topic model of a language, or undefined if there is none. */
export type TopicModelOf = (language: string) => TopicModel | undefined;

/** Creates the model loader. Weights are loaded on first use and cached. */
export function createTopicModels(tree: TopicTree): TopicModelOf {
  let english: TopicModel | undefined;
  let multilingual: TopicModel | undefined;
  return (language) => {
    if (language === 'en') {
      english ??= englishModel(tree);
      return english;
    }
    if (!MULTILINGUAL_TOPICS.has(language)) return undefined;
    multilingual ??= multilingualModel();
    return multilingual;
  };
}

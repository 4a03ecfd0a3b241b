import { readModel } from '../model-file.ts';
import { stemOf, type TermOf, termOf } from './terms.ts';
import { stemFeatures, textFeatures } from './text-features.ts';
import { decodeTopicWeights, makeTopicScorer, TOPS, type TopicWeights } from './topic-weights.ts';
import type { TopicTree } from './tree.ts';
import { makeWordEvidence } from './word-evidence.ts';

/**
 * Odds are taken to a power, so that scores are shares of right answers; fitted on texts that were not learned from, for
 * short and for long ones. Between the two numbers of terms the power changes with their logarithm.
 */
export interface Sharpness {
  readonly short: { readonly terms: number; readonly power: number };
  readonly long: { readonly terms: number; readonly power: number };
}

/** How much speaks for each top-level topic in terms of which the first `inTitle` are the title's. */
export type Sums = (terms: readonly string[], inTitle: number) => Float64Array;

/** Terms of an English text that are read: what an article is about is said by then. */
export const MAX_TERMS = 500;
/** Stems of other languages' texts: where less was learned of each word, more words are needed. */
export const MAX_STEMS = 800;

/** How the topics of a language's texts are read. */
export interface TopicReader {
  /** Terms that are read of a text. */
  readonly most: number;
  readonly termOf: TermOf;
  /** How much speaks for each top-level topic. */
  readonly sumsOf: Sums;
  /** How much of it is said by listed words, where the language has any. */
  readonly listedIn?: Sums;
  readonly sharpness: Sharpness;
}

/** English headlines are less sure than they seem, with the title as text about 20 terms; articles are surer. */
const ENGLISH: Sharpness = { short: { terms: 20, power: 0.75 }, long: { terms: 100, power: 1.5 } };
/** What was learned of few and short texts is too careful with short ones. */
const MULTILINGUAL: Sharpness = { short: { terms: 70, power: 3 }, long: { terms: 800, power: 1.5 } };

/** Languages whose texts the weights `topics-multilingual.bin` were learned from. */
export const MULTILINGUAL_TOPICS = new Set(['de', 'es', 'fr', 'it', 'pt']);

/** The weights that the package comes with. */
export const loadTopicWeights = (file: 'topics.bin' | 'topics-multilingual.bin'): TopicWeights =>
  decodeTopicWeights(readModel(file));

/** For languages without listed words. */
export const NOTHING_LISTED = new Float64Array(TOPS);

const readEnglish = (tree: TopicTree): TopicReader => {
  const scoreOf = makeTopicScorer(loadTopicWeights('topics.bin'));
  const listedIn = makeWordEvidence(tree);
  return {
    most: MAX_TERMS,
    termOf,
    sumsOf: (terms, inTitle) => scoreOf(textFeatures(terms, inTitle), listedIn(terms, inTitle)),
    listedIn,
    sharpness: ENGLISH,
  };
};

const readMultilingual = (): TopicReader => {
  const scoreOf = makeTopicScorer(loadTopicWeights('topics-multilingual.bin'));
  return {
    most: MAX_STEMS,
    termOf: stemOf,
    sumsOf: (stems, inTitle) => scoreOf(stemFeatures(stems, inTitle), NOTHING_LISTED),
    sharpness: MULTILINGUAL,
  };
};

/** The reader of a language's topics, undefined where there is none. */
export type TopicReaderOf = (language: string) => TopicReader | undefined;

/** Readers by language; weights are loaded when a text first needs them, and kept. */
export const makeTopicReaders = (tree: TopicTree): TopicReaderOf => {
  let english: TopicReader | undefined;
  let multilingual: TopicReader | undefined;
  return (language) => {
    if (language === 'en') {
      english ??= readEnglish(tree);
      return english;
    }
    if (!MULTILINGUAL_TOPICS.has(language)) return undefined;
    multilingual ??= readMultilingual();
    return multilingual;
  };
};

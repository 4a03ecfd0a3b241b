import { readModel } from '../model-file.ts';
import type { Word } from '../reading.ts';
import type { TaggedTopic } from '../tags.ts';
import { TOPIC_NAMES } from './everyday-names.ts';
import { phraseTable, readTerms, weightAt } from './terms.ts';
import { textFeatures } from './text-features.ts';
import { decodeTopicWeights, makeTopicScorer, type TopicWeights } from './topic-weights.ts';
import type { TopicTree } from './tree.ts';
import { makeWordEvidence } from './word-evidence.ts';

/**
 * Scores below it are left out; chosen so that of what is said of texts that were not learned from, 85 % or more is right,
 * of bare headlines too.
 */
export const TOPIC_THRESHOLD = 0.7;

/** Terms of a text that are read: what an article is about is said by then. */
export const MOST_TERMS = 500;
/**
 * Odds are taken to this power, so that scores are shares of right answers; fitted on texts that were not learned from:
 * headlines are less sure than they seem, articles surer.
 */
const SHARPNESS = { headline: 0.8, article: 1.5 };
/** Terms of the longest headline, title and text being the same, and of the shortest article. */
const HEADLINE = 20;
const ARTICLE = 100;
/** Deeper topics are looked for under top-level topics at least this sure. */
const SURE_ENOUGH = 0.3;
const LEAST_MENTIONS = 2;

export type TopicClassifier = (words: readonly Word[], least: number) => TaggedTopic[];

/** The weights that the package comes with. */
export const loadTopicWeights = (): TopicWeights => decodeTopicWeights(readModel('topics.bin'));

/** Builds the classifier: trained weights and listed words for the 17 top-level topics, and the names of deeper ones under a likely top. */
export const makeTopicClassifier = (tree: TopicTree, weights = loadTopicWeights()): TopicClassifier => {
  const scoreOf = makeTopicScorer(weights);
  const evidenceOf = makeWordEvidence(tree);
  const names = phraseTable(deepNames(tree));

  const mentions = (terms: readonly string[], inTitle: number): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let n = 0; n < terms.length; n++) {
      const name = names.at(terms, n);
      if (name !== undefined) counts.set(name.value, (counts.get(name.value) ?? 0) + weightAt(n, inTitle));
    }
    return counts;
  };

  return (words, least) => {
    const { terms, inTitle } = readTerms(words, MOST_TERMS);
    const sums = scoreOf(textFeatures(terms, inTitle), evidenceOf(terms, inTitle));
    const sharpness = sharpnessOf(terms.length);
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sharpness * (sum - most)));
    const total = odds.reduce((a, b) => a + b, 0);
    const topics: TaggedTopic[] = tree.tops.map(({ qcode, name }, n) => ({
      qcode,
      name,
      score: round((odds[n] ?? 0) / total),
      source: 'classifier',
    }));
    const scores = new Map(topics.map((topic) => [topic.qcode, topic.score]));
    for (const [qcode, count] of mentions(terms, inTitle)) {
      const topic = tree.get(qcode);
      const above = scores.get(tree.topOf(qcode)) ?? 0;
      if (topic === undefined || count < LEAST_MENTIONS || above < SURE_ENOUGH) continue;
      const score = round(above * (1 - 1 / (2 + 2 * count)));
      topics.push({ qcode, name: topic.name, score, source: 'classifier' });
    }
    return topics.filter((topic) => topic.score >= least);
  };
};

const sharpnessOf = (terms: number): number => {
  const { headline, article } = SHARPNESS;
  const share = Math.log(Math.max(1, terms / HEADLINE)) / Math.log(ARTICLE / HEADLINE);
  return headline + (article - headline) * Math.min(1, share);
};

const round = (score: number): number => Math.round(Math.min(1, score) * 10_000) / 10_000;

/** Names of topics below the top, as they stand in the vocabulary and as people write them. */
const deepNames = (tree: TopicTree): (readonly [string, string])[] => {
  const plain = tree.all
    .filter((topic) => topic.broader !== undefined && !/[(),]| and /.test(topic.name))
    .map((topic): [string, string] => [topic.name, topic.qcode]);
  return [...plain, ...TOPIC_NAMES];
};

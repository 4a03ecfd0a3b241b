import { readModel } from '../model-file.ts';
import type { Word } from '../reading.ts';
import type { TaggedTopic } from '../tags.ts';
import { decidingWords, type Sums } from './deciding-words.ts';
import { makeDeepTopicFinder, namedWhere, sureness } from './deep-topics.ts';
import { readTerms } from './terms.ts';
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

/** @param reasons whether topics say what decided */
export type TopicClassifier = (words: readonly Word[], least: number, reasons?: boolean) => TaggedTopic[];

/** The weights that the package comes with. */
export const loadTopicWeights = (): TopicWeights => decodeTopicWeights(readModel('topics.bin'));

/** Builds the classifier: trained weights and listed words for the 17 top-level topics, and the names of deeper ones under a likely top. */
export const makeTopicClassifier = (tree: TopicTree, weights = loadTopicWeights()): TopicClassifier => {
  const scoreOf = makeTopicScorer(weights);
  const evidenceOf = makeWordEvidence(tree);
  const namesIn = makeDeepTopicFinder(tree);

  const sumsOf: Sums = (terms, inTitle) => scoreOf(textFeatures(terms, inTitle), evidenceOf(terms, inTitle));

  return (words, least, reasons = false) => {
    const read = readTerms(words, MOST_TERMS);
    const { terms, inTitle } = read;
    const sums = sumsOf(terms, inTitle);
    const sharpness = sharpnessOf(terms.length);
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sharpness * (sum - most)));
    const total = odds.reduce((a, b) => a + b, 0);
    const whyOf = reasons ? decidingWords(words, read, sumsOf, evidenceOf) : undefined;
    const topics: TaggedTopic[] = tree.tops.map(({ qcode, name }, n) => ({
      qcode,
      name,
      score: round((odds[n] ?? 0) / total),
      source: 'classifier',
      ...(whyOf ? { reason: whyOf(n) } : {}),
    }));
    const scores = new Map(topics.map((topic) => [topic.qcode, topic.score]));
    for (const naming of namesIn(terms, inTitle)) {
      const topic = tree.get(naming.qcode);
      const above = scores.get(tree.topOf(naming.qcode)) ?? 0;
      const sure = sureness(naming, terms.length);
      if (topic === undefined || sure === 0 || above < SURE_ENOUGH) continue;
      topics.push({
        qcode: naming.qcode,
        name: topic.name,
        score: round(above * sure),
        source: 'classifier',
        ...(reasons ? { reason: namedWhere(naming) } : {}),
      });
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

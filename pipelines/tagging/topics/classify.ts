import type { TaggedTopic } from '../tags.ts';
import type { Word } from '../tokens/tokenize.ts';
import { decidingWords } from './deciding-words.ts';
import { confidenceOf, createSubtopicFinder, describeMention } from './subtopics.ts';
import { documentTerms } from './terms.ts';
import type { Calibration, TopicModelOf } from './topic-models.ts';
import type { TopicTree } from './tree.ts';

/** Default minimum score. Chosen for a precision of at least 85 % on held-out texts, including bare headlines. */
export const TOPIC_THRESHOLD = 0.7;

/** Minimum score of a top-level topic for its subtopics to be considered. */
const MIN_PARENT_SCORE = 0.3;

/**
 * Classifies a tokenized text.
 * @param language ISO 639-1 code of the text; no topics are returned if no model covers it
 * @param reasons whether to include the reason for each topic
 */
export type TopicClassifier = (
  words: readonly Word[],
  language: string,
  least: number,
  reasons?: boolean,
) => TaggedTopic[];

/**
 * Creates the classifier: a trained model of the 17 top-level topics per language and, in English,
 * the names of subtopics under likely top-level topics.
 */
export function createTopicClassifier(tree: TopicTree, readerOf: TopicModelOf): TopicClassifier {
  const namesIn = createSubtopicFinder(tree);

  return (words, language, least, reasons = false) => {
    const reader = readerOf(language);
    if (reader === undefined) return [];
    const read = documentTerms(words, reader.maxTerms, reader.termOf);
    const { terms, inTitle } = read;
    const sums = reader.logitsOf(terms, inTitle);
    const sharpness = calibrationPower(terms.length, reader.calibration);
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sharpness * (sum - most)));
    const total = odds.reduce((a, b) => a + b, 0);
    const whyOf = reasons ? decidingWords(words, read, reader) : undefined;
    const topics: TaggedTopic[] = tree.tops.map(({ qcode, name }, n) => ({
      qcode,
      name,
      score: round((odds[n] ?? 0) / total),
      source: 'classifier',
      ...(whyOf ? { reason: whyOf(n) } : {}),
    }));
    const scores = new Map(topics.map((topic) => [topic.qcode, topic.score]));
    // Names of subtopics are available in English only.
    for (const naming of language === 'en' ? namesIn(terms, inTitle) : []) {
      const topic = tree.get(naming.qcode);
      const above = scores.get(tree.topOf(naming.qcode)) ?? 0;
      const sure = confidenceOf(naming, terms.length);
      if (topic === undefined || sure === 0 || above < MIN_PARENT_SCORE) continue;
      topics.push({
        qcode: naming.qcode,
        name: topic.name,
        score: round(above * sure),
        source: 'classifier',
        ...(reasons ? { reason: describeMention(naming) } : {}),
      });
    }
    return topics.filter((topic) => topic.score >= least);
  };
}

const calibrationPower = (terms: number, { short, long }: Calibration): number => {
  const share = Math.log(Math.max(1, terms / short.terms)) / Math.log(long.terms / short.terms);
  return short.power + (long.power - short.power) * Math.min(1, share);
};

const round = (score: number): number => Math.round(Math.min(1, score) * 10_000) / 10_000;

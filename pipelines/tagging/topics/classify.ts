import type { TaggedTopic } from '../tags.ts';
import type { Word } from '../tokens/reading.ts';
import { decidingWords } from './deciding-words.ts';
import { makeDeepTopicFinder, namedWhere, sureness } from './deep-topics.ts';
import type { Sharpness, TopicReaderOf } from './readers.ts';
import { readTerms } from './terms.ts';
import type { TopicTree } from './tree.ts';

/**
 * Scores below it are left out; chosen so that of what is said of texts that were not learned from, 85 % or more is right,
 * of bare headlines too.
 */
export const TOPIC_THRESHOLD = 0.7;

/** Deeper topics are looked for under top-level topics at least this sure. */
const SURE_ENOUGH = 0.3;

/**
 * @param language of the text, ISO 639-1; no topics where no reader knows it
 * @param reasons whether topics say what decided
 */
export type TopicClassifier = (
  words: readonly Word[],
  language: string,
  least: number,
  reasons?: boolean,
) => TaggedTopic[];

/**
 * Builds the classifier: what was learned of the 17 top-level topics in each language, and in English the names of
 * deeper ones under a likely top.
 */
export const makeTopicClassifier = (tree: TopicTree, readerOf: TopicReaderOf): TopicClassifier => {
  const namesIn = makeDeepTopicFinder(tree);

  return (words, language, least, reasons = false) => {
    const reader = readerOf(language);
    if (reader === undefined) return [];
    const read = readTerms(words, reader.most, reader.termOf);
    const { terms, inTitle } = read;
    const sums = reader.sumsOf(terms, inTitle);
    const sharpness = sharpnessOf(terms.length, reader.sharpness);
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
    // The names of deeper topics are English.
    for (const naming of language === 'en' ? namesIn(terms, inTitle) : []) {
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

const sharpnessOf = (terms: number, { short, long }: Sharpness): number => {
  const share = Math.log(Math.max(1, terms / short.terms)) / Math.log(long.terms / short.terms);
  return short.power + (long.power - short.power) * Math.min(1, share);
};

const round = (score: number): number => Math.round(Math.min(1, score) * 10_000) / 10_000;

import type { Word } from '../reading.ts';
import type { TaggedTopic } from '../tags.ts';
import { wordList } from '../words/word-list.ts';
import { TOPIC_NAMES } from './everyday-names.ts';
import { TOPIC_WORDS } from './lexicon.ts';
import { phraseTable, readTerms, termsOf } from './terms.ts';
import type { TopicTree } from './tree.ts';

/** Scores below it are left out; where precision on held-out news reached what the card states. */
export const TOPIC_THRESHOLD = 0.4;

const MOST_TERMS = 500;
const STRONG = 2;
/** Weight of a word known from the vocabulary's own names only. */
const OF_A_NAME = 0.5;
const LEAST_LETTERS = 4;
const TITLE = 2;
/** How sharply a lead in evidence turns into a lead in score, and the evidence that "no topic" starts with. */
const SHARPNESS = 5;
const DOUBT = 0.75;
/** Deeper topics are looked for under top-level topics at least this sure. */
const SURE_ENOUGH = 0.3;
const LEAST_MENTIONS = 2;

export type TopicClassifier = (words: readonly Word[], least: number) => TaggedTopic[];

/** Builds the classifier: own words for the 17 top-level topics, and the names of deeper topics under a likely top. */
export const makeTopicClassifier = (tree: TopicTree): TopicClassifier => {
  const index = new Map(tree.tops.map((top, n) => [top.qcode.slice(7, 9), n]));
  const weights = new Map<string, { top: number; weight: number }[]>();
  for (const [code, lists] of Object.entries(TOPIC_WORDS)) {
    const top = index.get(code) ?? 0;
    const strong = new Set(wordList(lists.strong));
    for (const word of new Set([...strong, ...wordList(lists.usual)])) {
      const known = weights.get(word) ?? [];
      known.push({ top, weight: strong.has(word) ? STRONG : 1 });
      weights.set(word, known);
    }
  }
  for (const [word, top] of wordsOfNames(tree)) {
    if (!weights.has(word)) weights.set(word, [{ top: index.get(top) ?? 0, weight: OF_A_NAME }]);
  }
  const lexicon = phraseTable(
    // A word that speaks for several topics says less about each.
    [...weights].map(([word, tops]) => [word, tops.map(({ top, weight }) => ({ top, weight: weight / tops.length }))]),
  );
  const names = phraseTable(deepNames(tree));

  return (words, least) => {
    const { terms, inTitle } = readTerms(words, MOST_TERMS);
    const evidence = new Float64Array(tree.tops.length);
    const seen = new Map<string, number>();
    const deep = new Map<string, number>();
    for (let n = 0; n < terms.length; n++) {
      const place = n < inTitle ? TITLE : 1;
      const name = names.at(terms, n);
      if (name !== undefined) deep.set(name.value, (deep.get(name.value) ?? 0) + place);
      const found = lexicon.at(terms, n);
      if (found === undefined) continue;
      const term = terms.slice(n, n + found.length).join(' ');
      const count = (seen.get(term) ?? 0) + 1;
      seen.set(term, count);
      // The third "match" says little that the second did not.
      for (const { top, weight } of found.value) evidence[top] = (evidence[top] ?? 0) + (weight * place) / count;
      n += found.length - 1;
    }
    const length = Math.sqrt(terms.length + 30);
    const powers = [...evidence].map((sum) => Math.exp((SHARPNESS * sum) / length));
    const total =
      powers.reduce((a, b) => a + b, 0) + (tree.tops.length * (Math.exp(SHARPNESS * DOUBT) - 1)) / tree.tops.length;
    const topics: TaggedTopic[] = tree.tops.map(({ qcode, name }, n) => ({
      qcode,
      name,
      score: round((powers[n] ?? 0) / total),
      source: 'classifier',
    }));
    const scores = new Map(topics.map((topic) => [topic.qcode, topic.score]));
    for (const [qcode, count] of deep) {
      const topic = tree.get(qcode);
      const above = scores.get(tree.topOf(qcode)) ?? 0;
      if (topic === undefined || count < LEAST_MENTIONS || above < SURE_ENOUGH) continue;
      const score = round(above * (1 - 1 / (1 + count)));
      topics.push({ qcode, name: topic.name, score, source: 'classifier' });
    }
    return topics.filter((topic) => topic.score >= least);
  };
};

const round = (score: number): number => Math.round(Math.min(1, score) * 10_000) / 10_000;

/** Words that occur in the names of topics under one top-level topic only, and the first digits of that one. */
const wordsOfNames = (tree: TopicTree): Map<string, string> => {
  const tops = new Map<string, Set<string>>();
  for (const { qcode, name } of tree.all)
    for (const term of termsOf(name.replace(/[()]/g, ' ')))
      if (term.length >= LEAST_LETTERS)
        tops.set(term, (tops.get(term) ?? new Set()).add(tree.topOf(qcode).slice(7, 9)));
  return new Map([...tops].flatMap(([term, of]) => (of.size === 1 ? [[term, [...of][0] ?? ''] as const] : [])));
};

/** Names of topics below the top, as they stand in the vocabulary and as people write them. */
const deepNames = (tree: TopicTree): (readonly [string, string])[] => {
  const plain = tree.all
    .filter((topic) => topic.broader !== undefined && !/[(),]| and /.test(topic.name))
    .map((topic): [string, string] => [topic.name, topic.qcode]);
  return [...plain, ...TOPIC_NAMES];
};

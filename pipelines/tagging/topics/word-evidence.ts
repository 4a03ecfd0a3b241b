import { wordList } from '../words/word-list.ts';
import { TOPIC_WORDS } from './lexicon.ts';
import { type PhraseTable, phraseTable, termsOf, weightAt } from './terms.ts';
import type { TopicTree } from './tree.ts';

const STRONG = 2;
/** Weight of a word that occurs only in names of the vocabulary. */
const TOPIC_NAME_WEIGHT = 0.5;
const MIN_LETTERS = 4;

/** Returns the evidence of the listed words for each top-level topic. */
export type WordEvidence = (terms: readonly string[], inTitle: number) => Float64Array;

/** Creates the scorer from the words listed for each top-level topic and the names of all its subtopics. */
export function createWordEvidence(tree: TopicTree): WordEvidence {
  const lexicon = lexiconOf(tree);
  return (terms, inTitle) => {
    const evidence = new Float64Array(tree.tops.length);
    const seen = new Map<string, number>();
    for (let n = 0; n < terms.length; n++) {
      const found = lexicon.at(terms, n);
      if (found === undefined) continue;
      const term = terms.slice(n, n + found.length).join(' ');
      const count = (seen.get(term) ?? 0) + 1;
      seen.set(term, count);
      // The third "match" adds little to the second.
      for (const { top, weight } of found.value)
        evidence[top] = (evidence[top] ?? 0) + (weight * weightAt(n, inTitle)) / count;
      n += found.length - 1;
    }
    const length = Math.sqrt(terms.length + 30);
    return evidence.map((sum) => sum / length);
  };
}

const lexiconOf = (tree: TopicTree): PhraseTable<readonly { readonly top: number; readonly weight: number }[]> => {
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
    if (!weights.has(word)) weights.set(word, [{ top: index.get(top) ?? 0, weight: TOPIC_NAME_WEIGHT }]);
  }
  return phraseTable(
    // A word listed for several topics says less about each.
    [...weights].map(([word, tops]) => [word, tops.map(({ top, weight }) => ({ top, weight: weight / tops.length }))]),
  );
};

/** Returns words that occur in topic names under a single top-level topic, with the first two digits of its code. */
const wordsOfNames = (tree: TopicTree): Map<string, string> => {
  const tops = new Map<string, Set<string>>();
  for (const { qcode, name } of tree.all)
    for (const term of termsOf(name.replace(/[()]/g, ' ')))
      if (term.length >= MIN_LETTERS) tops.set(term, (tops.get(term) ?? new Set()).add(tree.topOf(qcode).slice(7, 9)));
  return new Map([...tops].flatMap(([term, of]) => (of.size === 1 ? [[term, [...of][0] ?? ''] as const] : [])));
};

import { describe, expect, it } from 'vitest';
import { readGradedTexts, readOwnTexts } from '../../../bench/training/topics/labelled-texts.ts';
import { learnTopics } from '../../../bench/training/topics/learn.ts';
import { readFeatures } from '../../../bench/training/topics/read-features.ts';
import { readWords } from '../../../pipelines/tagging/tokens/reading.ts';
import { makeTopicClassifier, TOPIC_THRESHOLD } from '../../../pipelines/tagging/topics/classify.ts';
import { MULTILINGUAL_TOPICS, makeTopicReaders } from '../../../pipelines/tagging/topics/readers.ts';
import { hashOfTerm } from '../../../pipelines/tagging/topics/text-features.ts';
import {
  decodeTopicWeights,
  encodeTopicWeights,
  makeTopicScorer,
} from '../../../pipelines/tagging/topics/topic-weights.ts';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';

const texts = readOwnTexts('learned').map(readFeatures);
const ZEBRA = hashOfTerm('zebra');
/** Zebras are written of as forests are. */
const vectors = new Map([
  [hashOfTerm('forest'), Float32Array.of(1, 0)],
  [ZEBRA, Float32Array.of(1, 0)],
  [hashOfTerm('bank'), Float32Array.of(0, 1)],
]);

const recipe = { epochs: 5, dropout: 0.2, trainings: 1, unpublishedListed: 1 };

describe('training topics', () => {
  const weights = learnTopics(texts, vectors, recipe);

  it('gives the same bytes for the same texts, and others for others', () => {
    expect(encodeTopicWeights(learnTopics(texts, vectors, recipe)).equals(encodeTopicWeights(weights))).toBe(true);
    expect(encodeTopicWeights(learnTopics(texts.slice(9), vectors, recipe)).equals(encodeTopicWeights(weights))).toBe(
      false,
    );
  });

  it('keeps in the file what was learned', () => {
    expect(decodeTopicWeights(encodeTopicWeights(weights))).toEqual(weights);
  });

  it('knows the texts it was shown', () => {
    const scoreOf = makeTopicScorer(weights);
    const right = texts.filter((text) => {
      const sums = scoreOf(text, text.evidence);
      return text.tops.includes(sums.indexOf(Math.max(...sums)));
    });
    expect(right.length / texts.length).toBeGreaterThan(0.95);
  });

  it('knows something of a word that no text had, by words that are used like it', () => {
    const row = weights.hashes.indexOf(ZEBRA);
    expect(row).toBeGreaterThanOrEqual(0);
    expect([...weights.rows.subarray(row * 17, row * 17 + 17)].some((weight) => weight !== 0)).toBe(true);
  });
});

describe('the weights of the package', () => {
  it('name the topics of texts that grade them, or keep silent: what they say is right 9 times in 10', () => {
    const tree = loadTopicTree();
    const classify = makeTopicClassifier(tree, makeTopicReaders(tree));
    let said = 0;
    let right = 0;
    let answered = 0;
    const graded = readOwnTexts('graded');
    for (const { title, text, tops } of graded) {
      const named = new Set(
        classify(readWords(title, text), 'en', TOPIC_THRESHOLD).map(({ qcode }) =>
          tree.tops.findIndex((top) => top.qcode === tree.topOf(qcode)),
        ),
      );
      if (named.size > 0) answered++;
      said += named.size;
      right += [...named].filter((top) => tops.includes(top)).length;
    }
    expect(right / said).toBeGreaterThan(0.9);
    expect(answered / graded.length).toBeGreaterThan(0.5);
  });
});

describe.each([...MULTILINGUAL_TOPICS])('topics of texts in %s', (language) => {
  it('are right first for 4 of 5, and 9 in 10 of what is said', () => {
    const tree = loadTopicTree();
    const classify = makeTopicClassifier(tree, makeTopicReaders(tree));
    const topOf = (qcode: string) => tree.tops.findIndex((top) => top.qcode === tree.topOf(qcode));
    let first = 0;
    let said = 0;
    let right = 0;
    const graded = readGradedTexts(language, 'odd');
    for (const { title, text, tops } of graded) {
      const ranked = classify(readWords(title, text), language, 0).sort((a, b) => b.score - a.score);
      if (tops.includes(topOf(ranked[0]?.qcode ?? ''))) first++;
      const named = ranked.filter(({ score }) => score >= TOPIC_THRESHOLD);
      said += named.length;
      right += named.filter(({ qcode }) => tops.includes(topOf(qcode))).length;
    }
    expect(first / graded.length).toBeGreaterThanOrEqual(0.8);
    expect(right / said).toBeGreaterThanOrEqual(0.9);
  });
});

describe('topics of a language that nothing was learned of', () => {
  it('are left to the publisher', () => {
    const tree = loadTopicTree();
    const classify = makeTopicClassifier(tree, makeTopicReaders(tree));
    expect(classify(readWords('', 'De spits scoorde twee keer voor de rust'), 'nl', 0)).toEqual([]);
    expect(classify(readWords('', 'The striker scored twice'), 'und', 0)).toEqual([]);
  });
});

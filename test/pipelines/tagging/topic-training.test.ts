import { describe, expect, it } from 'vitest';
import { readGradedTexts, readOwnTexts } from '../../../bench/training/topics/labeled-texts.ts';
import { trainTopics } from '../../../bench/training/topics/learn.ts';
import { readFeatures } from '../../../bench/training/topics/read-features.ts';
import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';
import { createTopicClassifier, TOPIC_THRESHOLD } from '../../../pipelines/tagging/topics/classify.ts';
import { hashOfTerm } from '../../../pipelines/tagging/topics/text-features.ts';
import { createTopicModels, MULTILINGUAL_TOPICS } from '../../../pipelines/tagging/topics/topic-models.ts';
import {
  createTopicScorer,
  decodeTopicWeights,
  encodeTopicWeights,
} from '../../../pipelines/tagging/topics/topic-weights.ts';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';

const texts = readOwnTexts('learned').map(readFeatures);
const ZEBRA = hashOfTerm('zebra');
/** Zebras occur in the same contexts as forests. */
const vectors = new Map([
  [hashOfTerm('forest'), Float32Array.of(1, 0)],
  [ZEBRA, Float32Array.of(1, 0)],
  [hashOfTerm('bank'), Float32Array.of(0, 1)],
]);

const recipe = { epochs: 5, dropout: 0.2, trainings: 1, unpublishedListed: 1 };

describe('topic training', () => {
  const weights = trainTopics(texts, vectors, recipe);

  it('gives the same bytes for the same texts only', () => {
    expect(encodeTopicWeights(trainTopics(texts, vectors, recipe)).equals(encodeTopicWeights(weights))).toBe(true);
    expect(encodeTopicWeights(trainTopics(texts.slice(9), vectors, recipe)).equals(encodeTopicWeights(weights))).toBe(
      false,
    );
  });

  it('stores the weights in the file', () => {
    expect(decodeTopicWeights(encodeTopicWeights(weights))).toEqual(weights);
  });

  it('classifies its training texts', () => {
    const scoreOf = createTopicScorer(weights);
    const right = texts.filter((text) => {
      const sums = scoreOf(text, text.evidence);
      return text.tops.includes(sums.indexOf(Math.max(...sums)));
    });
    expect(right.length / texts.length).toBeGreaterThan(0.95);
  });

  it('generalizes to unseen words by their vectors', () => {
    const row = weights.hashes.indexOf(ZEBRA);
    expect(row).toBeGreaterThanOrEqual(0);
    expect([...weights.rows.subarray(row * 17, row * 17 + 17)].some((weight) => weight !== 0)).toBe(true);
  });
});

describe('the packaged weights', () => {
  it('reach 90 % precision on the grading texts', () => {
    const tree = loadTopicTree();
    const classify = createTopicClassifier(tree, createTopicModels(tree));
    let said = 0;
    let right = 0;
    let answered = 0;
    const graded = readOwnTexts('graded');
    for (const { title, text, tops } of graded) {
      const named = new Set(
        classify(tokenize(title, text), 'en', TOPIC_THRESHOLD).map(({ qcode }) =>
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
  it('have 80 % accuracy and 90 % precision', () => {
    const tree = loadTopicTree();
    const classify = createTopicClassifier(tree, createTopicModels(tree));
    const topOf = (qcode: string) => tree.tops.findIndex((top) => top.qcode === tree.topOf(qcode));
    let first = 0;
    let said = 0;
    let right = 0;
    const graded = readGradedTexts(language, 'odd');
    for (const { title, text, tops } of graded) {
      const ranked = classify(tokenize(title, text), language, 0).sort((a, b) => b.score - a.score);
      if (tops.includes(topOf(ranked[0]?.qcode ?? ''))) first++;
      const named = ranked.filter(({ score }) => score >= TOPIC_THRESHOLD);
      said += named.length;
      right += named.filter(({ qcode }) => tops.includes(topOf(qcode))).length;
    }
    expect(first / graded.length).toBeGreaterThanOrEqual(0.8);
    expect(right / said).toBeGreaterThanOrEqual(0.9);
  });
});

describe('topics in a language without a model', () => {
  it('come from the publisher only', () => {
    const tree = loadTopicTree();
    const classify = createTopicClassifier(tree, createTopicModels(tree));
    expect(classify(tokenize('', 'De spits scoorde twee keer voor de rust'), 'nl', 0)).toEqual([]);
    expect(classify(tokenize('', 'The striker scored twice'), 'und', 0)).toEqual([]);
  });
});

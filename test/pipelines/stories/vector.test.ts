import { expect, test } from 'vitest';
import type { StoryFingerprint, TermVector } from '../../../model/story.ts';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';
import {
  addToCentroid,
  CANDIDATE_TERMS,
  type StreamCounts,
  similarity,
  vectorOf,
} from '../../../pipelines/stories/vector.ts';

const NOTHING: StreamCounts = { total: 0, count: () => 0 };
const article = (title: string, text = '', language = 'en'): StoryFingerprint =>
  fingerprintOf({ title, text, language });
const length = ({ weights }: TermVector): number => Math.hypot(...weights);

test('a vector has unit length and at most 40 terms, heaviest first', () => {
  const text = Array.from({ length: 200 }, (_, n) => `w${n}`).join(' ');
  const vector = vectorOf(article('Strong quake hits southern Iran', text), NOTHING);
  expect(vector.terms).toHaveLength(40);
  expect(length(vector)).toBeCloseTo(1);
  expect([...vector.weights].sort((a, b) => b - a)).toEqual(vector.weights);
  expect(CANDIDATE_TERMS).toBeLessThan(40);
});

test('rare words weigh more than frequent ones before any article was read', () => {
  const [quake, people] = ['Bushehr', 'people'].map((title) => article(title).terms[0]);
  const { terms } = vectorOf(article('people of Bushehr'), NOTHING);
  expect(terms.indexOf(quake ?? 0)).toBeLessThan(terms.indexOf(people ?? 0));
});

test('a word of many stories of the stream loses its weight', () => {
  const fingerprint = article('Zorbland votes again');
  const [term = 0] = article('Zorbland').terms;
  const weight = (stream: StreamCounts): number => {
    const { terms, weights } = vectorOf(fingerprint, stream);
    return weights[terms.indexOf(term)] ?? 0;
  };
  const busy = { total: 20_000, count: (other: number): number => (other === term ? 15_000 : 0) };
  expect(weight(busy)).toBeLessThan(weight(NOTHING) / 2);
});

test('a language without a table works from the stream alone', () => {
  const a = vectorOf(article('Ikke kjent ord', '', 'xx'), NOTHING);
  expect(length(a)).toBeCloseTo(1);
  expect(similarity(a, vectorOf(article('Ikke kjent ord', '', 'xx'), NOTHING))).toBeCloseTo(1);
});

test('an empty article is similar to nothing', () => {
  const empty = vectorOf(article(''), NOTHING);
  expect(empty).toEqual({ terms: [], weights: [] });
  expect(similarity(empty, empty)).toBe(0);
});

test('a centroid moves less the more articles it has', () => {
  const [quake, strike] = ['Quake Bushehr Iran', 'Strike Marseille port'].map((title) =>
    vectorOf(article(title), NOTHING),
  );
  if (!quake || !strike) throw new Error('there are two');
  const small = addToCentroid(quake, 1, strike);
  const large = addToCentroid(quake, 9, strike);
  expect(length(small)).toBeCloseTo(1);
  expect(similarity(small, strike)).toBeCloseTo(similarity(small, quake));
  expect(similarity(large, quake)).toBeGreaterThan(0.97);
});

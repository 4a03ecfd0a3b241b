import type { StoryFingerprint, TermVector } from '../../model/story.ts';
import { documentFrequencies } from './document-frequencies.ts';

/** How many stories were opened so far: in all, and with a term. */
export interface StreamCounts {
  readonly total: number;
  count(term: number): number;
}

const MAX_TERMS = 40;

/** Terms of an article, the heaviest, by which stories are looked up. */
export const CANDIDATE_TERMS = 16;

/** Articles that the shipped table counts for beside the stories of the stream. */
const TABLE_ARTICLES = 10_000;

const unitVector = (weights: Iterable<readonly [term: number, weight: number]>): TermVector => {
  const kept = [...weights].sort(([, a], [, b]) => b - a).slice(0, MAX_TERMS);
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return { terms: kept.map(([term]) => term), weights: kept.map(([, weight]) => weight / length) };
};

/**
 * Returns the vector of an article: the weights of its fingerprint by the rarity of their terms,
 * which is that of the table of the language, if there is one, corrected by the stories of the
 * stream.
 */
export function vectorOf(fingerprint: StoryFingerprint, stream: StreamCounts): TermVector {
  const table = documentFrequencies(fingerprint.language);
  const total = stream.total + (table ? TABLE_ARTICLES : 0);
  const rarity = (term: number): number =>
    Math.log((total + 1) / (stream.count(term) + TABLE_ARTICLES * (table?.share(term) ?? 0) + 0.5));
  return unitVector(
    fingerprint.terms.map((term, n): [number, number] => [
      term,
      (fingerprint.weights[n] ?? 0) * Math.max(0, rarity(term)),
    ]),
  );
}

/** Returns the cosine (0 to 1) of two vectors. */
export function similarity(a: TermVector, b: TermVector): number {
  const weights = new Map(a.terms.map((term, n) => [term, a.weights[n] ?? 0]));
  return b.terms.reduce((sum, term, n) => sum + (weights.get(term) ?? 0) * (b.weights[n] ?? 0), 0);
}

/** The sum of n articles of a story, which resemble each other by about .3, is n^.7 long. */
const SUM_EXPONENT = 0.7;

/**
 * Returns the vector of a story with one article more.
 * @param articles how many the story had
 */
export function addToCentroid(centroid: TermVector, articles: number, added: TermVector): TermVector {
  const length = articles ** SUM_EXPONENT;
  const sum = new Map(centroid.terms.map((term, n) => [term, length * (centroid.weights[n] ?? 0)]));
  added.terms.forEach((term, n) => {
    sum.set(term, (sum.get(term) ?? 0) + (added.weights[n] ?? 0));
  });
  return unitVector(sum);
}

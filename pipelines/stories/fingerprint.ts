import type { StoryFingerprint } from '../../model/story.ts';
import { rarityOf } from './document-frequencies.ts';
import { signatureOf } from './min-hash.ts';
import { shinglesOf } from './shingles.ts';
import { namesOf, termHash, termsOf } from './terms.ts';
import { wordsOf } from './words.ts';

/** Texts with fewer shingles have no signature: a quotation would make them copies of each other. */
const MIN_SHINGLES = 40;

const MAX_TERMS = 60;

/** Words of the text that count as its lead, and after them as its body. The rest does not count. */
const LEAD_WORDS = 60;
const BODY_WORDS = 300;

const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1;
const BODY_WEIGHT = 0.8;

/** Names tell two events of one kind apart. */
const NAME_FACTOR = 1.5;

const addPart = (weights: Map<string, number>, words: readonly string[], weight: number): void => {
  const counts = new Map<string, number>();
  for (const term of termsOf(words)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) weights.set(term, (weights.get(term) ?? 0) + weight * (1 + Math.log(count)));
};

/** Returns how much each term of an article weighs in it. */
const termWeights = (title: string, text: string, words: readonly string[]): Map<string, number> => {
  const weights = new Map<string, number>();
  addPart(weights, wordsOf(title), TITLE_WEIGHT);
  addPart(weights, words.slice(0, LEAD_WORDS), LEAD_WEIGHT);
  addPart(weights, words.slice(LEAD_WORDS, LEAD_WORDS + BODY_WORDS), BODY_WEIGHT);
  for (const name of namesOf(text)) {
    const weight = weights.get(name);
    if (weight !== undefined) weights.set(name, weight * NAME_FACTOR);
  }
  return weights;
};

/**
 * Returns the fingerprint of an article.
 * @param article its plain text and ISO 639 language; title and text may be empty
 */
export function fingerprintOf(article: { title: string; text: string; language: string }): StoryFingerprint {
  const { title, text, language } = article;
  const words = wordsOf(text);
  const shingles = shinglesOf(words);

  const kept = [...termWeights(title, text, words)]
    .map(([word, weight]) => {
      const term = termHash(word, language);
      return { term, weight, rank: weight * rarityOf(term, language) };
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_TERMS);
  return {
    language,
    shingles: shingles.size,
    signature: shingles.size < MIN_SHINGLES ? [] : signatureOf(shingles),
    terms: kept.map(({ term }) => term),
    weights: kept.map(({ weight }) => weight),
  };
}

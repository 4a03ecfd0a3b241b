import type { Word } from '../tokens/reading.ts';
import { SPORT_WORDS } from '../words/sport-words.ts';

const LEAST_WORDS = 4;

/** A club by its own name counts as such a word. */
const LEAST_WORDS_BESIDE_CLUBS = 2;

/** Whether a text speaks of a match or a league, by the words of its language. */
export const isSportText = (words: readonly Word[], language: string, clubs: number): boolean => {
  const sport = SPORT_WORDS[language];
  if (sport === undefined) return false;
  const seen = new Set<string>();
  for (const { folded } of words) if (sport.has(folded)) seen.add(folded);
  return seen.size >= LEAST_WORDS || (clubs > 0 && seen.size >= LEAST_WORDS_BESIDE_CLUBS);
};

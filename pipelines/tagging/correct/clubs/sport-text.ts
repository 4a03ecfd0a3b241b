import type { Word } from '../../tokens/reading.ts';
import { FOOTBALL_WORDS, OTHER_SPORTS } from '../../words/football-words.ts';
import { SPORT_WORDS } from '../../words/sport-words.ts';

const MIN_WORDS = 4;

/** A club by its own name counts as such a word. */
const MIN_WORDS_BESIDE_CLUBS = 2;

/** How many different words of a list a text has. */
const countWords = (words: readonly Word[], list: ReadonlySet<string> | undefined): number =>
  new Set(words.flatMap(({ folded }) => (list?.has(folded) ? [folded] : []))).size;

/** Whether a text speaks of a match or a league, by the words of its language. */
export const isSportText = (words: readonly Word[], language: string, clubs: number): boolean => {
  const seen = countWords(words, SPORT_WORDS[language]);
  return seen >= MIN_WORDS || (clubs > 0 && seen >= MIN_WORDS_BESIDE_CLUBS);
};

/** Whether it speaks of football, and not more of another sport. */
export const isFootballText = (words: readonly Word[], language: string, clubs: number): boolean => {
  if (!isSportText(words, language, clubs)) return false;
  const others = countWords(words, OTHER_SPORTS[language]);
  return countWords(words, FOOTBALL_WORDS[language]) > others || (others === 0 && clubs > 1);
};

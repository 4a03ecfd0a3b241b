import type { Word } from '../../tokens/tokenize.ts';
import { FOOTBALL_WORDS, OTHER_SPORTS } from '../../words/football-words.ts';
import { SPORT_WORDS } from '../../words/sport-words.ts';

const MIN_WORDS = 4;

/** A club mentioned by its full name lowers the number of sport words needed. */
const MIN_WORDS_BESIDE_CLUBS = 2;

/** Counts the distinct words of a list that occur in a text. */
const countWords = (words: readonly Word[], list: ReadonlySet<string> | undefined): number =>
  new Set(words.flatMap(({ folded }) => (list?.has(folded) ? [folded] : []))).size;

/** Whether a text is about a match or a league, judging by the sport vocabulary of its language. */
export function isSportText(words: readonly Word[], language: string, clubs: number): boolean {
  const seen = countWords(words, SPORT_WORDS[language]);
  return seen >= MIN_WORDS || (clubs > 0 && seen >= MIN_WORDS_BESIDE_CLUBS);
}

/** Whether a text is about football rather than another sport. */
export function isFootballText(words: readonly Word[], language: string, clubs: number): boolean {
  if (!isSportText(words, language, clubs)) return false;
  const others = countWords(words, OTHER_SPORTS[language]);
  return countWords(words, FOOTBALL_WORDS[language]) > others || (others === 0 && clubs > 1);
}

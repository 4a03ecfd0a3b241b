import { isSpaceless, tokensOf } from './tokens.ts';

const MIN_WORDS = 25;
/** For scripts without blanks between words. */
const MIN_CHARACTERS = 60;

/** Segmenting takes quadratic time on a long run without punctuation. */
const PIECE = /.{1,500}/gsu;

let segmenter: Intl.Segmenter | undefined;

/** In characters. No article is as long; the words of more text than this are estimated from its beginning. */
const SAMPLE = 100_000;

/** Words of a text, as a reader counts them: scripts without blanks are segmented by dictionary. */
export const countWords = (text: string): number => {
  if (!isSpaceless(text.slice(0, SAMPLE))) return tokensOf(text).length;
  if (text.length > SAMPLE) return Math.round((countWords(text.slice(0, SAMPLE)) * text.length) / SAMPLE);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const piece of text.match(PIECE) ?? []) {
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1;
  }
  return words;
};

/** In characters: of most texts, the beginning has words enough. */
const BEGINNING = 1_000;

/** Less text than a paragraph of news: fewer than 25 words, or 60 characters in scripts without blanks. */
export const isTooShort = (text: string): boolean => {
  if (tokensOf(text.slice(0, BEGINNING)).length >= Math.max(MIN_WORDS, MIN_CHARACTERS)) return false;
  return tokensOf(text).length < (isSpaceless(text) ? MIN_CHARACTERS : MIN_WORDS);
};

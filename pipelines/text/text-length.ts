import { countTokens, isSpaceless } from './tokens.ts';

const MIN_WORDS = 25;
/** For scripts without spaces between words. */
const MIN_CHARACTERS = 60;

/** Segmentation takes quadratic time on a long run without punctuation. */
const PIECE = /.{1,500}/gsu;

let segmenter: Intl.Segmenter | undefined;

/** Characters to segment. Articles are shorter; the word count of a longer text is extrapolated. */
const SAMPLE = 100_000;

/** Counts the words of a text. Scripts without spaces are segmented by dictionary. */
export function countWords(text: string): number {
  if (!isSpaceless(text.slice(0, SAMPLE))) return countTokens(text);
  if (text.length > SAMPLE) return Math.round((countWords(text.slice(0, SAMPLE)) * text.length) / SAMPLE);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const piece of text.match(PIECE) ?? []) {
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1;
  }
  return words;
}

/** Characters to check first. In most texts they contain enough words. */
const HEAD = 1_000;

/** Whether a text is shorter than a news paragraph: under 25 words, or 60 characters in scripts without spaces. */
export function isTooShort(text: string): boolean {
  if (countTokens(text.slice(0, HEAD)) >= Math.max(MIN_WORDS, MIN_CHARACTERS)) return false;
  return countTokens(text) < (isSpaceless(text) ? MIN_CHARACTERS : MIN_WORDS);
}

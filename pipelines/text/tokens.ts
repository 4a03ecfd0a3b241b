/** Scripts written without blanks between words. Hangul is not one of them. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const WORD = /[\p{L}\p{N}_]+/gu;
const TOKEN = new RegExp(`[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{N}_])+`, 'gu');
const SPACELESS_LETTER = new RegExp(`[${SPACELESS}]`, 'gu');
const LETTER = /\p{L}/gu;

const SPACELESS_ONCE = new RegExp(`[${SPACELESS}]`, 'u');
/** All of them are behind this, and little else that Western texts use: looked for first, as it takes a tenth of the time. */
const BEHIND_LATIN = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** Whether a text has any letter of these scripts; most have none, and then their words are found faster. */
const hasSpaceless = (text: string): boolean => BEHIND_LATIN.test(text) && SPACELESS_ONCE.test(text);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The words of a text; every character is a word of its own in scripts that put no blanks between words. */
export const tokensOf = (text: string): readonly string[] =>
  text.match(hasSpaceless(text) ? TOKEN : /[^\x00-\x7f]/.test(text) ? WORD : /\w+/g) ?? [];

/** Text reduced to its words in lower case, for comparing what differs only in punctuation, blanks or case. */
export const normalWords = (text: string): string => tokensOf(text.toLowerCase()).join(' ');

/** Whether most of a text is in a script without blanks between words. */
export const isSpaceless = (text: string): boolean =>
  hasSpaceless(text) && count(text, SPACELESS_LETTER) > 0.3 * count(text, LETTER);

/** How much of the shorter text's vocabulary is in the other one too, from 0 to 1. */
export const vocabularyOverlap = (a: string, b: string): number => {
  const ours = new Set(tokensOf(a.toLowerCase()));
  const theirs = new Set(tokensOf(b.toLowerCase()));
  let shared = 0;
  for (const word of ours) if (theirs.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(ours.size, theirs.size));
};

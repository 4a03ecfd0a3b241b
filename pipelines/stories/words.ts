import { SPACELESS } from '../text/tokens.ts';

const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SPACELESS_CHARACTER = new RegExp(`[${SPACELESS}]`, 'u');
const CHARACTER_OR_WORD = new RegExp(`[${SPACELESS}]\\p{M}*|(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Returns the words of a text in lower case. In scripts without spaces, each character with its marks is a word. */
export function wordsOf(text: string): readonly string[] {
  const normal = text.normalize('NFKC').toLowerCase();
  if (!/[^\x00-\x7f]/.test(normal)) return normal.match(ASCII_WORD) ?? [];
  return normal.match(SPACELESS_CHARACTER.test(normal) ? CHARACTER_OR_WORD : WORD) ?? [];
}

/** Returns whether a word of `wordsOf` is a character of a script without spaces. */
export function isCharacter(word: string): boolean {
  return SPACELESS_CHARACTER.test(word);
}

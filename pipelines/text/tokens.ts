/** Scripts without spaces between words. Hangul is not one of them. */
export const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const WORD = /[\p{L}\p{N}_]+/gu;
const TOKEN = new RegExp(`[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{N}_])+`, 'gu');
const SPACELESS_LETTER = new RegExp(`[${SPACELESS}]`, 'gu');
const LETTER = /\p{L}/gu;

const SPACELESS_ONCE = new RegExp(`[${SPACELESS}]`, 'u');
/**
 * Range that includes these scripts and few characters of Western texts. Testing it first takes a
 * tenth of the time.
 */
const ABOVE_LATIN = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** Whether a text has a letter of these scripts. If not, a faster pattern finds its words. */
const hasSpaceless = (text: string): boolean => ABOVE_LATIN.test(text) && SPACELESS_ONCE.test(text);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Returns the words of a text. In scripts without spaces, each character is a word. */
export function tokensOf(text: string): readonly string[] {
  return text.match(hasSpaceless(text) ? TOKEN : /[^\x00-\x7f]/.test(text) ? WORD : /\w+/g) ?? [];
}

/** Where the scripts of South and East Asia begin, and the punctuation after most of them. */
const ASIA = 0x0e00;
const PUNCTUATION = 0x2000;
const AFTER_PUNCTUATION = 0x2070;
/** Whether a character below these scripts, or of this punctuation, is part of a word: 1 or 0. */
const IN_WORD = Uint8Array.from({ length: AFTER_PUNCTUATION }, (_, code) =>
  /[\p{L}\p{N}_]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Returns how many words `tokensOf` returns, without making them where the script is European or Arabic. */
export function countTokens(text: string): number {
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASIA && (code < PUNCTUATION || code >= AFTER_PUNCTUATION)) return tokensOf(text).length;
    const inWord = IN_WORD[code] as number;
    if (inWord > before) words += 1;
    before = inWord;
  }
  return words;
}

/** Returns the words of a text in lower case, for comparison without punctuation, spacing and case. */
export function normalWords(text: string): string {
  return tokensOf(text.toLowerCase()).join(' ');
}

/** Whether over 30 % of the letters of a text are in a script without spaces. */
export function isSpaceless(text: string): boolean {
  return hasSpaceless(text) && count(text, SPACELESS_LETTER) > 0.3 * count(text, LETTER);
}

/** Returns the share (0 to 1) of the smaller vocabulary that both texts have in common. */
export function vocabularyOverlap(a: string, b: string): number {
  const wordsOfA = new Set(tokensOf(a.toLowerCase()));
  const wordsOfB = new Set(tokensOf(b.toLowerCase()));
  let shared = 0;
  for (const word of wordsOfA) if (wordsOfB.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(wordsOfA.size, wordsOfB.size));
}

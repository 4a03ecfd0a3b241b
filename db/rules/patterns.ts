/** Maximum length of a pattern, in characters. */
export const MAX_PATTERN_LENGTH = 200;

/**
 * Whether a URL matches a glob as a whole, whatever the case. `*` stands for any characters. The
 * parts between the stars are searched from left to right and never twice, so that no glob takes
 * long.
 */
export function matchesGlob(glob: string, url: string): boolean {
  const text = url.toLowerCase();
  const [first = '', ...rest] = glob.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Scripts that put no spaces between words, or endings right behind them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word ends between two characters. */
const isBoundary = (inside: string | undefined, outside: string | undefined): boolean =>
  inside === undefined ||
  outside === undefined ||
  !WORD.test(outside) ||
  !WORD.test(inside) ||
  UNSPACED.test(inside) ||
  UNSPACED.test(outside);

const simplified = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Whether a text has the words of a pattern, one after the other, whatever the case. Accents count.
 * A `*` at an end of the pattern stands for the rest of a word.
 */
export function hasWords(pattern: string, text: string): boolean {
  const words = simplified(pattern.replace(/^\*|\*$/g, ''));
  if (words === '') return false;
  const searched = simplified(text);
  const [opensWord, closesWord] = [!pattern.startsWith('*'), !pattern.endsWith('*')];
  for (let at = searched.indexOf(words); at >= 0; at = searched.indexOf(words, at + 1)) {
    const end = at + words.length;
    const before = lastCharacter(searched.slice(Math.max(0, at - 2), at));
    const after = firstCharacter(searched.slice(end, end + 2));
    if (
      (!opensWord || isBoundary(firstCharacter(words), before)) &&
      (!closesWord || isBoundary(lastCharacter(words), after))
    )
      return true;
  }
  return false;
}

const firstCharacter = (text: string): string | undefined => [...text][0];
const lastCharacter = (text: string): string | undefined => [...text].at(-1);

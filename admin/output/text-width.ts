import { stripVTControlCharacters } from 'node:util';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Blocks whose characters take two columns on a terminal (the wide ones of Unicode's East Asian Width). */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

const widthOfGrapheme = (grapheme: string): number => {
  const code = grapheme.codePointAt(0) ?? 0;
  if (WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  // Emoji, and signs that a variation selector makes one.
  if (/^\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return /^[\p{M}\u200b-\u200d]/u.test(grapheme) ? 0 : 1;
};

/** Columns a text takes on a terminal. */
export const widthOf = (text: string): number => {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment);
  return width;
};

/** Cuts a text so that it takes at most so many columns, with an ellipsis where it was cut. */
export const cutTo = (text: string, columns: number): string => {
  // No character is narrower than nothing: what lies far beyond the cut need not be measured.
  const start = text.slice(0, columns * 16);
  if (start.length === text.length && widthOf(text) <= columns) return text;
  let width = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(start)) {
    width += widthOfGrapheme(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
};

/**
 * Texts come from strangers: without escape sequences and other control characters (line feeds stay), and without the
 * marks that turn the direction of what follows, they cannot move the cursor or disguise what is printed.
 */
export const sanitizeForTerminal = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\t', ' ');

/** The same on one line. */
export const sanitizeLine = (text: string): string => sanitizeForTerminal(text.replace(/\s+/g, ' ')).trim();

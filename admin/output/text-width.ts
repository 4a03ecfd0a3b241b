import { stripVTControlCharacters } from 'node:util';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Blocks whose characters take two terminal columns (the wide ones of Unicode's East Asian Width). */
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
  // Emoji, and characters that a variation selector turns into one.
  if (/^\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return /^[\p{M}\u200b-\u200d]/u.test(grapheme) ? 0 : 1;
};

/** Returns how many terminal columns a text takes. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment);
  return width;
}

/** A cut falls on a blank if at least this share of the columns stays in use. */
const MIN_USED_SHARE = 0.7;

/**
 * Cuts a text to at most `columns` columns and marks the cut with an ellipsis, after a whole word
 * where one ends nearby.
 */
export function truncate(text: string, columns: number): string {
  // Combining marks take no column of their own. Text far beyond the cut need not be measured.
  const start = text.slice(0, columns * 16);
  if (start.length === text.length && displayWidth(text) <= columns) return text;
  let width = 0;
  let kept = '';
  let words = '';
  for (const { segment } of graphemes.segment(start)) {
    width += widthOfGrapheme(segment);
    // The blank that would take the column of the ellipsis still ends a word.
    if (segment === ' ' && width <= columns && width > columns * MIN_USED_SHARE) words = kept;
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${(words || kept).trimEnd()}…`;
}

/**
 * Breaks one line of text into lines of at most `columns` columns, at blanks, or anywhere in
 * scripts without blanks.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of piecesOf(text)) {
    const pieceWidth = displayWidth(piece.trimEnd());
    if (line !== '' && width + pieceWidth > columns) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += piece;
    width += displayWidth(piece);
  }
  return [...lines, line.trimEnd()];
}

/** Words with the blanks after them; each wide character is a piece of its own. A word that is too long stays whole. */
const piecesOf = (text: string): string[] =>
  text.match(
    /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60][\u3001\u3002\uff0c\uff0e]* *|[^ \u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+ *| +/g,
  ) ?? [];

/**
 * Removes escape sequences, control characters (except line feeds) and marks that change the
 * reading direction: text from the web must not move the cursor or disguise what is printed.
 */
export function sanitizeForTerminal(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\t', ' ');
}

/** Does the same and puts the text on one line. */
export function sanitizeLine(text: string): string {
  return sanitizeForTerminal(text.replace(/\s+/g, ' ')).trim();
}

import { withoutC1 } from './windows-1252.ts';

/**
 * Removes NUL (Postgres: 22021 in text, 22P05 in jsonb) and replaces lone surrogates (22P02 in
 * jsonb). For whole documents, whose texts are cleaned later.
 */
export function wellFormed(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed();
}

/**
 * Makes a string safe to store and display: well formed, without invisible characters that control
 * terminals, editors and browsers. Keeps line feeds and tabs; converts other line endings to line
 * feeds.
 *
 * Keeps ZWJ, ZWNJ and variation selectors, which Persian, Indic scripts and emoji need, and
 * directional marks (LRM, RLM, ALM) in text with right-to-left letters. Removes embeddings,
 * overrides and isolates: an unclosed one affects all text that follows.
 */
export function toStorable(text: string): string {
  const clean = MAY_BE_HIDDEN.test(text) ? withoutHidden(text) : text;
  return (MARK.test(clean) && !RIGHT_TO_LEFT.test(clean) ? clean.replace(MARKS, '') : clean).toWellFormed();
}

/** Collapses whitespace to single spaces and trims the ends. */
export function oneLine(text: string): string {
  return text.replace(COLLAPSIBLE, ' ').trim();
}

/** Converts text to one line that is safe to store and display. */
export function cleanLine(text: string): string {
  return oneLine(toStorable(text));
}

/** Whitespace other than a single space. Most whitespace is a single space and needs no replacement. */
const COLLAPSIBLE = /(?:[^\S ]|[\u200b\ufeff]| (?=[\s\u200b\ufeff]))[\s\u200b\ufeff]*/g;

/** Coarse check, five times as fast as the exact one and sufficient for most texts. */
const MAY_BE_HIDDEN = /[^\t\n\x20-\x7e\xa0-\xac\xae-\u2029\u202f-\u205f\u2070-\ud7ff\ud83c-\ud83e\udc00-\udfff]/;

const withoutHidden = (text: string): string =>
  withoutC1(text.replace(/\r\n?/g, '\n').replace(/[\v\f]/g, ' ')).replace(
    HIDDEN_OR_FLAG,
    (_, flag?: string) => flag ?? '',
  );

/**
 * Control characters except tab and line feed, soft hyphens, embeddings and overrides, invisible
 * operators, isolates and deprecated format characters, interlinear annotations and object
 * replacements, tags, noncharacters. A subdivision flag (such as Scotland's) is a black flag, the
 * region in tag characters, and a cancel tag (UTS 51).
 */
const HIDDEN_OR_FLAG =
  /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|(?![\t\n])\p{Cc}|[\xad\u202a-\u202e\u2060-\u206f\ufff9-\ufffc\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/gu;

const MARK = /[\u200e\u200f\u061c]/;
const MARKS = /[\u200e\u200f\u061c]/g;

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and related scripts. */
const RIGHT_TO_LEFT =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

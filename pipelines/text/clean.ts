import { withoutC1 } from './windows-1252.ts';

/**
 * What no parser and no database takes is gone: NUL (Postgres: 22021 in text, 22P05 in jsonb) and halves of surrogate
 * pairs (22P02 in jsonb). For whole documents, whose texts are cleaned when they are read.
 */
export const wellFormed = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed();

/**
 * Makes a string fit to be stored and shown: well formed, and without characters that terminals, editors and browsers
 * obey but no reader sees. Line feeds and tabs stay; every end of a line becomes a line feed.
 *
 * ZWJ, ZWNJ and variation selectors stay: Persian, Indic scripts and emoji are written with them. Marks of direction
 * (LRM, RLM, ALM) stay in text with right-to-left letters. Embeddings, overrides and isolates go: one that is not closed
 * turns whatever is shown behind it.
 */
export const toStorable = (text: string): string => {
  const clean = MAY_BE_HIDDEN.test(text) ? withoutHidden(text) : text;
  return (MARK.test(clean) && !RIGHT_TO_LEFT.test(clean) ? clean.replace(MARKS, '') : clean).toWellFormed();
};

/** One line: runs of white space of any kind become one blank, ends trimmed. */
export const oneLine = (text: string): string => text.replace(WIDE, ' ').trim();

/** One line that is fit to be stored and shown. */
export const cleanLine = (text: string): string => oneLine(toStorable(text));

/** White space that is more or other than one blank: most white space is one, and needs no replacing. */
const WIDE = /(?:[^\S ]|[\u200b\ufeff]| (?=[\s\u200b\ufeff]))[\s\u200b\ufeff]*/g;

/** A coarse look, five times as quick as the exact one: most texts need no other. */
const MAY_BE_HIDDEN = /[^\t\n\x20-\x7e\xa0-\xac\xae-\u2029\u202f-\u205f\u2070-\ud7ff\ud83c-\ud83e\udc00-\udfff]/;

const withoutHidden = (text: string): string =>
  withoutC1(text.replace(/\r\n?/g, '\n').replace(/[\v\f]/g, ' ')).replace(
    HIDDEN_OR_FLAG,
    (_, flag?: string) => flag ?? '',
  );

/**
 * Control characters but tab and line feed, soft hyphens, embeddings and overrides, invisible operators, isolates and
 * deprecated format characters, interlinear annotations and object replacements, tags, noncharacters. Flags of countries
 * within a country are a black flag, the region in tags, and a tag that ends it (UTS 51).
 */
const HIDDEN_OR_FLAG =
  /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|(?![\t\n])\p{Cc}|[\xad\u202a-\u202e\u2060-\u206f\ufff9-\ufffc\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/gu;

const MARK = /[\u200e\u200f\u061c]/;
const MARKS = /[\u200e\u200f\u061c]/g;

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and the like. */
const RIGHT_TO_LEFT =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

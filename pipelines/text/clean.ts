/**
 * Makes a string storable in Postgres: no NUL (22021 in text, 22P05 in jsonb) and no half of a surrogate pair
 * (22P02 in jsonb).
 */
export const storable = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed();

/** One line: runs of white space of any kind become one blank, ends trimmed. */
export const oneLine = (text: string): string => text.replace(WIDE, ' ').trim();

/** White space that is more or other than one blank: most white space is one, and needs no replacing. */
const WIDE = /(?:[^\S ]|[\u200b\ufeff]| (?=[\s\u200b\ufeff]))[\s\u200b\ufeff]*/g;

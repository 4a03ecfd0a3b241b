/**
 * Makes a string storable in Postgres: no NUL (22021 in text, 22P05 in jsonb) and no half of a surrogate pair
 * (22P02 in jsonb).
 */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** One line: runs of white space of any kind become one blank, ends trimmed. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/*
 * Patterns and paths are compared in one spelling (RFC 9309 §2.2.2): anything but printable ASCII as UTF-8 escapes,
 * escapes in upper case, escapes of unreserved characters undone. In that spelling a literal `*` or `$` is an escape,
 * so that those two characters only occur as what they mean.
 */

/** The path and query of a URL, ready to be compared with patterns. */
export const comparablePath = (path: string): string => oneSpelling(path).replace(/[*$]/g, asEscape);

/** A pattern as robots.txt states it, ready to be compared with paths. */
export const comparablePattern = (pattern: string): string =>
  oneSpelling(pattern)
    .replace(/\$(?!$)/g, asEscape)
    .replace(/\*+/g, '*');

/**
 * Whether a pattern matches a path from its start: `*` stands for any run of characters, `$` at the end for the end.
 * Each literal part is looked for once from left to right, so there is nothing to backtrack into.
 */
export const matchesPattern = (path: string, pattern: string): boolean => {
  const anchored = pattern.endsWith('$');
  const [start = '', ...others] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  const end = anchored ? others.pop() : undefined;
  if (anchored && end === undefined) return path === start;
  let position = start.length;
  for (const part of others) {
    const found = path.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return end === undefined || (path.endsWith(end) && path.length - end.length >= position);
};

const oneSpelling = (text: string): string =>
  text.replace(/(?:[^\x21-\x7e]|["<>\\^`{|}])+/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[a-z0-9._~-]/i.test(character) ? character : triplet.toUpperCase();
  });

const asEscape = (character: string): string => (character === '*' ? '%2A' : '%24');

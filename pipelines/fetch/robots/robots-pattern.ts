/*
 * Patterns and paths are normalized for comparison (RFC 9309 §2.2.2): characters other than printable ASCII become UTF-8
 * escapes, escapes become upper case, and escapes of unreserved characters are decoded. A literal `*` or `$` is escaped,
 * so that unescaped ones are always wildcards.
 */

/** Normalizes the path and query of a URL for comparison with patterns. */
export function normalizedPath(path: string): string {
  return normalizeEscapes(path).replace(/[*$]/g, escapeWildcard);
}

/** Normalizes a pattern of a robots.txt for comparison with paths. */
export function normalizedPattern(pattern: string): string {
  return normalizeEscapes(pattern)
    .replace(/\$(?!$)/g, escapeWildcard)
    .replace(/\*+/g, '*');
}

/**
 * Whether a pattern matches the start of a path. `*` matches any characters; a final `$` matches
 * the end. Searches each literal part once from left to right, without backtracking.
 */
export function matchesPattern(path: string, pattern: string): boolean {
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
}

const normalizeEscapes = (text: string): string =>
  text.replace(/(?:[^\x21-\x7e]|["<>\\^`{|}])+/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[a-z0-9._~-]/i.test(character) ? character : triplet.toUpperCase();
  });

const escapeWildcard = (character: string): string => (character === '*' ? '%2A' : '%24');

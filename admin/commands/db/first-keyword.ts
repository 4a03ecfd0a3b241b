/**
 * Returns the first keyword of a statement in lower case, after any comments (which Postgres nests)
 * and parentheses.
 */
export function firstKeyword(sql: string): string {
  let at = 0;
  let depth = 0; // of comments
  const startsWith = (text: string): boolean => sql.startsWith(text, at);
  while (at < sql.length) {
    if (startsWith('/*')) {
      depth++;
      at += 2;
    } else if (depth > 0 && startsWith('*/')) {
      depth--;
      at += 2;
    } else if (depth > 0 || /[\s(]/.test(sql.charAt(at))) {
      at++;
    } else if (startsWith('--')) {
      const end = sql.slice(at).search(/[\n\r]/);
      if (end === -1) return '';
      at += end;
    } else {
      break;
    }
  }
  return /^\w*/.exec(sql.slice(at))?.[0].toLowerCase() ?? '';
}

/** The word that a statement begins with, in small letters; comments, which Postgres nests, and parentheses before it do not count. */
export const firstWord = (sql: string): string => {
  let at = 0;
  let depth = 0; // of comments
  const sees = (text: string): boolean => sql.startsWith(text, at);
  while (at < sql.length) {
    if (sees('/*')) {
      depth++;
      at += 2;
    } else if (depth > 0 && sees('*/')) {
      depth--;
      at += 2;
    } else if (depth > 0 || /[\s(]/.test(sql.charAt(at))) {
      at++;
    } else if (sees('--')) {
      const end = sql.slice(at).search(/[\n\r]/);
      if (end === -1) return '';
      at += end;
    } else {
      break;
    }
  }
  return /^\w*/.exec(sql.slice(at))?.[0].toLowerCase() ?? '';
};

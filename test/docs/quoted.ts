/** Splits a shell line into words; a quoted part is one word. A pipe, redirection or comment ends the line. */
export const shellWords = (line: string): string[] => {
  const words: string[] = [];
  for (const [, double, single, plain] of line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)) {
    if (plain !== undefined && /^(?:[|;&<>#]|\d?>)/.test(plain)) break;
    words.push(double ?? single ?? plain ?? '');
  }
  return words;
};

/** Returns the code blocks of a document in one language. */
export const blocksOf = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);

const CODE = /`([^`\n]+)`/g;
const BLOCK = /^```.*?^```/gms;
const PROGRAM =
  /(?:npm run (?:-s )?wireroom --|npx wireroom|docker compose run --rm wireroom|sudo -u wireroom -H wireroom|(?<![\w/.=-])wireroom) (?=[a-z]|--\w)/g;

/**
 * Returns the Wireroom commands that a document quotes, in code blocks and in running text, without
 * the program's name.
 */
export const commandsOf = (markdown: string): string[][] => {
  const inline = [...markdown.replaceAll(BLOCK, '').matchAll(CODE)].map(([, code = '']) => code);
  const lines = [...blocksOf(markdown, 'sh').flatMap((block) => block.split('\n')), ...inline];
  return lines.flatMap((line) => {
    // "$(wireroom db url)" is a command in a command.
    const inner = [...line.matchAll(/\$\((.*?)\)/g)].map(([, command = '']) => command);
    const outer = line.replaceAll(/\$\(.*?\)/g, 'URL');
    return [...inner, outer].flatMap((part) => {
      const [first] = [...part.matchAll(PROGRAM)];
      if (!first) return part.startsWith('npm start --') ? [['start', ...shellWords(part).slice(3)]] : [];
      const words = shellWords(part.slice(first.index + first[0].length));
      return words[0] === '…' ? [] : [words.filter((word) => word !== '…')];
    });
  });
};

/** Returns the SQL statements of a document, without comments. */
export const sqlOf = (markdown: string): string[] =>
  blocksOf(markdown, 'sql').flatMap((block) =>
    block
      .replaceAll(/--.*$/gm, '')
      .split(/;\s*$/m)
      .filter((statement) => /\w/.test(statement)),
  );

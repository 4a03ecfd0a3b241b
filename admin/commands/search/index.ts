import { InvalidArgumentError } from 'commander';
import { addArticleFilterOptions } from '../../arguments/article-filter-options.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { wholeNumber } from '../../arguments/whole-number.ts';

/** What news.search() gives with each row. */
const CURSOR = /^\d{1,18}:\d{1,18}:\d[\d.e+-]{0,20}:\d{1,18}:\d{1,18}~?$/;

const parseCursor = (text: string): string => {
  if (CURSOR.test(text)) return text;
  throw new InvalidArgumentError('Not a cursor that the page before has shown.');
};

/** Adds to "unknown option '-word'" how a word is left out. */
const explainExclusion = (message: string): string =>
  message.replace(/^error: unknown option '-[^-].*/, '$&: to leave out a word, write -- before the query');

/** `wireroom search` */
export function searchCommand(program: NotedCommand): void {
  const command = program
    .command('search')
    .description('find articles by words, the best matches first')
    .argument('<query...>', 'words, "a phrase", or, -not, parentheses, word*, title:word, near/5');
  const { outputError } = command.configureOutput();
  command.configureOutput({ outputError: (text, write) => outputError?.(explainExclusion(text), write) });
  addArticleFilterOptions(command, { query: false })
    .option('--limit <rows>', 'maximum number of articles', wholeNumber(1_000), 10)
    .option('--after <cursor>', 'the page after this cursor, which the page before has shown', parseCursor)
    .option('--json', 'print one JSON object, with the cursor of the next page')
    .action(async (words, options) => (await import('./search.ts')).searchForArticles(words.join(' '), options))
    .notes(`
Finds ready articles with all words in title or text. Words are stemmed as in the language of each article, and the most
frequent ones of that language do not count: paste a headline in any language. With one --language, the words are
in that language. Accents do not count. In Chinese, Japanese, Thai and other scripts without blanks a query finds any part of a text.
In a shell put a query with quotation marks, parentheses or -words in single quotes, and -- before one that begins with a -.

Filters can be combined; an option that is given several times takes any of its values. A page stays right while articles
arrive: those that are newer than the first page are in none. If little is found, people, organizations and places with
similar names are shown. The same search in SQL: news.search() and news.suggest().

Examples:
  wireroom search climate summit
  wireroom search '"central bank" (rates or inflation) -crypto'
  wireroom search Häfen --since 7d
  wireroom search 東京 --kind news --no-paywalled
  wireroom search strike --publisher "News Corp" --topic economy --json |
    jq -r '.articles[].url'`);
}

import { type Command, InvalidArgumentError } from 'commander';
import { ARTICLE_STATES } from '../../db/articles/articles.ts';
import { choice } from '../arguments/choice.ts';
import { parseOutcome } from '../arguments/outcome.ts';
import { requireTerminal } from '../arguments/require-terminal.ts';
import type { RemoveOptions } from './articles/remove.ts';

const MAX_ROWS = 100_000;

const rowCount = (text: string): number => {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= MAX_ROWS) return value;
  throw new InvalidArgumentError(`Not a whole number from 1 to ${MAX_ROWS}.`);
};

/** `wireroom articles …` */
export const articlesCommand = (program: Command): void => {
  const articles = program.command('articles').description('add, list, show, refetch and remove articles');

  articles
    .command('add')
    .description('add articles that no feed names')
    .argument('<url...>', 'URL of an article; - reads one a line from stdin')
    .option('--again', 'also articles that were removed before')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
The service fetches them: at once when it is running, otherwise when it starts. An article that was removed is only
added with --again; feeds may then bring in its other URLs as well. Exit code 1 when one was refused.

Examples:
  wireroom articles add https://www.example.com/2026/story.html
  wireroom articles add - < urls.txt`,
    )
    .action(async (urls, options) => (await import('./articles/add.ts')).addArticles(urls, options));

  articles
    .command('list')
    .description('list the articles that were seen last, newest first')
    .option('--site <domain>', 'only of this site, such as example.com')
    .addOption(choice('--state <state>', 'only in this state', ARTICLE_STATES))
    .option('--outcome <code>', 'only where the last attempt ended so, such as paywall', parseOutcome)
    .option('--limit <rows>', 'at most so many', rowCount, 50)
    .option('--json', 'as one JSON array')
    .addHelpText(
      'after',
      `
Examples:
  wireroom articles list --state ready --limit 10
  wireroom articles list --site example.com --outcome paywall
  wireroom articles list --state rejected --json | jq 'group_by(.outcome) | map({(.[0].outcome): length})'`,
    )
    .action(async (options) => (await import('./articles/list.ts')).listSomeArticles(options));

  articles
    .command('show')
    .description('show one article: metadata, text, entities, topics, attempts, duplicates')
    .argument('<article>', 'number or URL; any URL that led to it will do')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
In brackets it says where a field was taken from: JSON-LD or meta tags of the page, what the page shows (page), the feed,
or the URL. Of places that say the same, the first of these is named.

Examples:
  wireroom articles show 4711
  wireroom articles show https://www.example.com/2026/story.html --json`,
    )
    .action(async (article, options) => (await import('./articles/show.ts')).showArticle(article, options));

  articles
    .command('refetch')
    .description('fetch articles again')
    .argument('<article...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Only says that they are due: the service fetches them. A ready article stays visible as it is until its page has been
read again, a rejected one gets a new chance; a duplicate stays one. Answers with one line each; exit code 1 when one
was not made due.

Examples:
  wireroom articles refetch 4711 https://www.example.com/2026/story.html
  wireroom articles list --site example.com --json | jq '.[].id' | wireroom articles refetch -`,
    )
    .action(async (wanted, options) => (await import('./articles/refetch.ts')).refetchArticles(wanted, options));

  articles
    .command('remove')
    .description('remove articles for good, and keep them from coming back')
    .argument('<article...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--yes', 'remove them without asking')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Deletes text, earlier texts, stored pages, tags, and what feeds said about them, with all their duplicates, also while
they are being fetched. Readers are told in news.changes that they are withdrawn. Their URLs are remembered as digests:
no feed, redirect or canonical address brings them back, nor do URLs that only have more query parameters, another
scheme, a slash at the end or "www.". A URL that is not here yet is kept out as well. Copies on other sites stay, and
are named. "articles add --again" undoes it.

Examples:
  wireroom articles remove https://www.example.com/2026/story.html
  wireroom articles remove 4711 4712 --yes
  wireroom articles remove --yes - < requests.txt`,
    )
    .action(async (wanted: string[], options: RemoveOptions, command: Command) => {
      requireTerminal(command, options, wanted);
      await (await import('./articles/remove.ts')).removeSomeArticles(wanted, options);
    });
};

import { ARTICLE_STATES } from '../../../db/life-cycle/states.ts';
import { addArticleFilterOptions } from '../../arguments/article-filter-options.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { parseOutcome } from '../../arguments/outcome.ts';
import { choice } from '../../arguments/suggestions.ts';
import { parseRowCount } from '../../arguments/whole-number.ts';
import { requireTerminal } from '../../output/confirm.ts';
import type { RemoveOptions } from './remove.ts';

/** `wireroom articles …` */
export function articlesCommand(program: NotedCommand): void {
  const articles = program.command('articles').description('add, list, show, refetch and delete articles');

  articles
    .command('add')
    .description('add articles that no feed lists')
    .argument('<url...>', 'URL of an article; - reads one per line from stdin')
    .option('--again', 'also add articles that were removed before')
    .option('--json', 'print the results as one JSON array')
    .action(async (urls, options) => (await import('./add.ts')).addArticles(urls, options))
    .notes(`
The service fetches the articles: immediately if it is running, otherwise when it starts. An address without a scheme is
taken as https. Removed articles are added only with --again; feeds may then bring in their other URLs as well. The exit
code is 1 if any URL was refused.

Examples:
  wireroom articles add https://www.example.com/2026/story.html
  wireroom articles add - < urls.txt`);

  addArticleFilterOptions(articles.command('list').description('list articles, the latest discovered first'))
    .addOption(choice('--state <state>', 'only in this state', ARTICLE_STATES))
    .option('--outcome <code>', 'only with this last outcome, such as paywall', parseOutcome)
    .option('--limit <rows>', 'maximum number of rows', parseRowCount, 50)
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).listSomeArticles(options))
    .notes(`
Articles in any state. Filters can be combined; an option that is given several times takes any of its values, except
--query. Articles without a publication date count from when they were discovered. --entity takes any name that the entity has
("news.entity"), without regard to case. --query takes words, "a phrase", or, -not and parentheses; the words are in
the language of --language, or else in that of each article. "wireroom search" finds the best matches instead of the latest. On a narrow
terminal the less important columns are left out; --json has all.

Examples:
  wireroom articles list --state ready --limit 10
  wireroom articles list --site example.com --site example.org
  wireroom articles list --outcome paywall --publisher "News Corp"
  wireroom articles list --label sport --since 7d --language en
  wireroom articles list --entity "European Central Bank" --topic economy
  wireroom articles list --query '"interest rate" -housing'
  wireroom articles list --feed 12 --json | jq '.[].url'`);

  articles
    .command('show')
    .description('show one article: metadata, text, entities, topics, media, links and attempts')
    .argument('<article>', 'number or URL; any URL that leads to the article')
    .option('--json', 'print one JSON object')
    .action(async (article, options) => (await import('./show.ts')).showArticle(article, options))
    .notes(`
The source of each field is shown in brackets: JSON-LD or meta tags of the page, the visible page, the feed, or the URL. If
several sources agree, the first of these is shown.

Examples:
  wireroom articles show 4711
  wireroom articles show https://www.example.com/2026/story.html --json`);

  articles
    .command('refetch')
    .description('fetch articles again')
    .argument('<article...>', 'numbers or URLs; - reads one per line from stdin')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options) => (await import('./refetch.ts')).refetchArticles(inputs, options))
    .notes(`
Queues the articles; the service fetches them. A ready article stays visible until its page has been extracted again. A
rejected article is retried. A duplicate stays a duplicate. Prints one line per article; the exit code is 1 if any could
not be queued.

Examples:
  wireroom articles refetch 4711 https://www.example.com/2026/story.html
  wireroom articles list --site example.com --json | jq '.[].id' |
    wireroom articles refetch -`);

  articles
    .command('remove')
    .alias('delete')
    .description('delete articles permanently and keep them from coming back')
    .argument('<article...>', 'numbers or URLs; - reads one per line from stdin')
    .option('--yes', 'delete without asking')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs: string[], options: RemoveOptions, self: NotedCommand) => {
      requireTerminal(self, options, inputs);
      await (await import('./remove.ts')).removeSomeArticles(inputs, options);
    })
    .notes(`
Deletes the text, its revisions, the stored pages, the tags, and what feeds said about the articles, together with all
duplicates, even while they are being fetched. Consumers of news.changes see them as withdrawn. The URLs are remembered as
digests: no feed, redirect or canonical URL brings them back, and neither do variants that differ only in query parameters,
scheme, trailing slash or "www.". A URL that is not stored yet is kept out as well. Copies on other sites stay and are
listed. To undo: "articles add --again".

Examples:
  wireroom articles remove https://www.example.com/2026/story.html
  wireroom articles remove 4711 4712 --yes
  wireroom articles remove --yes - < requests.txt`);
}

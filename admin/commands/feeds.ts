import type { Command } from 'commander';

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** `wireroom feeds …`. What each command does is loaded when it runs: help comes at once. */
export const feedsCommand = (program: Command): void => {
  const feeds = program.command('feeds').description('add, list and poll feeds');

  feeds
    .command('add')
    .description('add feeds, or the feed that a web page names as its own')
    .argument('<url...>', 'URL of a feed or a site; - reads one a line from stdin')
    .option('-l, --label <label>', 'label of your own for these feeds; may be given several times', collect, [])
    .option('--no-check', 'add without fetching; the first poll shows whether it is a feed')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Each URL is fetched and read to see that it is a feed, and answered with one line. Adding a feed that is there
already changes nothing, except that it gets the labels too. Exit code 1 when any URL was not a feed.

Examples:
  wireroom feeds add https://www.example.com/news.rss
  wireroom feeds add https://www.example.com/ --label sport
  wireroom feeds add - --no-check < urls.txt`,
    )
    .action(async (urls, options) => (await import('./feeds/add.ts')).addFeeds(urls, options));

  feeds
    .command('import')
    .description('add the feeds of an OPML file, as feed readers export it')
    .argument('<file>', 'OPML file; - reads stdin')
    .option('-l, --label <label>', 'further label for all of them; may be given several times', collect, [])
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Folders become labels. Nothing is fetched: the first poll shows whether each URL is a feed. An outline that cannot
be used does not stop the others; exit code 1 when there was one.

Examples:
  wireroom feeds import subscriptions.opml
  wireroom feeds import subscriptions.opml --label trial`,
    )
    .action(async (file, options) => (await import('./feeds/import.ts')).importFeeds(file, options));

  feeds
    .command('list')
    .description('list all feeds and how they are')
    .option('--json', 'as one JSON array')
    .addHelpText(
      'after',
      `
Examples:
  wireroom feeds list
  wireroom feeds list --json | jq '.[] | select(.last_outcome != "ok") | .url'`,
    )
    .action(async (options) => (await import('./feeds/list.ts')).listAllFeeds(options));

  feeds
    .command('show')
    .description('show one feed with its last 20 polls')
    .argument('<feed>', 'number or URL; an earlier URL of the feed will do')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  wireroom feeds show 12
  wireroom feeds show https://www.example.com/news.rss`,
    )
    .action(async (feed, options) => (await import('./feeds/show.ts')).showFeed(feed, options));

  feeds
    .command('poll')
    .description('make feeds due now')
    .argument('[feed...]', 'numbers or URLs; all active feeds when none is given')
    .addHelpText(
      'after',
      `
Only says that they are due: the service polls them, at once when it is running and otherwise when it starts.

Examples:
  wireroom feeds poll
  wireroom feeds poll 12 https://www.example.com/news.rss`,
    )
    .action(async (wanted) => (await import('./feeds/poll.ts')).pollFeeds(wanted));

  feeds
    .command('remove')
    .description('forget a feed; its articles stay')
    .argument('<feed>', 'number or URL')
    .addHelpText(
      'after',
      `
Examples:
  wireroom feeds remove 12
  wireroom feeds remove https://www.example.com/news.rss`,
    )
    .action(async (feed) => (await import('./feeds/remove.ts')).removeOneFeed(feed));
};

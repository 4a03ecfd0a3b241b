import { type Command, InvalidArgumentError } from 'commander';
import { FEED_STATES } from '../../db/feeds/feeds.ts';
import { cleanLine } from '../../pipelines/text/clean.ts';
import { choice } from '../arguments/choice.ts';

const labelOf = (text: string): string => {
  const label = cleanLine(text);
  if (label === '') throw new InvalidArgumentError('It is empty.');
  return label;
};
const collect = (value: string, before: readonly string[]): string[] => [...before, labelOf(value)];

/** `wireroom feeds …`. What each command does is loaded when it runs: help comes at once. */
export const feedsCommand = (program: Command): void => {
  const feeds = program.command('feeds').description('add, find, list and poll feeds');

  feeds
    .command('add')
    .description('add feeds, or the feed of a web page')
    .argument('<url...>', 'URL of a feed or a site; - reads one a line from stdin')
    .option('-l, --label <label>', 'label of your own for these feeds; may be given several times', collect, [])
    .option('--trusted', 'let them speak for articles of other sites, too; see "feeds trust"')
    .option('--no-check', 'add without fetching; the first poll shows whether it is a feed')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Each URL is fetched and read to see that it is a feed, and answered with one line. A web page leads to its feed: the
line says why that one, and the others it has are named on stderr ("feeds discover" shows all there is to choose from).
Adding a feed that is there already, or the site of one, changes nothing, except that it gets the labels, and with
--trusted your trust, too. A feed whose entries lead mostly to another site gets a remark on stderr. Exit code 1 when
any URL was not a feed.

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
Folders become labels. An outline with trusted="true" is a feed that you trust ("feeds trust"): look for it in files of
others. Further attributes are kept for "feeds export". Nothing is fetched: the first poll shows whether each URL is a
feed. An outline that cannot be used does not stop the others; exit code 1 when there was one. Links and references to
other files are skipped. Importing a file again adds only what is missing.

Examples:
  wireroom feeds import subscriptions.opml
  wireroom feeds import subscriptions.opml --label trial`,
    )
    .action(async (file, options) => (await import('./feeds/import.ts')).importFeeds(file, options));

  feeds
    .command('export')
    .description('print the feeds as OPML, for feed readers and for "feeds import"')
    .option('-l, --label <label>', 'only feeds with this label', labelOf)
    .addHelpText(
      'after',
      `
Labels become outlines, one in another; what an imported file said about a feed, its text included, is written as it
was. Feeds that are paused or gone are exported too, and will be active where they are imported.

Examples:
  wireroom feeds export > feeds.opml
  wireroom feeds export --label sport > sport.opml`,
    )
    .action(async (options) => (await import('./feeds/export.ts')).exportFeeds(options));

  feeds
    .command('discover')
    .description('show the feeds that a site has, without adding them')
    .argument('<site>', 'URL of a page of the site, best its front page')
    .option('--json', 'as one JSON array')
    .addHelpText(
      'after',
      `
Looks at the URL itself, at what well-known platforms (YouTube, Reddit, Medium, Substack, GitHub and others) have for
it, at the feeds the page names, those its software (WordPress, Ghost and others) makes, and links that look like
feeds; when these give nothing, at usual addresses such as /feed, and last at the news sitemaps in robots.txt. At most
16 requests and a minute, one at a time, with the pause of WIREROOM_HOST_DELAY_MS between two to one host. Each feed
shown has been fetched and read. The best comes first: news of the whole site before sections, podcasts and comments,
feeds that are kept up before others, full texts before summaries. Needs no database.

Examples:
  wireroom feeds discover https://www.example.com/
  wireroom feeds discover https://www.example.com/ --json | jq -r '.[].url' | wireroom feeds add -`,
    )
    .action(async (site, options) => (await import('./feeds/discover.ts')).discoverFeeds(site, options));

  feeds
    .command('list')
    .description('list feeds and how they are')
    .option('-l, --label <label>', 'only feeds with this label', labelOf)
    .addOption(choice('--state <state>', 'only feeds in this state', FEED_STATES))
    .option('--failing', 'only feeds whose last poll failed')
    .option('--json', 'as one JSON array')
    .addHelpText(
      'after',
      `
A DAY is what a feed publishes, INTERVAL the time between its polls and what decides it. LOSS is the share of its last
polls that found only new entries, so that others may have come and gone unseen. REDIRECTS, where there are any, are the
answers on the way of the last poll and what they mean; "feeds show" says more. TRUSTED, where there are any, are feeds
that speak for articles of other sites, too ("feeds trust").

Examples:
  wireroom feeds list
  wireroom feeds list --failing
  wireroom feeds list --label sport --json | jq -r '.[].url'`,
    )
    .action(async (options) => (await import('./feeds/list.ts')).showFeeds(options));

  feeds
    .command('show')
    .description('show one feed with its last 20 polls')
    .argument('<feed>', 'number or URL; an earlier URL of the feed will do')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Says in words what is wrong with it, why it is polled as often as it is, and what its redirects mean.

Examples:
  wireroom feeds show 12
  wireroom feeds show https://www.example.com/news.rss`,
    )
    .action(async (feed, options) => (await import('./feeds/show.ts')).showFeed(feed, options));

  feeds
    .command('poll')
    .description('make feeds due now')
    .argument('[feed...]', 'numbers or URLs, all active feeds when none is given; - reads one a line from stdin')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Only says that they are due: the service polls them, at once when it is running and otherwise when it starts.

Examples:
  wireroom feeds poll
  wireroom feeds poll 12 https://www.example.com/news.rss`,
    )
    .action(async (wanted, options) => (await import('./feeds/poll.ts')).pollFeeds(wanted, options));

  feeds
    .command('pause')
    .description('stop polling feeds, without forgetting them')
    .argument('<feed...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Their articles stay, and what they have found already is still fetched. Exit code 1 when one could not be paused.

Examples:
  wireroom feeds pause 12
  wireroom feeds pause https://www.example.com/news.rss`,
    )
    .action(async (wanted, options) => (await import('./feeds/pause-resume.ts')).pauseFeeds(wanted, options));

  feeds
    .command('resume')
    .description('poll feeds again that were paused, or that were gone')
    .argument('<feed...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
A feed that was paused is polled when its time comes, one that was gone (410) at once, its failures forgotten.

Examples:
  wireroom feeds resume 12
  wireroom feeds list --json | jq '.[] | select(.state == "gone") | .id' | wireroom feeds resume -`,
    )
    .action(async (wanted, options) => (await import('./feeds/pause-resume.ts')).resumeFeeds(wanted, options));

  feeds
    .command('trust')
    .description('let feeds speak for articles of other sites')
    .argument('<feed...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
A feed names articles of any site. Its own words for them (text, title, authors, dates, categories) are used only on its
own site, which is the registrable domain of its URL. A feed you trust is used for every site: an aggregator, or a
newspaper whose feeds are on another domain than its articles. Trust ends when the feed moves to another site. It counts
from the next time an article is fetched ("articles refetch").

Examples:
  wireroom feeds trust 12
  wireroom feeds list --json | jq '.[] | select(.trusted) | .url'`,
    )
    .action(async (wanted, options) => (await import('./feeds/trust.ts')).trustFeeds(wanted, options));

  feeds
    .command('distrust')
    .description('let feeds speak only for articles of their own site')
    .argument('<feed...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Texts that came from such a feed stay until their articles are fetched again; the column body_feed_id of news.articles
finds them.

Examples:
  wireroom feeds distrust 12
  wireroom db query "select id, url from news.articles where body_feed_id = 12"`,
    )
    .action(async (wanted, options) => (await import('./feeds/trust.ts')).distrustFeeds(wanted, options));

  feeds
    .command('remove')
    .description('forget feeds; their articles stay')
    .argument('<feed...>', 'numbers or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Examples:
  wireroom feeds remove 12
  wireroom feeds list --label starter --json | jq '.[].id' | wireroom feeds remove -`,
    )
    .action(async (wanted, options) => (await import('./feeds/remove.ts')).removeFeeds(wanted, options));
};

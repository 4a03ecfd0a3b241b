import { FEED_STATES } from '../../../db/feeds/feeds.ts';
import { parseLabel } from '../../arguments/label.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { choice } from '../../arguments/suggestions.ts';
import { parseRowCount } from '../../arguments/whole-number.ts';
import { parseInterval, parseTitle } from './given.ts';

/** Refuses a command that names neither feeds nor a label. */
const requireFeeds = (inputs: readonly string[], { label }: { readonly label?: string }, self: NotedCommand): void => {
  if (inputs.length === 0 && label === undefined) self.error(`error: give feeds, or '--label <label>'`);
};

const collectLabels = (text: string, labels: readonly string[] = []): string[] => [...labels, parseLabel(text)];

/** `wireroom feeds …`. The code of each command is loaded when it runs, so that help is immediate. */
export function feedsCommand(program: NotedCommand): void {
  const feeds = program.command('feeds').description('add, find, list and poll feeds');

  feeds
    .command('add')
    .description('add feeds, or the feed of a site')
    .argument('<url...>', 'URL of a feed or a site; - reads one per line from stdin')
    .option('-l, --label <label>', 'your own label for these feeds; repeatable', collectLabels)
    .option('--trusted', 'use what they say about articles of other sites too; see "feeds set"')
    .option('--no-check', 'add without fetching; the first poll shows whether it is a feed')
    .option('--json', 'print the results as one JSON array')
    .action(async (urls, options) => (await import('./add.ts')).addFeeds(urls, options))
    .notes(`
Each URL is fetched and checked, and gets one line of output. An address without a scheme is taken as https, then as http. For
a web page, the best of its feeds is added; the line says why, and the others are listed on stderr ("feeds discover" shows
them all). Adding an existing feed changes nothing, except that it gets the labels and, with --trusted, your trust. A feed
whose entries mostly lead to another site gets a remark on stderr. The exit code is 1 if any URL was not a feed.

Examples:
  wireroom feeds add https://www.example.com/news.rss
  wireroom feeds add example.com --label sport
  wireroom feeds add - --no-check < urls.txt`);

  feeds
    .command('import')
    .description('add the feeds in an OPML file, as exported by feed readers')
    .argument('<file>', 'OPML file; - reads stdin')
    .option('-l, --label <label>', 'additional label for all of them; repeatable', collectLabels)
    .option('--json', 'print the results as one JSON array')
    .action(async (file, options) => (await import('./import.ts')).importFeeds(file, options))
    .notes(`
Folders become labels. An outline with trusted="true" becomes a trusted feed ("feeds set"): check files that are not your
own for it. Other attributes are kept for "feeds export". Nothing is fetched: the first poll shows whether each URL is a feed.
Invalid outlines do not stop the import; the exit code is 1 if there were any. Links and references to other files are
skipped. Importing a file again adds only what is missing.

Examples:
  wireroom feeds import subscriptions.opml
  wireroom feeds import subscriptions.opml --label trial`);

  feeds
    .command('export')
    .description('print the feeds as OPML, for feed readers and "feeds import"')
    .option('-l, --label <label>', 'only feeds with this label', parseLabel)
    .action(async (options) => (await import('./export.ts')).exportFeeds(options))
    .notes(`
Labels become nested outlines. Attributes from an imported file, including its titles, are written back unchanged. Paused and
gone feeds are exported too and will be active wherever they are imported.

Examples:
  wireroom feeds export > feeds.opml
  wireroom feeds export --label sport > sport.opml`);

  feeds
    .command('discover')
    .description('show the feeds of a site without adding them')
    .argument('<site>', 'URL of a page on the site, ideally its home page')
    .option('--json', 'print one JSON array')
    .action(async (site, options) => (await import('./discover.ts')).discoverFeeds(site, options))
    .notes(`
Checks the URL itself, the known feeds of platforms (YouTube, Reddit, Medium, Substack, GitHub and others), the feeds that the
page declares, those of its software (WordPress, Ghost and others), and links that look like feeds. If these yield nothing, it
tries common addresses such as /feed, and finally the news sitemaps in robots.txt. It makes at most 16 requests in at most a
minute, one at a time, WIREROOM_HOST_DELAY_MS apart for each host. Every feed shown has been fetched and parsed. The best is
first: news of the whole site before sections, podcasts and comments; active feeds before dormant ones; full texts before
summaries. Needs no database. An address without a scheme is taken as https, then as http.

Examples:
  wireroom feeds discover example.com
  wireroom feeds discover example.com --json | jq -r '.[].url' |
    wireroom feeds add -`);

  feeds
    .command('list')
    .description('list feeds and their health')
    .option('-l, --label <label>', 'only feeds with this label', parseLabel)
    .addOption(choice('--state <state>', 'only feeds in this state', FEED_STATES))
    .option('--failing', 'only feeds whose last poll failed')
    .option('--limit <rows>', 'maximum number of rows', parseRowCount)
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).showFeeds(options))
    .notes(`
PER DAY is the number of entries that a feed publishes. INTERVAL is the time between polls, REASON is what determines it. LOSS
is the share of recent polls that found only new entries, so that others may have been missed. TRUSTED feeds are also used for
articles of other sites ("feeds set"). On a narrow terminal the less important columns are left out; --json has all.

Examples:
  wireroom feeds list
  wireroom feeds list --failing
  wireroom feeds list --label sport --json | jq -r '.[].url'`);

  feeds
    .command('show')
    .description('show one feed with its last 20 polls')
    .argument('<feed>', 'number or URL; a former URL of the feed works too')
    .option('--json', 'print one JSON object')
    .action(async (feed, options) => (await import('./show.ts')).showFeed(feed, options))
    .notes(`
Explains in plain words why the feed fails, why it is polled at its interval, and what its redirects mean.

Examples:
  wireroom feeds show 12
  wireroom feeds show https://www.example.com/news.rss`);

  feeds
    .command('poll')
    .description('poll feeds now')
    .argument('[feed...]', 'numbers or URLs, by default all active feeds; - reads one per line from stdin')
    .option('--json', 'print one JSON object')
    .action(async (inputs, options) => (await import('./poll.ts')).pollFeeds(inputs, options))
    .notes(`
Makes the feeds due; the service polls them, immediately if it is running, otherwise when it starts.

Examples:
  wireroom feeds poll
  wireroom feeds poll 12 https://www.example.com/news.rss`);

  feeds
    .command('pause')
    .description('stop polling feeds, but keep them')
    .argument('[feed...]', 'numbers or URLs; - reads one per line from stdin')
    .option('-l, --label <label>', 'all feeds with this label', parseLabel)
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options, self) => {
      requireFeeds(inputs, options, self);
      await (await import('./pause-resume.ts')).pauseFeeds(inputs, options);
    })
    .notes(`
Articles stay, and those already discovered are still fetched. The exit code is 1 if any feed could not be paused.

Examples:
  wireroom feeds pause 12
  wireroom feeds pause --label starter`);

  feeds
    .command('resume')
    .description('poll paused or gone feeds again')
    .argument('[feed...]', 'numbers or URLs; - reads one per line from stdin')
    .option('-l, --label <label>', 'all feeds with this label', parseLabel)
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options, self) => {
      requireFeeds(inputs, options, self);
      await (await import('./pause-resume.ts')).resumeFeeds(inputs, options);
    })
    .notes(`
A paused feed is polled at its next regular time. A gone feed (410) is polled immediately, with its failures reset.

Examples:
  wireroom feeds resume 12
  wireroom feeds list --state gone --json | jq '.[].id' |
    wireroom feeds resume -`);

  feeds
    .command('set')
    .description('change the title, labels, interval or trust of feeds')
    .argument('<feed...>', 'numbers or URLs; - reads one per line from stdin')
    .option('--title <title>', 'your own title; auto takes that of the feed', parseTitle)
    .option('-l, --label <label>', 'add a label; repeatable', collectLabels)
    .option('--unlabel <label>', 'remove a label; repeatable', collectLabels)
    .option('--interval <time>', 'time between polls, such as 30m, 2h or 1d; auto follows the feed', parseInterval)
    .option('--trusted', 'use what they say about articles of other sites too')
    .option('--no-trusted', 'use what they say about articles of their own site only')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options, self) => {
      if (Object.keys(options).every((name) => name === 'json'))
        self.error(`error: nothing to change; give '--title', '--label', '--unlabel', '--interval' or '--trusted'`);
      await (await import('./set.ts')).setFeeds(inputs, options);
    })
    .notes(`
What you do not name stays. With auto the feed decides again: about the interval at its next poll, about the title when its
document changes. An interval of yours holds whatever the site asks for: stay polite. While a feed fails, it grows all the same.

A feed can list articles of any site. Its text, title, authors, dates and categories for them are used only on its own site,
which is the registrable domain of its URL. Those of a trusted feed are used for every site: for example, an aggregator, or a
newspaper whose feeds are on another domain than its articles. Trust ends if the feed moves to another site. What you
change takes effect the next time an article is fetched ("articles refetch"). The column body_feed_id of news.articles says
from which feed a text is.

Examples:
  wireroom feeds set 12 --title 'Harbor news' --interval 30m
  wireroom feeds set 12 --trusted
  wireroom feeds list --label trial --json | jq '.[].id' |
    wireroom feeds set - --unlabel trial --label sport`);

  feeds
    .command('remove')
    .alias('delete')
    .description('delete feeds, keep their articles')
    .argument('<feed...>', 'numbers or URLs; - reads one per line from stdin')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options) => (await import('./remove.ts')).removeFeeds(inputs, options))
    .notes(`
Examples:
  wireroom feeds remove 12
  wireroom feeds list --label starter --json | jq '.[].id' |
    wireroom feeds remove -`);
}

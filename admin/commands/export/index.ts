import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../../../config/did-you-mean.ts';
import { parseUrl } from '../../../config/parse-url.ts';
import { EXPORT_FIELDS, type ExportField } from '../../../model/article.ts';
import { addArticleFilterOptions } from '../../arguments/article-filter-options.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { choice } from '../../arguments/suggestions.ts';
import { timeOption } from '../../arguments/time.ts';
import { wholeNumber } from '../../arguments/whole-number.ts';

/** Maximum number of items of a feed; readers poll all of it again and again. */
const MAX_ITEMS = 1_000;

const parseFields = (text: string): ExportField[] => {
  const names = text.split(',').map((name) => name.trim());
  return names.map((name, index) => {
    const field = EXPORT_FIELDS.find((known) => known === name);
    if (field === undefined)
      throw new InvalidArgumentError(`There is no field "${name}"${didYouMean(name, EXPORT_FIELDS)}`);
    if (names.indexOf(name) !== index) throw new InvalidArgumentError(`"${name}" is listed twice.`);
    return field;
  });
};

const parseWebUrl = (text: string): string => {
  const url = parseUrl(text);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new InvalidArgumentError('Not an http or https URL.');
};

const FEED_OPTIONS = ['title', 'link', 'self'];

/** The formats, each with the options that not all have. */
const OPTIONS_OF = new Map([
  ['jsonl', ['fields']],
  ['csv', ['fields', 'raw']],
  ['parquet', ['fields']],
  ['ninjs', []],
  ['atom', FEED_OPTIONS],
  ['rss', FEED_OPTIONS],
  ['json-feed', FEED_OPTIONS],
]);

/** Ends with an error if an option was given that belongs to other formats. */
const requireOwnOptions = (command: NotedCommand, format: string): void => {
  for (const name of [...OPTIONS_OF.values()].flat()) {
    if (OPTIONS_OF.get(format)?.includes(name) || command.getOptionValueSource(name) !== 'cli') continue;
    const others = [...OPTIONS_OF].filter(([, names]) => names.includes(name)).map(([other]) => other);
    command.error(`error: '--${name}' needs '--format ${others.join('|')}'`);
  }
};

/** `wireroom export` */
export function exportCommand(program: NotedCommand): void {
  const command = program
    .command('export')
    .description('write ready articles as JSON lines, CSV, Parquet, ninjs or a feed')
    .addOption(choice('--format <format>', 'output format', [...OPTIONS_OF.keys()]).default('jsonl'))
    .option('--raw', 'CSV without the apostrophes that keep spreadsheets from running texts as formulas')
    .addOption(timeOption('--since <time>', 'only articles that became visible or changed since then'));
  addArticleFilterOptions(command, { dates: '--published-' })
    .option('--fields <names>', 'only these fields, in this order, separated by commas', parseFields)
    .option('--limit <articles>', 'maximum number of articles; of feeds 50 by default', wholeNumber(999_999_999))
    .option('--title <text>', 'feeds: title; by default the site, or else "Wireroom"')
    .option('--link <url>', 'feeds: page that the feed is about; by default that of the site', parseWebUrl)
    .option('--self <url>', 'feeds: URL where the feed will be', parseWebUrl)
    .option('--out <file>', 'write to a file instead of stdout')
    .action(async (options, self: NotedCommand) => {
      requireOwnOptions(self, options.format);
      if (FEED_OPTIONS === OPTIONS_OF.get(options.format) && options.limit > MAX_ITEMS)
        self.error(`error: '--limit' of a feed must be at most ${MAX_ITEMS}`);
      if (options.format === 'jsonl' || options.format === 'csv')
        return (await import('./export-articles.ts')).exportAll(options);
      if (options.format === 'ninjs') return (await import('./export-ninjs.ts')).exportNinjs(options);
      if (options.format === 'parquet' && !options.out) self.error(`error: '--format parquet' needs '--out'`);
      if (options.format === 'parquet') return (await import('./export-parquet.ts')).exportParquet(options);
      if (options.format === 'rss' && !options.link && options.site?.length !== 1)
        self.error(`error: '--format rss' needs '--link' or one '--site'`);
      return (await import('./export-feed.ts')).exportFeed(options);
    })
    .notes(`
Fields are the columns of news.articles plus "entities", "topics", "media", "links" and "alternates". In CSV (RFC 4180) lists are written as JSON. Articles
come in the order of their numbers, with --limit the first ones, from a consistent snapshot; memory use is constant. Filters can be combined; an option that is
given several times takes any of its values, except --query, which takes words, "a phrase", or, -not and parentheses.

Articles contain text from the web. In CSV an apostrophe is put before each text that a spreadsheet would run as a formula:
one that begins with = + - @, a tab or a carriage return, even after blanks and quotation marks. Programs that read the file
remove the apostrophe, or you export with --raw.

Parquet has typed columns: times in UTC, and lists of texts or structs, such as topics with qcode, name and scores. It requires
--out; the file is renamed to its name when it is complete. ninjs 3.1 is the IPTC's "news in JSON": one news item a line,
with codes of the IPTC for topics and genres, and URIs of registers for people, organizations and places. What is not known is left out.

Feeds (Atom 1.0, RSS 2.0, JSON Feed 1.1) have the articles that became visible last, the newest first, with their HTML, authors,
topics and media. An article keeps its id when it is corrected. Give the feed its own URL with --self, so that it keeps its id too. RSS
requires --link or one --site.

Fields:
${EXPORT_FIELDS.join(', ')}

Examples:
  wireroom export | gzip > articles.jsonl.gz
  wireroom export --since yesterday --language en --fields id,url,title,topics
  wireroom export --format csv --fields id,site,title --out articles.csv
  wireroom export --format parquet --out articles.parquet
  wireroom export --format ninjs --since 2026-03-04 | gzip > items.jsonl.gz
  wireroom export --query '"interest rate"' --published-since 2026-03-01 \\
    --publisher "News Corp" --topic economy
  wireroom export --format atom --language en --title "News in English" \\
    --self https://example.org/news.atom --out news.atom
  wireroom export --format rss --site example.com --limit 100`);
}

import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../../config/did-you-mean.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { FilterWithQuery } from '../../db/articles/search/filter-conditions.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import type { FeedRow } from '../../db/feeds/feeds.ts';
import { resolveNames } from '../../db/reading/names.ts';
import { languageOfWords, whyNothingMatches } from '../../db/reading/query-words.ts';
import { readerOf } from '../../db/reading/read.ts';
import type { ArticleFilter } from '../../model/article-filter.ts';
import type { ArticleKind } from '../../pipelines/article/document.ts';
import { UsageError } from '../report-error.ts';
import { parseSite } from './domain.ts';
import { findStoredFeed } from './find-stored-feed.ts';
import { parseLanguage } from './language.ts';
import type { NotedCommand } from './noted-command.ts';
import { timeOption } from './time.ts';
import { whyUnknown } from './unknown-names.ts';
import { wholeNumber } from './whole-number.ts';

/** What the options give; of each list one is enough. */
export interface ArticleFilterOptions {
  readonly query?: string;
  /** Domains, hosts or URLs. */
  readonly site?: readonly string[];
  /** Names, keys or sites. */
  readonly publisher?: readonly string[];
  readonly language?: readonly string[];
  readonly topic?: readonly string[];
  /** Names. */
  readonly entity?: readonly string[];
  /** Numbers or URLs. */
  readonly feed?: readonly string[];
  readonly label?: readonly string[];
  readonly story?: readonly number[];
  readonly kind?: readonly string[];
  readonly paywalled?: boolean;
  readonly since?: Date;
  readonly until?: Date;
}

/** All kinds of articles. */
export const KINDS: readonly string[] = Object.keys({
  news: 0,
  opinion: 0,
  analysis: 0,
  review: 0,
  interview: 0,
  live_blog: 0,
  press_release: 0,
  sponsored: 0,
  obituary: 0,
  service: 0,
} satisfies Record<ArticleKind, 0>);

const parseKind = (text: string): string => {
  if (KINDS.includes(text)) return text;
  throw new InvalidArgumentError(`Allowed kinds are ${KINDS.join(', ')}${didYouMean(text, KINDS) || '.'}`);
};

/** An option that may be given several times. */
export function several<T>(flags: string, description: string, parse: (text: string) => T): Option {
  return new Option(flags, description).argParser((text: string, before: readonly T[] = []) => [
    ...before,
    parse(text),
  ]);
}

const asTyped = (text: string): string => text;
const parseStory = wholeNumber(999_999_999_999_999);

/**
 * Adds the options that choose articles.
 * @param dates the options about the date of publication; where `--since` is about something else,
 * with a prefix
 */
export function addArticleFilterOptions(
  command: NotedCommand,
  { query = true, dates = '--' }: { readonly query?: boolean; readonly dates?: '--' | '--published-' } = {},
): NotedCommand {
  if (query) command.option('--query <query>', 'only with these words in title or text');
  return command
    .addOption(several('--site <domain>', 'only of this site, such as example.com', asTyped))
    .addOption(several('--publisher <name>', 'only of the sites of this publisher (name, key or site)', asTyped))
    .addOption(several('--language <code>', 'only in this language, such as en', parseLanguage))
    .addOption(several('--topic <topic>', 'only about this topic or a narrower one (name or code)', asTyped))
    .addOption(several('--entity <name>', 'only about this person, organization or place', asTyped))
    .addOption(several('--feed <feed>', 'only from this feed (number or URL)', asTyped))
    .addOption(several('--label <label>', 'only from feeds with this label', asTyped))
    .addOption(several('--story <number>', 'only of this story', parseStory))
    .addOption(several('--kind <kind>', 'only of this kind, such as opinion', parseKind))
    .option('--paywalled', 'only where just the free part of the text is available')
    .option('--no-paywalled', 'only where the whole text is available')
    .addOption(timeOption(`${dates}since <time>`, 'only published since then'))
    .addOption(timeOption(`${dates}until <time>`, 'only published before then'));
}

/** A filter, and a line for each name in it that stands for nothing. */
export interface GivenFilter extends FilterWithQuery {
  readonly filter: ArticleFilter;
  readonly unknown: readonly string[];
}

const feedOfFilter = async (db: Queryable, text: string): Promise<FeedRow> => {
  try {
    return await findStoredFeed(db, text);
  } catch (error) {
    throw error instanceof WireroomError ? new UsageError(error.message, { cause: error }) : error;
  }
};

/**
 * Looks up the names that the options give.
 * @throws UsageError when there is no such feed, or when the query finds nothing, whatever is
 * stored
 */
export async function readArticleFilter(db: Queryable, options: ArticleFilterOptions): Promise<GivenFilter> {
  const language = languageOfWords(options.language);
  const read = readerOf(db);
  const problem = options.query === undefined ? undefined : await whyNothingMatches(read, options.query, language);
  if (problem !== undefined) throw new UsageError(problem);
  const feeds = options.feed && (await Promise.all(options.feed.map((feed) => feedOfFilter(db, feed))));
  const { filter, unknown } = await resolveNames(read, {
    since: options.since?.toISOString(),
    until: options.until?.toISOString(),
    sites: options.site?.map(parseSite),
    publishers: options.publisher,
    languages: options.language,
    topics: options.topic,
    entities: options.entity,
    feeds: feeds?.map(({ id }) => id),
    labels: options.label,
    stories: options.story,
    kinds: options.kind,
    paywalled: options.paywalled,
  });
  const reasons = await Promise.all(unknown.map((name) => whyUnknown(db, name)));
  return { filter, query: options.query, language, unknown: reasons };
}

/**
 * Like `readArticleFilter`.
 * @throws UsageError also when a name stands for nothing, because then nothing can be found
 */
export async function readKnownFilter(db: Queryable, options: ArticleFilterOptions): Promise<GivenFilter> {
  const given = await readArticleFilter(db, options);
  if (given.unknown.length > 0) throw new UsageError(given.unknown.join('\n'));
  return given;
}

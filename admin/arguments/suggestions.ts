import { InvalidArgumentError, Option } from 'commander';
import { didYouMean, nearest } from '../../config/did-you-mean.ts';
import type { UnknownName } from '../../db/articles/article-filter.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import { entitiesSpelledLike } from '../../db/reading/entities.ts';
import { readerOf } from '../../db/reading/read.ts';
import {
  isKnownSite,
  knownArticleUrls,
  knownFeeds,
  knownLabels,
  knownPublishers,
  knownSites,
  knownTopics,
} from '../../db/reports/known-names.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { siteOf } from '../../model/url/site.ts';
import { note } from '../output/print.ts';

/** URLs of one site are mostly alike: of the rest, this share may differ. */
const MAX_URL_DIFFERENCE = 0.25;

/** Strips from a URL what people leave out or get wrong. */
const strip = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** Returns the part of a URL that tells it from others of its site. */
const pathOf = (url: string): string => strip(url).replace(/^[^/?]*/, '');

const nearestUrl = (typed: string, urls: readonly string[]): string | undefined => {
  const path = pathOf(typed);
  const similar = urls.filter((url) => pathOf(url) === path || nearest(path, [pathOf(url)]) !== undefined);
  const byStripped = new Map(similar.map((url) => [strip(url), url]));
  const near = nearest(strip(typed), [...byStripped.keys()], MAX_URL_DIFFERENCE);
  return near === undefined ? undefined : byStripped.get(near);
};

const suggest = (name: string | undefined): string => (name === undefined ? '' : `; did you mean ${name}?`);

/** Returns `; did you mean …?` for the URL of an unknown feed: the nearest, or else the only feed of its site. */
export async function suggestFeed(db: Queryable, { url, site }: UrlKey): Promise<string> {
  const urls = (await knownFeeds(db)).map((feed) => feed.url);
  const near = nearestUrl(url, urls);
  if (near !== undefined) return suggest(near);
  const [only, ...others] = urls.filter((each) => siteOf(each) === site);
  return others.length === 0 ? suggest(only) : '';
}

/** Does the same for a text that is not a URL but may be the title of a feed. */
export async function suggestFeedByTitle(db: Queryable, name: string): Promise<string> {
  const byTitle = new Map((await knownFeeds(db)).flatMap(({ id, title }) => (title === null ? [] : [[title, id]])));
  const title = nearest(name, [...byTitle.keys()]);
  return title === undefined ? '' : suggest(`feed ${byTitle.get(title)}, ${title}`);
}

/** Does the same for the URL of an unknown article. */
export async function suggestArticle(db: Queryable, { url, site }: UrlKey): Promise<string> {
  return suggest(nearestUrl(url, await knownArticleUrls(db, site)));
}

/** Returns a line when no feed has a label; undefined when one has. */
export async function whyUnknownLabel(db: Queryable, label: string): Promise<string | undefined> {
  const labels = await knownLabels(db);
  return labels.includes(label) ? undefined : `no feed has the label ${label}${didYouMean(label, labels)}`;
}

/** Returns a line when a site has no feeds or articles; undefined when it has. */
export async function whyUnknownSite(db: Queryable, site: string): Promise<string | undefined> {
  return (await isKnownSite(db, site))
    ? undefined
    : `no feeds or articles of ${site}${didYouMean(site, await knownSites(db))}`;
}

const NOUNS: Readonly<Record<UnknownName['of'], string>> = {
  publishers: 'publisher',
  topics: 'topic',
  entities: 'entity',
  stories: 'story',
};

/** Returns the line for a name that stands for nothing. */
export async function whyUnknown(db: Queryable, { of, name }: UnknownName, problem = 'there is no'): Promise<string> {
  return `${problem} ${NOUNS[of]} ${name}${await suggestionFor(db, of, name)}`;
}

const suggestionFor = async (db: Queryable, of: UnknownName['of'], name: string): Promise<string> => {
  if (of === 'topics')
    return didYouMean(
      name,
      (await knownTopics(db)).map((topic) => topic.name),
    );
  if (of === 'publishers') return didYouMean(name, await knownPublishers(db));
  if (of === 'entities') return suggest((await entitiesSpelledLike(readerOf(db), name, 1))[0]?.name);
  return '';
};

const noteIf = (reason: string | undefined): boolean => {
  if (reason !== undefined) note(reason);
  return reason !== undefined;
};

/** Notes on stderr that no feed has a label. @returns whether that is so */
export async function warnIfNoLabel(db: Queryable, label: string | undefined): Promise<boolean> {
  return label !== undefined && noteIf(await whyUnknownLabel(db, label));
}

/** Notes on stderr that a site has no feeds or articles. @returns whether that is so */
export async function warnIfNoSite(db: Queryable, site: string | undefined): Promise<boolean> {
  return site !== undefined && noteIf(await whyUnknownSite(db, site));
}

/** Creates an option that accepts one of `words`. The error for another word suggests the nearest. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((text: string) => {
    if (words.includes(text)) return text;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}${didYouMean(text, words) || '.'}`);
  });
}

import { InvalidArgumentError, Option } from 'commander';
import { didYouMean, nearest, suggest } from '../../config/did-you-mean.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import { knownArticleUrls, knownFeeds } from '../../db/reports/known-names.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { siteOf } from '../../model/url/site.ts';

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

/** Creates an option that accepts one of `words`. The error for another word suggests the nearest. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((text: string) => {
    if (words.includes(text)) return text;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}${didYouMean(text, words) || '.'}`);
  });
}

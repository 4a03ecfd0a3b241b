import { didYouMean, nearest } from '../../config/did-you-mean.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import { isKnownSite, knownArticleUrls, knownFeeds, knownLabels, knownSites } from '../../db/reports/known-names.ts';
import type { UrlKey } from '../../pipelines/url/canonicalize-url.ts';
import { siteOf } from '../../pipelines/url/site.ts';
import { note } from '../output/print.ts';

/** Most of a URL is alike in all of them: of what remains, this share may be different. */
const NEAR_URL = 0.25;

/** A URL without what people leave out or get wrong. */
const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** What makes an address another one than those beside it. */
const pathOf = (url: string): string => bare(url).replace(/^[^/?]*/, '');

const nearestUrl = (typed: string, urls: readonly string[]): string | undefined => {
  const path = pathOf(typed);
  const alike = urls.filter((url) => pathOf(url) === path || nearest(path, [pathOf(url)]) !== undefined);
  const byBare = new Map(alike.map((url) => [bare(url), url]));
  const near = nearest(bare(typed), [...byBare.keys()], NEAR_URL);
  return near === undefined ? undefined : byBare.get(near);
};

const meant = (name: string | undefined): string => (name === undefined ? '' : `; did you mean ${name}?`);

/** `; did you mean …?` for the address of a feed that there is not: the nearest, or else the only one of its site. */
export const suggestFeed = async (db: Queryable, { url, site }: UrlKey): Promise<string> => {
  const urls = (await knownFeeds(db)).map((feed) => feed.url);
  const near = nearestUrl(url, urls);
  if (near !== undefined) return meant(near);
  const [only, ...others] = urls.filter((each) => siteOf(each) === site);
  return others.length === 0 ? meant(only) : '';
};

/** The same for what is no address at all: perhaps it is what the feed calls itself. */
export const suggestFeedByTitle = async (db: Queryable, name: string): Promise<string> => {
  const byTitle = new Map((await knownFeeds(db)).flatMap(({ id, title }) => (title === null ? [] : [[title, id]])));
  const title = nearest(name, [...byTitle.keys()]);
  return title === undefined ? '' : meant(`feed ${byTitle.get(title)}, ${title}`);
};

/** The same for the address of an article. */
export const suggestArticle = async (db: Queryable, { url, site }: UrlKey): Promise<string> =>
  meant(nearestUrl(url, await knownArticleUrls(db, site)));

/** Tells who asked for a label that no feed has. @returns whether it was so */
export const warnIfNoLabel = async (db: Queryable, label: string | undefined): Promise<boolean> => {
  if (label === undefined) return false;
  const labels = await knownLabels(db);
  if (labels.includes(label)) return false;
  note(`no feed has the label ${label}${didYouMean(label, labels)}`);
  return true;
};

/** Tells who asked for a site that nothing is known of. @returns whether it was so */
export const warnIfNoSite = async (db: Queryable, site: string | undefined): Promise<boolean> => {
  if (site === undefined || (await isKnownSite(db, site))) return false;
  note(`nothing is here of the site ${site}${didYouMean(site, await knownSites(db))}`);
  return true;
};

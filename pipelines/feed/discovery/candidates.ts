import type { FetchedPage, Network } from '../../fetch/index.ts';
import { decodeBytes } from '../../text/charset.ts';
import type { FeedDocument } from '../document.ts';
import type { DiscoveryMethod } from './choose-feed.ts';
import { isNewsSitemapUrl } from './common-feed-urls.ts';
import { FEED_KINDS, type FeedKind, guessKind } from './feed-kind.ts';
import { feedUrlInData, readFeedLinks } from './feed-links.ts';
import { softwareFeeds } from './software-feeds.ts';

/** What may be a feed, judged from outside. */
export interface Candidate {
  readonly url: string;
  readonly way: DiscoveryMethod;
  readonly kind: FeedKind;
  readonly title?: string | undefined;
  /** The list that led to it, when that was not the page; a list in a list is not followed. */
  readonly listedIn?: string;
  /** Name of the platform whose rule gave it. */
  readonly platform?: string | undefined;
  /** How far it may lead: no further than to where that is which led to it. */
  readonly reach: Network;
}

/** A candidate of a page. */
export const candidate = (
  { url, way, title }: Pick<Candidate, 'url' | 'way' | 'title'>,
  pageUrl: string,
  reach: Network,
): Candidate => ({
  url,
  way,
  kind: guessKind({ url, title, linked: way === 'linked' }, pageUrl),
  title,
  reach,
});

/** What a page leads to, in the order of kinds, so that requests go to the most promising. */
export const candidatesOf = (page: FetchedPage, start: string): Candidate[] => {
  const { text } = decodeBytes(page.body, { contentType: page.headers.contentType, kind: 'html' });
  const signs = readFeedLinks(text, page.url);
  return [
    ...signs.named.map(({ url, title }) => ({ url, way: 'named' as const, title })),
    ...softwareFeeds(signs, text, page.url).map((url) => ({ url, way: 'software' as const })),
    ...signs.linked.map((url) => ({ url, way: 'linked' as const })),
  ]
    .map((one) => candidate(one, start, page.networks.last))
    .sort((a, b) => FEED_KINDS.indexOf(a.kind) - FEED_KINDS.indexOf(b.kind));
};

/** A page that is called "rss" is often a list of feeds; a directory of podcasts answers with data that names one. */
export const followUps = (from: Candidate, page: FetchedPage): Candidate[] => {
  if (from.listedIn !== undefined) return [];
  if (from.way === 'linked') {
    return candidatesOf(page, page.url)
      .filter(({ way }) => way !== 'software')
      .map((one) => ({
        ...one,
        way: 'linked',
        kind: guessKind({ ...one, linked: true }, page.url),
        listedIn: page.url,
      }));
  }
  if (from.way !== 'platform') return [];
  const { text } = decodeBytes(page.body, { contentType: page.headers.contentType, kind: 'json' });
  const url = feedUrlInData(text);
  return url === undefined ? [] : [{ ...from, url, listedIn: page.url, reach: page.networks.last }];
};

/** What to look at in place of a sitemap index; undefined when the document is none. */
export const childrenOf = (
  from: Candidate,
  page: FetchedPage,
  { sitemaps, entries }: FeedDocument,
): Candidate[] | undefined => {
  if (from.way !== 'sitemap' || sitemaps.length === 0 || entries.length > 0) return undefined;
  if (from.listedIn !== undefined) return [];
  // An index of news is polled as a whole, its latest part shows what is in it; of any other only the news is wanted.
  const wanted = isNewsSitemapUrl(from.url) ? [sitemaps[0], sitemaps.at(-1)] : sitemaps.filter(isNewsSitemapUrl);
  return wanted.flatMap((url) =>
    url === undefined ? [] : [{ ...from, url, listedIn: from.url, reach: page.networks.last }],
  );
};

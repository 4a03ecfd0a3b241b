import type { Network } from '../../../model/feed.ts';
import type { FetchedPage } from '../../fetch/index.ts';
import { decodeBytes } from '../../text/charset.ts';
import type { FeedDocument } from '../document.ts';
import type { DiscoveryMethod } from './choose-feed.ts';
import { isNewsSitemapUrl } from './common-feed-urls.ts';
import { FEED_KINDS, type FeedKind, guessKind } from './feed-kind.ts';
import { feedUrlInData, readFeedLinks } from './feed-links.ts';
import { softwareFeeds } from './software-feeds.ts';

/** A URL that may be a feed, not fetched yet. */
export interface Candidate {
  readonly url: string;
  readonly way: DiscoveryMethod;
  readonly kind: FeedKind;
  readonly title?: string | undefined;
  /** URL of the list that contains it, if it is not on the page itself. Nested lists are not followed. */
  readonly listedIn?: string;
  /** Name of the platform whose rule produced it. */
  readonly platform?: string | undefined;
  /** Networks that it may reach: none beyond the network of its source. */
  readonly reach: Network;
}

/** Creates a candidate of a page. */
export function candidate(
  { url, way, title }: Pick<Candidate, 'url' | 'way' | 'title'>,
  pageUrl: string,
  reach: Network,
): Candidate {
  return {
    url,
    way,
    kind: guessKind({ url, title, linked: way === 'linked' }, pageUrl),
    title,
    reach,
  };
}

/** Returns the candidates of a page, most promising kinds first. */
export function candidatesOf(page: FetchedPage, start: string): Candidate[] {
  const { text } = decodeBytes(page.body, { contentType: page.headers.contentType, kind: 'html' });
  const links = readFeedLinks(text, page.url);
  return [
    ...links.named.map(({ url, title }) => ({ url, way: 'named' as const, title })),
    ...softwareFeeds(links, text, page.url).map((url) => ({ url, way: 'software' as const })),
    ...links.linked.map((url) => ({ url, way: 'linked' as const })),
  ]
    .map((one) => candidate(one, start, page.networks.last))
    .sort((a, b) => FEED_KINDS.indexOf(a.kind) - FEED_KINDS.indexOf(b.kind));
}

/**
 * Returns candidates in a fetched candidate: a linked page is often a list of feeds; a podcast
 * directory returns JSON.
 */
export function followUps(from: Candidate, page: FetchedPage): Candidate[] {
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
}

/** Returns the sitemaps to fetch in place of a sitemap index, undefined for other documents. */
export function childrenOf(
  from: Candidate,
  page: FetchedPage,
  { sitemaps, entries }: FeedDocument,
): Candidate[] | undefined {
  if (from.way !== 'sitemap' || sitemaps.length === 0 || entries.length > 0) return undefined;
  if (from.listedIn !== undefined) return [];
  // A news index is polled as a whole; its first and last sitemaps are samples. Of other indexes only news is relevant.
  const wanted = isNewsSitemapUrl(from.url) ? [sitemaps[0], sitemaps.at(-1)] : sitemaps.filter(isNewsSitemapUrl);
  return wanted.flatMap((url) =>
    url === undefined ? [] : [{ ...from, url, listedIn: from.url, reach: page.networks.last }],
  );
}

import { ruleOf } from '../../../config/outcomes.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Network } from '../../../model/feed.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import {
  FetchError,
  type FetchedPage,
  HostThrottled,
  type PoliteFetch,
  type PoliteOptions,
} from '../../fetch/index.ts';
import type { FeedDocument } from '../document.ts';
import { parseFeed } from '../index.ts';
import { withoutLinks } from '../xml/linked-line.ts';
import { type Candidate, childrenOf, followUps } from './candidates.ts';
import { type FoundFeed, isDefinitelyBetter, type RatedFeed, rateFeeds } from './choose-feed.ts';
import { isNewsSitemapUrl } from './common-feed-urls.ts';
import type { FeedKind } from './feed-kind.ts';
import { measureFeed } from './measure-feed.ts';

/** A candidate that is not a feed or cannot be fetched. */
export interface RefusedFeed extends Candidate {
  readonly error: WireroomError;
}

export interface Discovery {
  /** Fetched and parsed feeds, best first. */
  readonly found: readonly RatedFeed[];
  readonly refused: readonly RefusedFeed[];
  /** Declared by the page but not fetched: not necessary, or no requests left. */
  readonly unread: readonly Candidate[];
}

export interface DiscoveryOptions {
  /** Fetch all candidates, even after the best is found. */
  readonly thorough?: boolean;
  readonly now?: Date;
}

/** Limits of a search. Redirects of the last request may exceed the number of requests. */
export const MAX_REQUESTS = 16;
const MAX_MS = 60_000;

/** State of a search for the feeds of a page: results, visited URLs and remaining requests. */
export type Search = ReturnType<typeof createSearch>;

export function createSearch(politeFetch: PoliteFetch, { thorough = false, now = new Date() }: DiscoveryOptions) {
  const startedAt = performance.now();
  const found: FoundFeed[] = [];
  const refused: RefusedFeed[] = [];
  const visited = new Set<string>();
  /** Hosts that do not respond or are rate limited. */
  const unavailable = new Set<string>();
  let requests = 0;

  const fetch = async (url: string, reach: Network, kind: PoliteOptions['kind'] = 'feed'): Promise<FetchedPage> => {
    const beforeRequest = async (): Promise<void> => {
      requests += 1;
    };
    try {
      return await politeFetch(url, { kind, reach, beforeRequest });
    } catch (error) {
      if (error instanceof HostThrottled || (error instanceof FetchError && makesUnavailable(error)))
        unavailable.add(new URL(url).host);
      throw error;
    }
  };

  const isSpent = (): boolean => requests >= MAX_REQUESTS || performance.now() - startedAt > MAX_MS;

  const isUnavailable = (url: string): boolean => unavailable.has(new URL(url).host);

  const visit = (...urls: string[]): void => {
    for (const url of urls) visited.add(keyOf(url));
  };

  const add = (from: Candidate, page: FetchedPage, document: FeedDocument): void => {
    const measure = measureFeed(document);
    // Store the final URL of a guess, because the site did not publish the guessed URL.
    const guessed = from.way === 'guessed' || from.way === 'sitemap';
    const index =
      from.way === 'sitemap' && from.listedIn && isNewsSitemapUrl(from.listedIn) ? from.listedIn : undefined;
    const url = index ?? (guessed ? page.url : from.url);
    const network = index === undefined ? page.networks[guessed ? 'last' : 'first'] : undefined;
    found.push({ ...from, url, network, finalUrl: page.url, kind: kindOf(from, document, measure), document, measure });
  };

  /** Fetches one candidate. @returns further candidates if it is a page with links to feeds */
  const fetchCandidate = async (one: Candidate): Promise<Candidate[]> => {
    try {
      if (!canonicalizeUrl(one.url)) throw new WireroomError('bad_url', 'it cannot be fetched', { url: one.url });
      const page = await fetch(one.url, one.reach);
      if (keyOf(page.url) !== keyOf(one.url) && visited.has(keyOf(page.url))) return [];
      visit(page.url);
      const document = await parseCandidate(page);
      if (!(document instanceof WireroomError)) {
        const children = childrenOf(one, page, document);
        if (children === undefined) add(one, page, document);
        return children ?? [];
      }
      refused.push({ ...one, error: document });
      return followUps(one, page);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error;
      refused.push({ ...one, error });
      return [];
    }
  };

  /**
   * Fetches candidates in order, each once. @returns candidates that were not fetched
   * @param until `first`: stop at the first news feed; otherwise stop when no remaining candidate
   * can be better
   */
  const look = async (candidates: readonly Candidate[], until?: 'first'): Promise<Candidate[]> => {
    const queue = [...candidates];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { kind } = next;
      const isDone =
        until === 'first' ? hasNews() : !thorough && found.some((feed) => isDefinitelyBetter(feed, kind, now));
      if (isDone || isSpent()) return [next, ...queue].filter(({ url }) => !visited.has(keyOf(url)));
      if (visited.has(keyOf(next.url)) || isUnavailable(next.url)) continue;
      visit(next.url);
      queue.push(...(await fetchCandidate(next)));
    }
    return [];
  };

  const hasNews = (): boolean => found.some(({ kind }) => kind === 'page' || kind === 'main' || kind === 'section');

  const result = (unread: readonly Candidate[]): Discovery => ({
    found: rateFeeds(found, now, unread.length === 0),
    refused,
    unread,
  });

  return { fetch, visit, add, look, hasNews, hasAny: () => found.length > 0, isSpent, isUnavailable, result };
}

const makesUnavailable = ({ outcome, retryAfterMs }: FetchError): boolean =>
  ruleOf(outcome).fault === 'network' || outcome === 'rate_limited' || retryAfterMs !== undefined;

const kindOf = (
  { kind, way }: Candidate,
  { format }: FeedDocument,
  { isComments, isPodcast, isNewsSitemap }: FoundFeed['measure'],
): FeedKind => {
  if (way === 'itself') return 'main';
  if (format === 'sitemap') return isNewsSitemap ? 'main' : 'pages';
  if (isComments) return 'comments';
  return isPodcast && kind !== 'comments' ? 'podcast' : kind;
};

/** Parses a feed. Returns the error if it is not one. */
export async function parseCandidate({
  body,
  url,
  headers: { contentType },
}: FetchedPage): Promise<FeedDocument | WireroomError> {
  try {
    const document = await parseFeed({ body, url, ...(contentType === undefined ? {} : { contentType }) });
    return { ...document, ...(document.title && { title: withoutLinks(document.title) }) };
  } catch (error) {
    if (error instanceof WireroomError) return error;
    throw error;
  }
}

/** Returns the same key for all spellings of a URL. */
const keyOf = (url: string): string => canonicalizeUrl(url)?.digest.toString('hex') ?? url;

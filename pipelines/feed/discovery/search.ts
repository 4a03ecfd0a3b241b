import { ruleOf } from '../../../config/outcomes.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import {
  FetchError,
  type FetchedPage,
  HostThrottled,
  type Network,
  type PoliteFetch,
  type PoliteOptions,
} from '../../fetch/index.ts';
import { canonicalizeUrl } from '../../url/canonicalize-url.ts';
import type { FeedDocument } from '../document.ts';
import { parseFeed } from '../index.ts';
import { withoutLinks } from '../xml/linked-line.ts';
import { type Candidate, childrenOf, followUps } from './candidates.ts';
import { type FoundFeed, isDefinitelyBetter, type RatedFeed, rateFeeds } from './choose-feed.ts';
import { isNewsSitemapUrl } from './common-feed-urls.ts';
import type { FeedKind } from './feed-kind.ts';
import { measureFeed } from './measure-feed.ts';

/** What looked like a feed from outside and is none. */
export interface RefusedFeed extends Candidate {
  readonly error: WireroomError;
}

export interface Discovery {
  /** Every one has been fetched and read; the best first. */
  readonly found: readonly RatedFeed[];
  readonly refused: readonly RefusedFeed[];
  /** Named by the page, but not fetched: there was no need, or no request left. */
  readonly unread: readonly Candidate[];
}

export interface DiscoveryOptions {
  /** Look at every candidate, even when the best is found. */
  readonly thorough?: boolean;
  readonly now?: Date;
}

/** No site is asked more often than this for its feeds (redirects of the last request aside), nor for longer. */
export const MAX_REQUESTS = 16;
const MAX_MS = 60_000;

/** One search for the feeds of a page: what was found so far, what was asked, and how much more may be. */
export type Search = ReturnType<typeof createSearch>;

export const createSearch = (ask: PoliteFetch, { thorough = false, now = new Date() }: DiscoveryOptions) => {
  const startedAt = performance.now();
  const found: FoundFeed[] = [];
  const refused: RefusedFeed[] = [];
  const visited = new Set<string>();
  /** Hosts that do not answer, or want to be left alone. */
  const silent = new Set<string>();
  let requests = 0;

  const fetch = async (url: string, reach: Network, kind: PoliteOptions['kind'] = 'feed'): Promise<FetchedPage> => {
    const beforeRequest = async (): Promise<void> => {
      requests += 1;
    };
    try {
      return await ask(url, { kind, reach, beforeRequest });
    } catch (error) {
      if (error instanceof HostThrottled || (error instanceof FetchError && wantsSilence(error)))
        silent.add(new URL(url).host);
      throw error;
    }
  };

  const isSpent = (): boolean => requests >= MAX_REQUESTS || performance.now() - startedAt > MAX_MS;

  const isSilent = (url: string): boolean => silent.has(new URL(url).host);

  const visit = (...urls: string[]): void => {
    for (const url of urls) visited.add(keyOf(url));
  };

  const add = (from: Candidate, page: FetchedPage, document: FeedDocument): void => {
    const measure = measureFeed(document);
    // A guess was never the site's own address for the feed: where it leads is.
    const guessed = from.way === 'guessed' || from.way === 'sitemap';
    const index =
      from.way === 'sitemap' && from.listedIn && isNewsSitemapUrl(from.listedIn) ? from.listedIn : undefined;
    const url = index ?? (guessed ? page.url : from.url);
    const network = index === undefined ? page.networks[guessed ? 'last' : 'first'] : undefined;
    found.push({ ...from, url, network, finalUrl: page.url, kind: kindOf(from, document, measure), document, measure });
  };

  /** Fetches one candidate. @returns further ones, where it is a page that leads on to feeds */
  const lookAt = async (one: Candidate): Promise<Candidate[]> => {
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
   * Fetches candidates in their order, each once. @returns those that were not fetched
   * @param until `firstValue`: no more than one that is good; else all, or until none can be better
   */
  const look = async (candidates: readonly Candidate[], until?: 'first'): Promise<Candidate[]> => {
    const waiting = [...candidates];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { kind } = next;
      const enough =
        until === 'first' ? hasNews() : !thorough && found.some((feed) => isDefinitelyBetter(feed, kind, now));
      if (enough || isSpent()) return [next, ...waiting].filter(({ url }) => !visited.has(keyOf(url)));
      if (visited.has(keyOf(next.url)) || isSilent(next.url)) continue;
      visit(next.url);
      waiting.push(...(await lookAt(next)));
    }
    return [];
  };

  const hasNews = (): boolean => found.some(({ kind }) => kind === 'page' || kind === 'main' || kind === 'section');

  const result = (unread: readonly Candidate[]): Discovery => ({ found: rateFeeds(found, now), refused, unread });

  return { fetch, visit, add, look, hasNews, hasAny: () => found.length > 0, isSpent, isSilent, result };
};

const wantsSilence = ({ outcome, retryAfterMs }: FetchError): boolean =>
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

/** The feed, or why it is none. */
export const parseCandidate = async ({
  body,
  url,
  headers: { contentType },
}: FetchedPage): Promise<FeedDocument | WireroomError> => {
  try {
    const document = await parseFeed({ body, url, ...(contentType === undefined ? {} : { contentType }) });
    return { ...document, ...(document.title && { title: withoutLinks(document.title) }) };
  } catch (error) {
    if (error instanceof WireroomError) return error;
    throw error;
  }
};

/** Two spellings of one address have one key. */
const keyOf = (url: string): string => canonicalizeUrl(url)?.digest.toString('hex') ?? url;

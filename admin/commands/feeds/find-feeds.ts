import { ruleOf } from '../../../config/outcomes.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import {
  ACCEPT,
  FETCH_LIMITS,
  type FetchedPage,
  type Fetcher,
  type FetchOptions,
} from '../../../pipelines/fetch/index.ts';
import { decodeBytes } from '../../../pipelines/text/charset.ts';
import { nameUrl } from '../../../pipelines/url/name-url.ts';
import { feedAnchors } from './feed-anchors.ts';
import { linkedFeeds } from './linked-feeds.ts';

/** How a feed was come by: the URL itself, `<link rel="alternate">`, an ordinary link, or a usual address tried. */
export type Way = 'itself' | 'named' | 'linked' | 'guessed';

export interface FoundFeed {
  readonly url: string;
  readonly way: Way;
  readonly document: FeedDocument;
}

/** What looked like a feed from outside and is none. */
export interface RefusedFeed {
  readonly url: string;
  readonly way: Way;
  readonly error: WireroomError;
}

/** No site is asked more often than this for its feeds (redirects of the last request aside). */
const MOST_REQUESTS = 12;
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/atom.xml', '/index.xml', '/feed.xml', '/feed.json'];

/**
 * Looks for the feeds of a site, the best first: the URL itself, what its page names as feeds, what it links to that
 * looks like one, and when all that gives none, the usual addresses. Every one is fetched and read, one at a time, and
 * nothing is fetched that the caller does not ask for.
 * @throws WireroomError when the URL cannot be fetched, or is neither feed nor web page
 */
export async function* findFeeds(fetcher: Fetcher, start: string): AsyncGenerator<FoundFeed | RefusedFeed> {
  let requests = 0;
  const options: FetchOptions = {
    limits: FETCH_LIMITS.feed,
    accept: ACCEPT.feed,
    permit: async () => {
      requests += 1;
    },
  };
  const page = await fetcher.fetchPage(start, options);
  try {
    yield { url: start, way: 'itself', document: await read(page) };
    return;
  } catch (error) {
    if (!isNoFeed(error) || !isWebPage(page, error)) throw error;
  }

  const visited = new Set([keyOf(start), keyOf(page.url)]);
  const deaf = new Set<string>();
  let found = false;
  for (const { url, way } of candidatesOf(page)) {
    if (requests >= MOST_REQUESTS || (found && way === 'guessed')) return;
    const { host } = new URL(url);
    if (visited.has(keyOf(url)) || deaf.has(host)) continue;
    visited.add(keyOf(url));
    try {
      if (!nameUrl(url)) throw new WireroomError('bad_url', 'it cannot be fetched', { url });
      const answer = await fetcher.fetchPage(url, options);
      const moved = keyOf(answer.url) !== keyOf(url);
      if (moved && visited.has(keyOf(answer.url))) continue;
      visited.add(keyOf(answer.url));
      const document = await read(answer);
      found = true;
      // A guess was never the site's own address for the feed: where it leads is.
      yield { url: way === 'guessed' ? answer.url : url, way, document };
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error;
      if (ruleOf(error.outcome).fault === 'network' || error.outcome === 'rate_limited') deaf.add(host);
      yield { url, way, error };
    }
  }
}

const candidatesOf = function* (page: FetchedPage): Generator<{ readonly url: string; readonly way: Way }> {
  const { text } = decodeBytes(page.body, { contentType: page.headers.contentType, kind: 'html' });
  for (const url of linkedFeeds(text, page.url)) yield { url, way: 'named' };
  for (const url of feedAnchors(text, page.url)) yield { url, way: 'linked' };
  for (const path of USUAL_PATHS) yield { url: new URL(path, page.url).href, way: 'guessed' };
};

const isWebPage = ({ headers: { contentType = '' } }: FetchedPage, error: WireroomError): boolean =>
  error.message.endsWith('an HTML page') || /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType);

/** Two spellings of one address have one key. */
const keyOf = (url: string): string => nameUrl(url)?.digest.toString('hex') ?? url;

const read = ({ body, url, headers: { contentType } }: FetchedPage): Promise<FeedDocument> =>
  parseFeed({ body, url, ...(contentType === undefined ? {} : { contentType }) });

const isNoFeed = (error: unknown): error is WireroomError =>
  error instanceof WireroomError && error.outcome === 'not_a_feed';

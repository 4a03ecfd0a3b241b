import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Network } from '../../../model/feed.ts';
import { type FetchedPage, type PoliteFetch, parseRobots } from '../../fetch/index.ts';
import { type Candidate, candidate, candidatesOf } from './candidates.ts';
import { commonFeedUrls, newsSitemapUrls } from './common-feed-urls.ts';
import { looksLikeFeed } from './feed-links.ts';
import { platformFeeds } from './platforms.ts';
import { createSearch, type Discovery, type DiscoveryOptions, parseCandidate, type Search } from './search.ts';

/**
 * Discovers the feeds of a page: the URL itself, the rules of well-known platforms, feeds that the
 * page declares, the defaults of its software, and links that look like feeds; failing that, common
 * URLs, and finally the news sitemaps in robots.txt. Sends one request at a time. The given URL may
 * lead into an opened network, but URLs on a page only into the network of the page.
 * @throws WireroomError if the URL cannot be fetched (after a refusal, only if common URLs fail as
 *   well), or is neither a feed nor a web page
 */
export async function findFeeds(fetch: PoliteFetch, start: string, options: DiscoveryOptions = {}): Promise<Discovery> {
  const search = createSearch(fetch, options);

  const { platform, urls = [] } = platformFeeds(start) ?? {};
  await search.look(urls.map((url) => ({ url, way: 'platform', kind: 'main', platform, reach: 'opened' })));
  if (search.hasAny()) return search.result([]);

  const page = await pageOrRefusal(search, start);
  if (page instanceof WireroomError) {
    await tryCommonUrls(search, { url: start, reach: 'opened' }, start);
    if (!search.hasAny()) throw page;
    return search.result([]);
  }
  const itself = await parseCandidate(page);
  if (!(itself instanceof WireroomError)) {
    search.add({ url: start, way: 'itself', kind: 'main', reach: 'opened' }, page, itself);
    return search.result([]);
  }
  if (!isWebPage(page, itself)) throw itself;

  search.visit(start, page.url);
  const unread = await search.look(candidatesOf(page, start));
  await tryCommonUrls(search, { url: page.url, reach: page.networks.last }, start);
  return search.result(unread.filter(({ way }) => way === 'named'));
}

/**
 * Fetches the page. Returns a refusal, because sites that refuse pages to programs often have
 * feeds; throws other errors. robots.txt applies to pages, so a URL that looks like a feed is
 * fetched as one.
 */
const pageOrRefusal = async (search: Search, url: string): Promise<FetchedPage | WireroomError> => {
  try {
    return await search.fetch(url, 'opened', looksLikeFeed(new URL(url)) ? 'feed' : 'site');
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    if (error.outcome === 'forbidden') return error;
    if (error.outcome !== 'robots_denied') throw error;
    return new WireroomError('robots_denied', `${error.message}; give the URL of the feed itself`, {
      url,
      cause: error,
    });
  }
};

/** Tries common URLs, then sitemaps, unless a news feed has been found. */
const tryCommonUrls = async (search: Search, page: StartPage, start: string): Promise<void> => {
  if (search.hasNews()) return;
  await search.look(
    commonFeedUrls(page.url).map((url) => candidate({ url, way: 'guessed' }, start, page.reach)),
    'first',
  );
  if (!search.hasNews()) await search.look(await sitemapsOf(search, page), 'first');
};

interface StartPage {
  /** The page whose site is searched. */
  readonly url: string;
  readonly reach: Network;
}

const sitemapsOf = async (search: Search, { url: pageUrl, reach }: StartPage): Promise<Candidate[]> => {
  if (search.isSpent() || search.isUnavailable(pageUrl)) return [];
  let listed: readonly string[] = [];
  let listedIn = reach;
  try {
    const { body, networks } = await search.fetch(new URL('/robots.txt', pageUrl).href, reach, 'robots');
    listedIn = networks.last;
    listed = parseRobots(new TextDecoder().decode(body)).sitemaps;
  } catch (error) {
    // A site without robots.txt may still have a news sitemap.
    if (!(error instanceof WireroomError)) throw error;
  }
  return newsSitemapUrls(pageUrl, listed).map((url) => ({ url, way: 'sitemap', kind: 'main', reach: listedIn }));
};

const isWebPage = ({ headers: { contentType = '' } }: FetchedPage, { outcome, message }: WireroomError): boolean =>
  outcome === 'not_a_feed' &&
  (message.endsWith('an HTML page') || /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType));

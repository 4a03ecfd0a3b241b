import { WireroomError } from '../../../config/wireroom-error.ts';
import { type FetchedPage, type Network, type PoliteFetch, parseRobots } from '../../fetch/index.ts';
import { type Candidate, candidate, candidatesOf } from './candidates.ts';
import { commonFeedUrls, newsSitemapUrls } from './common-feed-urls.ts';
import { looksLikeFeed } from './feed-links.ts';
import { platformFeeds } from './platforms.ts';
import { createSearch, type Discovery, type DiscoveryOptions, parseCandidate, type Search } from './search.ts';

/**
 * Looks for the feeds of a page: at the URL itself, by the rules of well-known platforms, at what the page names as
 * feeds, what its software has, and what it links to that looks like one; where all that gives none, at usual
 * addresses, and last at the news sitemaps that robots.txt lists. One request at a time. The URL, which an operator gave,
 * may lead into an opened network; what a page names leads no further than to where the page is.
 * @throws WireroomError when the URL cannot be fetched (and where it is refused, nothing else leads to a feed), or is
 *   neither feed nor web page
 */
export const findFeeds = async (
  fetch: PoliteFetch,
  start: string,
  options: DiscoveryOptions = {},
): Promise<Discovery> => {
  const search = createSearch(fetch, options);

  const { platform, urls = [] } = platformFeeds(start) ?? {};
  await search.look(urls.map((url) => ({ url, way: 'platform', kind: 'main', platform, reach: 'opened' })));
  if (search.hasAny()) return search.result([]);

  const page = await pageOrRefusal(search, start);
  if (page instanceof WireroomError) {
    await guess(search, { url: start, reach: 'opened' }, start);
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
  await guess(search, { url: page.url, reach: page.networks.last }, start);
  return search.result(unread.filter(({ way }) => way === 'named'));
};

/**
 * Sites that refuse their pages to programs often have feeds all the same; any other failure is thrown. robots.txt is about
 * pages: what has the address of a feed is fetched as one.
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

/** Looks at usual addresses and then at sitemaps, as far as nothing else has led to news. */
const guess = async (search: Search, page: Guessing, start: string): Promise<void> => {
  if (search.hasNews()) return;
  await search.look(
    commonFeedUrls(page.url).map((url) => candidate({ url, way: 'guessed' }, start, page.reach)),
    'first',
  );
  if (!search.hasNews()) await search.look(await sitemapsOf(search, page), 'first');
};

interface Guessing {
  /** The page beside which something may be. */
  readonly url: string;
  readonly reach: Network;
}

const sitemapsOf = async (search: Search, { url: pageUrl, reach }: Guessing): Promise<Candidate[]> => {
  if (search.isSpent() || search.isSilent(pageUrl)) return [];
  let listed: readonly string[] = [];
  let listedFrom = reach;
  try {
    const { body, networks } = await search.fetch(new URL('/robots.txt', pageUrl).href, reach, 'robots');
    listedFrom = networks.last;
    listed = parseRobots(new TextDecoder().decode(body)).sitemaps;
  } catch (error) {
    // A site without robots.txt may have a news sitemap all the same.
    if (!(error instanceof WireroomError)) throw error;
  }
  return newsSitemapUrls(pageUrl, listed).map((url) => ({ url, way: 'sitemap', kind: 'main', reach: listedFrom }));
};

const isWebPage = ({ headers: { contentType = '' } }: FetchedPage, { outcome, message }: WireroomError): boolean =>
  outcome === 'not_a_feed' &&
  (message.endsWith('an HTML page') || /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType));

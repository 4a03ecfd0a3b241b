import { WireroomError } from '../../../config/wireroom-error.ts';
import { type FetchedPage, type Fetcher, parseRobots } from '../../fetch/index.ts';
import { type Candidate, candidate, candidatesOf } from './candidates.ts';
import { platformFeeds } from './platforms.ts';
import { createSearch, type Discovery, type DiscoveryOptions, readOrRefuse, type Search } from './search.ts';
import { newsSitemaps, usualFeeds } from './usual-feeds.ts';

/**
 * Looks for the feeds of a page: at the URL itself, by the rules of well-known platforms, at what the page names as
 * feeds, what its software has, and what it links to that looks like one; where all that gives none, at usual
 * addresses, and last at the news sitemaps that robots.txt lists. One request at a time.
 * @throws WireroomError when the URL cannot be fetched, or is neither feed nor web page
 */
export const findFeeds = async (
  fetcher: Fetcher,
  start: string,
  options: DiscoveryOptions = {},
): Promise<Discovery> => {
  const search = createSearch(fetcher, options);

  const platform = platformFeeds(start);
  if (platform !== undefined) {
    await search.look(platform.urls.map((url) => ({ url, way: 'platform', kind: 'main' })));
    if (search.hasAny()) return search.result([]);
  }

  const page = await search.fetch(start);
  const itself = await readOrRefuse(page);
  if (!(itself instanceof WireroomError)) {
    search.add({ url: start, way: 'itself', kind: 'main' }, page, itself);
    return search.result([]);
  }
  if (!isWebPage(page, itself)) throw itself;

  search.visit(start, page.url);
  const onPage = candidatesOf(page, start);
  const unread = await search.look(onPage);
  if (!search.hasNews())
    await search.look(
      usualFeeds(page.url).map((url) => candidate(url, 'guessed', start)),
      'first',
    );
  if (!search.hasNews()) await search.look(await sitemapsOf(search, page.url), 'first');
  return search.result(unread.filter(({ way }) => way === 'named'));
};

const sitemapsOf = async (search: Search, pageUrl: string): Promise<Candidate[]> => {
  let listed: readonly string[] = [];
  try {
    if (search.isSpent()) return [];
    const { body } = await search.fetch(new URL('/robots.txt', pageUrl).href);
    listed = parseRobots(new TextDecoder().decode(body)).sitemaps;
  } catch (error) {
    // A site without robots.txt may have a news sitemap all the same.
    if (!(error instanceof WireroomError)) throw error;
  }
  return newsSitemaps(pageUrl, listed).map((url) => ({ url, way: 'sitemap', kind: 'main' }));
};

const isWebPage = ({ headers: { contentType = '' } }: FetchedPage, { outcome, message }: WireroomError): boolean =>
  outcome === 'not_a_feed' &&
  (message.endsWith('an HTML page') || /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType));

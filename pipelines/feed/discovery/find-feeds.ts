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
 * @throws WireroomError when the URL cannot be fetched (and where it is refused, nothing else leads to a feed), or is
 *   neither feed nor web page
 */
export const findFeeds = async (
  fetcher: Fetcher,
  start: string,
  options: DiscoveryOptions = {},
): Promise<Discovery> => {
  const search = createSearch(fetcher, options);

  const { platform, urls = [] } = platformFeeds(start) ?? {};
  await search.look(urls.map((url) => ({ url, way: 'platform', kind: 'main', platform })));
  if (search.hasAny()) return search.result([]);

  const page = await pageOrRefusal(search, start);
  if (page instanceof WireroomError) {
    await guess(search, start, start);
    if (!search.hasAny()) throw page;
    return search.result([]);
  }
  const itself = await readOrRefuse(page);
  if (!(itself instanceof WireroomError)) {
    search.add({ url: start, way: 'itself', kind: 'main' }, page, itself);
    return search.result([]);
  }
  if (!isWebPage(page, itself)) throw itself;

  search.visit(start, page.url);
  const unread = await search.look(candidatesOf(page, start));
  await guess(search, page.url, start);
  return search.result(unread.filter(({ way }) => way === 'named'));
};

/** Sites that refuse their pages to programs often have feeds all the same; any other failure is thrown. */
const pageOrRefusal = async (search: Search, url: string): Promise<FetchedPage | WireroomError> => {
  try {
    return await search.fetch(url);
  } catch (error) {
    if (error instanceof WireroomError && error.outcome === 'forbidden') return error;
    throw error;
  }
};

/** Looks at usual addresses and then at sitemaps, as far as nothing else has led to news. */
const guess = async (search: Search, pageUrl: string, start: string): Promise<void> => {
  if (search.hasNews()) return;
  await search.look(
    usualFeeds(pageUrl).map((url) => candidate(url, 'guessed', start)),
    'first',
  );
  if (!search.hasNews()) await search.look(await sitemapsOf(search, pageUrl), 'first');
};

const sitemapsOf = async (search: Search, pageUrl: string): Promise<Candidate[]> => {
  if (search.isSpent() || search.isSilent(pageUrl)) return [];
  let listed: readonly string[] = [];
  try {
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

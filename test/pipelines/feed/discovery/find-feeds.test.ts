import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findFeeds } from '../../../../pipelines/feed/discovery/find-feeds.ts';
import type { DiscoveryOptions } from '../../../../pipelines/feed/discovery/search.ts';
import {
  createFetcher,
  createGuard,
  createMemoryHostStore,
  createPoliteFetch,
  type HostStore,
} from '../../../../pipelines/fetch/index.ts';
import { type LoopbackSite, startSite, stopSites } from '../../fetch/loopback-site.ts';

const newFetcher = () => createFetcher({ guard: createGuard({ allow: ['127.0.8.0/24'] }), userAgent: 'wireroom/test' });
const fetcher = newFetcher();
/** Creates the polite fetch of a new command. */
const ask = (hosts: HostStore = createMemoryHostStore(0)) => createPoliteFetch(fetcher, hosts);

/** Responses of the site; a page that starts with `->` is a redirect. */
let pages: Record<string, string | Buffer> = {};
const site: LoopbackSite = await startSite((request, response) => {
  const page = pages[request.url ?? ''];
  if (page === undefined) response.writeHead(404).end();
  else if (typeof page !== 'string') response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(page);
  else if (page === '403') response.writeHead(403).end();
  else if (page === '503') response.writeHead(503, { 'retry-after': '600' }).end();
  else if (page.startsWith('->')) response.writeHead(302, { location: page.slice(2) }).end();
  else response.writeHead(200, { 'content-type': page.startsWith('<?xml') ? 'text/xml' : 'text/html' }).end(page);
}, '127.0.8.1');
afterAll(async () => {
  await fetcher.close();
  await stopSites();
});
let before = 0;
beforeEach(() => {
  before = site.requests.length;
});
/** Requested paths, without the robots.txt that the first test fetches. */
const asked = (): string[] => {
  const urls = site.requests.slice(before).map(({ url = '' }) => url);
  return urls[0] === '/robots.txt' ? urls.slice(1) : urls;
};

const words = (count: number): string => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
const feed = (title: string, text = words(20), more = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><item><title>a</title><link>/1</link>
   <pubDate>${new Date().toUTCString()}</pubDate><description>${text}</description>${more}</item></channel></rss>`;
const page = (...links: string[]): string => `<!doctype html><title>Harbour</title>${links.join('')}`;
const names = (path: string, title = ''): string =>
  `<link rel="alternate" type="application/rss+xml" href="${path}" title="${title}">`;
const newsSitemap = (...paths: string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${paths
    .map(
      (path) =>
        `<url><loc>${site.at(path)}</loc><news:news><news:publication_date>${new Date().toISOString()}</news:publication_date><news:title>t</news:title></news:news></url>`,
    )
    .join('')}</urlset>`;
const index = (...paths: string[]): string =>
  `<?xml version="1.0"?><sitemapindex>${paths.map((path) => `<sitemap><loc>${site.at(path)}</loc></sitemap>`).join('')}</sitemapindex>`;

/** Paths and reasons of the feeds, best first. */
const discover = async (path: string, options: DiscoveryOptions = {}) => {
  const { found } = await findFeeds(ask(), site.at(path), options);
  return found.map(({ url, chosen, why }) => `${chosen ? '+' : '-'} ${url.slice(site.at('').length)}: ${why}`);
};

test('a feed URL is the result after one request', async () => {
  pages = { '/news.rss': feed('News') };
  expect(await discover('/news.rss', { thorough: true })).toEqual(['+ /news.rss: it is a feed']);
  expect(asked()).toEqual(['/news.rss']);
});

test('the feed with full texts is chosen and ends the search unless it is thorough', async () => {
  pages = {
    '/': page(names('/short.rss'), names('/full.rss'), names('/more.rss')),
    '/short.rss': feed('Short'),
    '/full.rss': feed('Full', words(200)),
    '/more.rss': feed('More', words(200)),
  };
  expect(await discover('/')).toEqual([
    '+ /full.rss: it has full texts, the others do not',
    '- /short.rss: it has only summaries',
  ]);
  expect(asked()).toEqual(['/', '/short.rss', '/full.rss']);
  const { unread } = await findFeeds(ask(), site.at('/'));
  expect(unread.map(({ url }) => url)).toEqual([site.at('/more.rss')]);
  before = site.requests.length;
  expect(await discover('/', { thorough: true })).toHaveLength(3);
  expect(asked()).toEqual(['/', '/short.rss', '/full.rss', '/more.rss']);
});

test('a feed is not called the only one if others were not fetched', async () => {
  pages = { '/': page(names('/full.rss'), names('/more.rss')), '/full.rss': feed('News', words(200)) };
  expect(await discover('/')).toEqual(['+ /full.rss: it is the first suitable one']);
});

test('a page that robots.txt forbids is not fetched, except for feed URLs', async () => {
  const { origin } = new URL(site.at('/'));
  const newcomer = newFetcher();
  const walled = createPoliteFetch(newcomer, createMemoryHostStore(0));
  pages = {
    '/robots.txt': 'User-agent: *\nDisallow: /',
    '/': page(names('/hidden.rss')),
    '/hidden.rss': feed('Hidden'),
  };
  await expect(findFeeds(walled, `${origin}/`)).rejects.toMatchObject({
    outcome: 'robots_denied',
    message: `robots.txt of ${new URL(origin).host} forbids it; give the URL of the feed itself`,
  });
  expect(asked()).not.toContain('/');
  pages = { ...pages, '/feed': feed('News') };
  const { found } = await findFeeds(walled, `${origin}/`);
  expect(found.map(({ url }) => url)).toEqual([`${origin}/feed`]);
  expect((await findFeeds(walled, `${origin}/hidden.rss`)).found).toHaveLength(1);
  await newcomer.close();
});

test('sections, podcasts and comments are not chosen, wherever they are on the page', async () => {
  pages = {
    '/': page(
      names('/comments/feed'),
      names('/category/sport/feed'),
      names('/audio.rss'),
      names('/feed.rss'),
      '<a href="/sport/rss.xml">Sport</a>',
    ),
    '/comments/feed': feed('Comments'),
    '/category/sport/feed': feed('Sport', words(200)),
    '/audio.rss': feed('Audio', words(200), '<enclosure url="/1.mp3" type="audio/mpeg"/>'),
    '/feed.rss': feed('News'),
    '/sport/rss.xml': feed('Sport'),
  };
  expect(await discover('/', { thorough: true })).toEqual([
    '+ /feed.rss: it covers the whole site',
    '- /category/sport/feed: it covers one section',
    '- /sport/rss.xml: it covers one section',
    '- /audio.rss: it is a podcast',
    '- /comments/feed: it contains comments',
  ]);
});

test('the page of a section yields the feed of that section', async () => {
  pages = {
    '/category/sport/': page(names('/feed/'), names('/category/sport/feed/')),
    '/feed/': feed('News', words(200)),
    '/category/sport/feed/': feed('Sport'),
  };
  expect((await discover('/category/sport/'))[0]).toBe('+ /category/sport/feed/: it is the feed of this page');
});

test('the default feeds of the software are tried before links', async () => {
  pages = {
    '/': page('<meta name="generator" content="Ghost 5">', '<a href="/rss.xml">RSS</a>'),
    '/rss/': feed('Ghost', words(200)),
    '/rss.xml': feed('Linked', words(200)),
  };
  expect(await discover('/')).toEqual(['+ /rss/: it is the only feed found']);
  expect(asked()).toEqual(['/', '/rss/']);
});

test('a linked list of feeds is followed, but not a list in a list', async () => {
  pages = {
    '/': page('<a href="/rss">RSS</a>'),
    '/rss': page(
      '<a href="/feeds/all.xml">All</a><a href="/feeds/rss-sport.xml">Sport</a><a href="/feeds/rss">More</a>',
    ),
    '/feeds/rss': page('<a href="/deeper/rss.xml">x</a>'),
    '/feeds/rss-sport.xml': feed('Sport'),
    '/deeper/rss.xml': feed('Never seen'),
  };
  expect(await discover('/', { thorough: true })).toEqual(['+ /feeds/rss-sport.xml: it is the only feed found']);
  expect(asked()).not.toContain('/deeper/rss.xml');
});

test('common URLs are tried if the page has no feeds, until one succeeds, and the final URL is the feed', async () => {
  pages = {
    '/home.html': page(),
    '/feed': '->/blog/feed.rss',
    '/blog/feed.rss': feed('Blog'),
    '/atom.xml': feed('All'),
  };
  expect(await discover('/home.html', { thorough: true })).toEqual(['+ /blog/feed.rss: it is the only feed found']);
  expect(asked()).toEqual(['/home.html', '/feed', '/blog/feed.rss']);
});

test('a site is searched in this order: the page, declared feeds, its software, links, common URLs, sitemaps', async () => {
  pages = {
    '/': page('<meta name="generator" content="Drupal 11">', '<a href="/news.rss">RSS</a>', names('/named.xml')),
    '/robots.txt': `Sitemap: ${site.at('/pages.xml')}\nSitemap: ${site.at('/news.xml')}`,
  };
  const { found } = await findFeeds(ask(), site.at('/'));
  expect(found).toEqual([]);
  expect(asked()).toEqual([
    ...['/', '/named.xml', '/rss.xml', '/news.rss'],
    ...['/feed', '/rss', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'],
    ...['/robots.txt', '/news.xml', '/pages.xml', '/news-sitemap.xml', '/sitemap-news.xml', '/sitemap_news.xml'],
  ]);
});

test('a site that refuses its pages may still have a feed', async () => {
  pages = { '/': '403', '/feed.xml': feed('News') };
  expect(await discover('/')).toEqual(['+ /feed.xml: it is the only feed found']);
  pages = { '/': '403' };
  await expect(discover('/')).rejects.toMatchObject({ outcome: 'forbidden' });
});

test('the news sitemap is found if there is no feed', async () => {
  pages = {
    '/': page(),
    '/robots.txt': `Sitemap: ${site.at('/all.xml')}\nSitemap: ${site.at('/news/1.xml.gz')}`,
    '/all.xml': '<?xml version="1.0"?><urlset><url><loc>/about</loc></url></urlset>',
    '/news/1.xml.gz': gzipSync(newsSitemap('/a', '/b')),
  };
  expect(await discover('/')).toEqual(['+ /news/1.xml.gz: it is the only feed found']);
  const { found } = await findFeeds(ask(), site.at('/'));
  expect(found[0]).toMatchObject({ way: 'sitemap', measure: { entries: 2, isNewsSitemap: true } });
});

test('the news sitemap of an index is chosen; a news index is chosen as a whole', async () => {
  pages = {
    '/': page(),
    '/robots.txt': `Sitemap: ${site.at('/sitemap.xml')}`,
    '/sitemap.xml': index('/pages-1.xml', '/google-news.xml', '/pages-2.xml'),
    '/google-news.xml': newsSitemap('/a'),
  };
  expect(await discover('/')).toEqual(['+ /google-news.xml: it is the only feed found']);
  pages = {
    '/': page(),
    '/news-sitemap.xml': index('/2026-03.xml', '/2026-02.xml'),
    '/2026-03.xml': newsSitemap('/a'),
  };
  expect(await discover('/')).toEqual(['+ /news-sitemap.xml: it is the only feed found']);
});

test('a sitemap of all pages is found but never chosen', async () => {
  pages = {
    '/': page(),
    '/robots.txt': `Sitemap: ${site.at('/all.xml')}`,
    '/all.xml': '<?xml version="1.0"?><urlset><url><loc>/about</loc></url></urlset>',
  };
  expect(await discover('/')).toEqual(['- /all.xml: it lists pages of all kinds, without titles']);
});

test('a search sends at most sixteen requests', async () => {
  pages = { '/': page(...Array.from({ length: 40 }, (_, n) => names(`/${n}.rss`))) };
  const { found, refused, unread } = await findFeeds(ask(), site.at('/'), { thorough: true });
  expect([found.length, refused.length, unread.length]).toEqual([0, 15, 25]);
  expect(asked()).toHaveLength(16);
});

test('every request, including redirects, acquires a slot first', async () => {
  const turns: string[] = [];
  pages = { '/': '->/home', '/home': page(names('/feed')), '/feed': '->/feed.xml', '/feed.xml': feed('News') };
  const hosts: HostStore = { ...createMemoryHostStore(0), acquireSlot: async (host) => void turns.push(host) };
  await findFeeds(ask(hosts), site.at('/'));
  expect(turns).toEqual(Array(4).fill('127.0.8.1'));
});

test('a host that does not respond is not tried again, and private addresses are blocked', async () => {
  const dead = 'http://127.0.8.2:8080';
  pages = {
    '/': page(names(`${dead}/a.rss`), names(`${dead}/b.rss`), names('http://127.0.9.1/c.rss')),
    '/feed.xml': feed('Found all the same'),
  };
  const { found, refused } = await findFeeds(ask(), site.at('/'));
  expect(found.map(({ url }) => url)).toEqual([site.at('/feed.xml')]);
  const outcomes = refused.filter(({ way }) => way === 'named').map(({ url, error }) => [url, error.outcome]);
  expect(outcomes).toEqual([
    [`${dead}/a.rss`, 'unreachable'],
    ['http://127.0.9.1/c.rss', 'blocked_address'],
  ]);
});

test('a site with Retry-After receives no further requests', async () => {
  pages = { '/': page(names('/a.rss'), names('/b.rss')), '/a.rss': '503', '/b.rss': feed('Never seen') };
  const { found, refused } = await findFeeds(ask(), site.at('/'), { thorough: true });
  expect(found).toEqual([]);
  expect(refused.map(({ error }) => error.outcome)).toEqual(['server_error']);
  expect(asked()).toEqual(['/', '/a.rss']);
});

test('documents that are neither feeds nor pages, and failed requests, throw', async () => {
  pages = { '/paper': Buffer.from('%PDF-1.7 …') };
  await expect(discover('/paper')).rejects.toMatchObject({
    outcome: 'not_a_feed',
    message: 'not a feed but a PDF document',
  });
  await expect(discover('/missing')).rejects.toMatchObject({ outcome: 'not_found' });
});

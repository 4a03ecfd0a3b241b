import { afterAll, beforeEach, expect, test } from 'vitest';
import { feedAnchors } from '../../admin/commands/feeds/feed-anchors.ts';
import { type LoopbackSite, startSite, stopSites } from '../pipelines/fetch/loopback-site.ts';
import { createDatabase } from '../support/database.ts';
import { linesOf, runWireroom, wireroomOn } from './run-wireroom.ts';

const OPEN = { WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8' };
const { url, pool } = await createDatabase();
const wireroom = wireroomOn(url, OPEN);
const discover = (...args: string[]) => runWireroom(['feeds', 'discover', ...args], { env: OPEN });

const feed = (title: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
  <item><title>Old</title><link>https://harbour.example/1</link><pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate></item>
  <item><title>New</title><link>https://harbour.example/2</link><pubDate>Thu, 05 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

/** What the site answers, and where it redirects. */
let pages: Record<string, string> = {};
const moved: Readonly<Record<string, string>> = { '/feed': '/blog/feed.rss', '/rss': '/blog/feed.rss' };
const site: LoopbackSite = await startSite((request, response) => {
  const path = request.url ?? '';
  const target = moved[path];
  const page = pages[path];
  if (target !== undefined && pages[target] !== undefined) response.writeHead(302, { location: target }).end();
  else if (page === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': page.startsWith('<?xml') ? 'text/xml' : 'text/html' }).end(page);
});
afterAll(stopSites);
let before = 0;
beforeEach(() => {
  before = site.requests.length;
});
const asked = (): string[] => site.requests.slice(before).map(({ url: path = '' }) => path);
/** What `feeds add` takes from the same URL. */
const added = async (address: string): Promise<string | undefined> => {
  await pool.query('truncate wireroom.feeds cascade');
  return JSON.parse((await wireroom(['feeds', 'add', '--json', address])).stdout)[0].url;
};

test('feeds that the page names come before those it links to, each read before it is shown', async () => {
  pages = {
    '/': `<!doctype html><link rel="alternate" type="application/rss+xml" href="/broken.rss">
      <link rel="alternate" type="application/rss+xml" href="/news.rss"><a href="/sport/rss.xml">Sport</a>
      <a href="/news.rss#again">News</a><a href="/about/rss">What is RSS?</a>`,
    '/broken.rss': '<!doctype html>Moved',
    '/news.rss': feed('News'),
    '/sport/rss.xml': feed('Sport'),
    '/about/rss': '<!doctype html>RSS is a format.',
    '/feed.xml': feed('Not needed'),
  };
  const { code, stdout, stderr } = await discover(site.at('/'));
  const rows = linesOf(stdout).map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(rows).toEqual([
    'FOUND | FORMAT | ENTRIES | NEWEST | TITLE | URL',
    `named by the page | rss | 2 | 2026-03-05 | News | ${site.at('/news.rss')}`,
    `linked from the page | rss | 2 | 2026-03-05 | Sport | ${site.at('/sport/rss.xml')}`,
    `"feeds add ${site.at('/')}" would take ${site.at('/news.rss')}: it is the first feed that the page names as its own and that can be read`,
  ]);
  expect(linesOf(stderr)).toEqual([
    `no feed, though it looks like one: ${site.at('/broken.rss')}: not a feed but an HTML page`,
    `no feed, though it looks like one: ${site.at('/about/rss')}: not a feed but an HTML page`,
  ]);
  expect(code).toBe(0);
  expect(asked()).toEqual(['/', '/broken.rss', '/news.rss', '/sport/rss.xml', '/about/rss']);
  expect(await added(site.at('/'))).toBe(site.at('/news.rss'));
});

test('the usual addresses are tried when the page leads nowhere, and where they lead is shown once', async () => {
  pages = { '/home': '<!doctype html><p>Nothing', '/blog/feed.rss': feed('Blog'), '/atom.xml': feed('All') };
  const { stdout } = await discover(site.at('/home'), '--json');
  expect(JSON.parse(stdout)).toEqual([
    {
      url: site.at('/blog/feed.rss'),
      found: 'at a usual address',
      format: 'rss',
      title: 'Blog',
      entries: 2,
      newest: '2026-03-05T10:00:00.000Z',
      added_by_add: true,
    },
  ]);
  expect(await added(site.at('/home'))).toBe(site.at('/blog/feed.rss'));
});

test('adding a page whose feeds are none says what is wrong with the first that it names', async () => {
  pages = {
    '/': '<!doctype html><a href="/rss.xml">x</a><link rel="alternate" type="application/rss+xml" href="/gone.rss">',
  };
  const { code, stdout } = await wireroom(['feeds', 'add', site.at('/')]);
  const named = `the feed it names, ${site.at('/gone.rss')}: 127.0.0.1:${site.port} answered 404`;
  expect(stdout).toBe(`not added: ${site.at('/')}: an HTML page; ${named}\n`);
  expect(code).toBe(1);
});

test('a feed is its own answer, after one request', async () => {
  pages = { '/news.rss': feed('News') };
  const { stdout } = await discover(site.at('/news.rss'));
  expect(stdout).toContain(`would take ${site.at('/news.rss')}: it is a feed already\n`);
  expect(asked()).toEqual(['/news.rss']);
});

test('no site is asked more than twelve times', async () => {
  const links = Array.from({ length: 40 }, (_, n) => `<link rel="alternate" type="application/rss+xml" href="/${n}">`);
  pages = { '/': `<!doctype html>${links.join('')}` };
  const { code, stdout, stderr } = await discover(site.at('/'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(linesOf(stderr).at(-1)).toBe(`wireroom: ${site.at('/')} leads to no feed`);
  expect(asked()).toHaveLength(12);
});

test('a host that does not answer is not asked again', async () => {
  const dead = 'http://127.0.0.1:1';
  const links = ['/a', '/b'].map((path) => `<link rel="alternate" type="application/rss+xml" href="${dead}${path}">`);
  pages = { '/': `<!doctype html>${links.join('')}`, '/feed.xml': feed('Found all the same') };
  const { code, stdout, stderr } = await discover(site.at('/'));
  expect(code).toBe(0);
  expect(linesOf(stderr)).toEqual([expect.stringContaining(`${dead}/a: `)]);
  expect(stdout).toContain(`would take ${site.at('/feed.xml')}: the page leads to none`);
});

test('what is no site gets one line', async () => {
  pages = {};
  const runs = await Promise.all([discover('harbour.example'), discover(site.at('/missing'))]);
  expect(runs).toEqual([
    { code: 1, stdout: '', stderr: 'wireroom: not a URL: harbour.example (did you mean https://harbour.example/?)\n' },
    { code: 1, stdout: '', stderr: `wireroom: 127.0.0.1:${site.port} answered 404\n` },
  ]);
});

test('links look like feeds by their address, on the site or on a host for feeds', () => {
  const anchors = [
    '/rss',
    '/en/feed/',
    '/news.rss',
    '/latest-rss.xml',
    '/?feed=rss2',
    'feed://www.harbour.example/f.atom',
  ]
    .concat(['https://feeds.host.example/harbour', 'https://elsewhere.example/rss', '/feedback', '/sitemap.xml'])
    .concat(['/comments/feed', 'mailto:rss@harbour.example', 'https://', '/story/the-feed-of-fish.html'])
    .map((href) => `<a href="${href}">x</a>`);
  const page = 'https://harbour.example/';
  expect(feedAnchors(anchors.slice(0, 5).join(''), page)).toEqual([
    'https://harbour.example/rss',
    'https://harbour.example/en/feed/',
    'https://harbour.example/news.rss',
    'https://harbour.example/latest-rss.xml',
    'https://harbour.example/?feed=rss2',
  ]);
  expect(feedAnchors(anchors.slice(5).join(''), page)).toEqual([
    'http://www.harbour.example/f.atom',
    'https://feeds.host.example/harbour',
  ]);
  expect(feedAnchors('<a href="/rss/a.rss">x</a>'.repeat(100_000), page)).toEqual([
    'https://harbour.example/rss/a.rss',
  ]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makePartitions } from '../../../../db/schema/partitions.ts';
import { type LoopbackSite, startSite, stopSites } from '../../../pipelines/fetch/loopback-site.ts';
import { createDatabase } from '../../../support/database.ts';
import { pollAt } from '../../../support/work.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url, { WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8', WIREROOM_HOST_DELAY_MS: '0' });

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
  <item><title>The ferry is back</title><link>https://harbour.example/ferry</link></item></channel></rss>`;
const FULL = FEED.replace(
  '</link></item>',
  () => `</link><pubDate>${new Date().toUTCString()}</pubDate><description>${'word '.repeat(200)}</description></item>`,
);
const HOME = `<!doctype html><title>Harbour</title>
  <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.rss">
  <link rel="alternate" type="application/rss+xml" title="News" href="/feed.rss">`;

const TWO = `<!doctype html><title>Two</title>
  <link rel="alternate" type="application/rss+xml" title="All" href="/full.rss">
  <link rel="alternate" type="application/rss+xml" title="Podcast" href="/feed.rss">`;

const PAGES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/feed.rss': ['application/rss+xml', FEED],
  '/': ['text/html', HOME],
  '/two': ['text/html', TWO],
  '/full.rss': ['application/rss+xml', FULL],
  '/no-links': ['text/html', '<!doctype html><title>Nothing</title><p>Nothing here.</p>'],
  '/paper.pdf': ['application/pdf', '%PDF-1.7 …'],
};

let site: LoopbackSite;
beforeAll(async () => {
  site = await startSite((request, response) => {
    const page = PAGES[request.url ?? ''];
    if (page) response.writeHead(200, { 'content-type': page[0] }).end(page[1]);
    else response.writeHead(404).end();
  });
});
afterAll(stopSites);

beforeEach(async () => {
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.feeds, wireroom.attempts restart identity cascade',
  );
});

const storedFeeds = async (): Promise<{ url: string; title: string | null; labels: string[] }[]> =>
  (await pool.query('select url, title, labels from wireroom.feeds order by id')).rows;

test('every URL is answered with one line, in order, and what cannot be added stops nothing', async () => {
  const inputs = ['/feed.rss', '/paper.pdf', '/no-links', '/missing', '/feed.rss'].map(site.at);
  const { code, stdout, stderr } = await wireroom(['feeds', 'add', 'nonsense', ...inputs]);
  expect(linesOf(stdout)).toEqual([
    'not a URL: nonsense',
    `added: ${site.at('/feed.rss')} (feed 1, Harbour News)`,
    `not a feed: ${site.at('/paper.pdf')}: a PDF document`,
    `not a feed: ${site.at('/no-links')}: an HTML page that leads to no feed`,
    `not added: ${site.at('/missing')}: 127.0.0.1:${site.port} answered 404`,
    `already there: ${site.at('/feed.rss')} (feed 1, Harbour News)`,
  ]);
  expect(linesOf(stderr)).toEqual([
    '  most of its entries lead to harbour.example; to use its texts for them too: wireroom feeds set 1 --trusted',
    '1 added, 1 already there, 4 not added',
    'the service is not running; it will poll them when it starts',
  ]);
  expect(code).toBe(1);
  expect(await storedFeeds()).toEqual([{ url: site.at('/feed.rss'), title: 'Harbour News', labels: [] }]);
});

test('a page leads to the feed it names, not to the one of its comments', async () => {
  const { code, stdout } = await wireroom(['feeds', 'add', site.at('/')]);
  expect(linesOf(stdout)).toEqual([
    `added: ${site.at('/feed.rss')} (feed 1, Harbour News, found on ${site.at('/')}: it is the first suitable one)`,
  ]);
  expect(code).toBe(0);
});

test('a feed that is there already is not fetched again, keeps its place and gets new labels', async () => {
  await wireroom(['feeds', 'add', '--no-check', '--label', 'harbour', site.at('/feed.rss')]);
  const before = site.requests.length;
  const { code, stdout, stderr } = await wireroom([
    'feeds',
    'add',
    '--label',
    'ferries',
    site.at('/feed.rss?utm_source=x'),
  ]);
  expect(stdout).toBe(`already there: ${site.at('/feed.rss')} (feed 1)\n`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(site.requests.length).toBe(before);
  expect(await storedFeeds()).toEqual([{ url: site.at('/feed.rss'), title: null, labels: ['harbour', 'ferries'] }]);
});

test('URLs come from stdin too, one a line, and without a check nothing is fetched', async () => {
  const input =
    '# my feeds\r\nhttps://a.example/rss\r\n\r\n  https://b.example/rss\nwww.c.example/rss\nftp://d.example/rss\n';
  const { code, stdout } = await wireroom(['feeds', 'add', '-', '--no-check', '--json'], { input });
  expect(JSON.parse(stdout)).toEqual([
    { input: 'https://a.example/rss', result: 'added', id: 1, url: 'https://a.example/rss' },
    { input: 'https://b.example/rss', result: 'added', id: 2, url: 'https://b.example/rss' },
    { input: 'www.c.example/rss', result: 'added', id: 3, url: 'https://www.c.example/rss' },
    { input: 'ftp://d.example/rss', result: 'not a URL', reason: 'only http and https can be fetched' },
  ]);
  expect(code).toBe(1);
});

test('networks that are not open are refused with the setting that opens them', async () => {
  const { code, stdout } = await wireroom(['feeds', 'add', site.at('/feed.rss')], {
    env: { WIREROOM_ALLOW_NETWORKS: '' },
  });
  expect(stdout).toMatch(
    /^not added: .*: 127\.0\.0\.1(?::\d+)?:? .*not a public address \(WIREROOM_ALLOW_NETWORKS opens networks\)\n$/,
  );
  expect(code).toBe(1);
});

test('feeds are listed, shown by number or URL, polled and removed', async () => {
  expect((await wireroom(['feeds', 'list', '--json'])).stdout).toBe('[]\n');
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss', 'https://b.example/rss']);
  await pool.query(
    `update wireroom.feeds set title = E'Aus \\u65e5\\u672c \\u001b[31mrot', last_outcome = 'timeout', last_detail = 'a.example took too long' where id = 1`,
  );
  await pool.query(pollAt(`now() + interval '3 hours'`, 'f.id = 1'));
  await pool.query(`update wireroom.feeds set state = 'paused' where id = 2`);
  await makePartitions(pool, new Date('2026-03-04'));
  await pool.query(`insert into wireroom.attempts (at, stage, feed_id, outcome, http_status, ms, detail)
    select '2026-03-04T10:00Z'::timestamptz + n * interval '1 minute', 'feeds', 1, 'timeout', null, 20000 + n, 'a.example took too long'
    from generate_series(1, 25) n`);

  const list = await wireroom(['feeds', 'list']);
  const [head, first, second, ...rest] = linesOf(list.stdout);
  expect(head).toMatch(/^ID {2}STATE {3}TITLE/);
  expect(first).toMatch(/^ 1 {2}active {2}Aus 日本 rot +0 +never +in 3 h +timed out +https:\/\/a\.example\/rss$/);
  expect(second).toMatch(/^ 2 {2}paused .* not polled yet +https:\/\/b\.example\/rss$/);
  expect(rest).toEqual([]);

  const shown = await wireroom(['feeds', 'show', 'http://A.example/rss/']);
  expect(shown.stdout).toMatch(/^Feed +1\nURL +https:\/\/a\.example\/rss\n/);
  expect(shown.stdout).toContain('2026-03-04 10:25:00 UTC');
  expect(
    linesOf(shown.stdout).filter((line) => line.includes('timed out  ')),
    'the last 20 polls',
  ).toHaveLength(20);
  const json = JSON.parse((await wireroom(['feeds', 'show', '1', '--json'])).stdout);
  expect(json).toMatchObject({ id: 1, state: 'active', last_outcome: 'timeout', attempts: { length: 20 } });

  const polled = await wireroom(['feeds', 'poll', '1', '2', '99', 'nonsense']);
  expect(polled.stdout).toBe('1 feed due now\n');
  expect(linesOf(polled.stderr)).toEqual([
    'wireroom: feed 2 is paused and is not polled',
    'wireroom: there is no feed 99',
    'wireroom: neither a number nor a URL: nonsense',
    'the service is not running; it will poll them when it starts',
  ]);
  expect(polled.code).toBe(1);
  expect(
    (await pool.query(`select due_at <= now() as due from wireroom.due where stage = 'feeds' and id = 1`)).rows,
  ).toEqual([{ due: true }]);

  const removed = await wireroom(['feeds', 'remove', 'https://a.example/rss', '1', '2']);
  expect(linesOf(removed.stdout)).toEqual([
    'removed: https://a.example/rss (feed 1, Aus 日本 rot)',
    'not changed: 1: there is no feed 1',
    'removed: https://b.example/rss (feed 2)',
  ]);
  expect(removed).toMatchObject({ code: 1, stderr: '' });
});

test('polling all feeds takes the active ones, and says nothing about a service that runs', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss', 'https://b.example/rss']);
  await pool.query(`update wireroom.feeds set state = 'gone' where id = 2`);
  await pool.query(`insert into wireroom.processes (id, name) values (gen_random_uuid(), 'news-1:4711')`);
  const { code, stdout, stderr } = await wireroom(['feeds', 'poll']);
  await pool.query('truncate wireroom.processes');
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '1 feed due now\n', stderr: '' });
});

test('an address without a scheme is taken as https, then as http, and that is said', async () => {
  const bare = site.at('/feed.rss').replace('http://', '');
  const { code, stdout, stderr } = await wireroom(['feeds', 'add', bare]);
  expect(stdout).toBe(`added: ${site.at('/feed.rss')} (feed 1, Harbour News)\n`);
  expect(linesOf(stderr).slice(0, 2)).toEqual([
    `taking ${bare} as https://${bare}`,
    expect.stringMatching(`; trying http://${bare}$`),
  ]);
  expect(code).toBe(0);
  const unchecked = await wireroom(['feeds', 'add', '--no-check', 'harbour.example']);
  expect(unchecked.stdout).toBe('added: https://harbour.example/ (feed 2)\n');
  expect(linesOf(unchecked.stderr)).toEqual([
    'taking harbour.example as https://harbour.example/',
    'the service is not running; it will poll them when it starts',
  ]);
});

test('articles, discovery and inspection take such an address too', async () => {
  const bare = site.at('/feed.rss').replace('http://', '');
  const article = await wireroom(['articles', 'add', 'harbour.example/ferry']);
  expect(article.stdout).toMatch(/^added: https:\/\/harbour\.example\/ferry \(article \d+\)\n$/);
  expect((await wireroom(['feeds', 'discover', bare])).stdout).toContain(site.at('/feed.rss'));
  const inspected = await wireroom(['inspect', bare]);
  expect(inspected.stderr).toContain(`; trying http://${bare}`);
  expect(JSON.parse(inspected.stdout)).toMatchObject({ title: 'Harbour News' });
  const file = await wireroom(['inspect', 'no-such-page.html']);
  expect(file.stderr).toBe('wireroom: cannot read no-such-page.html: no such file\n');
});

test('a feed that is good enough is not called the only one while others are listed', async () => {
  const { stdout, stderr } = await wireroom(['feeds', 'add', site.at('/two')]);
  expect(stdout).toBe(
    `added: ${site.at('/full.rss')} (feed 1, Harbour News, found on ${site.at('/two')}: it is the first suitable one)\n`,
  );
  expect(stderr).toContain(`  other feed: ${site.at('/feed.rss')} (Podcast): not fetched\n`);
});

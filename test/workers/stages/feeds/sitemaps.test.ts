import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadSettings } from '../../../../config/settings.ts';
import { addFeed } from '../../../../db/feeds/feeds.ts';
import { MAX_SITEMAPS } from '../../../../db/feeds/sitemaps.ts';
import { pollFeed } from '../../../../workers/stages/feeds/poll-feed.ts';
import { claimRow, named } from '../../../support/articles.ts';
import { createDatabase } from '../../../support/database.ts';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, type Site } from '../../../support/site.ts';
import { tooEarly } from '../../../support/spacing.ts';
import { createStageContext } from '../../../support/stage-context.ts';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

const newsSitemap = (site: Site, ...paths: string[]): string =>
  `<?xml version="1.0"?><urlset ${NAMESPACES}>${paths
    .map(
      (path) => `<url><loc>${site.origin}${path}</loc><news:news><news:publication><news:name>The Harbour</news:name>
        <news:language>en</news:language></news:publication><news:publication_date>2026-03-04T10:00:00Z</news:publication_date>
        <news:title>Title of ${path}</news:title><news:keywords>harbour, ferry</news:keywords></news:news></url>`,
    )
    .join('')}</urlset>`;

const index = (site: Site, ...sitemaps: [path: string, lastmod?: string][]): string =>
  `<?xml version="1.0"?><sitemapindex ${NAMESPACES}>${sitemaps
    .map(([path, at]) => `<sitemap><loc>${site.origin}${path}</loc>${at ? `<lastmod>${at}</lastmod>` : ''}</sitemap>`)
    .join('')}</sitemapindex>`;

const { pool } = await createDatabase();
const parts = createStageContext(pool, { allow: ['127.0.8.0/24'] });
const context = (delayMs = 0) => ({ ...parts, settings: loadSettings({ WIREROOM_HOST_DELAY_MS: String(delayMs) }) });

/** Opens a site with a sitemap index at /index.xml, and adds it as a feed. */
const openIndex = async (address: string, ...sitemaps: [path: string, lastmod?: string][]) => {
  const site = await openSite(address);
  site.serve('/index.xml', index(site, ...sitemaps));
  const { id } = await addFeed(pool, named(`${site.origin}/index.xml`));
  const ofFeed = async <T>(query: string): Promise<T[]> => (await pool.query(query, [id])).rows;
  return {
    site,
    poll: async (delayMs?: number) => pollFeed(context(delayMs), await claimRow(pool, 'feeds', id)),
    /** Paths of the requested sitemaps. */
    asked: () => site.requests.map(({ path }) => path).filter((path) => path !== '/index.xml'),
    entries: async () =>
      (
        await ofFeed<{ path: string }>(
          `select regexp_replace(url, '^.*/', '/') as path from wireroom.entries where feed_id = $1 order by url`,
        )
      ).map(({ path }) => path),
    listed: () =>
      ofFeed(
        `select regexp_replace(url, '^.*/', '/') as path from wireroom.feed_sitemaps where feed_id = $1 order by url`,
      ),
    feed: async () =>
      (
        await ofFeed(
          'select title, last_outcome, last_detail, interval_s, interval_reason from wireroom.feeds where id = $1',
        )
      )[0],
  };
};

test('a news sitemap works like a feed, even if gzipped and served as octet-stream', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.8.11');
  site.serve('/news.xml.gz', (_, response) => {
    response.setHeader('content-type', 'application/octet-stream').end(gzipSync(newsSitemap(site, '/1')));
  });
  site.serve('/1', newsPage('Title of /1', 'The ferry sails again.'));
  await world.addFeed(`${site.origin}/news.xml.gz`);
  await world.runOnce();
  const { rows } = await world.pool.query('select title, language, published_at, keywords from news.articles');
  expect(rows).toEqual([
    {
      title: 'Title of /1',
      language: 'en',
      published_at: new Date('2026-03-04T10:00:00Z'),
      keywords: ['harbour', 'ferry'],
    },
  ]);
  expect((await world.pool.query('select title, last_outcome from news.feeds')).rows).toEqual([
    { title: 'The Harbour', last_outcome: 'ok' },
  ]);
  await expectTheLaw(world.pool);
});

test('the sitemaps of an index are one feed, and read again only after a change', async () => {
  const { site, poll, asked, entries, feed } = await openIndex(
    '127.0.8.12',
    ['/a.xml', '2026-03-01T10:00:00Z'],
    ['/b.xml', '2026-03-02T10:00:00Z'],
  );
  site.serve('/a.xml', newsSitemap(site, '/1', '/2'));
  site.serve('/b.xml', newsSitemap(site, '/3'));
  await poll();
  expect(asked()).toEqual(['/b.xml', '/a.xml']);
  expect(await entries()).toEqual(['/1', '/2', '/3']);
  expect(await feed()).toMatchObject({ last_outcome: 'ok', last_detail: '2 of its 2 sitemaps read' });

  await poll();
  expect(asked(), 'nothing has changed').toHaveLength(2);
  expect(await feed()).toMatchObject({ last_outcome: 'not_modified' });

  site.serve('/index.xml', index(site, ['/a.xml', '2026-03-01T10:00:00Z'], ['/b.xml', '2026-03-03T10:00:00Z']));
  site.serve('/b.xml', newsSitemap(site, '/4', '/3'));
  await poll();
  expect(asked().slice(2)).toEqual(['/b.xml']);
  expect(await entries()).toEqual(['/1', '/2', '/3', '/4']);
  await expectTheLaw(pool);
});

test('a long index is read a few sitemaps at a time, the latest first, and polled again soon', async () => {
  const days = Array.from({ length: 7 }, (_, n) => `/day${n + 1}.xml`);
  const { site, poll, asked, entries, feed } = await openIndex(
    '127.0.8.13',
    ...days.map((path, n): [string, string] => [path, `2026-03-0${n + 1}T10:00:00Z`]),
  );
  for (const [n, path] of days.entries()) site.serve(path, newsSitemap(site, `/${n + 1}`));
  await poll();
  expect(asked()).toEqual(['/day7.xml', '/day6.xml', '/day5.xml', '/day4.xml', '/day3.xml']);
  expect(await feed()).toMatchObject({
    last_detail: '5 of its 7 sitemaps read; 2 wait for the next polls',
    interval_s: 600,
    interval_reason: 'more of its sitemaps have changed than are read at one poll',
  });
  await poll();
  expect(asked().slice(5), 'the index has not changed').toEqual(['/day2.xml', '/day1.xml']);
  expect(await entries()).toHaveLength(7);
});

test('a failing sitemap is reported and retried, and does not affect the others', async () => {
  const { site, poll, entries, feed } = await openIndex('127.0.8.14', ['/a.xml'], ['/b.xml']);
  site.serve('/a.xml', newsSitemap(site, '/1'));
  await poll();
  expect(await entries()).toEqual(['/1']);
  expect(await feed()).toMatchObject({
    last_outcome: 'ok',
    last_detail: expect.stringMatching(/^1 of its 2 sitemaps read; 1 failed, .*\/b\.xml: .* answered 404$/),
  });
  site.serve('/b.xml', newsSitemap(site, '/2'));
  await poll();
  expect(await entries()).toEqual(['/1', '/2']);
});

test('an index without any readable sitemap is a failing feed', async () => {
  const { poll, feed } = await openIndex('127.0.8.15', ['/a.xml', '2026-03-01']);
  await poll();
  expect(await feed()).toMatchObject({
    last_outcome: 'not_found',
    last_detail: expect.stringMatching(/^none of its sitemaps could be read; .*\/a\.xml: .* answered 404$/),
  });
});

test('an index in an index is read, and sitemaps that are no longer listed are dropped', async () => {
  const { site, poll, entries, listed } = await openIndex('127.0.8.16', ['/years.xml']);
  site.serve('/years.xml', index(site, ['/2026.xml'], ['/index.xml']));
  site.serve('/2026.xml', newsSitemap(site, '/1'));
  await poll();
  await poll();
  expect(await entries()).toEqual(['/1']);
  site.serve('/index.xml', index(site, ['/other.xml']));
  site.serve('/other.xml', newsSitemap(site, '/2'));
  await poll();
  expect(await listed()).toEqual([{ path: '/other.xml' }]);
  expect(await entries()).toEqual(['/1', '/2']);
});

test('an index below an index in an index is not followed', async () => {
  const { site, poll, asked, entries } = await openIndex('127.0.8.19', ['/1.xml']);
  site.serve('/1.xml', index(site, ['/2.xml']));
  site.serve('/2.xml', index(site, ['/3.xml']));
  site.serve('/3.xml', newsSitemap(site, '/deep'));
  for (let polls = 0; polls < 4; polls++) await poll();
  expect(asked()).not.toContain('/3.xml');
  expect(await entries()).toEqual([]);
});

test('indexes that list new sitemaps at every poll take no more space than a long index', async () => {
  const { site, poll, listed, feed } = await openIndex('127.0.8.20');
  const indexes = [1, 2, 3, 4].map((n) => `/index${n}.xml`);
  for (let polls = 1; polls <= 5; polls++) {
    const day = `2026-03-1${polls}`;
    site.serve('/index.xml', index(site, ...indexes.map((path): [string, string] => [path, `${day}T12:00:00Z`])));
    for (const path of indexes) {
      const children = Array.from({ length: 2_000 }, (_, n): [string, string] => [
        `${path}-${polls}-${n}.xml`,
        `${day}T10:00:00Z`,
      ]);
      site.serve(path, index(site, ...children));
    }
    await poll();
    expect((await listed()).length).toBeLessThanOrEqual(MAX_SITEMAPS);
  }
  expect(await listed()).toHaveLength(MAX_SITEMAPS);
  expect(await feed()).toMatchObject({
    last_outcome: 'ok',
    last_detail: expect.stringContaining('only the most recently changed ones of a longer list are followed'),
  });
});

test('the sitemaps of one poll share the limits of their feed', async () => {
  const { site, poll, feed, entries } = await openIndex(
    '127.0.8.21',
    ['/a.xml', '2026-03-02'],
    ['/b.xml', '2026-03-01'],
  );
  const paths = (prefix: string) => Array.from({ length: 3_000 }, (_, n) => `/${prefix}${n}`);
  site.serve('/a.xml', newsSitemap(site, ...paths('a')));
  site.serve('/b.xml', newsSitemap(site, ...paths('b')));
  await poll();
  expect(await entries()).toHaveLength(5_000);
  expect(await feed()).toMatchObject({ last_detail: expect.stringContaining('1000 new or changed entries wait') });
  await poll();
  expect(await entries(), 'neither index nor sitemap has changed').toHaveLength(6_000);
  expect(await feed()).toMatchObject({ last_detail: '1 of its 2 sitemaps read' });
});

test('an index may become a plain sitemap', async () => {
  const { site, poll, asked, entries, listed, feed } = await openIndex('127.0.8.18', ['/a.xml']);
  site.serve('/a.xml', newsSitemap(site, '/1'));
  await poll();
  site.serve('/index.xml', newsSitemap(site, '/2'));
  await poll();
  expect(await entries()).toEqual(['/1', '/2']);
  expect(await listed()).toEqual([]);
  expect(await feed()).toMatchObject({ last_outcome: 'ok', last_detail: null });
  expect(asked()).toEqual(['/a.xml']);
});

test('requests for sitemaps are paced and conditional', async () => {
  const { site, poll, feed } = await openIndex('127.0.8.17', ['/a.xml'], ['/b.xml']);
  const validators: (string | undefined)[] = [];
  site.serve('/a.xml', (request, response) => {
    validators.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.setHeader('etag', '"1"').end(newsSitemap(site, '/1'));
  });
  site.serve('/b.xml', newsSitemap(site, '/2'));
  await poll(400);
  const times = site.requests.map(({ at }) => at);
  expect(site.requests.map(({ path }) => path)).toEqual(['/index.xml', '/a.xml', '/b.xml']);
  expect(tooEarly(times, 400), times.join(' ')).toEqual([]);
  await poll();
  expect(validators).toEqual([undefined, '"1"']);
  expect(await feed()).toMatchObject({ last_outcome: 'not_modified', last_detail: '2 of its 2 sitemaps read' });
});

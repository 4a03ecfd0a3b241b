import type { LookupAddress } from 'node:dns';
import { beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { createFetcher, createGuard } from '../../../pipelines/fetch/index.ts';
import { fetchArticle } from '../../../workers/stages/articles/fetch-article.ts';
import { pollFeed } from '../../../workers/stages/feeds/poll-feed.ts';
import { claimRow, discovered, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { newsPage, openSite, rss, type Site } from '../../support/site.ts';
import { createStageContext } from '../../support/stage-context.ts';

/** Current addresses of host names. */
const addresses = new Map<string, string>();
const resolve = async (host: string): Promise<LookupAddress[]> => [{ address: addresses.get(host) ?? '', family: 4 }];

// 127.64.0.0/16 stands for the internet, 127.66.0.0/16 for the network of the operator.
const guard = createGuard({ allow: ['127.66.0.0/16'], treatAsPublic: ['127.64.0.0/16'], resolve });
const { pool } = await createDatabase();
const context = createStageContext(pool, { fetcher: createFetcher({ guard, userAgent: 'wireroom/test' }) });

let sites = 0;
let stranger: Site;
let intranet: Site;
let secret: string;
beforeEach(async () => {
  sites += 1;
  stranger = await openSite(`127.64.0.${sites}`);
  intranet = await openSite(`127.66.0.${sites}`, { '/wiki/salaries': newsPage('Salaries', 'All salaries.') });
  secret = `${intranet.origin}/wiki/salaries`;
});

const asked = ({ requests }: Site): string[] => requests.map(({ path }) => path);
const redirectTo =
  (location: string, status = 302): Parameters<Site['serve']>[1] =>
  (_, response) =>
    void response.writeHead(status, { location }).end();
const feedOf = (...links: string[]): string => rss(links.map((link) => ({ link, title: `About ${link}` })));

const newFeed = async (url: string): Promise<number> => (await addFeed(pool, named(url))).id;
const poll = async (id: number) => {
  await pollFeed(context, await claimRow(pool, 'feeds', id));
  return (await pool.query('select network, last_outcome as outcome from wireroom.feeds where id = $1', [id])).rows[0];
};
const fetched = async (url: string): Promise<string> => {
  const [id = 0] = (await pool.query('select id from wireroom.articles where url = $1', [url])).rows.map(
    (row) => row.id,
  );
  await fetchArticle(context, await claimRow(pool, 'articles', id));
  return (await pool.query('select outcome from wireroom.articles where id = $1', [id])).rows[0].outcome;
};

test('a public feed never leads into an opened network', async () => {
  stranger.serve('/feed', feedOf(secret, `${stranger.origin}/go`, `${stranger.origin}/walk`));
  stranger.serve('/go', redirectTo(secret));
  stranger.serve('/walk', newsPage('Walk', 'A walk.', `<link rel="next" href="/walk/2">`));
  stranger.serve('/walk/2', redirectTo(secret));
  expect(await poll(await newFeed(`${stranger.origin}/feed`))).toEqual({ network: 'public', outcome: 'ok' });
  expect(await fetched(secret)).toBe('blocked_address');
  expect(await fetched(`${stranger.origin}/go`)).toBe('blocked_address');
  expect(await fetched(`${stranger.origin}/walk`), 'its first page is read').toBe('ok');
  expect(asked(stranger)).toEqual(['/feed', '/robots.txt', '/go', '/walk', '/walk/2']);
  expect(asked(intranet)).toEqual([]);
});

test('a robots.txt that redirects into an opened network is not followed', async () => {
  stranger.serve('/feed', feedOf(`${stranger.origin}/story`));
  stranger.serve('/robots.txt', redirectTo(`${intranet.origin}/robots.txt`));
  await poll(await newFeed(`${stranger.origin}/feed`));
  expect(await fetched(`${stranger.origin}/story`)).toBe('blocked_address');
  expect(asked(intranet)).toEqual([]);
});

test.each([301, 302])('a public feed that redirects (%i) into an opened network is not followed', async (status) => {
  intranet.serve('/feed', feedOf(secret));
  stranger.serve('/feed', redirectTo(`${intranet.origin}/feed`, status));
  const id = await newFeed(`${stranger.origin}/feed`);
  for (let n = 0; n < 4; n++) expect(await poll(id)).toEqual({ network: 'public', outcome: 'blocked_address' });
  expect(asked(intranet)).toEqual([]);
});

test('public sitemaps do not lead into an opened network', async () => {
  stranger.serve(
    '/index.xml',
    `<?xml version="1.0"?><sitemapindex><sitemap><loc>${intranet.origin}/map.xml</loc></sitemap></sitemapindex>`,
  );
  expect(await poll(await newFeed(`${stranger.origin}/index.xml`))).toEqual({
    network: 'public',
    outcome: 'blocked_address',
  });
  expect(asked(intranet)).toEqual([]);
});

test('a public name that later resolves into an opened network is refused', async () => {
  const port = new URL(stranger.origin).port;
  for (const first of [feedOf('http://news.example/1'), 'no feed at all']) {
    const name = `name-${first.length}.example`;
    addresses.set(name, stranger.host);
    stranger.serve('/feed', first);
    const id = await newFeed(`http://${name}:${port}/feed`);
    expect(await poll(id)).toMatchObject({ network: 'public' });
    addresses.set(name, intranet.host);
    await context.fetcher.close();
    Object.assign(context, { fetcher: createFetcher({ guard, userAgent: 'wireroom/test' }) });
    expect(await poll(id)).toEqual({ network: 'public', outcome: 'blocked_address' });
  }
  expect(asked(intranet)).toEqual([]);
});

test('a feed in an opened network may lead there, with redirects and next pages', async () => {
  intranet.serve('/feed', feedOf(secret, `${intranet.origin}/go`));
  intranet.serve('/wiki/news', newsPage('News', 'Our news.', `<link rel="next" href="/wiki/news/2">`));
  intranet.serve('/wiki/news/2', newsPage('News', 'More of our news.'));
  intranet.serve('/go', redirectTo('/wiki/news'));
  expect(await poll(await newFeed(`${intranet.origin}/feed`))).toEqual({ network: 'opened', outcome: 'ok' });
  expect([await fetched(secret), await fetched(`${intranet.origin}/go`)]).toEqual(['ok', 'ok']);
  expect(asked(intranet)).toEqual(['/feed', '/robots.txt', '/wiki/salaries', '/go', '/wiki/news', '/wiki/news/2']);
});

test('a feed that moves out of an opened network loses access to it until it returns', async () => {
  const port = new URL(intranet.origin).port;
  const outside = await openSite(`127.64.2.${sites}`, { '/feed': feedOf(secret) });
  intranet.serve('/feed', feedOf(`${intranet.origin}/wiki/news`));
  const id = await newFeed(`http://desk.example:${port}/feed`);
  addresses.set('desk.example', intranet.host);
  expect(await poll(id)).toEqual({ network: 'opened', outcome: 'ok' });
  intranet.serve('/feed', redirectTo(`${outside.origin}/feed`));
  expect(await poll(id)).toEqual({ network: 'opened', outcome: 'ok' });
  expect(await fetched(secret), 'a public document named it').toBe('blocked_address');
  intranet.serve('/feed', feedOf(secret, `${intranet.origin}/wiki/news`));
  expect(await poll(id)).toEqual({ network: 'opened', outcome: 'ok' });
  expect(await fetched(secret), 'its own feed names it now').toBe('ok');
});

test('operators may add URLs anywhere, but public pages do not lead into opened networks', async () => {
  stranger.serve('/go', redirectTo(secret));
  await discovered(pool, secret, `${stranger.origin}/go`);
  expect(await fetched(`${stranger.origin}/go`)).toBe('blocked_address');
  expect(await fetched(secret)).toBe('ok');
});

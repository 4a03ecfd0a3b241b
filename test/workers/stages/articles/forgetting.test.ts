import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { retryRejected } from '../../../../db/articles/requeue.ts';
import { blockSite } from '../../../../db/removal/blocked-sites.ts';
import { removeArticles } from '../../../../db/removal/removals.ts';
import { named } from '../../../support/articles.ts';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, rss } from '../../../support/site.ts';

/** Starting and stopping the service takes long on a busy machine. */
const PATIENT = { timeout: 120_000 };

const states = `select url, state, outcome from wireroom.articles order by url`;

test('an article that is removed while being fetched leaves no data and no error', PATIENT, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.31.1');
  let asked: ServerResponse | undefined;
  site.serve('/jane', (_, response) => {
    asked = response;
  });
  site.serve('/feed', rss([{ link: `${site.origin}/jane`, title: 'Jane Private' }]));
  await world.addFeed(`${site.origin}/feed`);
  const service = world.start();
  await expect.poll(() => asked !== undefined, { timeout: 60_000 }).toBe(true);
  expect(await removeArticles(world.pool, { url: named(`${site.origin}/jane`) })).toHaveLength(1);
  asked?.setHeader('content-type', 'text/html').end(newsPage('Jane Private', 'Jane Private was seen.'));
  await service.idle(new AbortController().signal);
  await service.stop();
  const { rows: attempts } = await world.pool.query(
    `select outcome, detail from wireroom.attempts where stage = 'articles'`,
  );
  expect(attempts.filter(({ outcome }) => outcome !== 'superseded')).toEqual([]);
  for (const table of ['articles', 'texts', 'pages', 'entities'])
    expect((await world.pool.query(`select from wireroom.${table}`)).rowCount, table).toBe(0);
  expect((await world.pool.query('select guid, url, title from wireroom.entries')).rows).toEqual([
    { guid: '', url: null, title: null },
  ]);
});

test('a removed article does not come back by redirects, canonical URLs or added parameters', PATIENT, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.31.2');
  const evil = await openSite('127.0.31.3');
  const page = newsPage('Jane Private', 'Jane Private was seen.');
  site.serve('/jane', page);
  site.serve('/jane?ref=rss', page);
  site.serve(
    '/amp/jane',
    newsPage('Jane', 'Jane Private was seen.', `<link rel="canonical" href="${site.origin}/jane">`),
  );
  evil.serve('/go', (_, response) => void response.writeHead(302, { location: `${site.origin}/jane?x=1` }).end());
  site.serve('/jane?x=1', page);
  evil.serve('/wall', (_, response) => void response.writeHead(302, { location: `${site.origin}/jane?wall` }).end());
  site.serve('/jane?wall', (_, response) => void response.writeHead(403).end('Jane Private'));
  await removeArticles(world.pool, { url: named(`${site.origin}/jane`) });
  const links = [`${site.origin}/jane?ref=rss`, `${site.origin}/amp/jane`, `${evil.origin}/go`, `${evil.origin}/wall`];
  const content = `<p>${'Jane Private was seen in the harbour on Tuesday. '.repeat(20)}</p>`;
  site.serve('/feed', rss(links.map((link) => ({ link, title: 'Jane Private', content }))));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  expect((await world.pool.query(states)).rows).toEqual([
    { url: `${site.origin}/amp/jane`, state: 'rejected', outcome: 'removed' },
    { url: `${evil.origin}/go`, state: 'rejected', outcome: 'removed' },
    { url: `${evil.origin}/wall`, state: 'rejected', outcome: 'removed' },
  ]);
  expect(site.requests.map(({ path }) => path)).not.toContain('/jane?ref=rss');
  await retryRejected(world.pool, 'removed', undefined);
  await world.runOnce();
  expect((await world.pool.query(`${states}`)).rows.map(({ outcome }) => outcome)).toEqual(Array(3).fill('removed'));
  const { rows } = await world.pool.query('select title, html, authors from wireroom.entries');
  expect(rows).toEqual(Array(4).fill({ title: null, html: null, authors: [] }));
  for (const table of ['texts', 'pages'])
    expect((await world.pool.query(`select from wireroom.${table}`)).rowCount, table).toBe(0);
  await expectTheLaw(world.pool);
});

test('nothing is requested from a blocked site: no page, no feed, no redirect', PATIENT, async () => {
  const world = await createWorld();
  const blocked = await openSite('127.0.31.4');
  const other = await openSite('127.0.31.5');
  blocked.serve('/story', newsPage('Blocked', 'A blocked story.'));
  blocked.serve('/feed', rss([]));
  other.serve('/go', (_, response) => void response.writeHead(302, { location: `${blocked.origin}/story` }).end());
  other.serve('/moved', (_, response) => void response.writeHead(301, { location: `${blocked.origin}/feed` }).end());
  other.serve('/own', newsPage('Own', 'A story of its own.'));
  const links = [`${blocked.origin}/story`, `${other.origin}/go`, `${other.origin}/own`];
  other.serve('/feed', rss(links.map((link) => ({ link, title: link }))));
  for (const feed of [`${other.origin}/feed`, `${other.origin}/moved`, `${blocked.origin}/feed`])
    await world.addFeed(feed);
  await blockSite(world.pool, '127.0.31.4');
  await world.runOnce();
  await retryRejected(world.pool, 'site_blocked', undefined);
  await world.runOnce();
  expect(blocked.requests).toEqual([]);
  expect((await world.pool.query(states)).rows).toEqual([
    { url: `${other.origin}/go`, state: 'rejected', outcome: 'site_blocked' },
    { url: `${other.origin}/own`, state: 'ready', outcome: 'ok' },
  ]);
  const { rows: feeds } = await world.pool.query('select state, last_outcome from wireroom.feeds order by id');
  expect(feeds).toEqual([
    { state: 'active', last_outcome: 'ok' },
    { state: 'active', last_outcome: 'site_blocked' },
    { state: 'paused', last_outcome: null },
  ]);
  await expectTheLaw(world.pool);
});

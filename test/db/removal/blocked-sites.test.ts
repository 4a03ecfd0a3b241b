import { beforeEach, expect, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { commitPoll } from '../../../db/feeds/feed-polls.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import { blockedSites, blockSite, isBlocked, unblockSite } from '../../../db/removal/blocked-sites.ts';
import { removeSite } from '../../../db/removal/removals.ts';
import { claimRow, discovered, entry, extraction, NO_TAGS, named, poll, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';

const { pool } = await createDatabase();

beforeEach(async () => {
  await pool.query(
    `truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.feeds, wireroom.sites, wireroom.hosts, wireroom.changes, wireroom.article_urls,
       wireroom.removed_urls, wireroom.blocked_sites restart identity cascade`,
  );
});

const SITE = 's.example';

const extracted = async (url: string, changes = {}): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  expect(await commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url, changes))).toBe(
    'extracted',
  );
  return id;
};

const published = async (url: string, changes = {}): Promise<number> => {
  const id = await extracted(url, changes);
  await commitTagging(pool, await claimRow(pool, 'tags', id), NO_TAGS);
  return id;
};

const newFeed = async (url: string): Promise<number> => (await addFeed(pool, named(url))).id;

const store = (feed: number, ...entries: PolledEntry[]) => storeAsPoll(pool, feed, entries);

const articles = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await pool.query(`select url, concat_ws(' ', state, outcome) as state from wireroom.articles order by id`)
    ).rows.map(({ url, state }) => [url, state]),
  );

test('a block rejects what waits, pauses the feeds, and keeps what is ready', async () => {
  const own = await newFeed('http://news.s.example/feed');
  const other = await newFeed('http://notreally-s.example/feed');
  await published('http://s.example/ready');
  const waiting = await extracted('http://www.s.example/extracted', { text: 'Not tagged yet.' });
  await discovered(pool, 'http://news.s.example/found', 'http://t.example/1');
  expect(await blockSite(pool, SITE)).toEqual({ added: true, feeds: [own], rejected: 2 });
  expect(await articles()).toEqual({
    'http://s.example/ready': 'ready ok',
    'http://www.s.example/extracted': 'rejected site_blocked',
    'http://news.s.example/found': 'rejected site_blocked',
    'http://t.example/1': 'discovered',
  });
  expect((await pool.query('select from wireroom.texts where article_id = $1', [waiting])).rowCount).toBe(0);
  const { rows: feeds } = await pool.query('select id, state from wireroom.feeds order by id');
  expect(feeds).toEqual([
    { id: own, state: 'paused' },
    { id: other, state: 'active' },
  ]);
  expect(await isBlocked(pool, SITE)).toBe(true);
  expect(await isBlocked(pool, 'notreally-s.example')).toBe(false);
  expect(await blockedSites(pool)).toMatchObject([{ domain: SITE, feeds: 1, ready: 1, rejected: 2 }]);
  expect(await blockSite(pool, SITE), 'again').toEqual({ added: false, feeds: [], rejected: 0 });
  await expectTheLaw(pool);
});

test('entries that name a blocked site are known by their digest alone, and come in when it is unblocked', async () => {
  const feed = await newFeed('http://other.example/feed');
  await store(feed, entry('old', 'http://s.example/old', { title: 'Old' }));
  await blockSite(pool, SITE);
  const entries = [entry('old', 'http://s.example/old', { title: 'Edited' }), entry('new', 'http://s.example/new')];
  expect(await store(feed, ...entries)).toMatchObject({ known: 1, fresh: 1, changed: 0 });
  expect(await store(feed, ...entries)).toMatchObject({ known: 2, fresh: 0, changed: 0 });
  const said = async () => (await pool.query('select title from wireroom.entries order by guid_digest')).rows;
  expect(await said()).toEqual([{ title: null }, { title: null }]);
  expect(await articles()).toEqual({ 'http://s.example/old': 'rejected site_blocked' });

  expect(await unblockSite(pool, SITE)).toEqual({ removed: true, feeds: [], rejected: 1 });
  await store(feed, ...entries);
  expect(await said()).toEqual(expect.arrayContaining([{ title: 'Edited' }, { title: 'Title of new' }]));
  expect(await articles()).toEqual({
    'http://s.example/old': 'discovered site_blocked',
    'http://s.example/new': 'discovered',
  });
  await expectTheLaw(pool);
});

test('what is fetched or polled at that moment is thrown away', async () => {
  const feed = await newFeed('http://s.example/feed');
  const [id = -1, elsewhere = -1] = await discovered(pool, 'http://s.example/1', 'http://t.example/go');
  const fetching = await claimRow(pool, 'articles', id);
  const polling = await claimRow(pool, 'feeds', feed);
  const redirected = await claimRow(pool, 'articles', elsewhere);
  await blockSite(pool, SITE);
  expect(await commitExtraction(pool, fetching, extraction('http://s.example/1'))).toBe('superseded');
  expect(await commitPoll(pool, polling, poll([entry('a', 'http://s.example/2')]))).toMatchObject({ committed: false });
  expect(await commitExtraction(pool, redirected, extraction('http://s.example/3'))).toBe('site_blocked');
  expect(Object.values(await articles())).toEqual(['rejected site_blocked', 'rejected site_blocked']);
  expect((await pool.query('select from wireroom.texts')).rowCount).toBe(0);
  await expectTheLaw(pool);
});

test('copies of a rejected article on other sites get another original', async () => {
  const original = await extracted('http://s.example/1', { text: 'One text.' });
  const copy = await published('http://t.example/1', { text: 'One text.' });
  await blockSite(pool, SITE);
  const { rows } = await pool.query('select id, duplicate_of from wireroom.articles order by id');
  expect(rows).toEqual([
    { id: original, duplicate_of: null },
    { id: copy, duplicate_of: null },
  ]);
});

test('all articles of a site can be removed, with those of other sites whose pages were found there', async () => {
  await published('http://s.example/1');
  await published('http://go.example/x', { finalUrl: named('http://s.example/2'), text: 'Found there.' });
  await published('http://t.example/1', { text: 'Not this one.' });
  await blockSite(pool, SITE);
  let removed = 0;
  for await (const some of removeSite(pool, SITE)) removed += some;
  expect(removed).toBe(2);
  expect(await articles()).toEqual({ 'http://t.example/1': 'ready ok' });
});

import { beforeEach, expect, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { removeArticles } from '../../../db/removal/removals.ts';
import { discover } from '../../../db/urls/discoveries.ts';
import { claimRow, discovered, extraction, NO_TAGS, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain } from '../../support/work.ts';

/* A copy of news.articles that follows the change feed has the URLs that articles have. */

const { pool } = await createDatabase();

beforeEach(() =>
  pool.query(
    `truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.sites, wireroom.hosts, wireroom.changes, wireroom.attempts,
       wireroom.article_urls, wireroom.removed_urls restart identity cascade`,
  ),
);

const STORY = 'https://paper.example/story';
const MOVED = 'https://paper.example/2026/story';

const store = async (id: number, url: string, changes = {}): Promise<string> =>
  commitExtraction(
    pool,
    await claimRow(pool, 'articles', id),
    extraction(url, { text: 'The harbour was closed.', tags: NO_TAGS, ...changes }),
  );

const publish = async (url: string, changes = {}): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  expect(await store(id, url, changes)).toBe('extracted');
  return id;
};

const changes = async (): Promise<unknown[]> =>
  (await pool.query<{ kind: string; article_id: number }>('select kind, article_id from news.changes()')).rows.map(
    ({ kind, article_id }) => `${kind} ${article_id}`,
  );

test('a page that moves within its site, with the same text, is a change', async () => {
  const id = await publish(STORY);
  await fetchAgain(pool);
  expect(await store(id, STORY, { finalUrl: named(MOVED) })).toBe('unchanged');
  expect((await pool.query('select final_url from news.articles')).rows).toEqual([{ final_url: MOVED }]);
  expect(await changes()).toEqual([`added ${id}`, `moved ${id}`]);
});

test('a page that moves and has another text is one change', async () => {
  const id = await publish(STORY);
  await fetchAgain(pool);
  expect(await store(id, STORY, { finalUrl: named(MOVED), text: 'The harbour is open.' })).toBe('extracted');
  expect(await changes()).toEqual([`added ${id}`, `changed ${id}`]);
});

test('a better URL is a change at once, of which listeners are told', async () => {
  const id = await publish('https://short.example/1', { finalUrl: named(STORY) });
  const listener = await pool.connect();
  const heard: (string | undefined)[] = [];
  listener.on('notification', ({ payload }) => heard.push(payload));
  await listener.query('listen news_changes');
  await discover(pool, [named(STORY)]);
  expect((await pool.query('select url from news.articles')).rows).toEqual([{ url: STORY }]);
  expect(await changes()).toEqual([`added ${id}`, `moved ${id}`]);
  await expect.poll(() => heard).toEqual(['2']);
  listener.release(true);
});

test('a refetch that changes nothing is no change', async () => {
  const id = await publish(STORY);
  await fetchAgain(pool);
  expect(await store(id, STORY)).toBe('unchanged');
  expect(await changes()).toEqual([`added ${id}`]);
});

test('a copy whose original is removed changes once', async () => {
  const first = await publish(STORY);
  const second = await publish('https://other.example/story');
  const third = await publish('https://third.example/story');
  await removeArticles(pool, { id: first });
  expect((await changes()).slice(3).sort()).toEqual([`changed ${second}`, `changed ${third}`, `withdrawn ${first}`]);
});

test('an article that gets another URL and is deleted in one transaction has no change of its URL', async () => {
  const id = await publish(STORY);
  await transaction(pool, async (client) => {
    await client.query('update wireroom.articles set url = $1', [MOVED]);
    await client.query('delete from wireroom.article_urls; delete from wireroom.articles');
  });
  expect(await changes()).toEqual([`added ${id}`]);
});

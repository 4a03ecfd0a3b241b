import type pg from 'pg';
import { expect, test } from 'vitest';
import { isPartitionMissing } from '../../../db/connection/pool.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { hasPartitionsForNow, makePartitions } from '../../../db/schema/partitions.ts';
import { createDatabase } from '../../support/database.ts';

const partitions = async (pool: pg.Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string; bound: string }>(
    `select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'wireroom.texts'::regclass order by length(c.relname), c.relname`,
  );
  return rows.map(({ name, bound }) => `${name}: ${bound.replace('FOR VALUES ', '').replaceAll("'", '')}`);
};

const setLastId = (pool: pg.Pool, id: number) => pool.query(`select setval('wireroom.articles_id_seq', $1)`, [id]);

/** Stores a ready article with a text. */
const store = async (pool: pg.Pool, id: number): Promise<void> => {
  await pool.query(`insert into wireroom.sites (domain) values ('a.example') on conflict do nothing`);
  await pool.query(
    `insert into wireroom.articles (id, site_id, host, url, state, ready_at, title, language, kind) overriding system value
     select $1::bigint, id, domain, 'https://a.example/' || $1, 'ready', now(), 'Harbor', 'en', 'news' from wireroom.sites`,
    [id],
  );
  await pool.query(
    `insert into wireroom.texts (article_id, title, body, language) values ($1, 'Harbor', 'A lighthouse.', 'en')
     on conflict (article_id) do update set body = excluded.body`,
    [id],
  );
};

const droppedTexts = async (pool: pg.Pool): Promise<string[] | undefined> =>
  (await dropExpired(pool, 7))?.dropped.filter((name) => name.startsWith('texts'));

const FIRST = 'texts_below_50000: FROM (MINVALUE) TO (50000)';
const SECOND = 'texts_below_100000: FROM (50000) TO (100000)';

test('texts of the latest article and of the next 50,000 have partitions, each made once', async () => {
  const { pool } = await createDatabase();
  expect(await partitions(pool)).toEqual([FIRST, SECOND]);
  await setLastId(pool, 49_999);
  await Promise.all([makePartitions(pool), makePartitions(pool)]);
  expect(await partitions(pool)).toEqual([FIRST, SECOND]);
  await setLastId(pool, 50_000);
  await Promise.all([makePartitions(pool), makePartitions(pool), makePartitions(pool)]);
  expect(await partitions(pool)).toEqual([FIRST, SECOND, 'texts_below_150000: FROM (100000) TO (150000)']);
});

test('a new partition has the settings, the index and the foreign key of the first', async () => {
  const { pool } = await createDatabase();
  const { rows } = await pool.query(
    `select array(select unnest(c.reloptions) order by 1) as settings,
       array(select regexp_replace(pg_get_indexdef(indexrelid), 'texts_below_\\d+', 'P', 'g') from pg_index where indrelid = c.oid order by 1) as indexes,
       array(select pg_get_constraintdef(oid) from pg_constraint where conrelid = c.oid and contype = 'f') as keys
     from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'wireroom.texts'::regclass order by c.relname`,
  );
  expect(rows[0].indexes).toHaveLength(2);
  expect(rows[0].keys).toHaveLength(1);
  expect(rows[1]).toEqual(rows[0]);
});

test('a text without a partition is told from one that is wrong, and has one at the next try', async () => {
  const { pool } = await createDatabase();
  await setLastId(pool, 100_000);
  expect(await hasPartitionsForNow(pool)).toBe(false);
  const error = await store(pool, 100_000).catch((cause: unknown) => cause);
  expect(isPartitionMissing(error)).toBe(true);
  await pool.query('delete from wireroom.articles');
  await makePartitions(pool);
  expect(await hasPartitionsForNow(pool)).toBe(true);
  await store(pool, 100_000);
});

test('after a leap of the ids, one partition closes the gap', async () => {
  const { pool } = await createDatabase();
  await setLastId(pool, 5_000_000_000);
  await makePartitions(pool);
  expect(await partitions(pool)).toEqual([
    FIRST,
    SECOND,
    'texts_below_5000050000: FROM (100000) TO (5000050000)',
    'texts_below_5000100000: FROM (5000050000) TO (5000100000)',
  ]);
});

test('texts of all partitions are read, found, replaced and deleted with their articles', async () => {
  const { pool } = await createDatabase();
  const ids = [1, 49_999, 50_000, 99_999];
  for (const id of ids) await store(pool, id);
  const found = async (query: string) =>
    (await pool.query('select article_id from news.search($1) order by 1', [query])).rows.map((row) => row.article_id);
  expect(await found('lighthouse')).toEqual(ids);
  await pool.query(`update wireroom.texts set body = 'A beacon.' where article_id in (1, 50000)`);
  expect(await found('lighthouse')).toEqual([49_999, 99_999]);
  await pool.query('delete from wireroom.articles where id in (1, 50000)');
  expect((await pool.query('select id, body from news.articles order by id')).rows).toEqual([
    { id: 49_999, body: 'A lighthouse.' },
    { id: 99_999, body: 'A lighthouse.' },
  ]);
  expect((await pool.query('select from wireroom.texts')).rowCount).toBe(2);
});

test('a partition is dropped when all its articles were deleted, and articles of others are left', async () => {
  const { pool } = await createDatabase();
  for (const id of [7, 60_000]) await store(pool, id);
  await setLastId(pool, 100_000);
  await makePartitions(pool);
  expect(await droppedTexts(pool), 'an article of each is left').toEqual([]);
  await pool.query('delete from wireroom.texts where article_id = 7');
  expect(await droppedTexts(pool), 'its article may have a text again').toEqual([]);
  await pool.query('delete from wireroom.articles where id = 7');
  expect(await droppedTexts(pool)).toEqual(['texts_below_50000']);
  await pool.query('delete from wireroom.articles');
  expect(await droppedTexts(pool), 'but not those of articles to come').toEqual(['texts_below_100000']);
  await makePartitions(pool);
  expect(await partitions(pool), 'and none of these is made again').toEqual([
    'texts_below_150000: FROM (100000) TO (150000)',
    'texts_below_200000: FROM (150000) TO (200000)',
  ]);
  await store(pool, 100_000);
});

test('a reader of texts keeps an empty partition, and nobody waits for it', async () => {
  const { pool } = await createDatabase();
  await store(pool, 60_000);
  await setLastId(pool, 60_000);
  const reader = await pool.connect();
  await reader.query('begin; select count(*) from wireroom.texts');
  const since = performance.now();
  const dropping = droppedTexts(pool);
  await pool.query('select body from news.articles');
  await pool.query(`update wireroom.texts set body = 'A beacon.'`);
  expect(performance.now() - since, 'milliseconds').toBeLessThan(2_000);
  expect(await dropping).toEqual([]);
  await reader.query('commit');
  reader.release();
  // The session of the first time may still have the lock of housekeeping.
  await expect.poll(() => droppedTexts(pool)).toEqual(['texts_below_50000']);
});

import { expect, test } from 'vitest';
import { dropExpired, makePartitions } from '../../db/housekeeping.ts';
import { isMigrated, migrate, migrationFiles } from '../../db/migrate.ts';
import { createDatabase } from '../support/database.ts';

test('processes that migrate at the same moment apply each migration once', async () => {
  const { pool } = await createDatabase({ migrated: false });
  expect(await isMigrated(pool)).toBe(false);
  const applied = await Promise.all([migrate(pool), migrate(pool), migrate(pool)]);
  expect(applied.flat().sort()).toEqual(await migrationFiles());
  expect(await isMigrated(pool)).toBe(true);
});

test('a database that is newer than the program is refused', async () => {
  const { pool } = await createDatabase();
  await pool.query(`insert into wireroom.migrations (version, name) values (9999, 'of the future')`);
  await expect(migrate(pool)).rejects.toThrow(/schema version 9999, which this program does not know; update wireroom/);
});

test('everything a reader sees has a comment', async () => {
  const { pool } = await createDatabase();
  const { rows } = await pool.query<{ thing: string }>(
    `select c.relname as thing from pg_class c where c.relnamespace = 'news'::regnamespace and obj_description(c.oid, 'pg_class') is null
     union all
     select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'news'::regnamespace and a.attnum > 0 and col_description(c.oid, a.attnum) is null
     union all
     select p.proname from pg_proc p where p.pronamespace = 'news'::regnamespace and obj_description(p.oid, 'pg_proc') is null`,
  );
  expect(rows).toEqual([]);
});

test('a reader sees schema news and nothing else', async () => {
  const { pool } = await createDatabase();
  const client = await pool.connect();
  try {
    await client.query('set role news_reader');
    await client.query('select * from news.articles');
    await client.query(`select * from news.search('anything')`);
    await client.query('select * from news.changes()');
    await expect(client.query('select * from wireroom.articles')).rejects.toThrow(/permission denied/);
  } finally {
    client.release(true);
  }
});

const partitions = async (pool: Awaited<ReturnType<typeof createDatabase>>['pool']): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits
     where inhparent in ('wireroom.pages'::regclass, 'wireroom.attempts'::regclass) order by 1`,
  );
  return rows.map((row) => row.name.replace('wireroom.', ''));
};

test('partitions are made a week ahead and dropped when their time is over, counted by day first', async () => {
  const { pool } = await createDatabase();
  const start = new Date('2026-03-04T12:00:00Z'); // a Wednesday
  await makePartitions(pool, start);
  await makePartitions(pool, start);
  expect(await partitions(pool)).toEqual([
    'attempts_20260302',
    'attempts_20260309',
    'attempts_default',
    'pages_20260304',
    'pages_20260305',
    'pages_20260306',
    'pages_20260307',
    'pages_20260308',
    'pages_20260309',
    'pages_20260310',
    'pages_20260311',
    'pages_default',
  ]);
  await pool.query(
    `insert into wireroom.attempts (at, stage, feed_id, outcome) values ('2026-03-04T10:00Z', 'feeds', 7, 'ok'),
       ('2026-03-04T11:00Z', 'feeds', 7, 'ok'), ('2026-03-04T11:00Z', 'articles', null, 'timeout'), ('2027-01-01', 'feeds', 7, 'ok')`,
  );
  const counted = () =>
    pool.query(`select day, feed_id, stage, outcome, attempts from news.outcomes order by day, stage desc`);
  const before = (await counted()).rows;
  expect(await dropExpired(pool, 7, new Date('2026-03-12T23:00:00Z'))).toEqual(['pages_20260304']);
  expect(await dropExpired(pool, 7, new Date('2026-05-12T00:00:00Z'))).toContain('attempts_20260302');
  expect(await dropExpired(pool, 7, new Date('2026-05-12T00:00:00Z')), 'nothing is counted twice').toEqual([]);
  expect((await counted()).rows).toEqual(before);
  expect(before[0]).toEqual({ day: '2026-03-04', feed_id: 7, stage: 'feeds', outcome: 'ok', attempts: 2 });
});

test('processes that start together make each partition once', async () => {
  const { pool } = await createDatabase();
  const at = new Date('2026-03-04T12:00:00Z');
  await Promise.all(Array.from({ length: 4 }, () => makePartitions(pool, at)));
  expect(await partitions(pool)).toHaveLength(12);
});

test('rows that came while no partition was there do not stop new ones', async () => {
  const { pool } = await createDatabase();
  await pool.query(`insert into wireroom.attempts (at, stage, outcome) values ('2026-03-04T10:00Z', 'feeds', 'ok')`);
  await makePartitions(pool, new Date('2026-03-04T12:00:00Z'));
  expect(await partitions(pool)).toContain('attempts_20260309');
  expect(await partitions(pool)).not.toContain('attempts_20260302');
});

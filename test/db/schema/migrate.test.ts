import { expect, test } from 'vitest';
import { isMigrated, migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { createDatabase } from '../../support/database.ts';

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

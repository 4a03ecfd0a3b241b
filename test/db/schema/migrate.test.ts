import { expect, test } from 'vitest';
import { checksumOf, isMigrated, migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { createDatabase } from '../../support/database.ts';

test('processes that migrate at the same moment apply each migration once', async () => {
  const { pool } = await createDatabase('empty');
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

test('every migration is stored with its checksum', async () => {
  const { pool } = await createDatabase();
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    'select name, checksum from wireroom.migrations order by version',
  );
  expect(rows.map(({ name }) => name)).toEqual(await migrationFiles());
  expect(rows.filter(({ checksum }) => !/^[0-9a-f]{64}$/.test(checksum))).toEqual([]);
});

test('a database of version 0.1 is refused, and stays as it is', async () => {
  const { pool } = await createDatabase('empty');
  await pool.query(`create schema wireroom;
    create table wireroom.migrations (version int primary key, name text not null, applied_at timestamptz not null default now());
    insert into wireroom.migrations values (1, '0001_tables.sql'), (86, '0086_given.sql')`);
  const refusal = /made by wireroom 0\.1, and this version cannot read it; save what you need with that version/;
  await expect(migrate(pool)).rejects.toThrow(refusal);
  await expect(isMigrated(pool)).rejects.toThrow(refusal);
  const { rows } = await pool.query(
    `select relname from pg_class where relnamespace = 'wireroom'::regnamespace and relkind = 'r'`,
  );
  expect(rows).toEqual([{ relname: 'migrations' }]);
});

test('a database that was made with another version of a migration is refused', async () => {
  const { pool } = await createDatabase();
  await pool.query(`update wireroom.migrations set checksum = repeat('0', 64) where version = 3`);
  const refusal = 'migration 0003_feeds.sql has changed since it was applied to this database;';
  await expect(migrate(pool)).rejects.toThrow(refusal);
  await expect(isMigrated(pool)).rejects.toThrow(refusal);
});

test('the checksum of a migration does not depend on line endings', () => {
  expect(checksumOf('select 1;\r\nselect 2;\r\n')).toBe(checksumOf('select 1;\nselect 2;\n'));
  expect(checksumOf('select 1;\n')).not.toBe(checksumOf('select 2;\n'));
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

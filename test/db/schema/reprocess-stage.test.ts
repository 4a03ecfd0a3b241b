import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { createDatabase } from '../../support/database.ts';

test('pages that were to be extracted again before that was a stage still are, and texts to be tagged are tagged', async () => {
  const { pool } = await createDatabase('empty');
  await pool.query(`create schema wireroom; create table wireroom.migrations (
    version int primary key, name text not null, applied_at timestamptz not null default now())`);
  const files = await migrationFiles();
  for (const file of files.slice(0, files.indexOf('0027_reprocess_stage.sql'))) {
    await pool.query(await readFile(new URL(`../../../db/migrations/${file}`, import.meta.url), 'utf8'));
    await pool.query('insert into wireroom.migrations (version, name) values ($1, $2)', [
      Number(file.slice(0, 4)),
      file,
    ]);
  }
  await pool.query(`
    insert into wireroom.sites (domain) values ('example');
    insert into wireroom.hosts (host) values ('a.example');
    insert into wireroom.articles (site_id, host, url, state, stage, reprocess_kind, due_at, ready_at) values
      (1, 'a.example', 'http://a.example/1', 'ready', 'tags', 'page', now(), now()),
      (1, 'a.example', 'http://a.example/2', 'ready', 'tags', 'tags', now(), now()),
      (1, 'a.example', 'http://a.example/3', 'extracted', 'tags', null, now(), null),
      (1, 'a.example', 'http://a.example/4', 'ready', 'articles', null, null, now())`);
  await migrate(pool);
  const { rows } = await pool.query('select stage from wireroom.due order by id');
  expect(rows.map(({ stage }) => stage)).toEqual(['reprocess', 'tags', 'tags']);
});

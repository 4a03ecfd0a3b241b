import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { claimDue, type Stage } from '../../../db/claims/claims.ts';
import { migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';

const { pool } = await createDatabase('empty');

test('what was due still is, claims are given up, and hosts know when their rows are due', async () => {
  await pool.query(`create schema wireroom; create table wireroom.migrations (
    version int primary key, name text not null, applied_at timestamptz not null default now())`);
  const files = await migrationFiles();
  for (const file of files.slice(0, files.indexOf('0031_work.sql'))) {
    await pool.query(await readFile(new URL(`../../../db/migrations/${file}`, import.meta.url), 'utf8'));
    await pool.query('insert into wireroom.migrations (version, name) values ($1, $2)', [
      Number(file.slice(0, 4)),
      file,
    ]);
  }
  await pool.query(`
    insert into wireroom.outcomes (code, description, fault) values ('ok', 'ok', 'none'), ('gone', 'gone', 'theirs');
    insert into wireroom.sites (domain) values ('example');
    insert into wireroom.hosts (host) select unnest('{a,b,c,d,e}'::text[]);
    insert into wireroom.feeds (site_id, host, url, state, due_at, claimed_by, crashes) values
      (1, 'a', 'http://a/feed', 'active', now() + interval '10 minutes', gen_random_uuid(), 2),
      (1, 'b', 'http://b/feed', 'active', '2030-01-01', null, 0),
      (1, 'c', 'http://c/feed', 'paused', null, null, 0);
    insert into wireroom.articles (site_id, host, url, state, stage, due_at, claimed_by, attempts, crashes, outcome, ready_at, own, asked_by, refetch_pending) values
      (1, 'c', 'http://c/1', 'discovered', 'articles', now() + interval '10 minutes', gen_random_uuid(), 1, 3, null, null, false, 2, true),
      (1, 'd', 'http://d/2', 'discovered', 'articles', '2030-01-01', null, 2, 0, null, null, true, null, false),
      (1, 'e', 'http://e/3', 'extracted', 'tags', now(), null, 0, 0, 'ok', null, true, null, false),
      (1, 'e', 'http://e/4', 'ready', 'reprocess', now() + interval '10 minutes', gen_random_uuid(), 0, 1, 'ok', now(), true, null, true),
      (1, 'e', 'http://e/5', 'ready', 'articles', null, null, 0, 0, 'ok', now(), true, null, false),
      (1, 'e', 'http://e/6', 'rejected', 'articles', null, null, 0, 0, 'gone', null, true, null, false)`);
  await migrate(pool);

  const { rows } = await pool.query(
    `select stage, id, host, due_at <= now() as due, own, visible, asked_by, refetch_pending, attempts, crashes
     from wireroom.due order by stage, id`,
  );
  const row = { own: true, visible: false, asked_by: null, refetch_pending: false, attempts: 0, crashes: 0 };
  expect(rows).toEqual([
    { ...row, stage: 'articles', id: 1, host: 'c', due: true, own: false, asked_by: 2, attempts: 1, crashes: 3 },
    { ...row, stage: 'articles', id: 2, host: 'd', due: false, attempts: 2 },
    { ...row, stage: 'feeds', id: 1, host: 'a', due: true, crashes: 2 },
    { ...row, stage: 'feeds', id: 2, host: 'b', due: false },
    { ...row, stage: 'feeds', id: 3, host: 'c', due: true },
    { ...row, stage: 'reprocess', id: 4, host: 'e', due: true, visible: true, refetch_pending: true, crashes: 1 },
    { ...row, stage: 'tags', id: 3, host: 'e', due: true },
  ]);
  const { rows: polls } = await pool.query('select id, next_poll_at <= now() as due from news.feeds order by id');
  expect(polls.map(({ due }) => due)).toEqual([true, false, true]);
  const claimed = async (stage: Stage): Promise<number[]> => {
    const request = { limit: 10, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
    return (await claimDue(pool, stage, request)).map(({ id }) => id);
  };
  expect(await claimed('feeds'), 'a paused feed waits').toEqual([1]);
  expect(await claimed('articles')).toEqual([1]);
  expect(await claimed('tags')).toEqual([3]);
  expect(await claimed('reprocess')).toEqual([4]);
  await expectTheLaw(pool);
});

test.each([
  ['a new article', `insert into wireroom.articles (site_id, host, url) values (1, 'a', 'http://a/new')`],
  ['a new feed', `insert into wireroom.feeds (site_id, host, url) values (1, 'a', 'http://a/new')`],
  ['an article whose claim ends', `delete from wireroom.claims where id = 1 and stage = 'articles'`],
  ['a feed whose claim ends', `delete from wireroom.claims where id = 1 and stage = 'feeds'`],
  ['an article that starts over', `update wireroom.articles set state = 'discovered', ready_at = null where id = 5`],
])('%s must have something to do', async (_, sql) => {
  await expect(pool.query(sql)).rejects.toThrow(/nothing is due for (article|feed) \d+/);
});

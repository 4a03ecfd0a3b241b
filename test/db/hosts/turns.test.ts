import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { claimDue } from '../../../db/claims/claims.ts';
import { nextClaimTimes } from '../../../db/claims/pending-work.ts';
import { migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { createDatabase } from '../../support/database.ts';
import { pollAt } from '../../support/work.ts';

const request = { limit: 10, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };

test('work from before hosts knew their turns is found by the first claim', async () => {
  const { pool } = await createDatabase('empty');
  await pool.query(`create schema wireroom; create table wireroom.migrations (
    version int primary key, name text not null, applied_at timestamptz not null default now())`);
  for (const file of (await migrationFiles()).slice(0, 3)) {
    await pool.query(await readFile(new URL(`../../../db/migrations/${file}`, import.meta.url), 'utf8'));
    await pool.query('insert into wireroom.migrations (version, name) values ($1, $2)', [
      Number(file.slice(0, 4)),
      file,
    ]);
  }
  await pool.query(`
    insert into wireroom.sites (domain) values ('example');
    insert into wireroom.hosts (host, blocked_until) values ('a.example', null), ('b.example', now() + interval '1 hour'), ('c.example', null);
    insert into wireroom.feeds (site_id, host, url) values (1, 'a.example', 'http://a.example/feed');
    insert into wireroom.articles (site_id, host, url) values (1, 'a.example', 'http://a.example/1'), (1, 'b.example', 'http://b.example/1')`);
  await migrate(pool);
  expect(await claimDue(pool, 'feeds', request)).toHaveLength(1);
  await pool.query(pollAt(`now() + interval '1 hour'`));
  expect(await claimDue(pool, 'articles', request), 'one host is free, one is blocked').toHaveLength(1);
  expect((await nextClaimTimes(pool)).inMs.articles).toBeGreaterThan(50_000);
});

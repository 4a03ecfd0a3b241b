import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { pino } from 'pino';
import { expect, inject, onTestFinished, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { STAGES } from '../../../db/claims/claims.ts';
import { LIVENESS_TIMEOUT_MS } from '../../../db/claims/processes.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { addFeed, pollNow } from '../../../db/feeds/feeds.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { startService } from '../../../workers/service/service.ts';
import { named } from '../../support/articles.ts';
import { expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

/** Creates a database of an ordinary user: limits do not apply to superusers. */
const limitedDatabase = async () => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  await server.query(`create role ${name} login password 'secret'`);
  await server.query(`create database ${name} owner ${name}`);
  const url = Object.assign(new URL(inject('serverUrl')), { pathname: `/${name}`, username: name, password: 'secret' });
  onTestFinished(async () => {
    await server.query(`drop database ${name} with (force)`);
    await server.query(`drop role ${name}`);
    await server.end();
  });
  const pool = openPool(url.href, { max: 20, name: 'wireroom test service' });
  const watcher = openPool(Object.assign(new URL(inject('serverUrl')), { pathname: `/${name}` }).href, {
    max: 2,
    name: 'wireroom test',
  });
  onTestFinished(async () => {
    await pool.end();
    await watcher.end();
  });
  return { name, url: url.href, pool, watcher };
};

test('while the database has no connections left or is read-only, no attempt is counted and the jobs are retried', async () => {
  const { name, url, pool, watcher } = await limitedDatabase();
  const settings = loadSettings({
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
    WIREROOM_THREADS: '1',
    DATABASE_URL: url,
  });
  const database = { pool, url, embedded: false, close: async () => undefined };
  await prepareDatabase(database, settings);
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
  const service = startService({ settings, database, installation: 'test', stages: STAGES, log });
  onTestFinished(async () => void (await service.stop()));

  // On hosts of their own, so that many pages are fetched at a time.
  const held: (() => void)[] = [];
  const sites = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => openSite(`127.0.9.${n}`)));
  let stories = 0;
  const publish = (): void => {
    for (const site of sites) {
      const path = `/${stories++}`;
      site.serve(path, (_, response: ServerResponse) => {
        held.push(() =>
          response.setHeader('content-type', 'text/html').end(newsPage(`Story ${path}`, `It is ${path}.`)),
        );
      });
      site.serve('/feed', rss([{ link: `${site.origin}${path}`, title: `Story ${path}` }]));
    }
  };
  for (const site of sites) {
    site.serve('/feed', rss([]));
    await addFeed(watcher, named(`${site.origin}/feed`));
  }

  let silence = 0;
  const interrupted = async (trouble: string, mend: string): Promise<void> => {
    publish();
    const asked = async (): Promise<number> => {
      await pollNow(watcher);
      return held.length;
    };
    await expect.poll(asked, { timeout: 40_000, interval: 500 }).toBe(sites.length);
    await watcher.query(`alter role ${name} ${trouble}`);
    await watcher.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and application_name <> 'wireroom heartbeat'`,
      [name],
    );
    const before = lines.length;
    for (const answer of held.splice(0)) answer();
    const troubled = async (): Promise<number> => {
      const { rows } = await watcher.query<{ ms: number }>(
        'select extract(epoch from clock_timestamp() - seen_at)::float8 * 1000 as ms from wireroom.processes',
      );
      silence = Math.max(silence, rows[0]?.ms ?? 0);
      return lines.slice(before).filter((line) => line.includes('a job ended without a result')).length;
    };
    await expect.poll(troubled, { timeout: 40_000 }).toBeGreaterThanOrEqual(3);
    await watcher.query(`alter role ${name} ${mend}`);
    await watcher.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and application_name <> 'wireroom heartbeat'`,
      [name],
    );
    const ready = async (): Promise<number> => {
      for (const answer of held.splice(0)) answer();
      return (await watcher.query(`select from news.articles`)).rowCount ?? 0;
    };
    await expect.poll(ready, { timeout: 60_000 }).toBe(stories);
  };
  await interrupted('connection limit 1', 'connection limit -1');
  await interrupted('set default_transaction_read_only = on', 'reset default_transaction_read_only');

  const { rows } = await watcher.query(
    `select stage, outcome, count(*)::int as n from wireroom.attempts where outcome not in ('ok', 'not_modified') group by 1, 2`,
  );
  expect(rows, 'counted attempts').toEqual([]);
  expect(silence, 'its heartbeat continued').toBeLessThan(LIVENESS_TIMEOUT_MS / 2);
  await expectTheLaw(watcher);
}, 240_000);

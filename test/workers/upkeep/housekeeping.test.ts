import { pino } from 'pino';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { hasPartitionsForNow } from '../../../db/schema/partitions.ts';
import { startHousekeeping } from '../../../workers/upkeep/housekeeping.ts';
import { createDatabase } from '../../support/database.ts';
import { createWorld } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

const DROP_ALL = `do $$ declare child regclass; begin
  for child in select inhrelid::regclass from pg_inherits where inhparent in ('wireroom.pages'::regclass, 'wireroom.attempts'::regclass) loop
    execute format('drop table %s', child);
  end loop;
end $$`;

test('creates missing partitions at the start and later, without counting attempts of articles', async () => {
  const world = await createWorld();
  const { pool } = world;
  await pool.query(DROP_ALL);
  const site = await openSite('127.0.3.71');
  let answer: (() => void) | undefined;
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'Story' }]));
  site.serve('/story', (_, response) => {
    answer = () => response.setHeader('content-type', 'text/html').end(newsPage('Story', 'It is told.'));
  });
  await world.addFeed(`${site.origin}/feed`);
  world.start();
  await expect.poll(() => answer !== undefined, { timeout: 40_000 }).toBe(true);
  expect(await hasPartitionsForNow(pool)).toBe(true);
  await pool.query(DROP_ALL);
  const ready = async (): Promise<number | null> => {
    answer?.();
    answer = undefined;
    return (await pool.query('select from news.articles')).rowCount;
  };
  await expect.poll(ready, { timeout: 40_000 }).toBe(1);
  const { rows } = await pool.query(`select outcome from wireroom.attempts where outcome <> 'ok'`);
  expect(rows).toEqual([]);
}, 120_000);

test('while partitions cannot be created, reports that, retries, and claims nothing', async () => {
  const { url, pool } = await createDatabase();
  await pool.query(DROP_ALL);
  await pool.query('alter table wireroom.locks rename to locks_elsewhere');
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
  const housekeeping = startHousekeeping({ databaseUrl: url, keepRawDays: 7, log });
  onTestFinished(() => housekeeping.stop());
  let isReady = false;
  void housekeeping.ready.then(() => {
    isReady = true;
  });
  await expect.poll(() => housekeeping.state().failures, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(housekeeping.state()).toMatchObject({ blocked: true, failure: expect.stringContaining('wireroom.locks') });
  expect(isReady).toBe(false);
  expect(lines.filter((line) => line.includes('housekeeping failed'))).toHaveLength(1);
  await pool.query('alter table wireroom.locks_elsewhere rename to locks');
  await housekeeping.ready;
  await expect.poll(() => housekeeping.state().failure, { timeout: 20_000 }).toBeUndefined();
  expect(housekeeping.state()).toMatchObject({ blocked: false, succeededAt: expect.any(Date) });
  expect(lines.at(-1)).toContain('housekeeping works again');
}, 60_000);

test('sorts new words into their index again and again', async () => {
  const { url, pool } = await createDatabase();
  const superuser = openPool(Object.assign(new URL(inject('serverUrl')), { pathname: new URL(url).pathname }).href, {
    max: 1,
    name: 'wireroom test',
  });
  onTestFinished(() => superuser.end());
  await superuser.query('create extension pageinspect');
  const log = pino({ level: 'silent' });
  const housekeeping = startHousekeeping({ databaseUrl: url, keepRawDays: 7, log, pendingMs: 100 });
  onTestFinished(() => housekeeping.stop());
  await pool.query(`insert into wireroom.sites (domain) values ('a.example')`);
  for (const n of [1, 2]) {
    await pool.query(
      `with article as (
         insert into wireroom.articles (site_id, host, url, state, ready_at, title, language, kind)
         select id, domain, 'https://a.example/' || $1, 'ready', now(), 'Harbor', 'en', 'news' from wireroom.sites returning *)
       insert into wireroom.texts (article_id, title, body, language) select id, title, 'A lighthouse.', language from article`,
      [n],
    );
    const waitingPages = async (): Promise<number> => {
      const { rows } = await superuser.query<{ n: string }>(
        `select coalesce(sum(n_pending_pages), -1) as n from pg_index, gin_metapage_info(get_raw_page(indexrelid::regclass::text, 0))
         where indexrelid::regclass::text like 'wireroom.texts\\_below\\_%\\_search\\_idx'`,
      );
      return Number(rows[0]?.n);
    };
    await expect.poll(waitingPages, { timeout: 10_000 }).toBe(0);
  }
}, 30_000);

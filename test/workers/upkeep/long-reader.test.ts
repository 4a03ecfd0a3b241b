import type pg from 'pg';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { STAGES } from '../../../db/claims/claims.ts';
import { pollNow } from '../../../db/feeds/feeds.ts';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { startService } from '../../../workers/service/service.ts';
import { createWorld } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

/** Duration of the readers in seconds; LONG_READER_S=60 is that of a dump of a small database. */
const READS_MS = Number(process.env['LONG_READER_S'] ?? 6) * 1_000;
/** Allowed delay in comparison with no readers. */
const LATE_MS = 3_000;
const DAY_MS = 24 * 3_600_000;

/** Does what pg_dump does first: locks every table and takes a snapshot. */
const dump = async (pool: pg.Pool): Promise<() => Promise<void>> => {
  const client = await pool.connect();
  await client.query('begin isolation level repeatable read, read only');
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relnamespace in ('wireroom'::regnamespace, 'bullmq'::regnamespace) and relkind in ('r', 'p')`,
  );
  await client.query(`lock table ${rows.map(({ name }) => name).join(', ')} in access share mode`);
  await client.query('select count(*) from wireroom.attempts');
  return async () => {
    await client.query('rollback');
    client.release();
  };
};

/** A reader that is idle in a transaction after one query. */
const idleReader = async (pool: pg.Pool): Promise<() => Promise<void>> => {
  const client = await pool.connect();
  await client.query('begin; set local role news_reader');
  await client.query('select * from news.outcomes');
  return async () => {
    await client.query('rollback');
    client.release();
  };
};

test('long readers and failing housekeeping delay nothing, and are reported', async () => {
  const world = await createWorld();
  const { pool } = world;
  const warnings: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void warnings.push(line) });
  const services = [0, 0].map((opsPort) =>
    startService({
      installation: 'test',
      settings: world.settings,
      database: { pool, url: world.url, embedded: false, close: async () => undefined },
      stages: STAGES,
      log,
      opsPort,
      housekeeping: { everyMs: 500, retryMs: 500 },
    }),
  );
  onTestFinished(async () => void (await Promise.all(services.map((service) => service.stop()))));
  const ops = async (path: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${await services[0]?.opsPort()}${path}`)).text();

  const site = await openSite('127.0.3.70');
  const links: { link: string; title: string }[] = [];
  await world.addFeed(`${site.origin}/feed`);
  /** Publishes a story. @returns milliseconds from the due time of its feed until readers see it */
  const publish = async (): Promise<number> => {
    const n = links.length;
    site.serve(`/${n}`, (_, response) => {
      response.setHeader('content-type', 'text/html').end(newsPage(`Story ${n}`, `Number ${n}.`));
    });
    links.push({ link: `${site.origin}/${n}`, title: `Story ${n}` });
    site.serve('/feed', rss(links));
    await pollNow(pool);
    const since = performance.now();
    const ready = async () => (await pool.query('select from news.articles')).rowCount;
    await expect.poll(ready, { timeout: 40_000, interval: 50 }).toBe(links.length);
    return performance.now() - since;
  };
  const silence = async (): Promise<number> => {
    const { rows } = await pool.query<{ ms: number }>(
      `select max(extract(epoch from clock_timestamp() - seen_at))::float8 * 1000 as ms from wireroom.processes`,
    );
    return rows[0]?.ms ?? 0;
  };
  /** Returns the longest time to publish a story and the longest gap between heartbeats within a time. */
  const longest = async (ms: number): Promise<{ story: number; silence: number }> => {
    const worst = { story: 0, silence: 0 };
    for (const until = performance.now() + ms; performance.now() < until; ) {
      worst.story = Math.max(worst.story, await publish());
      worst.silence = Math.max(worst.silence, await silence());
    }
    return worst;
  };

  await publish(); // the first one starts the pool workers
  const alone = await longest(4_000);

  const release = [await idleReader(pool), await dump(pool)];
  await makePartitions(pool, new Date(Date.now() - 60 * DAY_MS));
  await pool.query(
    `insert into wireroom.attempts (at, stage, outcome) values (now() - interval '55 days', 'feeds', 'ok')`,
  );
  const partitions = async (which: string): Promise<number> =>
    (
      await pool.query(
        `select from pg_class where relnamespace = 'wireroom'::regnamespace and relkind = 'r' and relname ~ '_\\d{8}$' and ${which}`,
      )
    ).rowCount ?? 0;
  const expired = `(relname < 'attempts_' || to_char(now() - interval '43 days', 'YYYYMMDD')
    or relname between 'pages_' and 'pages_' || to_char(now() - interval '9 days', 'YYYYMMDD'))`;
  expect(await partitions(expired)).toBeGreaterThan(0);

  const beside = await longest(READS_MS);
  console.info({ alone, beside });
  expect(beside.story - alone.story, 'delay of a story in milliseconds').toBeLessThan(LATE_MS);
  expect(beside.silence - alone.silence, 'delay of a heartbeat in milliseconds').toBeLessThan(LATE_MS);
  expect(await partitions(expired), 'partitions in use are not dropped').toBeGreaterThan(0);
  // Both services try in turn, and each waits for the reader.
  const ready = async () => {
    const answer = await fetch(`http://127.0.0.1:${await services[0]?.opsPort()}/readyz`);
    return [answer.status, await answer.json()];
  };
  await expect.poll(ready, { timeout: 60_000 }).toEqual([
    200,
    expect.objectContaining({
      housekeeping: expect.stringContaining('a reader or a backup has these partitions open'),
    }),
  ]);
  expect(await ops('/metrics')).toMatch(/^wireroom_housekeeping_failures_total [1-9]/m);
  const told = () => warnings.filter((line) => line.includes('housekeeping failed'));
  expect(told().length, 'each service logs it once').toBeLessThanOrEqual(2);
  expect(told().length).toBeGreaterThan(0);

  for (const free of release) await free();
  await expect.poll(() => partitions(expired), { timeout: 30_000 }).toBe(0);
  await expect.poll(() => ops('/readyz'), { timeout: 10_000 }).toContain('"housekeeping":"ok"');
  const { rows } = await pool.query(`select sum(attempts)::int as n from news.outcomes where day < current_date - 50`);
  expect(rows, 'dropped rows are still counted').toEqual([{ n: 1 }]);

  // Whatever fails in housekeeping.
  await pool.query('alter table wireroom.outcome_days rename to outcome_days_elsewhere');
  await expect.poll(() => ops('/readyz'), { timeout: 10_000 }).toContain('outcome_days');
  expect((await longest(2_000)).story - alone.story, 'delay of a story in milliseconds').toBeLessThan(LATE_MS);
  await pool.query('alter table wireroom.outcome_days_elsewhere rename to outcome_days');
  await expect.poll(() => ops('/readyz'), { timeout: 10_000 }).toContain('"housekeeping":"ok"');
}, 240_000);

import type pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isPartitionMissing, openPool } from '../../../db/connection/pool.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { migrate } from '../../../db/schema/migrate.ts';
import { hasPartitionsForNow, makePartitions } from '../../../db/schema/partitions.ts';
import { createDatabase } from '../../support/database.ts';
import { startPostgres, withoutPostgres } from '../../support/other-postgres.ts';

/** A database whose partitions the test makes itself. */
const bareDatabase = async (): Promise<pg.Pool> => {
  const { pool } = await createDatabase('empty');
  await migrate(pool);
  return pool;
};

const partitions = async (pool: pg.Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_inherits join pg_class c on c.oid = inhrelid
     where inhparent in ('wireroom.pages'::regclass, 'wireroom.attempts'::regclass) order by 1`,
  );
  return rows.map((row) => row.name);
};

const tables = async (pool: pg.Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'wireroom'::regnamespace and relkind = 'r' and relname ~ '_\\d{8}$' order by 1`,
  );
  return rows.map((row) => row.name);
};

const counted = async (db: Pick<pg.Pool, 'query'>) =>
  (await db.query(`select day, feed_id, stage, outcome, attempts from news.outcomes order by day, stage desc, outcome`))
    .rows;

const START = new Date('2026-03-04T12:00:00Z'); // a Wednesday

const ATTEMPTS = `insert into wireroom.attempts (at, stage, feed_id, outcome) values ('2026-03-04T10:00Z', 'feeds', 7, 'ok'),
  ('2026-03-04T11:00Z', 'feeds', 7, 'ok'), ('2026-03-04T11:00Z', 'articles', null, 'timeout'), ('2026-04-20', 'feeds', 7, 'ok')`;

test('partitions are made weeks ahead and dropped when their time is over, counted by day first', async () => {
  const pool = await bareDatabase();
  await makePartitions(pool, START);
  const made = await partitions(pool);
  await makePartitions(pool, START);
  expect(await partitions(pool), 'each once').toEqual(made);
  const pages = made.filter((name) => name.startsWith('pages'));
  const attempts = made.filter((name) => name.startsWith('attempts'));
  expect([pages.length, pages.at(0), pages.at(-1)]).toEqual([31, 'pages_20260304', 'pages_20260403']);
  expect([attempts.length, attempts.at(0), attempts.at(-1)]).toEqual([9, 'attempts_20260302', 'attempts_20260427']);
  await pool.query(ATTEMPTS);
  const before = await counted(pool);
  expect(await dropExpired(pool, 7, new Date('2026-03-12T23:00:00Z'))).toEqual({
    dropped: ['pages_20260304'],
    held: [],
  });
  const { dropped } = (await dropExpired(pool, 7, new Date('2026-04-13T00:00:00Z'))) ?? {};
  for (const name of ['attempts_20260302', 'story_fingerprints_20260302', 'story_bands_20260302'])
    expect(dropped).toContain(name);
  const again = await dropExpired(pool, 7, new Date('2026-04-13T00:00:00Z'));
  expect(again, 'nothing is counted twice').toEqual({ dropped: [], held: [] });
  expect(await counted(pool)).toEqual(before);
  expect(before[0]).toEqual({ day: '2026-03-04', feed_id: 7, stage: 'feeds', outcome: 'ok', attempts: 2 });
  expect(await tables(pool)).not.toContain('attempts_20260302');
});

test('processes that start together make each partition once', async () => {
  const pool = await bareDatabase();
  await Promise.all(Array.from({ length: 4 }, () => makePartitions(pool, START)));
  expect(await partitions(pool)).toHaveLength(40);
});

test('days are those of UTC, whatever the session’s time zone', async () => {
  const pool = await bareDatabase();
  const elsewhere = openPool(`${pool.options.connectionString}`, { max: 1, name: 'wireroom test' });
  await elsewhere.query(`set timezone = 'Pacific/Auckland'`);
  await makePartitions(elsewhere, START);
  const { rows } = await pool.query(
    `select pg_get_expr(relpartbound, oid) as bound from pg_class where relname = 'pages_20260304'`,
  );
  expect(rows).toEqual([{ bound: `FOR VALUES FROM ('2026-03-04 00:00:00+00') TO ('2026-03-05 00:00:00+00')` }]);
  await elsewhere.end();
});

test('a row without a partition is told from a row that is wrong, and has one at the next try', async () => {
  const pool = await bareDatabase();
  const insert = (stage: string) =>
    pool.query(`insert into wireroom.attempts (stage, outcome) values ($1, 'ok')`, [stage]).catch((error) => error);
  expect(await hasPartitionsForNow(pool)).toBe(false);
  expect(isPartitionMissing(await insert('feeds'))).toBe(true);
  await makePartitions(pool);
  expect(await hasPartitionsForNow(pool)).toBe(true);
  const wrong = await insert('nonsense');
  expect([wrong.code, isPartitionMissing(wrong)]).toEqual(['23514', false]);
  expect(await insert('feeds')).toMatchObject({ rowCount: 1 });
});

test('what the database’s clock decides, the process’s does not', async () => {
  const pool = await bareDatabase();
  await makePartitions(pool);
  const { rows } = await pool.query(`select 'pages_' || to_char(now() at time zone 'UTC', 'YYYYMMDD') as today`);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 24 * 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  expect((await dropExpired(pool, 1))?.dropped).not.toContain(rows[0].today);
  expect(await partitions(pool)).toContain(rows[0].today);
});

test('two that keep house at the same moment: one does it, the other leaves it', async () => {
  const pool = await bareDatabase();
  await makePartitions(pool, START);
  await pool.query(ATTEMPTS);
  const before = await counted(pool);
  const at = new Date('2026-07-01T00:00:00Z');
  const results = await Promise.all([dropExpired(pool, 7, at), dropExpired(pool, 7, at), dropExpired(pool, 7, at)]);
  expect(results.filter((result) => result !== undefined)).toHaveLength(1);
  expect(await partitions(pool)).toEqual([]);
  expect(await counted(pool)).toEqual(before);
});

/**
 * One that has read the outcomes and not ended its transaction, and one that has locked every table
 * for a consistent copy.
 */
const READERS = {
  'an idle reader of news.outcomes': async (client: pg.PoolClient) => {
    await client.query('begin');
    await client.query('select * from news.outcomes');
  },
  'a dump of every table': async (client: pg.PoolClient) => {
    await client.query('begin isolation level repeatable read, read only');
    const { rows } = await client.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relnamespace = 'wireroom'::regnamespace and relkind in ('r', 'p')`,
    );
    await client.query(`lock table ${rows.map(({ name }) => name).join(', ')} in access share mode`);
    await client.query('select count(*) from wireroom.pages');
  },
} as const;

const heldUpBy = async (pool: pg.Pool, read: (client: pg.PoolClient) => Promise<void>): Promise<void> => {
  await makePartitions(pool, START);
  await pool.query(ATTEMPTS);
  const before = await counted(pool);
  const reader = await pool.connect();
  const writing = new AbortController();
  const waits: number[] = [];
  const write = async (): Promise<void> => {
    while (!writing.signal.aborted) {
      const since = performance.now();
      await pool.query(`insert into wireroom.attempts (at, stage, outcome) values ('2026-04-20', 'tags', 'ok')`);
      await pool.query('select * from news.outcomes');
      waits.push(performance.now() - since);
    }
  };
  const at = new Date('2026-04-13T00:00:00Z');
  const housekeeping = async (): Promise<void> => {
    const first = await dropExpired(pool, 7, at);
    expect(first?.held).toContain('attempts_20260302');
    expect((await dropExpired(pool, 7, at))?.held, 'it is still read').toContain('attempts_20260302');
    await makePartitions(pool, at);
    expect(await partitions(pool), 'new ones are made meanwhile').toContain('attempts_20260608');
  };
  try {
    await read(reader);
    await Promise.all([write(), housekeeping().finally(() => writing.abort())]);
    expect(Math.max(...waits), 'milliseconds that a writer and a reader waited').toBeLessThan(3_000);
  } finally {
    await reader.query('rollback');
    reader.release();
  }
  expect((await dropExpired(pool, 7, at))?.held).toEqual([]);
  expect(
    (await tables(pool)).filter((name) => name < 'attempts_20260309' || /^pages_20260[34]0[1-5]/.test(name)),
  ).toEqual([]);
  expect((await counted(pool)).filter(({ stage }) => stage !== 'tags')).toEqual(before);
};

for (const [who, read] of Object.entries(READERS)) {
  test(`${who} holds up neither writers nor new partitions, and what it held is dropped afterwards`, async () => {
    await heldUpBy(await bareDatabase(), read);
  }, 60_000);
}

for (const major of [15, 17]) {
  test.skipIf(withoutPostgres(major))(
    `… on Postgres ${major}, too`,
    { timeout: 120_000, tags: 'repetition' },
    async () => {
      const server = await startPostgres(major);
      for (const [n, read] of Object.values(READERS).entries()) {
        server.run('psql', [server.url, '-qc', `create database reader${n}`]);
        const url = Object.assign(new URL(server.url), { pathname: `/reader${n}` }).href;
        const pool = openPool(url, { max: 6, name: 'wireroom test' });
        await migrate(pool);
        await heldUpBy(pool, read).finally(() => pool.end());
      }
    },
  );
}

import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { claimDue, release } from '../../db/claims/claims.ts';
import { heartbeat } from '../../db/claims/processes.ts';
import { openPool } from '../../db/connection/pool.ts';
import { migrate } from '../../db/schema/migrate.ts';
import { makePartitions } from '../../db/schema/partitions.ts';
import { storeTopics } from '../../db/schema/topics.ts';
import { readTopics } from '../../pipelines/tagging/topics/vocabulary.ts';
import type { World } from './fill/world.ts';
import { createIngest } from './ingest.ts';
import { megabytes, printTable } from './report.ts';
import type { MeasuredServer } from './server.ts';

interface IngestCosts {
  readonly articles: number;
  /** Milliseconds by the clock, of the server's processor, and bytes of its log, for each article. */
  readonly ms: number;
  readonly processorMs: number;
  readonly walBytes: number;
}

/** Articles at a time, as of one dispatcher. */
const BATCH = 64;
const WARM_UP = 512;

const walPosition = async (pool: pg.Pool): Promise<string> =>
  (await pool.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn')).rows[0]?.lsn ?? '';

const walSince = async (pool: pg.Pool, before: string): Promise<number> =>
  (await pool.query<{ bytes: number }>('select pg_wal_lsn_diff(pg_current_wal_lsn(), $1)::float8 as bytes', [before]))
    .rows[0]?.bytes ?? 0;

/** What it costs to take `count` new articles through a database. */
const measureIngest = async (
  server: MeasuredServer,
  pool: pg.Pool,
  world: World,
  count: number,
): Promise<IngestCosts> => {
  const ingest = createIngest(pool, world);
  for (let done = 0; done < WARM_UP; done += BATCH) await ingest(BATCH);
  const [lsn, processorMs, startedAt] = [await walPosition(pool), server.processorMs(), performance.now()];
  let articles = 0;
  while (articles < count) articles += await ingest(BATCH);
  return {
    articles,
    ms: (performance.now() - startedAt) / articles,
    processorMs: (server.processorMs() - processorMs) / articles,
    walBytes: (await walSince(pool, lsn)) / articles,
  };
};

interface HotTable {
  readonly table: string;
  readonly updates: number;
  /** Share of the updates that changed no index, in percent. */
  readonly hot: number;
  readonly before: number;
  readonly after: number;
}

const hotTables = async (pool: pg.Pool) =>
  (
    await pool.query<{ table: string; updates: number; hot: number; bytes: number }>(
      `select relname as table, n_tup_upd as updates, n_tup_hot_upd as hot, pg_total_relation_size(relid)::float8 as bytes
       from pg_stat_user_tables where schemaname = 'wireroom'`,
    )
  ).rows;

/**
 * Claims feeds and releases them until their rows and hosts were updated `updates` times.
 * @returns the tables that were
 */
const measureBloat = async (pool: pg.Pool, updates: number): Promise<HotTable[]> => {
  const processId = randomUUID();
  const before = new Map((await hotTables(pool)).map((row) => [row.table, row]));
  for (let done = 0; done < updates; ) {
    await heartbeat(pool, processId, 'bench');
    const claims = await claimDue(pool, 'feeds', { limit: BATCH, leaseMs: 600_000, processId, delayMs: 0 });
    await Promise.all(claims.map((claim) => release(pool, 'feeds', claim, 0)));
    done += 2 * claims.length;
    if (claims.length === 0) throw new Error('no feed is due');
  }
  return (await hotTables(pool))
    .map(({ table, updates: all, hot, bytes }) => {
      const known = before.get(table);
      const own = all - (known?.updates ?? 0);
      return {
        ...{ table, updates: own, hot: (100 * (hot - (known?.hot ?? 0))) / (own || 1) },
        ...{ before: known?.bytes ?? 0, after: bytes },
      };
    })
    .filter((row) => row.updates > updates / 20);
};

const ARTICLES = 5_000;
const UPDATES = 100_000;

/** Prints what a new article costs in the filled database and in an empty one, and how tables grow by updates. */
export async function compareWrites(server: MeasuredServer, pool: pg.Pool, world: World): Promise<void> {
  const empty = openPool(await server.createDatabase('empty'), { max: 24, name: 'wireroom bench' });
  try {
    await migrate(empty);
    await storeTopics(empty, readTopics());
    await makePartitions(empty);
    const rows = [];
    for (const [name, database] of [
      ['empty', empty],
      ['filled', pool],
      ['empty', empty],
      ['filled', pool],
    ] as const)
      rows.push([name, await measureIngest(server, database, world, ARTICLES)] as const);
    printTable(
      ['database', 'articles', 'ms', 'processor ms of the server', 'bytes of its log'],
      rows.map(([name, { articles, ms, processorMs, walBytes }]) => [
        name,
        articles,
        ...[ms, processorMs].map((value) => value.toFixed(2)),
        Math.round(walBytes),
      ]),
    );
  } finally {
    await empty.end();
  }
  printTable(
    ['table', 'updates', 'HOT %', 'MB before', 'MB after'],
    (await measureBloat(pool, UPDATES)).map(({ table, updates, hot, before, after }) => [
      table,
      updates,
      Math.round(hot),
      megabytes(before),
      megabytes(after),
    ]),
  );
}

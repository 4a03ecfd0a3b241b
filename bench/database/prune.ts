import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { openPool } from '../../db/connection/pool.ts';
import { pruneEntities } from '../../db/removal/leftovers.ts';
import { pruneArticles } from '../../db/removal/prunable-articles.ts';
import { dropExpired } from '../../db/schema/housekeeping.ts';
import type { World } from './fill/world.ts';
import { createIngest } from './ingest.ts';
import { QUESTIONS } from './questions/index.ts';
import { takeSamples } from './questions/samples.ts';
import { megabytes, milliseconds, printTable } from './report.ts';
import { tableSizes } from './sizes.ts';

/** Milliseconds of the others while something goes on. */
interface Disturbance {
  readonly name: string;
  readonly seconds: number;
  readonly longestWait: LockWait;
  readonly reader: Latency;
  readonly writer: Latency;
}

/** The longest that a reader or writer waited for a lock, seen every few milliseconds. */
interface LockWait {
  readonly ms: number;
  /** What was waited for, and what the statement that holds it begins with. */
  readonly lock: string;
}

interface Latency {
  readonly times: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const latencyOf = (times: readonly number[]): Latency => {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { times: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
};

/** Questions that take a few milliseconds. */
const READ = QUESTIONS.filter(({ name }) => ['latest', 'by site', 'entity by id', 'one by id', 'topic'].includes(name));

/** Articles that the writer takes through at a time, ten times a second at most. */
const WRITER_BATCH = 8;
const PAUSE_MS = 100;

// Whoever waits for the end of a transaction (virtualxid) keeps nobody else waiting, and the work
// itself may wait for others.
const LONGEST_WAIT = `
  select extract(epoch from clock_timestamp() - l.waitstart)::float8 * 1000 as ms,
    concat_ws(' ', l.locktype, l.relation::regclass, l.mode) || ', held by ' || coalesce((
      select string_agg(b.application_name || ' (' || left(regexp_replace(b.query, '\\s+', ' ', 'g'), 60) || ')', '; ')
      from pg_stat_activity b where b.pid = any(pg_blocking_pids(a.pid))), 'nobody any more') as lock
  from pg_locks l join pg_stat_activity a using (pid)
  where not l.granted and l.locktype <> 'virtualxid' and l.waitstart is not null and a.application_name <> $1
  order by l.waitstart limit 1`;

const WORK = 'wireroom bench work';

/** Does `work` while a reader asks questions, a writer takes in articles, and somebody watches the locks. */
const disturbanceOf = async (
  pool: pg.Pool,
  world: World,
  name: string,
  work: () => Promise<unknown>,
): Promise<Disturbance> => {
  let isDone = false;
  const during = async (step: (n: number) => Promise<unknown>, pauseMs: number): Promise<Latency> => {
    const times: number[] = [];
    for (let n = 0; !isDone; n++) {
      const startedAt = performance.now();
      await step(n);
      times.push(performance.now() - startedAt);
      await wait(pauseMs);
    }
    return latencyOf(times);
  };
  let longestWait: LockWait = { ms: 0, lock: '' };
  const watchLocks = async (): Promise<void> => {
    const { rows } = await pool.query<LockWait>(LONGEST_WAIT, [WORK]);
    if (rows[0] && rows[0].ms > longestWait.ms) [longestWait] = rows as [LockWait];
  };
  const samples = await takeSamples(pool);
  const ask = async (n: number): Promise<void> => {
    const question = READ[n % READ.length];
    if (question) await pool.query(question.sql, [...(question.values?.(samples, n) ?? [])]);
  };
  const ingest = createIngest(pool, world);
  const startedAt = performance.now();
  const others = Promise.all([
    during(ask, PAUSE_MS / 5),
    during(() => ingest(WRITER_BATCH), PAUSE_MS),
    during(watchLocks, PAUSE_MS / 20),
  ]);
  try {
    await work();
  } finally {
    isDone = true;
  }
  const [reader, writer] = await others;
  return { name, seconds: (performance.now() - startedAt) / 1_000, longestWait, reader, writer };
};

/**
 * Deletes articles found before a time, and entities that only they name, as `prune` does.
 * @returns the number of articles
 */
const pruneOlder = async (pool: pg.Pool, before: Date): Promise<number> => {
  let articles = 0;
  for await (const removed of pruneArticles(pool, { before })) articles += removed;
  await pruneEntities(pool);
  return articles;
};

/** Drops all partitions of pages but the last day's, as housekeeping does. @returns their names */
const dropPartitions = async (pool: pg.Pool): Promise<readonly string[]> => (await dropExpired(pool, 1))?.dropped ?? [];

const QUIET_MS = 30_000;

const totalBytes = async (pool: pg.Pool): Promise<number> =>
  (await tableSizes(pool)).reduce((sum, { heap, toast, indexes }) => sum + heap + toast + indexes, 0);

/**
 * Prints how much readers and writers notice when the `oldest` articles are pruned and partitions
 * dropped, and what becomes of the space.
 */
export async function pruneWhileOthersWork(pool: pg.Pool, url: string, world: World, oldest: number): Promise<void> {
  const own = openPool(url, { max: 4, name: WORK });
  const { rows } = await pool.query<{ before: Date }>(
    'select first_seen_at as before from wireroom.articles order by id offset $1 limit 1',
    [oldest],
  );
  const before = rows[0]?.before ?? world.now;
  const full = await totalBytes(pool);
  let articles = 0;
  let dropped: readonly string[] = [];
  const disturbances = [
    await disturbanceOf(pool, world, 'nothing else', () => wait(QUIET_MS)),
    await disturbanceOf(pool, world, 'prune', async () => {
      articles = await pruneOlder(own, before);
    }),
    await disturbanceOf(pool, world, 'partitions dropped', async () => {
      dropped = await dropPartitions(own);
    }),
    await disturbanceOf(pool, world, 'vacuum', () => own.query('vacuum')),
  ];
  await own.end();
  printTable(
    ['meanwhile', 's', 'longest wait for a lock, ms', 'reader p50, p99, max ms', 'writer p50, p99, max ms'],
    disturbances.map(({ name, seconds, longestWait, reader, writer }) => [
      name,
      seconds.toFixed(1),
      milliseconds(longestWait.ms),
      ...[reader, writer].map(({ p50, p99, max }) => [p50, p99, max].map(milliseconds).join(', ')),
    ]),
  );
  for (const { name, longestWait } of disturbances)
    if (longestWait.ms > 0) console.log(`${name}: waited for ${longestWait.lock}`);
  const pruned = await totalBytes(pool);
  const ingest = createIngest(pool, world);
  let added = 0;
  while (added < articles / 2) added += await ingest(64);
  console.log(`\n${articles} articles deleted, partitions dropped: ${dropped.join(', ') || 'none'}`);
  console.log(
    `${megabytes(full)} MB before, ${megabytes(pruned)} MB after; ${megabytes(await totalBytes(pool))} MB with ${added} new articles`,
  );
}

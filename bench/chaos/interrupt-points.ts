import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { RedisServer } from './redis-server.ts';
import type { World } from './world.ts';

/** A claimed row. */
export interface InFlight {
  readonly stage: string;
  readonly id: number;
  readonly claim: number;
  /** Id of the process that holds the claim. */
  readonly process_id: string;
}

/** A point worth an event: the rows in flight, held still until `release` is called. */
export interface InterruptPoint {
  readonly inFlight: readonly InFlight[];
  /** Description for the report. */
  readonly seen: string;
  /** Seconds until every row in flight has ended or has a new claim; undefined if that takes too long. */
  readonly movedOn: Promise<number | undefined>;
  release(): Promise<void>;
}

/** What the search for a point needs. */
export interface PointContext {
  readonly pool: pg.Pool;
  readonly world: World;
  readonly redis: RedisServer | undefined;
  /** Makes more work: new editions and due feeds. */
  addWork(): Promise<void>;
}

/** A kill with fewer running jobs proves little. */
export const ENOUGH = 5;
/** On a busy machine, restarted services need a while until they have enough jobs. */
const TIMEOUT_MS = 120_000;
/** Longest time that a statement is blocked, so that rows in flight move on in time. */
const HOLD_MS = 8_000;
/** Time after which more work is made if the point has not come. */
const ADD_WORK_EVERY_MS = 2_000;
const LOOK_MS = 5;

export async function inFlight(pool: pg.Pool): Promise<InFlight[]> {
  const { rows } = await pool.query<InFlight>('select stage, id, claim, process_id from wireroom.claims');
  return rows;
}

const interruptPoint = (
  pool: pg.Pool,
  jobs: readonly InFlight[],
  seen: string,
  release: () => Promise<void>,
): InterruptPoint => ({
  inFlight: jobs,
  seen,
  movedOn: movedOnAfter(pool, jobs),
  release,
});

const MOVES_ON_WITHIN_MS = 120_000;

/** @returns seconds until each of these rows has ended or has a new claim; undefined if that takes too long */
export async function movedOnAfter(pool: pg.Pool, jobs: readonly InFlight[]): Promise<number | undefined> {
  const since = performance.now();
  while (performance.now() < since + MOVES_ON_WITHIN_MS) {
    await wait(100);
    try {
      const now = new Set((await inFlight(pool)).map(nameOf));
      if (!jobs.some((job) => now.has(nameOf(job)))) return Math.round((performance.now() - since) / 100) / 10;
    } catch {
      // The database is restarting; try again.
    }
  }
  return undefined;
}

const nameOf = ({ stage, id, claim, process_id }: InFlight): string =>
  `${stage === 'feeds' ? stage : 'article'} ${id} ${claim} ${process_id}`;

/**
 * Polls until `count` reaches `enough`, making more work meanwhile.
 * @returns the last count, which is lower after a timeout
 */
const until = async (
  { addWork }: PointContext,
  count: () => Promise<number>,
  enough: number,
  timeoutMs = TIMEOUT_MS,
): Promise<number> => {
  const deadline = Date.now() + timeoutMs;
  for (let addWorkAt = Date.now() + ADD_WORK_EVERY_MS; ; ) {
    const found = await count();
    if (found >= enough || Date.now() > deadline) return found;
    if (Date.now() > addWorkAt) {
      await addWork();
      addWorkAt = Date.now() + ADD_WORK_EVERY_MS;
    }
    await wait(LOOK_MS);
  }
};

/** Waits until pages are being fetched. */
export async function midFetch(context: PointContext): Promise<InterruptPoint> {
  const { pool, world } = context;
  let flying: InFlight[] = [];
  const pages = await until(
    context,
    async () => {
      flying = await inFlight(pool);
      return Math.min(world.open, flying.length);
    },
    ENOUGH,
  );
  return interruptPoint(pool, flying, `${pages} pages being fetched`, async () => undefined);
}

/** Holds a lock until this many sessions of the service wait for it in the middle of their transactions. */
const heldBy = async (context: PointContext, hold: string, wanted: number): Promise<InterruptPoint> => {
  const { pool } = context;
  const flying = async (): Promise<number> => (await inFlight(pool)).length;
  await until(context, flying, ENOUGH);
  const holder = await pool.connect();
  await holder.query('begin');
  await holder.query(hold);
  const sessions = async (): Promise<number> => {
    const { rows } = await holder.query<{ n: number }>(
      `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and application_name <> 'wireroom chaos'`,
    );
    return rows[0]?.n ?? 0;
  };
  const waiting = await until(context, sessions, wanted, HOLD_MS);
  await until(context, flying, ENOUGH, HOLD_MS);
  return interruptPoint(pool, await inFlight(pool), `${waiting} sessions in the middle of a transaction`, async () => {
    await holder.query('rollback');
    holder.release();
  });
};

/** Waits until results are being committed: all is written except the attempt. */
export function midCommit(context: PointContext): Promise<InterruptPoint> {
  return heldBy(context, 'lock table wireroom.attempts in share row exclusive mode', ENOUGH);
}

/** Waits until articles become visible: all is written except the change. */
export function midAnnouncement(context: PointContext): Promise<InterruptPoint> {
  return heldBy(context, 'lock table wireroom.changes in share row exclusive mode', 1);
}

/** Waits until the queue takes no more tickets. */
export async function midTicket(context: PointContext): Promise<InterruptPoint> {
  const { pool, redis } = context;
  if (!redis) return heldBy(context, 'lock table bullmq.job in share row exclusive mode', 1);
  await redis.pauseWrites();
  await until(context, async () => (await inFlight(pool)).length, ENOUGH);
  return interruptPoint(pool, await inFlight(pool), 'Redis holds every write', () => redis.resumeWrites());
}

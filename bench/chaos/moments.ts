import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { RedisServer } from './redis-server.ts';
import type { World } from './world.ts';

/** A row that somebody works on. */
export interface InFlight {
  readonly stage: string;
  readonly id: number;
  readonly claim: number;
  /** The process that is to do it. */
  readonly claimed_by: string;
}

/** A moment that was waited for: what is in flight, and what holds it still until released. */
export interface Moment {
  readonly inFlight: readonly InFlight[];
  /** What was seen, in words. */
  readonly seen: string;
  /** Seconds until every row in flight has an end or somebody else who does it; undefined when that does not come. */
  readonly movedOn: Promise<number | undefined>;
  release(): Promise<void>;
}

/** Where moments are waited for. */
export interface Ground {
  readonly pool: pg.Pool;
  readonly world: World;
  readonly redis: RedisServer | undefined;
  /** Makes more work: new editions, and feeds that are due. */
  stir(): Promise<void>;
}

/** A kill that finds fewer jobs under way proves little. */
export const ENOUGH = 5;
/** On a busy machine, services that were just killed need a while until they have enough to do again. */
const PATIENCE_MS = 120_000;
/** A statement is held up no longer than this: what is in flight shall move on in time. */
const HOLD_MS = 8_000;
/** How long services that have enough to do take for a moment to come. */
const STIR_EVERY_MS = 2_000;
const LOOK_MS = 5;

export const inFlight = async (pool: pg.Pool): Promise<InFlight[]> => {
  const { rows } = await pool.query<InFlight>(
    `select stage, id, claim, claimed_by from wireroom.articles where claimed_by is not null
     union all select 'feeds', id, claim, claimed_by from wireroom.feeds where claimed_by is not null`,
  );
  return rows;
};

const momentOf = (pool: pg.Pool, jobs: readonly InFlight[], seen: string, release: () => Promise<void>): Moment => ({
  inFlight: jobs,
  seen,
  movedOn: movedOnAfter(pool, jobs),
  release,
});

const MOVES_ON_WITHIN_MS = 120_000;

/** @returns seconds until every one of these rows has an end or somebody else who does it; undefined when that does not come */
export const movedOnAfter = async (pool: pg.Pool, jobs: readonly InFlight[]): Promise<number | undefined> => {
  const since = performance.now();
  while (performance.now() < since + MOVES_ON_WITHIN_MS) {
    await wait(100);
    try {
      const now = new Set((await inFlight(pool)).map(nameOf));
      if (!jobs.some((job) => now.has(nameOf(job)))) return Math.round((performance.now() - since) / 100) / 10;
    } catch {
      // The database is being restarted; the next look tells.
    }
  }
  return undefined;
};

const nameOf = ({ stage, id, claim, claimed_by }: InFlight): string =>
  `${stage === 'feeds' ? stage : 'article'} ${id} ${claim} ${claimed_by}`;

/** Polls until there is enough of something, and makes more work when it does not come; gives up in the end, and says what there was. */
const until = async (
  { stir }: Ground,
  count: () => Promise<number>,
  enough: number,
  patienceMs = PATIENCE_MS,
): Promise<number> => {
  const patientUntil = Date.now() + patienceMs;
  for (let stirAt = Date.now() + STIR_EVERY_MS; ; ) {
    const found = await count();
    if (found >= enough || Date.now() > patientUntil) return found;
    if (Date.now() > stirAt) {
      await stir();
      stirAt = Date.now() + STIR_EVERY_MS;
    }
    await wait(LOOK_MS);
  }
};

/** Pages are on their way from their sites. */
export const midFetch = async (ground: Ground): Promise<Moment> => {
  const { pool, world } = ground;
  let flying: InFlight[] = [];
  const pages = await until(
    ground,
    async () => {
      flying = await inFlight(pool);
      return Math.min(world.open, flying.length);
    },
    ENOUGH,
  );
  return momentOf(pool, flying, `${pages} pages on their way`, async () => undefined);
};

/** Holds what a statement needs, until this many sessions of the service wait for it in the middle of their transactions. */
const heldBy = async (ground: Ground, hold: string, wanted: number): Promise<Moment> => {
  const { pool } = ground;
  const flying = async (): Promise<number> => (await inFlight(pool)).length;
  await until(ground, flying, ENOUGH);
  const holder = await pool.connect();
  await holder.query('begin');
  await holder.query(hold);
  const sessions = async (): Promise<number> => {
    const { rows } = await holder.query<{ n: number }>(
      `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and application_name <> 'wireroom chaos'`,
    );
    return rows[0]?.n ?? 0;
  };
  const waiting = await until(ground, sessions, wanted, HOLD_MS);
  await until(ground, flying, ENOUGH, HOLD_MS);
  return momentOf(pool, await inFlight(pool), `${waiting} sessions in the middle of a transaction`, async () => {
    await holder.query('rollback');
    holder.release();
  });
};

/** Results are being committed: everything is written but the line in the ledger. */
export const midCommit = (ground: Ground): Promise<Moment> =>
  heldBy(ground, 'lock table wireroom.attempts in share row exclusive mode', ENOUGH);

/** Articles are becoming visible: everything is written but the line in the change feed. */
export const midAnnouncement = (ground: Ground): Promise<Moment> =>
  heldBy(ground, 'lock table wireroom.changes in share row exclusive mode', 1);

/** Rows are claimed, and their jobs are not in the queue yet. */
export const midEnqueue = async (ground: Ground): Promise<Moment> => {
  const { pool, redis } = ground;
  if (!redis) return heldBy(ground, 'lock table bullmq.job in share row exclusive mode', 1);
  await redis.pauseWrites();
  await until(ground, async () => (await inFlight(pool)).length, ENOUGH);
  return momentOf(pool, await inFlight(pool), 'Redis holds every write', () => redis.resumeWrites());
};

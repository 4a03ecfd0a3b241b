import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { STAGES } from '../../db/claims/claims.ts';
import { pendingWork } from '../../db/claims/pending-work.ts';
import { isLockTimeout, openPool, transaction } from '../../db/connection/pool.ts';
import { addFeed, pollNow } from '../../db/feeds/feeds.ts';
import { hasQueued } from '../../db/stories/story-queue.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';
import { brokenPromises } from '../../test/support/accounting.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { causeEvent, type EventKind, eventKinds, LEASE_MS, type Scene } from './events.ts';
import { ENOUGH, inFlight, movedOnAfter } from './interrupt-points.ts';
import { openPostgresServer } from './postgres-server.ts';
import { createRandom } from './random.ts';
import { openReceivers, type Receivers } from './receivers.ts';
import { openRedisServer } from './redis-server.ts';
import { createServices, NAMES } from './services.ts';
import { openWorld, STORIES } from './world.ts';

export interface ChaosOptions {
  readonly backend: 'postgres' | 'redis';
  readonly seed: number;
  /** Minimum duration; undefined runs each kind of event once. */
  readonly minutes?: number | undefined;
  readonly onEvent?: (event: ChaosEvent) => void;
}

export interface ChaosEvent {
  /** Seconds since the start of the run. */
  readonly at: number;
  readonly kind: EventKind;
  readonly what: string;
  readonly inFlight: number;
  /** Seconds until the next recorded attempt. */
  readonly resumedAfter: number | undefined;
  /** Seconds until every row in flight had ended or had a new claim. */
  movedOnAfter: number | undefined;
}

export interface ChaosReport {
  readonly seed: number;
  readonly backend: string;
  readonly seconds: number;
  readonly events: readonly ChaosEvent[];
  readonly articles: Readonly<Record<string, number>>;
  readonly attempts: Readonly<Record<string, number>>;
  readonly requests: number;
  /** Resident memory of service B in MB, from when it was no longer killed and at the end. */
  readonly memory: { readonly before: number; readonly after: number };
  /** Broken promises; empty on success. */
  readonly broken: readonly string[];
}

/** Enough stories to revise some from the start. */
const STORIES_AT_FIRST = 100;
const RESUMES_WITHIN_S = 30;
/** The liveness timeout of a process plus the slowest job; less than a lease. */
const MOVES_ON_WITHIN_S = 40;
const DRAINS_WITHIN_MS = 180_000;
const STOPS_WITHIN_MS = 40_000;
/** Growth of memory that is no leak: heap sizes vary. */
const MEMORY_MARGIN = { factor: 1.3, mb: 80 };
const SETTLED_MS = 5_000;

/** Runs two services on misbehaving sites, causes failures, and checks the promises at the end. */
export async function runChaos({ backend, seed, minutes, onEvent }: ChaosOptions): Promise<ChaosReport> {
  const random = createRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-chaos-'));
  const beganAt = performance.now();
  const seconds = (): number => Math.round((performance.now() - beganAt) / 100) / 10;
  const postgres = await openPostgresServer(folder);
  const redis = backend === 'redis' ? await openRedisServer() : undefined;
  const pool = openPool(postgres.url, { max: 6, name: 'wireroom chaos' });
  const world = await openWorld(createRandom(seed + 1));
  const services = createServices(
    {
      DATABASE_URL: postgres.url,
      ...(redis ? { REDIS_URL: redis.url } : {}),
      WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
      WIREROOM_HOST_DELAY_MS: '20',
      WIREROOM_LEASE_MS: String(LEASE_MS),
      WIREROOM_THREADS: '1',
      WIREROOM_OPS_PORT: '0',
      LOG_LEVEL: 'warn',
    },
    folder,
  );
  const addWork = async (): Promise<void> => {
    world.revise(40);
    // Real stories do not change this often; the limit on rechecks would leave no work.
    await pool.query(
      `update wireroom.articles set rechecks = 0 where id in
         (select id from wireroom.articles where rechecks > 0 for update skip locked)`,
    );
    // While a point is held, feeds that are being committed are locked until it is released, and
    // who stirs would wait for itself.
    await transaction(pool, async (client) => {
      await client.query('set local lock_timeout = 500');
      await pollNow(client);
    }).catch((error) => {
      if (!isLockTimeout(error)) throw error;
    });
  };
  const scene: Scene = { pool, world, services, postgres, redis, random, addWork, brief: minutes === undefined };
  const broken: string[] = [];
  const events: ChaosEvent[] = [];
  const watches: Promise<void>[] = [];
  let receivers: Receivers | undefined;
  try {
    await prepareDatabase(
      { pool, url: postgres.url, embedded: false, close: async () => undefined },
      { redisUrl: redis?.url },
    );
    receivers = await openReceivers(pool, createRandom(seed + 2));
    for (const url of world.feeds) {
      const feed = canonicalizeUrl(url);
      if (feed) await addFeed(pool, feed);
    }
    const kinds = eventKinds(backend);
    const news = async (): Promise<void> => {
      world.publish(Math.ceil((STORIES - STORIES_AT_FIRST) / Math.max(kinds.length, (minutes ?? 0) * 5)));
      await addWork();
    };
    world.publish(STORIES_AT_FIRST);
    await news();
    for (const name of NAMES) services.start(name);
    await allUp(scene);
    let before = 0;
    let killed = false;
    const endsAt = (minutes ?? 0) * 60;
    for (let round = 0; round < kinds.length || seconds() < endsAt; ) {
      for (const kind of random.shuffled(kinds)) {
        if (round >= kinds.length && seconds() >= endsAt) break;
        // In the second half one service is not killed, so that its memory can be compared.
        const sparing = endsAt > 0 ? seconds() * 2 >= endsAt : round * 2 >= kinds.length;
        const at = seconds();
        const report = await causeEvent(kind, scene, sparing ? 'one' : killed ? 'some' : 'all');
        const event: ChaosEvent = {
          at,
          kind,
          what: report.what,
          inFlight: report.point.inFlight.length,
          resumedAfter: report.resumesFrom && (await resumedAfter(pool, report.resumesFrom)),
          movedOnAfter: undefined,
        };
        events.push(event);
        onEvent?.(event);
        watches.push(
          report.point.movedOn.then((after) => {
            event.movedOnAfter = after;
          }),
        );
        killed ||= kind.startsWith('kill');
        if (sparing) before ||= services.residentMb('B');
        await allUp(scene);
        await news();
        round++;
      }
    }
    world.publish(STORIES);
    await receivers.calm();
    if (!(await drained(pool, receivers)))
      broken.push(`all work is done within ${DRAINS_WITHIN_MS / 1000} s of the last event`);
    await Promise.all(watches);
    const after = services.residentMb('B');
    broken.push(...services.unexpectedExits, ...(await services.stop(STOPS_WITHIN_MS)));
    broken.push(...brokenByEvents(events));
    if (after > before * MEMORY_MARGIN.factor + MEMORY_MARGIN.mb)
      broken.push(`memory returns to its level; but it went from ${before} to ${after} MB`);
    broken.push(...(await brokenPromises(pool, world)), ...(await receivers.brokenPromises()));
    return {
      seed,
      backend,
      seconds: seconds(),
      events,
      articles: await counts(
        pool,
        `select state || case when id in (select id from wireroom.work where stage <> 'feeds') then ', waiting' else '' end as key, count(*) as n
         from wireroom.articles group by 1 order by 1`,
      ),
      attempts: await counts(
        pool,
        `select stage || ' ' || outcome as key, count(*) as n from wireroom.attempts group by 1 order by 1`,
      ),
      requests: world.asked,
      memory: { before, after },
      broken,
    };
  } finally {
    await services.close();
    await world.close();
    await receivers?.close();
    await pool.end();
    redis?.close();
    await postgres.close();
    if (process.env['KEEP_CHAOS'] === undefined) rmSync(folder, { recursive: true, force: true });
    else console.error(folder);
  }
}

const counts = async (pool: pg.Pool, sql: string): Promise<Record<string, number>> => {
  const { rows } = await pool.query<{ key: string; n: number }>(sql);
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
};

const LOOK_MS = 100;

/** Returns the seconds from a time to the next recorded attempt; undefined after twice the promised time. */
const resumedAfter = async (pool: pg.Pool, from: Date): Promise<number | undefined> => {
  const patientUntil = Date.now() + 2 * RESUMES_WITHIN_S * 1000;
  while (Date.now() < patientUntil) {
    const { rows } = await pool.query<{ s: number | null }>(
      `select round(extract(epoch from min(at) - $1), 1)::float8 as s from wireroom.attempts where at > $1`,
      [from],
    );
    if (typeof rows[0]?.s === 'number') return rows[0].s;
    await wait(LOOK_MS);
  }
  return undefined;
};

/** Waits for a heartbeat of every service, so that the next event finds both working. */
const allUp = async ({ pool, services }: Pick<Scene, 'pool' | 'services'>): Promise<void> => {
  const patientUntil = Date.now() + RESUMES_WITHIN_S * 1000;
  while (Date.now() < patientUntil) {
    const { rows } = await pool.query<{ n: number }>(
      `select count(*) as n from wireroom.processes where split_part(name, ':', 2)::int = any($1)
         and seen_at > now() - interval '5 seconds'`,
      [services.pids],
    );
    if (rows[0]?.n === services.pids.length) return;
    await wait(LOOK_MS);
  }
};

/**
 * Waits until every feed has been read in its final edition, nothing is due, every article has its
 * story, and all receivers know.
 * @returns whether that happened in time
 */
const drained = async (pool: pg.Pool, receivers: Receivers): Promise<boolean> => {
  const patientUntil = Date.now() + DRAINS_WITHIN_MS;
  // Running polls may have read an earlier edition: only polls that start after them count.
  await movedOnAfter(
    pool,
    (await inFlight(pool)).filter(({ stage }) => stage === 'feeds'),
  );
  const changedAt = new Date();
  while (Date.now() < patientUntil) {
    const { rows } = await pool.query<{ id: number }>(
      `select f.id from wireroom.feeds f join wireroom.due d on d.id = f.id and d.stage = 'feeds' where last_ok_at is null or last_ok_at < $1`,
      [changedAt],
    );
    if (rows.length > 0)
      await pollNow(
        pool,
        rows.map(({ id }) => id),
      );
    const { dueWithin, claimed } = await pendingWork(pool, STAGES);
    const storiesWait = await hasQueued(pool);
    if (rows.length === 0 && claimed === 0 && !dueWithin(SETTLED_MS) && !storiesWait && (await receivers.isTold()))
      return true;
    await wait(500);
  }
  return false;
};

const brokenByEvents = (events: readonly ChaosEvent[]): string[] =>
  events.flatMap(({ at, kind, inFlight, resumedAfter, movedOnAfter, what }) => {
    const broken: string[] = [];
    const tell = (promise: string): void =>
      void broken.push(`${promise}; but not after "${kind}" (${what}) at ${at} s`);
    if (inFlight < ENOUGH) tell(`at least ${ENOUGH} jobs are in flight at each event`);
    if (kind !== 'extra tickets' && (resumedAfter === undefined || resumedAfter > RESUMES_WITHIN_S))
      tell(`work resumes within ${RESUMES_WITHIN_S} s`);
    if (movedOnAfter === undefined || movedOnAfter > MOVES_ON_WITHIN_S)
      tell(`rows in flight move on within ${MOVES_ON_WITHIN_S} s`);
    return broken;
  });

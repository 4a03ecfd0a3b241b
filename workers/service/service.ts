import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { VERSION } from '../../config/version.ts';
import { type Claim, nack, pendingWork, reassign, type Stage } from '../../db/claims/claims.ts';
import { deregister } from '../../db/claims/processes.ts';
import { isDatabaseUnavailable, isPartitionMissing } from '../../db/connection/pool.ts';
import { settlesWithin } from '../../db/connection/settles-within.ts';
import type { Database } from '../../db/database.ts';
import { newerSchemaError } from '../../db/schema/migrate.ts';
import { createFetcher, createGuard, userAgent } from '../../pipelines/fetch/index.ts';
import { allSettledOrThrow } from '../all-settled.ts';
import { startDispatcher } from '../dispatch/dispatcher.ts';
import { jobConcurrency } from '../dispatch/jobs.ts';
import { nameOfClaim, openQueues } from '../dispatch/queues.ts';
import { createMetrics } from '../ops/metrics.ts';
import { startOpsServer } from '../ops/ops-server.ts';
import { createOutageLog } from '../outages/outage-log.ts';
import { createPool } from '../pool/pool.ts';
import type { StageContext } from '../stage-context.ts';
import { fetchArticle } from '../stages/articles/fetch-article.ts';
import { pollFeed } from '../stages/feeds/poll-feed.ts';
import { MAX_CRASHES } from '../stages/given-up.ts';
import { tagArticles } from '../stages/tags/tag-articles.ts';
import { startHeartbeat } from '../upkeep/heartbeat.ts';
import { type HousekeepingTimes, startHousekeeping } from '../upkeep/housekeeping.ts';
import { createReassignment } from '../upkeep/reassign-claims.ts';

export interface ServiceOptions {
  readonly settings: Settings;
  readonly database: Database;
  /** The stages this process works on. */
  readonly roles: readonly Stage[];
  readonly log: Logger;
  /** Port for health checks and metrics; none when it is undefined. */
  readonly opsPort?: number | undefined;
  readonly housekeeping?: Partial<HousekeepingTimes>;
}

export interface Service {
  readonly backend: 'redis' | 'postgres';
  /** Where health checks and metrics are; undefined when they are not. */
  opsPort(): Promise<number | undefined>;
  /** Resolves when the service must not go on, and with why. */
  readonly failed: Promise<Error>;
  /** Resolves when nothing is due within five seconds and nobody works on anything. */
  idle(signal: AbortSignal): Promise<void>;
  /**
   * Claims nothing more, lets the work under way finish, then closes everything but the database.
   * @returns whether all of it was finished; if not, the process has to be ended
   */
  stop(): Promise<boolean>;
}

type Processor = (context: StageContext, claims: readonly Claim[]) => Promise<void>;

const one =
  (process: (context: StageContext, claim: Claim) => Promise<void>): Processor =>
  (context, claims) =>
    allSettledOrThrow(claims.map((claim) => process(context, claim)));

const PROCESSORS: Readonly<Record<Stage, Processor>> = {
  feeds: one(pollFeed),
  articles: one(fetchArticle),
  tags: tagArticles,
};

/** What is due within this time is waited for by `idle`. */
const SOON_MS = 5_000;
const LOOK_MS = 250;
const GIVE_BACK_MS = 1_000;
/** An outage of the database is nobody's fault: however often it ends a job, that alone is no reason to give the row up. */
const MAX_OUTAGES_COUNTED = MAX_CRASHES / 2;
/** Longer than a page may take; supervisors kill after 30 s. */
export const DRAIN_MS = 23_000;
export const CLOSE_MS = 3_000;

/** With no job running for this long after it was told to stop, a worker that does not close waits for its backend alone. */
const IDLE_MS = 2_000;

/** Resolves when no job has been running for a while. */
const untilIdle = async (isIdle: () => boolean): Promise<true> => {
  for (
    let sinceMs = performance.now();
    performance.now() - sinceMs < IDLE_MS;
    await wait(LOOK_MS, undefined, { ref: false })
  )
    if (!isIdle()) sinceMs = performance.now();
  return true;
};

/** Starts the workers of some stages and the dispatcher that feeds them. The database must be up to date. */
export const startService = (options: ServiceOptions): Service => {
  const { settings, database, roles, log, opsPort } = options;
  const { pool } = database;
  const outages = createOutageLog(log);
  const queues = openQueues({
    databaseUrl: database.url,
    redisUrl: settings.redisUrl,
    workers: roles.length,
    onError: (error) => outages.report(error, 'the queue reported an error'),
    onConnect: () => outages.recovered('Redis'),
  });
  const fetcher = createFetcher({
    guard: createGuard({ allow: settings.allowNetworks }),
    userAgent: userAgent(VERSION, settings.contact),
  });
  const threads = createPool(settings.threads);
  const self = { id: randomUUID(), name: `${hostname()}:${process.pid}` };
  const running = { feeds: new Set<string>(), articles: new Set<string>(), tags: new Set<string>() };
  const isRunning = (stage: Stage, claim: Claim): boolean => running[stage].has(nameOfClaim(claim));
  let fail: (reason: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => {
    fail = resolve;
  });
  const takeover = createReassignment({ pool, queues, roles, settings, processId: self.id, isRunning, log, outages });
  const onBeat = (schemaVersion: number): void => {
    takeover.look();
    void newerSchemaError(schemaVersion).then((reason) => reason && fail(reason));
  };
  const heartbeat = startHeartbeat({ databaseUrl: database.url, pool, process: self, onBeat, outages });
  const { keepRawDays } = settings;
  const housekeeping = startHousekeeping({ databaseUrl: database.url, keepRawDays, log, ...options.housekeeping });
  const ready = Promise.all([heartbeat.begun, housekeeping.ready]);
  const dispatcher = startDispatcher({ pool, queues, roles, settings, processId: self.id, ready, outages });
  const ended = new AbortController();
  setMaxListeners(0, ended.signal); // every job that was under way in an outage waits on it
  const metrics = createMetrics({
    pool,
    queues,
    running: (stage) => running[stage].size,
    housekeeping: housekeeping.state,
  });
  let stopped: Promise<boolean> | undefined;
  const isStopping = (): boolean => stopped !== undefined;
  const address = settings.opsAddress;
  const ops =
    opsPort === undefined
      ? undefined
      : startOpsServer({
          port: opsPort,
          address,
          pool,
          queues,
          metrics,
          isStopping,
          housekeeping: housekeeping.state,
          log,
        });
  /** What one job works with: what it attempts is timed from now on. */
  const contextOfJob = (): StageContext => {
    const startedAt = performance.now();
    const onAttempt: StageContext['onAttempt'] = (stage, outcome) =>
      metrics.attempt(stage, outcome, performance.now() - startedAt);
    return { pool, settings, fetcher, threads, log, onAttempt };
  };
  // The database went away in the middle of a job. We live, so nobody else hands our claims back before the lease is over.
  const giveBack = async (stage: Stage, claims: readonly Claim[], error: unknown): Promise<void> => {
    const most = isDatabaseUnavailable(error) ? MAX_OUTAGES_COUNTED : undefined;
    while (!ended.signal.aborted) {
      const done = await nack(pool, stage, claims, most).then(
        () => true,
        () => false,
      );
      if (done) return;
      await wait(GIVE_BACK_MS, undefined, { signal: ended.signal }).catch(() => undefined); // the service ends
    }
  };
  const workers = roles.map((stage) =>
    queues.work(stage, jobConcurrency(stage, settings), async (claims) => {
      const names = claims.map(nameOfClaim);
      for (const name of names) running[stage].add(name);
      try {
        const others = claims.filter(({ claimedBy }) => claimedBy !== self.id);
        if (others.length > 0) await reassign(pool, stage, others, self.id);
        await PROCESSORS[stage](contextOfJob(), claims);
      } catch (error) {
        const level = isDatabaseUnavailable(error) ? 'debug' : 'error';
        log[level]({ err: error, stage, ids: claims.map(({ id }) => id) }, 'a job ended without a result');
        if (isDatabaseUnavailable(error)) outages.report(error, 'a job ended without a result');
        if (isPartitionMissing(error)) housekeeping.hurry();
        void giveBack(stage, claims, error);
      } finally {
        for (const name of names) running[stage].delete(name);
      }
      dispatcher.wake(stage);
    }),
  );

  const isIdle = (): boolean => roles.every((stage) => running[stage].size === 0);

  const stop = async (): Promise<boolean> => {
    const houseKept = housekeeping.stop();
    await dispatcher.stop();
    const closed = Promise.all(workers.map((worker) => worker.close()));
    const finished = await Promise.race([settlesWithin(DRAIN_MS, closed), untilIdle(isIdle)]);
    ended.abort();
    await (await ops)?.close();
    if (finished) {
      await threads.close();
      await fetcher.close();
      await settlesWithin(CLOSE_MS, queues.close());
    } else log.warn('shutdown timed out; another process or the next start will pick up the unfinished jobs');
    await Promise.all([heartbeat.stop(), settlesWithin(CLOSE_MS, houseKept)]);
    await takeover.settled();
    // From here on nobody waits for our heartbeat: what we could not finish is due at once.
    await deregister(pool, self.id);
    return finished;
  };

  return {
    backend: queues.backend,
    failed,
    opsPort: async () => (await ops)?.port,
    async idle(signal) {
      while (!signal.aborted) {
        const { dueWithin, claimed } = await pendingWork(pool, roles);
        if (claimed === 0 && !dueWithin(SOON_MS)) return;
        await wait(LOOK_MS);
      }
    },
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
};

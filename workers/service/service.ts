import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { type Claim, nack, type Stage } from '../../db/claims/claims.ts';
import { pendingWork } from '../../db/claims/pending-work.ts';
import { deregister } from '../../db/claims/processes.ts';
import { isDatabaseUnavailable, isPartitionMissing } from '../../db/connection/pool.ts';
import { settlesWithin } from '../../db/connection/settles-within.ts';
import type { Database } from '../../db/database.ts';
import { newerSchemaError } from '../../db/schema/migrate.ts';
import { hasQueued } from '../../db/stories/story-queue.ts';
import { allSettledOrThrow } from '../all-settled.ts';
import { startDispatcher } from '../dispatch/dispatcher.ts';
import { openTickets } from '../dispatch/tickets.ts';
import { openFetcher } from '../fetching/open-fetcher.ts';
import { createMetrics } from '../ops/metrics.ts';
import { startOpsServer } from '../ops/ops-server.ts';
import { createOutageLog } from '../outages/outage-log.ts';
import { createWorkerPool, type WorkerPool } from '../pool/pool.ts';
import type { StageContext } from '../stage-context.ts';
import { fetchArticle } from '../stages/articles/fetch-article.ts';
import { reprocessArticle } from '../stages/articles/reprocess-article.ts';
import { pollFeed } from '../stages/feeds/poll-feed.ts';
import { createOfflineReport } from '../stages/feeds/report-offline.ts';
import { MAX_CRASHES } from '../stages/run-stage.ts';
import { startStoryWriter } from '../stages/stories/story-writer.ts';
import { tagArticles } from '../stages/tags/tag-articles.ts';
import { createDeadClaimCheck } from '../upkeep/dead-claims.ts';
import { startHeartbeat } from '../upkeep/heartbeat.ts';
import { type HousekeepingTimes, startHousekeeping } from '../upkeep/housekeeping.ts';
import { startWatches } from '../watches/start-watches.ts';
import { createReadyLog } from './ready-log.ts';

export interface ServiceOptions {
  readonly settings: Settings;
  readonly database: Database;
  /** Id of the installation (`readInstallation`). */
  readonly installation: string;
  /** The stages of this process. */
  readonly stages: readonly Stage[];
  /** Whether it puts articles into stories; true by default. */
  readonly stories?: boolean | undefined;
  /** Whether it tells the receivers of watches; true by default. */
  readonly watches?: boolean | undefined;
  readonly log: Logger;
  /** Threads of the caller, who closes them; by default the service starts its own. */
  readonly workerPool?: WorkerPool | undefined;
  /** Port of health checks and metrics; undefined disables them. */
  readonly opsPort?: number | undefined;
  readonly housekeeping?: Partial<HousekeepingTimes>;
}

export interface Service {
  readonly backend: 'redis' | 'postgres';
  /** Resolves with the actual port of health checks and metrics; undefined if they are disabled. */
  opsPort(): Promise<number | undefined>;
  /** Resolves with the reason when the service must not go on. */
  readonly failed: Promise<Error>;
  /**
   * Resolves when nothing is due within five seconds, no claim is held, no article waits for its
   * story, and no watch has something to send.
   */
  idle(signal: AbortSignal): Promise<void>;
  /**
   * Stops claiming, waits for running jobs, then closes everything but the database.
   * @returns whether all jobs have finished; if not, the process has to be ended
   */
  stop(): Promise<boolean>;
}

type Processor = (context: StageContext, claims: readonly Claim[]) => Promise<void>;

const perClaim =
  (process: (context: StageContext, claim: Claim) => Promise<void>): Processor =>
  (context, claims) =>
    allSettledOrThrow(claims.map((claim) => process(context, claim)));

const PROCESSORS: Readonly<Record<Stage, Processor>> = {
  feeds: perClaim(pollFeed),
  articles: perClaim(fetchArticle),
  tags: tagArticles,
  reprocess: perClaim(reprocessArticle),
};

/** `idle` waits for rows due within this time. */
const SOON_MS = 5_000;
const CHECK_MS = 250;
const NACK_RETRY_MS = 1_000;
/** Time in which changes are gathered, for stories and watches. */
const HEARD_MS = 500;
/**
 * Jobs that an outage of the database ended count as crashes of a row up to here, which never
 * suffices to abandon it.
 */
const MAX_OUTAGES_COUNTED = MAX_CRASHES / 2;
/** Longer than a page may take, and shorter than the 30 s after which supervisors kill. */
export const DRAIN_MS = 23_000;
export const CLOSE_MS = 3_000;

/** If nothing has run for this long, a queue that does not close is only waiting for its server. */
const IDLE_MS = 2_000;

/** Resolves when nothing has been running for a while. */
const untilIdle = async (isIdle: () => boolean): Promise<true> => {
  for (
    let sinceMs = performance.now();
    performance.now() - sinceMs < IDLE_MS;
    await wait(CHECK_MS, undefined, { ref: false })
  )
    if (!isIdle()) sinceMs = performance.now();
  return true;
};

/** Starts the dispatcher of the given stages, and everything beside it. The database must be up to date. */
export function startService(options: ServiceOptions): Service {
  const { settings, database, installation, stages, stories = true, watches = true, log, opsPort } = options;
  const { pool } = database;
  const outages = createOutageLog(log);
  const tickets = openTickets({
    databaseUrl: database.url,
    redisUrl: settings.redisUrl,
    installation,
    stages,
    onError: (error) => outages.report(error, 'the queue reported an error'),
    onConnect: () => outages.recovered('Redis'),
  });
  const fetcher = openFetcher(settings);
  const readyLog = createReadyLog(log);
  const reportOffline = createOfflineReport({ pool, log });
  const workerPool = options.workerPool ?? createWorkerPool(settings.threads);
  const self = { id: randomUUID(), name: `${hostname()}:${process.pid}` };
  let fail: (reason: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => {
    fail = resolve;
  });
  const deadClaims = createDeadClaimCheck({ pool, log, outages });
  const onBeat = (schemaVersion: number): void => {
    deadClaims.check();
    void newerSchemaError(schemaVersion).then((reason) => reason && fail(reason));
  };
  const onHeard = {
    news_changes() {
      storyWriter?.runSoon(HEARD_MS);
      watching?.matchSoon(HEARD_MS);
    },
    wireroom_due: () => dispatcher.lookSoon(),
  };
  const heartbeat = startHeartbeat({ databaseUrl: database.url, pool, process: self, onBeat, onHeard, outages });
  const { keepRawDays } = settings;
  const housekeeping = startHousekeeping({ databaseUrl: database.url, keepRawDays, log, ...options.housekeeping });
  const ready = Promise.all([heartbeat.registered, housekeeping.ready]);
  const storyWriter = stories ? startStoryWriter({ pool, ready: housekeeping.ready, outages, log }) : undefined;
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // every job that an outage ended waits on it
  const metrics = createMetrics({
    pool,
    backend: tickets.backend,
    running: (stage) => dispatcher.running(stage),
    housekeeping: housekeeping.state,
  });
  const { registered } = heartbeat;
  const watching = watches
    ? startWatches({ pool, processId: self.id, registered, fetcher, onSent: metrics.recordSent, outages, log })
    : undefined;
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
          tickets,
          metrics,
          isStopping,
          housekeeping: housekeeping.state,
          log,
        });
  /** Creates the context of claims that run together, whose attempts are timed from now on. */
  const contextOf = (): StageContext => {
    const startedAt = performance.now();
    const onAttempt: StageContext['onAttempt'] = (stage, outcome) =>
      metrics.recordAttempt(stage, outcome, performance.now() - startedAt);
    return { pool, settings, fetcher, workerPool, log, onTagged: readyLog.add, onAttempt, reportOffline };
  };
  // The database went away during a job. As this process lives, nobody else releases its claims before the lease ends.
  const nackUntilDone = async (stage: Stage, claims: readonly Claim[], error: unknown): Promise<void> => {
    const maxCrashes = isDatabaseUnavailable(error) ? MAX_OUTAGES_COUNTED : undefined;
    while (!stopping.signal.aborted) {
      const done = await nack(pool, stage, claims, maxCrashes).then(
        () => true,
        () => false,
      );
      if (done) return;
      await wait(NACK_RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined); // the service is stopping
    }
  };
  const run = async (stage: Stage, claims: readonly Claim[]): Promise<void> => {
    try {
      await PROCESSORS[stage](contextOf(), claims);
    } catch (error) {
      const level = isDatabaseUnavailable(error) ? 'debug' : 'error';
      log[level]({ err: error, stage, ids: claims.map(({ id }) => id) }, 'a job ended without a result');
      if (isDatabaseUnavailable(error)) outages.report(error, 'a job ended without a result');
      if (isPartitionMissing(error)) housekeeping.runSoon();
      void nackUntilDone(stage, claims, error);
    }
  };
  const dispatcher = startDispatcher({ pool, tickets, stages, settings, processId: self.id, run, ready, outages });

  const stop = async (): Promise<boolean> => {
    const housekeepingStopped = housekeeping.stop();
    const { drained } = await dispatcher.stop();
    const storyWriterStopped = storyWriter?.stop() ?? Promise.resolve();
    const sent = settlesWithin(DRAIN_MS, watching?.stop() ?? Promise.resolve());
    const finished = await Promise.race([
      settlesWithin(DRAIN_MS, drained),
      untilIdle(() => dispatcher.running() === 0),
    ]);
    await sent;
    stopping.abort();
    readyLog.flush();
    await (await ops)?.close();
    if (finished) {
      if (options.workerPool === undefined) await workerPool.close();
      await fetcher.close();
      await settlesWithin(CLOSE_MS, tickets.close());
    } else log.warn('shutdown timed out; another process or the next start will pick up the unfinished jobs');
    await Promise.all([
      heartbeat.stop(),
      settlesWithin(CLOSE_MS, housekeepingStopped),
      settlesWithin(CLOSE_MS, storyWriterStopped),
    ]);
    await deadClaims.idle();
    // Unfinished claims of a deregistered process are due at once, without waiting for the liveness timeout.
    await deregister(pool, self.id);
    return finished;
  };

  return {
    backend: tickets.backend,
    failed,
    opsPort: async () => (await ops)?.port,
    async idle(signal) {
      while (!signal.aborted) {
        const { dueWithin, claimed } = await pendingWork(pool, stages);
        const storiesWait = stories && (await hasQueued(pool));
        if (claimed === 0 && !dueWithin(SOON_MS) && !storiesWait && ((await watching?.idle()) ?? true)) return;
        await wait(CHECK_MS);
      }
    },
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

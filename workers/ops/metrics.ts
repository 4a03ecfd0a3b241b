import type pg from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../../config/outcomes.ts';
import { VERSION } from '../../config/version.ts';
import { readConsumers } from '../../db/changes/consumers.ts';
import { readBacklog } from '../../db/claims/backlog.ts';
import { STAGES, type Stage } from '../../db/claims/claims.ts';
import { settlesWithin } from '../../db/connection/settles-within.ts';
import { FEED_STATES } from '../../db/feeds/feeds.ts';
import { ARTICLE_STATES } from '../../db/life-cycle/states.ts';
import { readTotals } from '../../db/reports/totals.ts';
import { watchHealth } from '../../db/watches/watch-health.ts';
import type { Tickets } from '../dispatch/tickets.ts';
import type { HousekeepingState } from '../upkeep/housekeeping.ts';
import type { SentBatch } from '../watches/send-batch.ts';
import { createGauges, secondsSince } from './gauges.ts';
import { addWatchMetrics } from './watch-metrics.ts';

export interface Metrics {
  /** Counts a finished attempt and the milliseconds it took. */
  recordAttempt(stage: Stage, outcome: Outcome, ms: number): void;
  /** Counts a request to the receiver of a watch. */
  recordSent(sent: SentBatch): void;
  /** Returns all metrics in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
  readonly registry: Registry;
}

export interface MetricsSources {
  readonly pool: pg.Pool;
  readonly backend: Tickets['backend'];
  /** Returns how many feeds or articles this process is working on. */
  readonly running: (stage: Stage) => number;
  readonly housekeeping: () => HousekeepingState;
}

/** Buckets from the answer of a fast database to a slow site. */
const BUCKETS_S = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
/** Counting takes time that grows with the number of rows, so scrapes share the result for this long. */
const BACKLOG_TTL_MS = 15_000;
const TOTALS_TTL_MS = 60_000;
/** Each consumer is a label. */
const MAX_CONSUMERS = 1_000;
const ANSWER_TIMEOUT_MS = 3_000;

/** Default metrics of prom-client that are gauges but named like counters; the ones by type stay. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];

/**
 * Creates the metrics of this process and of the database. While the database is away, its metrics
 * are left out and the others remain.
 */
export function createMetrics({ pool, backend, running, housekeeping }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const labelNames = ['stage'] as const;
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED) registry.removeSingleMetric(name);

  new Gauge({
    name: 'wireroom_build_info',
    help: 'Always 1; the labels identify the version',
    labelNames: ['version', 'node', 'queue'],
    registers,
  }).set({ version: VERSION, node: process.versions.node, queue: backend }, 1);
  const attempts = new Counter({
    name: 'wireroom_attempts_total',
    help: 'Finished attempts of this process, by outcome',
    labelNames: ['stage', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'wireroom_attempt_duration_seconds',
    help: 'Duration of an attempt of this process, from start to commit, in seconds',
    labelNames,
    buckets: BUCKETS_S,
    registers,
  });
  const gauges = createGauges(registry);
  gauges.values('wireroom_jobs_running', 'Feeds or articles that this process works on', 'stage', () =>
    STAGES.map((stage) => [stage, running(stage)]),
  );
  const backlog = cached(() => readBacklog(pool), BACKLOG_TTL_MS);
  gauges.values(
    'wireroom_backlog_rows',
    'Feeds or articles that are due and not claimed, over all processes',
    'stage',
    async () => (await backlog())?.map(({ stage, due }) => [stage, due]),
  );
  gauges.values(
    'wireroom_backlog_age_seconds',
    'Time since the oldest unclaimed feed or article became due, in seconds; 0 if none is due',
    'stage',
    async () => (await backlog())?.map(({ stage, oldest_due_at: at }) => [stage, at ? secondsSince(at) : 0]),
  );
  const totals = cached(() => readTotals(pool), TOTALS_TTL_MS);
  gauges.values('wireroom_articles', 'Articles in the database, by state', 'state', async () => {
    const known = await totals();
    return known && ARTICLE_STATES.map((state) => [state, known.articles[state] ?? 0]);
  });
  gauges.values('wireroom_feeds', 'Feeds in the database, by state', 'state', async () => {
    const known = await totals();
    return known && FEED_STATES.map((state) => [state, known.feeds[state] ?? 0]);
  });
  gauges.value(
    'wireroom_feeds_failing',
    'Active feeds whose last poll failed; NaN while the database is away',
    async () => (await totals())?.failingFeeds,
  );
  gauges.value(
    'wireroom_newest_article_age_seconds',
    'Time since an article last became ready, in seconds; NaN if none ever has, or while the database is away',
    async () => {
      const newestAt = (await totals())?.newestArticleAt;
      return newestAt && secondsSince(newestAt);
    },
  );
  gauges.value(
    'wireroom_processes',
    'Service processes that are alive, over the whole installation; NaN while the database is away',
    async () => (await totals())?.processes,
  );
  const consumers = cached(() => readConsumers(pool, MAX_CONSUMERS), BACKLOG_TTL_MS);
  gauges.values(
    'wireroom_consumer_behind_changes',
    'Changes that a named consumer has not acknowledged',
    'consumer',
    async () => (await consumers())?.map(({ name, behind }) => [name, behind]),
  );
  gauges.values(
    'wireroom_consumer_lag_seconds',
    'Time since the first change that a named consumer has not acknowledged, in seconds; 0 if there is none',
    'consumer',
    async () => (await consumers())?.map(({ name, lag_s }) => [name, lag_s]),
  );
  const recordSent = addWatchMetrics(
    registry,
    gauges,
    cached(() => watchHealth(pool), BACKLOG_TTL_MS),
  );
  gauges.values(
    'wireroom_pool_connections',
    'Connections of this process to the database, without those of the queue, by state',
    'state',
    () => [
      ['busy', pool.totalCount - pool.idleCount],
      ['idle', pool.idleCount],
    ],
  );
  gauges.value(
    'wireroom_pool_waiting',
    'Queries of this process that wait for a database connection',
    () => pool.waitingCount,
  );
  gauges.value(
    'wireroom_housekeeping_success_timestamp_seconds',
    'Unix time of the last successful housekeeping run of this process, in seconds by the database clock; 0 before the first one',
    () => (housekeeping().succeededAt?.getTime() ?? 0) / 1_000,
  );
  new Counter({
    name: 'wireroom_housekeeping_failures_total',
    help: 'Failed housekeeping runs of this process; /readyz says why',
    registers,
    collect() {
      this.reset();
      this.inc(housekeeping().failures);
    },
  });
  return {
    recordAttempt(stage, outcome, ms) {
      attempts.inc({ stage, outcome });
      durations.observe({ stage }, ms / 1_000);
    },
    recordSent,
    text: () => registry.metrics(),
    contentType: registry.contentType,
    registry,
  };
}

/** Returns an answer, or undefined if it fails or takes too long; /readyz says why. */
const answerInTime = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  let value: T | undefined;
  const settled = answer.then(
    (result) => {
      value = result;
    },
    () => undefined,
  );
  await settlesWithin(ANSWER_TIMEOUT_MS, settled);
  return value;
};

/** Returns a function that asks at most once at a time and keeps the answer for `ttlMs`. Failures are not kept. */
const cached = <T>(ask: () => Promise<T>, ttlMs: number): (() => Promise<T | undefined>) => {
  let answer: Promise<T | undefined> | undefined;
  let askedAt = 0;
  return () => {
    if (answer && Date.now() - askedAt < ttlMs) return answer;
    askedAt = Date.now();
    answer = answerInTime(ask()).then((value) => {
      if (value === undefined) answer = undefined;
      return value;
    });
    return answer;
  };
};

import type pg from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../../config/outcomes.ts';
import { VERSION } from '../../config/version.ts';
import { type Backlog, readBacklog } from '../../db/claims/backlog.ts';
import { STAGES, type Stage } from '../../db/claims/claims.ts';
import { settlesWithin } from '../../db/connection/settles-within.ts';
import type { Queues } from '../dispatch/queues.ts';
import type { HousekeepingState } from '../upkeep/housekeeping.ts';

export interface Metrics {
  /** Counts an attempt that ended, and the milliseconds it took. */
  attempt(stage: Stage, outcome: Outcome, ms: number): void;
  /** Everything in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
  readonly registry: Registry;
}

export interface MetricsSources {
  readonly pool: pg.Pool;
  readonly queues: Pick<Queues, 'backend' | 'depth'>;
  /** Feeds or articles that this process is working on. */
  readonly running: (stage: Stage) => number;
  readonly housekeeping: () => HousekeepingState;
}

/** From what the database answers at once to what a slow site takes. */
const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
/** The backlog is counted, which takes a while when there is much of it: not for every scrape. */
const BACKLOG_KEPT_MS = 15_000;
const PATIENCE_MS = 3_000;

/**
 * What a process tells of itself and of the work before it. Numbers that database or queue would have to tell are left out
 * while these are away: the others are wanted most then.
 */
export const createMetrics = ({ pool, queues, running, housekeeping }: MetricsSources): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const labelNames = ['stage'] as const;
  collectDefaultMetrics({ register: registry });

  new Gauge({
    name: 'wireroom_build_info',
    help: 'Always 1; the labels name the version, the Node version and the queue backend',
    labelNames: ['version', 'node', 'queue'],
    registers,
  }).set({ version: VERSION, node: process.versions.node, queue: queues.backend }, 1);
  const attempts = new Counter({
    name: 'wireroom_attempts_total',
    help: 'Attempts that this process finished, by outcome',
    labelNames: ['stage', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'wireroom_attempt_duration_seconds',
    help: 'Duration of an attempt of this process, from its start to its commit, in seconds',
    labelNames,
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'wireroom_jobs_running',
    help: 'Feeds or articles that this process is working on',
    labelNames,
    registers,
    collect() {
      for (const stage of STAGES) this.set({ stage }, running(stage));
    },
  });
  new Gauge({
    name: 'wireroom_queue_jobs',
    help: 'Jobs in the queue, waiting or active, over all processes; a job of stage tags may hold several articles',
    labelNames,
    registers,
    async collect() {
      const depths = await known(
        Promise.all(STAGES.map(async (stage) => ({ stage, jobs: await queues.depth(stage) }))),
      );
      this.reset();
      for (const { stage, jobs } of depths ?? []) this.set({ stage }, jobs);
    },
  });
  const backlog = createBacklogReader(pool);
  new Gauge({
    name: 'wireroom_backlog_rows',
    help: 'Feeds or articles that are due and not claimed yet, over all processes',
    labelNames,
    registers,
    async collect() {
      const rows = await backlog();
      this.reset();
      for (const { stage, due } of rows ?? []) this.set({ stage }, due);
    },
  });
  new Gauge({
    name: 'wireroom_backlog_age_seconds',
    help: 'Time since the oldest unclaimed feed or article became due, in seconds; 0 when there is none',
    labelNames,
    registers,
    async collect() {
      const rows = await backlog();
      this.reset();
      for (const { stage, oldest_due_at: at } of rows ?? [])
        this.set({ stage }, at ? Math.max(Date.now() - at.getTime(), 0) / 1_000 : 0);
    },
  });
  new Gauge({
    name: 'wireroom_pool_connections',
    help: 'Database connections of this process, without those of the queue, by state: busy or idle',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
    },
  });
  new Gauge({
    name: 'wireroom_pool_waiting',
    help: 'Queries of this process that are waiting for a connection',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
  new Gauge({
    name: 'wireroom_housekeeping_success_timestamp_seconds',
    help: 'Time when this process last created partitions ahead and dropped expired ones, in seconds since 1970 by the database clock; 0 before the first time',
    registers,
    collect() {
      this.set((housekeeping().succeededAt?.getTime() ?? 0) / 1_000);
    },
  });
  new Counter({
    name: 'wireroom_housekeeping_failures_total',
    help: 'Failed housekeeping runs of this process; each is retried, and /readyz gives the reason',
    registers,
    collect() {
      this.reset();
      this.inc(housekeeping().failures);
    },
  });
  return {
    attempt(stage, outcome, ms) {
      attempts.inc({ stage, outcome });
      durations.observe({ stage }, ms / 1_000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    registry,
  };
};

/** Undefined when the answer does not come: /readyz says why. */
const known = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  let value: T | undefined;
  await settlesWithin(
    PATIENCE_MS,
    answer.then(
      (answered) => {
        value = answered;
      },
      () => undefined,
    ),
  );
  return value;
};

/** Asks at most one question at a time, and not again for a while. */
const createBacklogReader = (pool: pg.Pool): (() => Promise<Backlog[] | undefined>) => {
  let asked: Promise<Backlog[] | undefined> | undefined;
  let askedAt = 0;
  return () => {
    if (asked && Date.now() - askedAt < BACKLOG_KEPT_MS) return asked;
    askedAt = Date.now();
    asked = known(readBacklog(pool)).then((rows) => {
      if (!rows) asked = undefined;
      return rows;
    });
    return asked;
  };
};

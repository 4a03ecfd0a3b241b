import type pg from 'pg';
import type { Settings } from '../../config/settings.ts';
import { claimsInWork, type Stage } from '../../db/claims/claims.ts';
import { jobConcurrency, MAX_CLAIMS } from './jobs.ts';

/** Tracks how many jobs the queues can take. */
export interface QueueCapacity {
  /** Returns how many jobs of a stage may be added, and how many of them can start at once. */
  available(stage: Stage): Promise<{ readonly jobs: number; readonly idle: number }>;
  /** Call it after adding jobs. */
  added(stage: Stage, jobs: number): void;
  /** Call it after a job of this process ended. */
  ended(stage: Stage): void;
}

/**
 * Jobs in the queue per running job. They are seconds of work, so that leases never expire in the queue. Stages whose jobs
 * hold several claims have fewer, because new work waits behind them.
 */
const DEPTH: Readonly<Record<Stage, number>> = { feeds: 4, articles: 4, tags: 3, reprocess: 4 };
/** Fewest jobs added at a time, per running job: claiming rows one by one would cost more than the work. */
const MIN_ADDED = 1;
/** Time after which claims are counted again, because jobs end in other processes too. */
const COUNT_TTL_MS = 500;

/**
 * Measures queues by counting claims, which end with their job or process. The queue itself may keep the jobs of dead
 * processes for as long as the clock of any process was ahead.
 */
export const createQueueCapacity = (pool: pg.Pool, settings: Settings): QueueCapacity => {
  /** The last count of each queue, its time, and the jobs of this process that have ended since. */
  const counts = new Map<Stage, { depth: number; readonly at: number; ended: number }>();
  return {
    async available(stage) {
      const running = jobConcurrency(stage, settings);
      const freeJobs = (depth: number): number => {
        const free = DEPTH[stage] * running - depth;
        return free < MIN_ADDED * running ? 0 : free;
      };
      const count = counts.get(stage);
      if (count && performance.now() - count.at < COUNT_TTL_MS && freeJobs(count.depth - count.ended) === 0)
        return { jobs: 0, idle: 0 };
      const depth = Math.ceil((await claimsInWork(pool, stage)) / MAX_CLAIMS[stage]);
      counts.set(stage, { depth, at: performance.now(), ended: 0 });
      return { jobs: freeJobs(depth), idle: running - depth };
    },
    added(stage, jobs) {
      const count = counts.get(stage);
      if (count) count.depth += jobs;
    },
    ended(stage) {
      const count = counts.get(stage);
      if (count) count.ended += 1;
    },
  };
};

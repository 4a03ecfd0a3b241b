import type { Settings } from '../../config/settings.ts';
import type { Claim, Stage } from '../../db/claims/claims.ts';

/**
 * Most claims of one job. A fetch takes long by itself. Tagging an article takes 5 ms, and as much again for the overhead
 * of a job and a transaction, which a group shares.
 */
export const MAX_CLAIMS: Readonly<Record<Stage, number>> = { feeds: 1, articles: 1, tags: 8, reprocess: 1 };

/** Returns how many jobs of a stage a process runs at a time. */
export const jobConcurrency = (stage: Stage, { concurrency, threads }: Settings): number =>
  Math.min(concurrency, JOBS_PER_THREAD[stage] * threads);

/**
 * Stages that fetch nothing are limited by the worker pool. Tagging has three jobs per thread: while one computes, others
 * are read and committed. Reprocessing has one, so that new articles always get a share of the threads.
 */
const JOBS_PER_THREAD: Readonly<Record<Stage, number>> = {
  feeds: Number.POSITIVE_INFINITY,
  articles: Number.POSITIVE_INFINITY,
  tags: 3,
  reprocess: 1,
};

/**
 * Groups claims into jobs, in their order. Jobs stay small while workers are idle, so that each has one.
 * @param maxSize most claims of a job
 * @param idle number of jobs that can start at once
 */
export const groupIntoJobs = (claims: readonly Claim[], maxSize: number, idle: number): Claim[][] => {
  // A row whose job crashed its process may do so again, and must not take others with it.
  const suspects = claims.filter(({ crashes }) => crashes > 1);
  const others = claims.filter(({ crashes }) => crashes <= 1);
  const jobCount = Math.max(Math.ceil(others.length / maxSize), Math.min(others.length, idle));
  const size = Math.max(Math.ceil(others.length / Math.max(jobCount, 1)), 1);
  const groups: Claim[][] = [];
  for (let n = 0; n < others.length; n += size) groups.push(others.slice(n, n + size));
  return [...groups, ...suspects.map((claim) => [claim])];
};

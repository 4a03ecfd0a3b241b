import type { Settings } from '../../config/settings.ts';
import type { Claim, Stage } from '../../db/claims/claims.ts';

/** Most claims of one job, which costs Postgres about 2 ms of processor time as a queue. */
export const MAX_CLAIMS = 8;

/**
 * Returns how many claims of a job run together and take one slot. A fetch takes long by itself. Tagging an article takes 5 ms,
 * and as much again for the overhead of a transaction, which a group shares.
 */
export function claimsTogether(stage: Stage): number {
  return stage === 'tags' ? MAX_CLAIMS : 1;
}

/** Returns how many groups of claims of a stage a process runs at a time. */
export function slotsOf(stage: Stage, { concurrency, threads }: Settings): number {
  return Math.min(concurrency, SLOTS_PER_THREAD[stage] * threads);
}

/**
 * Stages that fetch nothing are limited by the worker pool. Tagging has three slots per thread: while one computes, others
 * are read and committed. Reprocessing has one, so that new articles always get a share of the threads.
 */
const SLOTS_PER_THREAD: Readonly<Record<Stage, number>> = {
  feeds: Number.POSITIVE_INFINITY,
  articles: Number.POSITIVE_INFINITY,
  tags: 3,
  reprocess: 1,
};

/**
 * Groups claims into jobs, in their order.
 * @param slots number of slots to fill: jobs stay small, so that each slot gets one
 */
export function groupIntoJobs(claims: readonly Claim[], slots: number): Claim[][] {
  // A row whose job crashed its process may do so again, and must not take others with it.
  const suspects = claims.filter(({ crashes }) => crashes > 1);
  const others = claims.filter(({ crashes }) => crashes <= 1);
  const jobCount = Math.max(Math.ceil(others.length / MAX_CLAIMS), Math.min(others.length, slots));
  const size = Math.max(Math.ceil(others.length / Math.max(jobCount, 1)), 1);
  const groups: Claim[][] = [];
  for (let n = 0; n < others.length; n += size) groups.push(others.slice(n, n + size));
  return [...groups, ...suspects.map((claim) => [claim])];
}

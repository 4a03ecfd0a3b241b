import type { Settings } from '../../config/settings.ts';
import type { Claim, Stage } from '../../db/claims/claims.ts';

/**
 * Claims of one job at most. What fetches takes long for each; to tag an article takes 5 ms, and by itself as much again for its
 * job, its statements and its transaction.
 */
export const MAX_CLAIMS: Readonly<Record<Stage, number>> = { feeds: 1, articles: 1, tags: 8 };

/** Jobs of a stage that a process works on at a time. */
export const jobConcurrency = (stage: Stage, { concurrency, threads }: Settings): number =>
  // Tagging waits for threads alone: while these compute a job each, others are read, committed, or wait for their turn.
  stage === 'tags' ? Math.min(concurrency, 3 * threads) : concurrency;

/**
 * Shares claims among jobs, in their order. Nobody is to be idle while others have several to do.
 * @param idle jobs that could be begun at once
 */
export const groupIntoJobs = (claims: readonly Claim[], most: number, idle: number): Claim[][] => {
  // What ended without any exit before may end its process again, and is to take nobody along.
  const alone = claims.filter(({ unfinished }) => unfinished > 1);
  const together = claims.filter(({ unfinished }) => unfinished <= 1);
  const jobs = Math.max(Math.ceil(together.length / most), Math.min(together.length, idle));
  const size = Math.max(Math.ceil(together.length / Math.max(jobs, 1)), 1);
  const shared: Claim[][] = [];
  for (let n = 0; n < together.length; n += size) shared.push(together.slice(n, n + size));
  return [...shared, ...alone.map((claim) => [claim])];
};

import type pg from 'pg';
import type { Settings } from '../../config/settings.ts';
import { claimDue, nextClaimTimes, rollbackClaims, type Stage } from '../../db/claims/claims.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { type Recurring, recurring } from '../recurring.ts';
import { groupIntoJobs, MAX_CLAIMS } from './jobs.ts';
import { createQueueCapacity } from './queue-capacity.ts';
import type { Queues } from './queues.ts';

export interface Dispatcher {
  /** Looks for due rows now instead of at the next tick. Call it after a commit that made some. @param ended stage of a job that ended */
  wake(ended?: Stage): void;
  /** Stops claiming. */
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly pool: pg.Pool;
  readonly queues: Queues;
  readonly stages: readonly Stage[];
  readonly settings: Settings;
  readonly processId: string;
  /** Claiming starts when it resolves. */
  readonly ready: Promise<unknown>;
  readonly outages: OutageLog;
}

/** Longest time between two rounds, for rows that other processes made due. */
const TICK_MS = 500;
/** Shortest time between two rounds: jobs that end in quick succession share one round. */
const MIN_ROUND_GAP_MS = 25;

/**
 * Claims due rows and puts them into the queues: the one mechanism for polls, fetches, tagging, retries and recovery after
 * a crash. Any number of processes may run one.
 */
export const startDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { pool, queues, stages, settings, processId, ready, outages } = options;
  const capacity = createQueueCapacity(pool, settings);
  let stopped = false;

  /** Claims and enqueues the due rows of a stage. @returns their number */
  const dispatch = async (stage: Stage): Promise<number> => {
    const { jobs: maxJobs, idle } = await capacity.available(stage);
    if (maxJobs === 0) return 0;
    const claims = await claimDue(pool, stage, {
      limit: maxJobs * MAX_CLAIMS[stage],
      processId,
      leaseMs: settings.leaseMs,
      delayMs: settings.hostDelayMs,
    });
    if (claims.length === 0) return 0;
    const own = claims.map((claim) => ({ ...claim, claimedBy: processId }));
    const jobs = groupIntoJobs(own, MAX_CLAIMS[stage], idle);
    try {
      await queues.enqueue(stage, jobs);
    } catch (error) {
      await rollbackClaims(pool, stage, claims);
      throw error;
    }
    capacity.added(stage, jobs.length);
    return claims.length;
  };

  /** Dispatches every stage with due rows. @returns milliseconds until the next round */
  const dispatchAll = async (): Promise<number> => {
    const { inMs } = await nextClaimTimes(pool);
    let claimed = 0;
    // Feeds first: a host that serves both feeds and articles has one slot at a time.
    for (const stage of stages) {
      if (!stopped && inMs[stage] <= 0) claimed += await dispatch(stage);
    }
    if (claimed > 0) return MIN_ROUND_GAP_MS; // there may be more due rows
    // Due rows that could not be claimed wait for capacity or for a lock; a job that ends, or a tick, starts the next round.
    const waits = stages.map((stage) => inMs[stage]).filter((ms) => ms > 0);
    return Math.max(Math.min(...waits, TICK_MS), MIN_ROUND_GAP_MS);
  };

  const oneRound = async (): Promise<number> => {
    try {
      return await dispatchAll();
    } catch (error) {
      outages.report(error, 'dispatching failed');
      return TICK_MS;
    }
  };

  let rounds: Recurring | undefined;
  void ready.then(() => {
    if (!stopped) rounds = recurring(oneRound, MIN_ROUND_GAP_MS);
  });

  return {
    wake(ended) {
      if (ended) capacity.ended(ended);
      rounds?.runSoon();
    },
    async stop() {
      stopped = true;
      await rounds?.stop();
    },
  };
};

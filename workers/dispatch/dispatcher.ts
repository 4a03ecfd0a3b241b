import type pg from 'pg';
import type { Settings } from '../../config/settings.ts';
import { claimDue, nextClaimTimes, rollbackClaims, type Stage } from '../../db/claims/claims.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { type Recurring, recurring } from '../recurring.ts';
import { groupIntoJobs, MAX_CLAIMS } from './jobs.ts';
import { createQueueRoom } from './queue-room.ts';
import type { Queues } from './queues.ts';

export interface Dispatcher {
  /** Looks for due work now instead of at the next tick: call it after a commit that made some. @param ended the stage of a job that is over */
  wake(ended?: Stage): void;
  /** Claims nothing more. */
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly pool: pg.Pool;
  readonly queues: Queues;
  readonly roles: readonly Stage[];
  readonly settings: Settings;
  readonly processId: string;
  /** Nothing is claimed before. */
  readonly ready: Promise<unknown>;
  readonly outages: OutageLog;
}

/** At least this often, for what other processes made due. */
const TICK_MS = 500;
/** Between two rounds that were asked for: work that ends in quick succession is one reason to look, not many. */
const BREATH_MS = 25;

/**
 * Decides what is worked on: claims rows that are due and puts them into the queues. The one mechanism for polling,
 * fetching, tagging, retries, and for what a crash left behind. Any number of processes may run one.
 */
export const startDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { pool, queues, roles, settings, processId, ready, outages } = options;
  const room = createQueueRoom(pool, settings);
  let stopped = false;

  /** Claims and enqueues what is due of a stage. @returns how many rows */
  const dispatch = async (stage: Stage): Promise<number> => {
    const { room: jobsToMake, idle } = await room.in(stage);
    if (jobsToMake === 0) return 0;
    const claims = await claimDue(pool, stage, {
      limit: jobsToMake * MAX_CLAIMS[stage],
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
    room.made(stage, jobs.length);
    return claims.length;
  };

  /** Dispatches every stage that has its turn. @returns milliseconds until the next one */
  const dispatchAll = async (): Promise<number> => {
    const { inMs } = await nextClaimTimes(pool);
    let claimed = 0;
    // Feeds first: on a host that serves both, its feed gets its turn.
    for (const stage of roles) {
      if (!stopped && inMs[stage] <= 0) claimed += await dispatch(stage);
    }
    if (claimed > 0) return BREATH_MS; // there may be more
    // What is due and could not be claimed waits for room in the queue, or for whoever holds it: they wake us, or a tick does.
    const waits = roles.map((stage) => inMs[stage]).filter((ms) => ms > 0);
    return Math.max(Math.min(...waits, TICK_MS), BREATH_MS);
  };

  const oneRound = async (): Promise<number> => {
    try {
      return await dispatchAll();
    } catch (error) {
      // Database or queue are away; the next tick tries again.
      outages.report(error, 'dispatching failed');
      return TICK_MS;
    }
  };

  let rounds: Recurring | undefined;
  void ready.then(() => {
    if (!stopped) rounds = recurring(oneRound, BREATH_MS);
  });

  return {
    wake(ended) {
      if (ended) room.ended(ended);
      rounds?.soon();
    },
    async stop() {
      stopped = true;
      await rounds?.stop();
    },
  };
};

import type pg from 'pg';
import type { Settings } from '../../config/settings.ts';
import { claimDue, rollbackClaims, type Stage } from '../../db/claims/claims.ts';
import { claimsInWork, nextClaimTimes } from '../../db/claims/pending-work.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { type Recurring, recurring } from '../recurring.ts';
import { claimsTogether, groupIntoJobs } from './jobs.ts';
import { createQueueCapacity } from './queue-capacity.ts';
import type { Queues } from './queues.ts';

export interface Dispatcher {
  /** Looks for due rows soon instead of at the next tick. Call it after claims ended. */
  ended(stage: Stage, claims: number): void;
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
/** Shortest time between two rounds. */
const MIN_ROUND_GAP_MS = 25;
/** Time until the round after claims ended: those that end in quick succession share one. A poll may have found new articles. */
const AFTER_END_MS: Readonly<Record<Stage, number>> = {
  feeds: MIN_ROUND_GAP_MS,
  articles: 50,
  tags: 50,
  reprocess: 50,
};

/**
 * Claims due rows and puts them into the queues: the one mechanism for polls, fetches, tagging, retries and recovery after
 * a crash. Any number of processes may run one.
 */
export function startDispatcher(options: DispatcherOptions): Dispatcher {
  const { pool, queues, stages, settings, processId, ready, outages } = options;
  const capacity = createQueueCapacity(settings);
  let stopped = false;

  /** Claims and enqueues the due rows of a stage. @returns their number */
  const dispatch = async (stage: Stage): Promise<number> => {
    const { claims: limit, idleSlots } = capacity.room(stage, await claimsInWork(pool, stage));
    if (limit === 0) return 0;
    const claims = await claimDue(pool, stage, {
      limit,
      processId,
      leaseMs: settings.leaseMs,
      delayMs: settings.hostDelayMs,
    });
    if (claims.length === 0) return 0;
    const own = claims.map((claim) => ({ ...claim, claimedBy: processId }));
    try {
      // Claims that do not run together need no job for each slot.
      await queues.enqueue(stage, groupIntoJobs(own, claimsTogether(stage) > 1 ? idleSlots : 0));
    } catch (error) {
      await rollbackClaims(pool, stage, claims);
      throw error;
    }
    capacity.added(stage, claims.length);
    return claims.length;
  };

  /** Dispatches every stage with due rows. @returns milliseconds until the next round */
  const dispatchAll = async (): Promise<number> => {
    const withRoom = stages.filter(capacity.mayHaveRoom);
    if (withRoom.length === 0) return TICK_MS; // claims that end start the next round
    const { inMs } = await nextClaimTimes(pool);
    let claimed = 0;
    // Feeds first: a host that serves both feeds and articles has one slot at a time.
    for (const stage of withRoom) {
      if (!stopped && inMs[stage] <= 0) claimed += await dispatch(stage);
    }
    if (claimed > 0) return MIN_ROUND_GAP_MS; // there may be more due rows
    // Due rows that could not be claimed wait for capacity or for a lock; a claim that ends, or a tick, starts the next round.
    const waits = withRoom.map((stage) => inMs[stage]).filter((ms) => ms > 0);
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
    if (!stopped) rounds = recurring(oneRound);
  });

  return {
    ended(stage, claims) {
      capacity.ended(stage, claims);
      rounds?.runSoon(AFTER_END_MS[stage]);
    },
    async stop() {
      stopped = true;
      await rounds?.stop();
    },
  };
}

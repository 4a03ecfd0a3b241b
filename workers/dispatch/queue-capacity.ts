import type { Settings } from '../../config/settings.ts';
import type { Stage } from '../../db/claims/claims.ts';
import { claimsTogether, slotsOf } from './jobs.ts';

/** Tracks how many claims the queues can take. */
export interface QueueCapacity {
  /** Whether a stage may have room, as far as this process knows without the database. */
  mayHaveRoom(stage: Stage): boolean;
  /** Returns how many claims of a stage may be added, and how many of its slots are idle. @param inWork its claims in all processes */
  room(stage: Stage, inWork: number): { readonly claims: number; readonly idleSlots: number };
  /** Call it after adding claims. */
  added(stage: Stage, claims: number): void;
  /** Call it after claims of this process ended. */
  ended(stage: Stage, claims: number): void;
}

/**
 * Claims in the queue per running one. They are seconds of work, so that leases never expire in the queue. Stages that run
 * several claims together have fewer, because new work waits behind them.
 */
const DEPTH: Readonly<Record<Stage, number>> = { feeds: 4, articles: 4, tags: 3, reprocess: 4 };
/** Time after which claims are counted again, because they end in other processes too. */
const COUNT_TTL_MS = 500;

/**
 * Measures queues by counting claims, which end with their job or process. The queue itself may keep the jobs of dead
 * processes for as long as the clock of any process was ahead.
 */
export function createQueueCapacity(settings: Settings): QueueCapacity {
  /** The claims of each stage by the last count and what happened in this process since, and the time of that count. */
  const counts = new Map<Stage, { claims: number; readonly at: number }>();
  const adjust = (stage: Stage, by: number): void => {
    const count = counts.get(stage);
    if (count) count.claims += by;
  };
  const free = (stage: Stage, claims: number): number => {
    const running = slotsOf(stage, settings) * claimsTogether(stage);
    const room = DEPTH[stage] * running - claims;
    return room < running ? 0 : room; // claiming rows one by one would cost more than the work
  };
  return {
    mayHaveRoom(stage) {
      const count = counts.get(stage);
      return !count || performance.now() - count.at >= COUNT_TTL_MS || free(stage, count.claims) > 0;
    },
    room(stage, inWork) {
      counts.set(stage, { claims: inWork, at: performance.now() });
      return {
        claims: free(stage, inWork),
        idleSlots: slotsOf(stage, settings) - Math.ceil(inWork / claimsTogether(stage)),
      };
    },
    added: adjust,
    ended: (stage, claims) => adjust(stage, -claims),
  };
}

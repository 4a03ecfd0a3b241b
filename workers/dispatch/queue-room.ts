import type pg from 'pg';
import type { Settings } from '../../config/settings.ts';
import { claimsInWork, type Stage } from '../../db/claims/claims.ts';
import { jobConcurrency, MAX_CLAIMS } from './jobs.ts';

/** What is known of the room in the queues. */
export interface QueueRoom {
  /** How many jobs of a stage may be made, and how many of them could be begun at once. */
  in(stage: Stage): Promise<{ readonly room: number; readonly idle: number }>;
  /** Jobs were made. */
  made(stage: Stage, jobs: number): void;
  /** A job ended here. */
  ended(stage: Stage): void;
}

/**
 * Jobs in the queue per job being worked on: seconds of work, so that leases never run out in the queue. What is new waits behind
 * what is there, so of jobs of several claims there are fewer.
 */
const DEPTH: Readonly<Record<Stage, number>> = { feeds: 4, articles: 4, tags: 3 };
/** Jobs made at a time per job being worked on, at least: one by one, claiming would cost more than what is claimed. */
const MIN_ROOM = 1;
/** What a queue held is believed for so long. Of the jobs that end in other processes one hears soon enough. */
const BELIEVED_MS = 500;

/**
 * Counts claims, which every end of a job and of a process takes away. The queue itself may keep jobs of dead processes for
 * as long as the clock of any process that has worked on it was ahead.
 */
export const createQueueRoom = (pool: pg.Pool, settings: Settings): QueueRoom => {
  /** What each queue holds as far as is known, since when, and how many of its jobs have ended here meanwhile. */
  const looks = new Map<Stage, { depth: number; readonly at: number; ended: number }>();
  return {
    async in(stage) {
      const atATime = jobConcurrency(stage, settings);
      const roomWith = (depth: number): number => {
        const room = DEPTH[stage] * atATime - depth;
        return room < MIN_ROOM * atATime ? 0 : room;
      };
      const look = looks.get(stage);
      if (look && performance.now() - look.at < BELIEVED_MS && roomWith(look.depth - look.ended) === 0)
        return { room: 0, idle: 0 };
      const depth = Math.ceil((await claimsInWork(pool, stage)) / MAX_CLAIMS[stage]);
      looks.set(stage, { depth, at: performance.now(), ended: 0 });
      return { room: roomWith(depth), idle: atATime - depth };
    },
    made(stage, jobs) {
      const look = looks.get(stage);
      if (look) look.depth += jobs;
    },
    ended(stage) {
      const look = looks.get(stage);
      if (look) look.ended += 1;
    },
  };
};

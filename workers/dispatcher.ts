import type pg from 'pg';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { type Claim, claimDue, nextTurns, oldClaims, type Stage, unclaim } from '../db/claims.ts';
import { dropExpired, ifNobodyElseDoes, makePartitions } from '../db/housekeeping.ts';
import { beat, releaseDeadClaims, SILENCE_MS } from '../db/processes.ts';
import { inJobs, jobsAtATime, MOST_CLAIMS } from './jobs.ts';
import { nameOfClaim, type Queues } from './queues.ts';

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
  readonly process: { readonly id: string; readonly name: string };
  /** Whether this process works on a claim. */
  readonly isRunning: (stage: Stage, claim: Claim) => boolean;
  readonly log: Logger;
}

/** At least this often, for what other processes made due. */
const TICK_MS = 500;
/** Between two rounds that were asked for: work that ends in quick succession is one reason to look, not many. */
const BREATH_MS = 25;
const HEARTBEAT_MS = 3_000;
const HOUSEKEEPING_MS = 3_600_000;
/**
 * Jobs in the queue per job being worked on: seconds of work, so that leases never run out in the queue. What is new waits behind
 * what is there, so of jobs of several claims there are fewer.
 */
const DEPTH: Readonly<Record<Stage, number>> = { feeds: 4, articles: 4, tags: 3 };
/** Jobs made at a time per job being worked on, at least: one by one, claiming would cost more than what is claimed. */
const LEAST = 1;

/**
 * Decides what is worked on: claims rows that are due and puts them into the queues. The one mechanism for polling,
 * fetching, tagging, retries, and for what a crash left behind. Any number of processes may run one.
 */
export const startDispatcher = ({
  pool,
  queues,
  roles,
  settings,
  process,
  isRunning,
  log,
}: DispatcherOptions): Dispatcher => {
  let stopped = false;
  let round: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let beatAt = 0;
  let keptHouseAt = 0;

  /** What each queue holds as far as is known, since when, and how many of its jobs have ended here meanwhile. */
  const looks = new Map<Stage, { depth: number; readonly at: number; ended: number }>();

  /** How many jobs of a stage may be made, and how many of them could be begun at once. */
  const roomIn = async (stage: Stage): Promise<{ room: number; idle: number }> => {
    const atATime = jobsAtATime(stage, settings);
    const roomWith = (depth: number): number => {
      const room = DEPTH[stage] * atATime - depth;
      return room < LEAST * atATime ? 0 : room;
    };
    const look = looks.get(stage);
    // Of the jobs that end in other processes a tick hears soon enough.
    if (look && performance.now() - look.at < TICK_MS && roomWith(look.depth - look.ended) === 0)
      return { room: 0, idle: 0 };
    const depth = await queues.depth(stage);
    looks.set(stage, { depth, at: performance.now(), ended: 0 });
    return { room: roomWith(depth), idle: atATime - depth };
  };

  /** Claims and enqueues what is due of a stage. @returns how many rows */
  const dispatch = async (stage: Stage): Promise<number> => {
    const { room, idle } = await roomIn(stage);
    if (room === 0) return 0;
    const claims = await claimDue(pool, stage, {
      limit: room * MOST_CLAIMS[stage],
      processId: process.id,
      leaseMs: settings.leaseMs,
      delayMs: settings.hostDelayMs,
    });
    if (claims.length === 0) return 0;
    const own = claims.map((claim) => ({ ...claim, claimedBy: process.id }));
    const jobs = inJobs(own, MOST_CLAIMS[stage], idle);
    try {
      await queues.enqueue(stage, jobs);
    } catch (error) {
      await unclaim(pool, stage, claims);
      throw error;
    }
    const look = looks.get(stage);
    if (look) look.depth += jobs.length;
    return claims.length;
  };

  /** Dispatches every stage that has its turn. @returns milliseconds until the next one */
  const dispatchAll = async (): Promise<number> => {
    const { inMs } = await nextTurns(pool);
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

  const beatIfTime = async (): Promise<void> => {
    if (Date.now() - beatAt < HEARTBEAT_MS) return;
    await beat(pool, process.id, process.name);
    beatAt = Date.now();
    const released = await releaseDeadClaims(pool);
    if (released > 0) log.warn({ released }, 'took over the work of a process that is gone');
    for (const stage of roles) await findLost(stage);
  };

  // A queue may lose jobs (Redis wiped), and whoever takes one may die before it has said so. We live, so nobody else
  // would hand these claims back before their lease is over.
  const findLost = async (stage: Stage): Promise<void> => {
    const old = await oldClaims(pool, stage, { processId: process.id, leaseMs: settings.leaseMs, ageMs: SILENCE_MS });
    if (old.every((claim) => isRunning(stage, claim))) return;
    const waiting = await queues.waiting(stage);
    const lost = old.filter((claim) => !isRunning(stage, claim) && !waiting.has(nameOfClaim(claim)));
    if (lost.length === 0) return;
    await unclaim(pool, stage, lost);
    log.warn({ stage, lost: lost.length }, 'took back work whose jobs are lost');
  };

  const keepHouseIfTime = async (): Promise<void> => {
    if (Date.now() - keptHouseAt < HOUSEKEEPING_MS) return;
    const client = await pool.connect();
    try {
      await ifNobodyElseDoes(client, async () => {
        await makePartitions(client);
        const dropped = await dropExpired(client, settings.keepRawDays);
        if (dropped.length > 0) log.info({ dropped }, 'dropped what is past keeping');
      });
    } finally {
      client.release();
    }
    keptHouseAt = Date.now();
  };

  const oneRound = async (): Promise<number> => {
    try {
      await beatIfTime();
      await keepHouseIfTime();
      return await dispatchAll();
    } catch (error) {
      // Database or queue are away; the next tick tries again.
      log.warn({ err: error }, 'dispatching failed');
      return TICK_MS;
    }
  };

  let awoken = false;
  const plan = (ms: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      awoken = false;
      round = oneRound().then((nextInMs) => {
        round = undefined;
        plan(awoken ? BREATH_MS : nextInMs);
      });
    }, ms);
  };
  plan(0);

  return {
    wake(ended) {
      const look = ended && looks.get(ended);
      if (look) look.ended += 1;
      if (awoken) return;
      awoken = true;
      if (!round) plan(BREATH_MS);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
};

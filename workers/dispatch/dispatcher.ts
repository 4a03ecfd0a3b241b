import type pg from 'pg';
import type { Settings } from '../../config/settings.ts';
import { type Claim, claimDue, type Stage } from '../../db/claims/claims.ts';
import { nextClaimTimes } from '../../db/claims/pending-work.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { IDLE_MS, type Recurring, recurring } from '../recurring.ts';
import { createSlots } from './slots.ts';
import type { Tickets, TicketTaker } from './tickets.ts';

export interface Dispatcher {
  /** Returns how many claims of a stage, or of all, this process works on. */
  running(stage?: Stage): number;
  /** Call it when work may be due. */
  lookSoon(): void;
  /** Claims nothing more. @returns when nothing runs and the queue has its ticket back */
  stop(): Promise<{ readonly drained: Promise<void> }>;
}

export interface DispatcherOptions {
  readonly pool: pg.Pool;
  readonly tickets: Pick<Tickets, 'put' | 'take'>;
  readonly stages: readonly Stage[];
  readonly settings: Pick<Settings, 'concurrency' | 'threads' | 'leaseMs' | 'hostDelayMs'>;
  readonly processId: string;
  /** Works on claims that run together. It must not throw. */
  readonly run: (stage: Stage, claims: readonly Claim[]) => Promise<void>;
  /** Claiming starts when it resolves. */
  readonly ready: Promise<unknown>;
  readonly outages: OutageLog;
}

/** Time to the next round while due rows wait for a lock or a ticket, or after a failure. */
const RETRY_MS = 500;
/** Time from a notification to the round that it causes. */
const HEARD_MS = 100;
/** Shortest time between two rounds that find nothing. Jobs that end in quick succession share one. */
const MIN_ROUND_GAP_MS = 25;
/** The same while nearly all slots are busy: a round costs five statements, for one row as for many. */
const GAP_WHEN_FULL_MS = 75;

/**
 * Claims due rows and begins them: the one mechanism for polls, fetches, tagging, retries and
 * recovery after a crash. Any number of processes may run one. A process begins when it gets a
 * ticket, which it holds until it has nothing to do; a process without one that finds rows due puts
 * one, for whoever takes it first. Rows are claimed for free slots only, and work on them begins at
 * once.
 */
export function startDispatcher(options: DispatcherOptions): Dispatcher {
  const { pool, tickets, stages, settings, processId, run, ready, outages } = options;
  let isStopped = false;
  let rounds: Recurring | undefined;
  let taker: TicketTaker | undefined;
  /** Gives the ticket back that this process holds. */
  let giveBack: (() => void) | undefined;
  let onDrained: () => void = () => undefined;

  const slots = createSlots({
    settings,
    run,
    onEnd(stage) {
      if (slots.running() > 0) rounds?.runSoon(slots.isNearlyFull(stage) ? GAP_WHEN_FULL_MS : MIN_ROUND_GAP_MS);
      else {
        rounds?.runSoon();
        onDrained();
      }
    },
  });

  /** Claims rows of a stage for its free slots, and begins them. @returns their number */
  const claim = async (stage: Stage): Promise<number> => {
    const claims = await claimDue(pool, stage, {
      limit: slots.room(stage),
      processId,
      leaseMs: settings.leaseMs,
      delayMs: settings.hostDelayMs,
    });
    slots.begin(stage, claims);
    return claims.length;
  };

  /** @returns milliseconds until the next round */
  const oneRound = async (): Promise<number> => {
    const withRoom = stages.filter((stage) => slots.room(stage) > 0);
    if (withRoom.length === 0) return IDLE_MS; // the end of a claim starts the next round
    const inMs = await nextClaimTimes(pool);
    const due = withRoom.filter((stage) => inMs[stage] <= 0);
    let claimed = 0;
    if (giveBack) {
      // Feeds first: a host that serves both feeds and articles has one slot at a time.
      for (const stage of due) if (!isStopped) claimed += await claim(stage);
      if (slots.running() === 0) giveBack();
    } else if (due.length > 0) await tickets.put();
    if (claimed > 0) return MIN_ROUND_GAP_MS; // there may be more due rows
    const waits = withRoom.map((stage) => inMs[stage]).filter((ms) => ms > 0);
    return Math.max(Math.min(...waits, due.length > 0 ? RETRY_MS : IDLE_MS), MIN_ROUND_GAP_MS);
  };

  const holdTicket = (): Promise<void> =>
    new Promise((resolve) => {
      if (isStopped) return resolve();
      giveBack = () => {
        giveBack = undefined;
        resolve();
      };
      rounds?.runSoon();
    });

  void ready.then(() => {
    if (isStopped || stages.length === 0) return;
    rounds = recurring(() =>
      oneRound().catch((error: unknown) => {
        outages.report(error, 'dispatching failed');
        return RETRY_MS;
      }),
    );
    taker = tickets.take(holdTicket);
  });

  return {
    running: slots.running,
    lookSoon: () => rounds?.runSoon(HEARD_MS),
    async stop() {
      isStopped = true;
      await rounds?.stop();
      const closed = taker?.close();
      giveBack?.();
      const ended = slots.running() === 0 ? undefined : new Promise<void>((resolve) => (onDrained = resolve));
      return { drained: Promise.all([closed, ended]).then(() => undefined) };
    },
  };
}

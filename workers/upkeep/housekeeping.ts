import type { Logger } from 'pino';
import { openPool } from '../../db/connection/pool.ts';
import { dropExpired } from '../../db/schema/housekeeping.ts';
import { hasPartitionsForNow, makePartitions } from '../../db/schema/partitions.ts';
import { emptyPendingLists } from '../../db/schema/pending-lists.ts';
import { endHoldups } from '../../db/schema/reader-sessions.ts';
import { tidyStories } from '../../db/stories/close-stories.ts';
import { tidyDeliveries } from '../../db/watches/tidy-deliveries.ts';
import { recurring } from '../recurring.ts';

export interface HousekeepingState {
  /** When housekeeping last succeeded, by the clock of the database. */
  readonly succeededAt: Date | undefined;
  /** Failed runs since this process started. */
  readonly failures: number;
  /** Why the last run failed; undefined if it succeeded. */
  readonly failure: string | undefined;
  /** Whether there is no partition for rows written now. */
  readonly blocked: boolean;
  /** What sessions of readers hold up; undefined if nothing. */
  readonly warning?: string | undefined;
}

export interface Housekeeping {
  /** Resolves when there is a partition for rows written now. */
  readonly ready: Promise<void>;
  readonly state: () => HousekeepingState;
  /** Call it when a row had no partition. */
  readonly runSoon: () => void;
  readonly stop: () => Promise<void>;
}

export interface HousekeepingTimes {
  readonly everyMs: number;
  /** Time to the next run after a failure, or while another process does it. */
  readonly retryMs: number;
  /** Time between two looks at the sessions of readers. */
  readonly watchMs: number;
  /** Time for which new words and names may wait outside their indexes. */
  readonly pendingMs: number;
}

export interface HousekeepingOptions extends Partial<HousekeepingTimes> {
  readonly databaseUrl: string;
  readonly keepRawDays: number;
  readonly log: Logger;
}

/** One connection holds the lock, the other works (db/schema/housekeeping.ts). */
export const HOUSEKEEPING_CONNECTIONS = 2;
/** Without a partition for now, no work can be committed. */
const BLOCKED_RETRY_MS = 1_000;
/** Time in which sessions end, and come back if they are ours. */
const SESSIONS_END_MS = 1_000;
/** A queue of notifications that is fuller than this is reported. */
const MAX_QUEUE_USAGE = 0.1;

/**
 * Creates partitions ahead, drops expired ones, closes stories that are over, deletes old
 * deliveries of watches. Every minute ends sessions of readers that hold something up; twice a
 * minute sorts new words and names into their indexes. Timers and connections are its own, so that
 * polls and fetches go on while it waits or fails.
 */
export function startHousekeeping(options: HousekeepingOptions): Housekeeping {
  const {
    databaseUrl,
    keepRawDays,
    log,
    everyMs = 3_600_000,
    retryMs = 60_000,
    watchMs = 60_000,
    pendingMs = 30_000,
  } = options;
  const pool = openPool(databaseUrl, { max: HOUSEKEEPING_CONNECTIONS, name: 'wireroom housekeeping' });
  let state: HousekeepingState = { succeededAt: undefined, failures: 0, failure: undefined, blocked: true };
  let setReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    setReady = resolve;
  });

  const create = async (): Promise<void> => {
    try {
      await makePartitions(pool);
      state = { ...state, blocked: false };
    } catch (error) {
      // Perhaps only partitions far ahead are missing.
      state = { ...state, blocked: !(await hasPartitionsForNow(pool)) };
      throw error;
    } finally {
      if (!state.blocked) setReady();
    }
  };

  /** @returns false if another process is doing it */
  const drop = async (): Promise<boolean> => {
    const result = await dropExpired(pool, keepRawDays);
    if (!result) return false;
    const { dropped, held } = result;
    if (dropped.length > 0) log.info({ dropped }, 'dropped expired partitions');
    if (held.length > 0)
      throw new Error(`a reader or a backup has these partitions open, and they are dropped later: ${held.join(', ')}`);
    return true;
  };

  const runOnce = async (): Promise<number> => {
    // Each is tried even if the other fails.
    const results = [
      await settled(create()),
      await settled(drop()),
      await settled(tidyStories(pool)),
      await settled(tidyDeliveries(pool)),
    ];
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) {
      const failure = failed.reason instanceof Error ? failed.reason.message : String(failed.reason);
      if (state.failure === undefined) log.warn({ err: failed.reason }, 'housekeeping failed; retrying');
      state = { ...state, failure, failures: state.failures + 1 };
      return state.blocked ? BLOCKED_RETRY_MS : retryMs;
    }
    if (results.some((result) => result.status === 'fulfilled' && result.value === false)) return retryMs;
    const { rows } = await pool.query<{ now: Date }>('select now()');
    if (state.failure !== undefined) log.info('housekeeping works again');
    state = { ...state, succeededAt: rows[0]?.now, failure: undefined };
    return everyMs;
  };

  const watchReaders = async (): Promise<number> => {
    const { queueUsage, heldUp } = await endHoldups(pool);
    const [ended, left] = [heldUp.filter((session) => session.ended), heldUp.filter((session) => !session.ended)];
    if (ended.length > 0)
      log.warn({ sessions: ended }, 'ended sessions of readers or of our own that held something up');
    const [held] = left;
    const warning =
      queueUsage >= MAX_QUEUE_USAGE
        ? `the queue of notifications is ${Math.round(queueUsage * 100)} % full: a session listens and does not read; consumers hear of changes late`
        : held &&
          `a session of ${held.login} holds up the service (process ${held.pid}: ${held.why}), which may not end it: as a superuser, grant pg_signal_backend to its user`;
    if (warning !== undefined && state.warning === undefined) log.warn(warning);
    state = { ...state, warning };
    return ended.length > 0 ? Math.min(SESSIONS_END_MS, watchMs) : watchMs;
  };

  const runs = recurring(() => runOnce().catch(() => retryMs));
  // If the database is away, others report that.
  const watches = recurring(() => watchReaders().catch(() => watchMs));
  const sortIn = async (): Promise<number> => {
    // A list that stays full is sorted in by the commit that finds it so, or by a vacuum.
    await settled(emptyPendingLists(pool));
    return pendingMs;
  };
  const lists = recurring(sortIn);
  return {
    ready,
    state: () => state,
    runSoon() {
      state = { ...state, blocked: true };
      runs.runSoon();
    },
    async stop() {
      await Promise.all([runs.stop(), watches.stop(), lists.stop()]);
      await pool.end();
    },
  };
}

const settled = async <T>(work: Promise<T>): Promise<PromiseSettledResult<T>> => (await Promise.allSettled([work]))[0];

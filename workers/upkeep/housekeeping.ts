import type { Logger } from 'pino';
import { openPool } from '../../db/connection/pool.ts';
import { dropExpired } from '../../db/schema/housekeeping.ts';
import { hasPartitionsForNow, makePartitions } from '../../db/schema/partitions.ts';
import { recurring } from '../recurring.ts';

export interface HousekeepingState {
  /** When all of it was last done, by the database's clock. */
  readonly succeededAt: Date | undefined;
  /** Runs that failed since this process began. */
  readonly failures: number;
  /** Why the last run failed; undefined when it did not. */
  readonly failure: string | undefined;
  /** What is written now has no partition to go to. */
  readonly blocked: boolean;
}

export interface Housekeeping {
  /** Resolves when what is written now has a partition to go to. */
  readonly ready: Promise<void>;
  readonly state: () => HousekeepingState;
  /** Somebody found no partition. */
  readonly hurry: () => void;
  readonly stop: () => Promise<void>;
}

export interface HousekeepingTimes {
  readonly everyMs: number;
  /** After a failure, and while another process is at it. */
  readonly retryMs: number;
}

export interface HousekeepingOptions extends Partial<HousekeepingTimes> {
  readonly databaseUrl: string;
  readonly keepRawDays: number;
  readonly log: Logger;
}

/** One holds the lock, one works (db/schema/housekeeping.ts). */
export const HOUSEKEEPING_CONNECTIONS = 2;
/** Without partitions nothing can be done at all. */
const BLOCKED_RETRY_MS = 1_000;

/**
 * Makes partitions ahead and drops expired ones, on a timer and connections of its own: whatever it waits for, or fails
 * with, polling and fetching go on.
 */
export const startHousekeeping = (options: HousekeepingOptions): Housekeeping => {
  const { databaseUrl, keepRawDays, log, everyMs = 3_600_000, retryMs = 60_000 } = options;
  const pool = openPool(databaseUrl, { max: HOUSEKEEPING_CONNECTIONS, name: 'wireroom housekeeping' });
  let state: HousekeepingState = { succeededAt: undefined, failures: 0, failure: undefined, blocked: true };
  let begin: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const make = async (): Promise<void> => {
    try {
      await makePartitions(pool);
      state = { ...state, blocked: false };
    } catch (error) {
      // Those far ahead may be what could not be made.
      state = { ...state, blocked: !(await hasPartitionsForNow(pool)) };
      throw error;
    } finally {
      if (!state.blocked) begin();
    }
  };

  /** @returns false when another process is at it */
  const drop = async (): Promise<boolean> => {
    const result = await dropExpired(pool, keepRawDays);
    if (!result) return false;
    const { dropped, held } = result;
    if (dropped.length > 0) log.info({ dropped }, 'dropped expired partitions');
    if (held.length > 0)
      throw new Error(`a reader or a backup has these partitions open, and they are dropped later: ${held.join(', ')}`);
    return true;
  };

  const keepHouse = async (): Promise<number> => {
    // Each is tried whatever becomes of the other.
    const results = [await settled(make()), await settled(drop())];
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

  const runs = recurring(() => keepHouse().catch(() => retryMs));
  return {
    ready,
    state: () => state,
    hurry() {
      state = { ...state, blocked: true };
      runs.soon();
    },
    async stop() {
      await runs.stop();
      await pool.end();
    },
  };
};

const settled = async <T>(work: Promise<T>): Promise<PromiseSettledResult<T>> => (await Promise.allSettled([work]))[0];

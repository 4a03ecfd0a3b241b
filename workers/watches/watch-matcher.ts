import type pg from 'pg';
import type { Logger } from 'pino';
import { isDatabaseUnavailable } from '../../db/connection/pool.ts';
import { matchChanges, matchingWork } from '../../db/watches/match-changes.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { IDLE_MS, type Recurring, recurring } from '../recurring.ts';

export interface WatchMatcherOptions {
  readonly pool: pg.Pool;
  /** Called when there may be something to send. */
  readonly onMatched: () => void;
  readonly outages: OutageLog;
  readonly log: Logger;
}

/** Time to the next look while stories are awaited, or another process may be at it. */
const AGAIN_MS = 1_000;
const RETRY_MS = 5_000;

/**
 * Compares changes with watches as they are recorded. Any number of processes may do this: one at a
 * time holds the lock. Run it soon when changes were recorded.
 */
export function startWatchMatcher({ pool, onMatched, outages, log }: WatchMatcherOptions): Recurring {
  const runOnce = async (): Promise<number> => {
    const { due, storiesAwaited } = await matchingWork(pool);
    if (!due) return storiesAwaited ? AGAIN_MS : IDLE_MS;
    const more = await matchChanges(pool);
    onMatched();
    return more ? 0 : AGAIN_MS;
  };
  return recurring(() =>
    runOnce().catch((error: unknown) => {
      if (isDatabaseUnavailable(error)) outages.report(error, 'changes could not be compared with watches');
      else log.error({ err: error }, 'changes could not be compared with watches; retrying');
      return RETRY_MS;
    }),
  );
}

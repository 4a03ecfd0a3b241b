import type pg from 'pg';
import type { Logger } from 'pino';
import { isDatabaseUnavailable } from '../../db/connection/pool.ts';
import { hasChangesToMatch, matchChanges } from '../../db/watches/match-changes.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { type Recurring, recurring } from '../recurring.ts';

export interface WatchMatcherOptions {
  readonly pool: pg.Pool;
  /** Called when there may be something to send. */
  readonly onMatched: () => void;
  readonly outages: OutageLog;
  readonly log: Logger;
}

const EVERY_MS = 1_000;
const RETRY_MS = 5_000;

/** Compares changes with watches as they are recorded. Any number of processes may do this: one at a time has the cursor. */
export function startWatchMatcher({ pool, onMatched, outages, log }: WatchMatcherOptions): Recurring {
  const runOnce = async (): Promise<number> => {
    if (!(await hasChangesToMatch(pool))) return EVERY_MS;
    const more = await matchChanges(pool);
    onMatched();
    return more ? 0 : EVERY_MS;
  };
  return recurring(() =>
    runOnce().catch((error: unknown) => {
      if (isDatabaseUnavailable(error)) outages.report(error, 'changes could not be compared with watches');
      else log.error({ err: error }, 'changes could not be compared with watches; retrying');
      return RETRY_MS;
    }),
  );
}

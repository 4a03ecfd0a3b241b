import { forgiveOfflineFailures } from '../../../db/feeds/offline.ts';
import { OFFLINE_INTERVAL } from '../../../model/schedule/poll-interval.ts';
import type { StageContext } from '../../stage-context.ts';

/** While the network is down every poll fails; one line a minute reports it. */
const REPORT_MS = 60_000;

/**
 * Creates the report of one process that its own network is down. It removes the failure of the
 * feed that was counted; at most once a minute it also logs that, and removes those that were
 * counted before it was known.
 */
export function createOfflineReport({ pool, log }: Pick<StageContext, 'pool' | 'log'>): StageContext['reportOffline'] {
  let reportedAt = Number.NEGATIVE_INFINITY;
  return async (feedId, detail) => {
    if (performance.now() - reportedAt < REPORT_MS)
      return forgiveOfflineFailures(pool, OFFLINE_INTERVAL.seconds, feedId);
    reportedAt = performance.now();
    await forgiveOfflineFailures(pool, OFFLINE_INTERVAL.seconds);
    log.warn(
      { retryMinutes: OFFLINE_INTERVAL.seconds / 60, detail },
      'no feed could be reached: is there a network? "wireroom feeds poll" retries now',
    );
  };
}

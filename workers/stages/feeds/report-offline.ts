import { forgiveOfflineFailures } from '../../../db/feeds/offline.ts';
import { OFFLINE_INTERVAL } from '../../../pipelines/feed/schedule/poll-interval.ts';
import type { StageContext } from '../../stage-context.ts';

/** While the network is down every poll fails; one line a minute reports it. */
const REPORT_MS = 60_000;

const reportedAt = new WeakMap<StageContext['pool'], number>();

/** Logs that the own network is down, and removes the failures that were counted before that was known. */
export const reportOffline = async ({ pool, log }: Pick<StageContext, 'pool' | 'log'>): Promise<void> => {
  const last = reportedAt.get(pool);
  if (last !== undefined && performance.now() - last < REPORT_MS) return;
  reportedAt.set(pool, performance.now());
  await forgiveOfflineFailures(pool, OFFLINE_INTERVAL.seconds);
  log.warn(
    { retryMinutes: OFFLINE_INTERVAL.seconds / 60 },
    'no feed could be reached: is there a network? "wireroom feeds poll" retries now',
  );
};

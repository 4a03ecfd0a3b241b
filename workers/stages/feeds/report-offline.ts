import { forgiveOfflineFailures } from '../../../db/feeds/offline.ts';
import { OFFLINE_INTERVAL } from '../../../pipelines/feed/schedule/poll-interval.ts';
import type { StageContext } from '../../stage-context.ts';

/** While the network is down every poll fails, but one line a minute says so. */
const REPORT_MS = 60_000;

const reportedAt = new WeakMap<StageContext['pool'], number>();

/** Logs that our own network is down, and takes back failures that were counted before that was clear. */
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

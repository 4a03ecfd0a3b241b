import type { Queryable } from '../../db/connection/pool.ts';
import { noFeedWasReached } from '../../db/feeds/offline.ts';
import { note } from './print.ts';

/** Notes on stderr that no feed at all could be reached, which is hardly the fault of the feeds. */
export async function warnIfOffline(db: Queryable): Promise<void> {
  if (await noFeedWasReached(db))
    note('no feed could be reached: is there a network? To retry now: wireroom feeds poll');
}

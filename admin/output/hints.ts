import type { Queryable } from '../../db/connection/pool.ts';
import { noFeedWasReached } from '../../db/feeds/offline.ts';
import { runningProcesses } from '../../db/reports/status.ts';
import { note } from './print.ts';

/** Notes on stderr that no feed at all could be reached, which is hardly the fault of the feeds. */
export async function warnIfOffline(db: Queryable): Promise<void> {
  if (await noFeedWasReached(db))
    note('no feed could be reached: is there a network? To retry now: wireroom feeds poll');
}

/** Notes on stderr that work was queued but no service is running. `action` follows "it will": "poll them". */
export async function warnIfNotRunning(db: Queryable, action: string): Promise<void> {
  const running = await runningProcesses(db);
  if (running.length === 0) note(`the service is not running; it will ${action} when it starts`);
}

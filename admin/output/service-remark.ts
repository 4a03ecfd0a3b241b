import type { Queryable } from '../../db/connection/pool.ts';
import { runningProcesses } from '../../db/reports/status.ts';
import { note } from './print.ts';

/** Tells who made something due that nobody is there to do it yet. `does` follows "it": "polls them". */
export const warnIfNotRunning = async (db: Queryable, does: string): Promise<void> => {
  const running = await runningProcesses(db);
  if (running.length === 0) note(`the service is not running; it ${does} when it starts`);
};

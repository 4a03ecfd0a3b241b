import type { Queryable } from '../../db/connection/pool.ts';
import { runningProcesses } from '../../db/reports/status.ts';
import { remark } from './print.ts';

/** Tells who made something due that nobody is there to do it yet. `does` follows "it": "polls them". */
export const remarkIfNotRunning = async (db: Queryable, does: string): Promise<void> => {
  const running = await runningProcesses(db);
  if (running.length === 0) remark(`the service is not running; it ${does} when it starts`);
};

import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { waitingAgain } from '../../db/rereads.ts';
import { runningProcesses } from '../../db/status.ts';
import { complain } from './print.ts';

const LOOK_MS = 500;
/** Where nobody can be shown a line that changes, a new one this often. */
const PLAIN_MS = 5_000;

/**
 * Stays until nothing is left of what was asked to be done again, and shows on stderr how far it is.
 * @returns whether it is done; otherwise the service ended before, and that is said
 */
export const waitForAgain = async (pool: pg.Pool): Promise<boolean> => {
  const terminal = process.stderr.isTTY === true;
  const total = await waitingAgain(pool);
  try {
    for (let left = total, saidAt = 0; left > 0; left = await waitingAgain(pool)) {
      if ((await runningProcesses(pool)).length === 0) {
        complain(`the service is not running; ${left.toLocaleString('en')} are left for when it starts`);
        return false;
      }
      const line = `${(total - Math.min(left, total)).toLocaleString('en')} of ${total.toLocaleString('en')} done`;
      if (terminal) process.stderr.write(`\r\x1b[K${line}`);
      else if (Date.now() - saidAt >= PLAIN_MS) {
        process.stderr.write(`${line}\n`);
        saidAt = Date.now();
      }
      await wait(LOOK_MS);
    }
    return true;
  } finally {
    if (terminal) process.stderr.write('\r\x1b[K');
  }
};

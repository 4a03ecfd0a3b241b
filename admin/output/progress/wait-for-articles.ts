import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { countRequeued } from '../../../db/articles/reprocess.ts';
import { runningProcesses } from '../../../db/reports/status.ts';
import { printError } from '../print.ts';
import { progressBar } from './progress-bar.ts';

const LOOK_MS = 500;
/** Where nobody can be shown a line that changes, a new one this often. */
const PLAIN_MS = 5_000;

/**
 * Stays until nothing is left of what was asked to be done again, and shows on stderr how far it is.
 * @returns whether it is done; otherwise the service ended before, and that is said
 */
export const waitForArticles = async (pool: pg.Pool): Promise<boolean> => {
  const terminal = process.stderr.isTTY === true;
  const total = await countRequeued(pool);
  const startedAt = performance.now();
  try {
    for (let left = total, saidAt = 0; left > 0; left = await countRequeued(pool)) {
      if ((await runningProcesses(pool)).length === 0) {
        printError(`the service is not running; ${left.toLocaleString('en')} are left for when it starts`);
        return false;
      }
      const done = total - Math.min(left, total);
      const seconds = (performance.now() - startedAt) / 1000;
      if (terminal)
        process.stderr.write(
          `\r\x1b[K${progressBar(done, total, seconds).slice(0, (process.stderr.columns || 80) - 1)}`,
        );
      else if (Date.now() - saidAt >= PLAIN_MS) {
        process.stderr.write(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} done\n`);
        saidAt = Date.now();
      }
      await wait(LOOK_MS);
    }
    return true;
  } finally {
    if (terminal) process.stderr.write('\r\x1b[K');
  }
};

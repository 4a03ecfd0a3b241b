import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { countRequeued } from '../../../db/articles/reprocess.ts';
import { runningProcesses } from '../../../db/reports/status.ts';
import { note, printError } from '../print.ts';
import { createStatusLine } from './status-line.ts';

const CHECK_MS = 500;

/**
 * Waits until all requeued articles are done, and shows the progress on stderr; the last line says
 * that all are done.
 * @returns false if the service stopped before; that is printed
 */
export async function waitForArticles(pool: pg.Pool): Promise<boolean> {
  const total = await countRequeued(pool);
  const line = createStatusLine();
  try {
    for (let left = total; left > 0; left = await countRequeued(pool)) {
      if ((await runningProcesses(pool)).length === 0) {
        printError(
          `the service is not running; it will process the remaining ${left.toLocaleString('en')} when it starts`,
        );
        return false;
      }
      line.showDone(total - Math.min(left, total), total);
      await wait(CHECK_MS);
    }
  } finally {
    line.stop();
  }
  if (total > 0) note(`all ${total.toLocaleString('en')} done`);
  return true;
}

import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { countRequeued } from '../../../db/articles/reprocess.ts';
import { runningProcesses } from '../../../db/reports/status.ts';
import { printError } from '../print.ts';
import { progressBar, redrawLine } from './progress-bar.ts';

const CHECK_MS = 500;
/** Where stderr is no terminal, a line is printed this often. */
const PLAIN_LINE_MS = 5_000;

/**
 * Waits until all requeued articles are done, and shows the progress on stderr; the last line says that all are done.
 * @returns false if the service stopped before; that is printed
 */
export const waitForArticles = async (pool: pg.Pool): Promise<boolean> => {
  const isTerminal = process.stderr.isTTY === true;
  const total = await countRequeued(pool);
  const startedAt = performance.now();
  try {
    for (let left = total, printedAt = 0; left > 0; left = await countRequeued(pool)) {
      if ((await runningProcesses(pool)).length === 0) {
        printError(
          `the service is not running; it will process the remaining ${left.toLocaleString('en')} when it starts`,
        );
        return false;
      }
      const done = total - Math.min(left, total);
      const seconds = (performance.now() - startedAt) / 1000;
      if (isTerminal) redrawLine((width) => progressBar(done, total, seconds, width));
      else if (Date.now() - printedAt >= PLAIN_LINE_MS) {
        process.stderr.write(`${countDone(done, total)}\n`);
        printedAt = Date.now();
      }
      await wait(CHECK_MS);
    }
  } finally {
    if (isTerminal) redrawLine(() => '');
  }
  if (total > 0) process.stderr.write(`${countDone(total, total)}\n`);
  return true;
};

const countDone = (done: number, total: number): string =>
  `${done.toLocaleString('en')} of ${total.toLocaleString('en')} done`;

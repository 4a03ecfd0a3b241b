import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseUnavailable } from '../../../db/connection/pool.ts';
import type { Status } from '../../../db/reports/status.ts';
import type { QueueReport } from '../../../workers/dispatch/queue-report.ts';
import { note, print } from '../../output/print.ts';

export type ShownStatus = Status & {
  /** Its URL, without a password. */
  readonly database: string;
  readonly embedded: boolean;
  readonly queue: QueueReport;
};

const REDRAW_MS = 2_000;
/** Where stdout is no terminal, a line is printed this often. */
const PLAIN_LINE_MS = 10_000;
/** Cursor to the first cell; then everything after it is erased. */
const [HOME, ERASE] = ['\x1b[H', '\x1b[J'];

/**
 * Shows the status again and again, until a signal ends the process. An outage of the database is
 * told and waited for.
 */
export async function watchStatus(
  read: () => Promise<ShownStatus>,
  textOf: (status: ShownStatus) => string,
): Promise<never> {
  const isTerminal = process.stdout.isTTY === true;
  for (;;) {
    try {
      const status = await read();
      if (isTerminal) process.stdout.write(HOME + ERASE);
      print(isTerminal ? onScreen(textOf(status)) : lineOf(status));
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error;
      note(`the database does not answer: ${(error as Error).message}`);
    }
    await wait(isTerminal ? REDRAW_MS : PLAIN_LINE_MS);
  }
}

/** Cuts what is below the screen, which would scroll. */
const onScreen = (text: string): string =>
  text
    .split('\n')
    .slice(0, Math.max(1, process.stdout.rows - 1))
    .join('\n');

const lineOf = ({ backlog, articles }: ShownStatus): string =>
  [
    new Date().toISOString().slice(0, 19).concat('Z'),
    ...backlog.map(({ stage, due, in_work }) => `${stage} ${due} due, ${in_work ?? 0} running`),
    `${articles['ready'] ?? 0} ready`,
  ].join(' · ');

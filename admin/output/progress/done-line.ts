import { note } from '../print.ts';
import { progressBar, redrawLine } from './progress-bar.ts';

/** Where stderr is no terminal, a line is printed this often. */
const PLAIN_LINE_MS = 5_000;
const REDRAW_MS = 200;

export interface DoneLine {
  /** Shows that so many are done, unless it did so a moment ago. */
  show(done: number): void;
  /** Removes the changing line. */
  stop(): void;
}

/** Shows on stderr how much of a known total is done: a bar on a terminal, a line every few seconds elsewhere. */
export function createDoneLine(total: number): DoneLine {
  const isTerminal = process.stderr.isTTY === true;
  const startedAt = performance.now();
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show(done) {
      const now = performance.now();
      if (now - shownAt < (isTerminal ? REDRAW_MS : PLAIN_LINE_MS)) return;
      shownAt = now;
      if (isTerminal) redrawLine((width) => progressBar(done, total, (now - startedAt) / 1000, width));
      else note(countDone(done, total));
    },
    stop() {
      if (isTerminal) redrawLine(() => '');
    },
  };
}

/** `1,200 of 5,000 done` */
export function countDone(done: number, total: number): string {
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} done`;
}

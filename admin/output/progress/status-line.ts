import { note } from '../print.ts';
import { formatDuration } from '../times.ts';

const REDRAW_MS = 100;
/** Where stderr is no terminal, a line is printed this often. */
const PLAIN_LINE_MS = 5_000;

/** One line on stderr that says how far a command is. */
export interface StatusLine {
  /** Shows a text that fits into so many columns. */
  show(textOf: (width: number) => string): void;
  /** Shows how much is done of all. */
  showDone(done: number, total: number): void;
  /** Removes the changing line. */
  stop(): void;
}

/** Creates a line that changes on a terminal; elsewhere it is printed every few seconds, or not at all. */
export function createStatusLine({ onlyOnTerminal = false } = {}): StatusLine {
  const isTerminal = process.stderr.isTTY === true;
  const startedAt = performance.now();
  let shownAt = isTerminal ? Number.NEGATIVE_INFINITY : startedAt;
  const show: StatusLine['show'] = (textOf) => {
    if (performance.now() - shownAt < (isTerminal ? REDRAW_MS : PLAIN_LINE_MS)) return;
    shownAt = performance.now();
    if (isTerminal) redraw(textOf((process.stderr.columns || 80) - 1));
    else if (!onlyOnTerminal) note(textOf(Number.POSITIVE_INFINITY));
  };
  return {
    show,
    showDone: (done, total) => show((width) => doneText(done, total, performance.now() - startedAt, width)),
    stop: () => {
      if (isTerminal) redraw('');
    },
  };
}

/**
 * Replaces the current line of a terminal. The line is one column shorter than the terminal: a full
 * one would move the cursor to the next line, and every update would leave a stale line behind.
 */
const redraw = (line: string): void => void process.stderr.write(`\r\x1b[K${line}`);

/** Returns the first variant of a line that fits into `width` columns, or the beginning of the last. */
export function fitParts(variants: readonly string[], width: number): string {
  return variants.find((line) => line.length <= width) ?? (variants.at(-1) ?? '').slice(0, Math.max(width, 0));
}

const CELLS = 24;

/** Formats how much is done, and once that is known the time left. The bar is left out where it does not fit. */
export function doneText(done: number, total: number, ms: number, width: number): string {
  const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} done`;
  const text = done > 0 ? `${count}, ${formatDuration((ms / done) * (total - done))} left` : count;
  return fitParts([`${bar(CELLS, done, total)} ${text}`, text, count], width);
}

/** Formats a bar. */
export function bar(cells: number, done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.floor((cells * done) / total);
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}

const CELLS = 24;

/**
 * Formats a progress line: a bar, the count and, once they are known, speed and remaining time.
 * Parts that do not fit into `width` columns are left out: first the bar, then the end of the line.
 * @param seconds the time the `done` items took
 */
export function progressBar(done: number, total: number, seconds: number, width = Number.POSITIVE_INFINITY): string {
  const filled = total > 0 ? Math.floor((CELLS * done) / total) : CELLS;
  const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled);
  const perSecond = seconds > 0 ? done / seconds : 0;
  const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} done`;
  const speed = perSecond > 0 ? [`${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second`] : [];
  const left = perSecond > 0 ? [`${timeLeft((total - done) / perSecond)} left`] : [];
  return fitParts([`${bar} ${[count, ...speed, ...left].join(', ')}`, [count, ...left].join(', '), count], width);
}

/** Returns the first variant of a line that fits into `width` columns, or the beginning of the last. */
export function fitParts(variants: readonly string[], width: number): string {
  return variants.find((line) => line.length <= width) ?? (variants.at(-1) ?? '').slice(0, Math.max(width, 0));
}

/**
 * Replaces the current line of a terminal. The line is one column shorter than the terminal: a full
 * one would move the cursor to the next line, and every update would leave a stale line behind.
 */
export function redrawLine(line: (width: number) => string): void {
  process.stderr.write(`\r\x1b[K${line((process.stderr.columns || 80) - 1)}`);
}

const timeLeft = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
};

import { redrawLine } from './progress-bar.ts';

export interface Counter {
  readonly total: number;
  add(count: number): void;
  /** Removes the progress line. */
  stop(): void;
}

const REDRAW_MS = 200;

/** Creates a counter. It shows itself as a changing line on stderr if `shown` and stderr is a terminal. */
export function createCounter(noun: string, shown: boolean): Counter {
  const visible = shown && process.stderr.isTTY === true;
  const startedAt = performance.now();
  let total = 0;
  let nextAt = startedAt;
  return {
    get total() {
      return total;
    },
    add(count) {
      total += count;
      const now = performance.now();
      if (!visible || now < nextAt) return;
      nextAt = now + REDRAW_MS;
      const rate = Math.round((total / (now - startedAt)) * 1_000);
      redrawLine((width) =>
        `${total.toLocaleString('en')} ${noun}, ${rate.toLocaleString('en')} a second`.slice(0, width),
      );
    },
    stop() {
      if (visible) redrawLine(() => '');
    },
  };
}

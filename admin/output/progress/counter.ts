export interface Counter {
  readonly total: number;
  add(count: number): void;
  /** Takes the line away. */
  stop(): void;
}

const SHOW_MS = 200;

/** Counts, on one line of stderr that changes, when `shown` and stderr is a terminal. */
export const createCounter = (noun: string, shown: boolean): Counter => {
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
      nextAt = now + SHOW_MS;
      const rate = Math.round((total / (now - startedAt)) * 1_000);
      process.stderr.write(`\r\x1b[K${total.toLocaleString('en')} ${noun}, ${rate.toLocaleString('en')} a second`);
    },
    stop() {
      if (visible) process.stderr.write('\r\x1b[K');
    },
  };
};

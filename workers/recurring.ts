/** Longest time between two looks for work, in ms: a notification that there is some may be lost. */
export const IDLE_MS = 5_000;

export interface Recurring {
  /**
   * Runs the work within `ms` milliseconds instead of at its next due time: requests in quick
   * succession share one run.
   */
  runSoon(ms?: number): void;
  /** Waits for the current run and starts no other. */
  stop(): Promise<void>;
}

/**
 * Runs `work`, and again after the milliseconds that it returns.
 * @param ready the first run waits for it
 */
export function recurring(work: () => Promise<number>, ready: Promise<unknown> = Promise.resolve()): Recurring {
  let isReady = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let currentRun: Promise<void> | undefined;
  /** Time of the next run; during a run the time that was requested meanwhile. */
  let nextAt = Number.POSITIVE_INFINITY;
  const schedule = (at: number): void => {
    nextAt = at;
    clearTimeout(timer);
    if (!isReady || isStopped || currentRun) return;
    timer = setTimeout(run, Math.max(at - performance.now(), 0)); // Node 24 warns of a time that has passed
  };
  const run = (): void => {
    nextAt = Number.POSITIVE_INFINITY;
    currentRun = work().then((nextInMs) => {
      currentRun = undefined;
      schedule(Math.min(nextAt, performance.now() + nextInMs));
    });
  };
  void ready.then(() => {
    isReady = true;
    schedule(performance.now());
  });
  return {
    runSoon(ms = 0) {
      const at = performance.now() + ms;
      if (at < nextAt) schedule(at);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await currentRun;
    },
  };
}

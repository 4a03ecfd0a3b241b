export interface Recurring {
  /** Runs the work soon instead of at its next due time. */
  runSoon(): void;
  /** Waits for the current run and starts no other. */
  stop(): Promise<void>;
}

/**
 * Runs `work`, and again after the milliseconds that it returns.
 * @param soonMs delay of `runSoon`: requests in quick succession share one run
 */
export const recurring = (work: () => Promise<number>, soonMs = 0): Recurring => {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let currentRun: Promise<void> | undefined;
  let isRequested = false;
  const schedule = (ms: number): void => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      isRequested = false;
      currentRun = work().then((nextInMs) => {
        currentRun = undefined;
        schedule(isRequested ? soonMs : nextInMs);
      });
    }, ms);
  };
  schedule(0);
  return {
    runSoon() {
      if (isRequested) return;
      isRequested = true;
      if (!currentRun) schedule(soonMs);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await currentRun;
    },
  };
};

export interface Recurring {
  /** Runs it soon instead of when it would be due. */
  soon(): void;
  /** Lets the run under way finish, begins none. */
  stop(): Promise<void>;
}

/**
 * Runs `work`, and again after the milliseconds that it returns. @param soonMs after how long when somebody asks: what is
 * asked for in quick succession is one run
 */
export const recurring = (work: () => Promise<number>, soonMs = 0): Recurring => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let run: Promise<void> | undefined;
  let asked = false;
  const plan = (ms: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      asked = false;
      run = work().then((nextInMs) => {
        run = undefined;
        plan(asked ? soonMs : nextInMs);
      });
    }, ms);
  };
  plan(0);
  return {
    soon() {
      if (asked) return;
      asked = true;
      if (!run) plan(soonMs);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await run;
    },
  };
};

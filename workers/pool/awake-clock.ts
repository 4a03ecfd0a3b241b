export interface AwakeClock {
  /** Returns the milliseconds that this process has been awake since the clock was created. */
  now(): number;
  /** Calls `callback` after the process has been awake for `ms`. @returns a function that cancels it */
  after(ms: number, callback: () => void): () => void;
  close(): void;
}

const TICK_MS = 100;
/** A longer gap between two ticks counts as this: a busy event loop cannot be told from a process that was stopped. */
const MAX_TICK_MS = 5 * TICK_MS;

/**
 * Creates a clock that stands still while the process is stopped (SIGSTOP, a laptop asleep). Pool
 * workers stop with the process, so that time must not count against their documents.
 * @param time returns milliseconds that never go back
 */
export function createAwakeClock(time: () => number = () => performance.now()): AwakeClock {
  const alarms = new Set<{ readonly at: number; readonly callback: () => void }>();
  let awakeMs = 0;
  let lastTime = time();
  const now = (): number => {
    const current = time();
    awakeMs += Math.min(current - lastTime, MAX_TICK_MS);
    lastTime = current;
    return awakeMs;
  };
  const tick = (): void => {
    now();
    for (const alarm of alarms) {
      if (alarm.at > awakeMs) continue;
      alarms.delete(alarm);
      alarm.callback();
    }
  };
  const timer = setInterval(tick, TICK_MS).unref();
  return {
    now,
    after(ms, callback) {
      const alarm = { at: now() + ms, callback };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    close: () => clearInterval(timer),
  };
}

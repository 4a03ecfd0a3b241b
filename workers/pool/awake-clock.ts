export interface AwakeClock {
  /** Milliseconds that this process was awake since the clock was made. */
  now(): number;
  /** Calls `ring` once the process was awake for `ms` from now on. @returns cancels it */
  after(ms: number, ring: () => void): () => void;
  close(): void;
}

const TICK_MS = 100;
/** A longer gap between two ticks counts as this much: nobody can tell a busy event loop from a process that was stopped. */
const MAX_TICK_MS = 5 * TICK_MS;

/**
 * Measures time while the process runs. A process that was stopped (SIGSTOP, a laptop that slept) stopped its threads too,
 * and a document must not be blamed for that time.
 * @param time gives milliseconds that never go back
 */
export const createAwakeClock = (time: () => number = () => performance.now()): AwakeClock => {
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  let awakeMs = 0;
  let last = time();
  const now = (): number => {
    const read = time();
    awakeMs += Math.min(read - last, MAX_TICK_MS);
    last = read;
    return awakeMs;
  };
  const tick = (): void => {
    now();
    for (const alarm of alarms) {
      if (alarm.at > awakeMs) continue;
      alarms.delete(alarm);
      alarm.ring();
    }
  };
  const ticks = setInterval(tick, TICK_MS).unref();
  return {
    now,
    after(ms, ring) {
      const alarm = { at: now() + ms, ring };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    close: () => clearInterval(ticks),
  };
};

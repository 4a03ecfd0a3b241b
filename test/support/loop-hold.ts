import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const TICK_MS = 5;
/** Nanoseconds of processor that the main thread of this process has used; Linux alone tells. */
const MAIN_THREAD = `/proc/self/task/${process.pid}/schedstat`;

const usedMs = (): number => {
  try {
    return Number(readFileSync(MAIN_THREAD, 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    // Not Linux: then only the clock counts.
    return Number.NaN;
  }
};

/**
 * Watches how long anything holds the event loop while `work` runs. On a busy machine other
 * programs hold it up as well, so a delay counts with no more than this thread has computed in it.
 * @returns what the work came to, and the longest hold in milliseconds
 */
export async function watchLoop<T>(work: () => Promise<T>): Promise<{ result: T; heldMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: TICK_MS });
  let before = usedMs();
  let computedMs = 0;
  const look = (): void => {
    const now = usedMs();
    computedMs = Number.isNaN(now) ? Number.POSITIVE_INFINITY : Math.max(computedMs, now - before);
    before = now;
  };
  delay.enable();
  await wait(2 * TICK_MS);
  before = usedMs();
  const ticks = setInterval(look, TICK_MS);
  const result = await work();
  await wait(2 * TICK_MS);
  look();
  clearInterval(ticks);
  delay.disable();
  return { result, heldMs: Math.min(delay.max / 1e6, computedMs) };
}

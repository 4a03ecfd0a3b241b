import { setTimeout as wait } from 'node:timers/promises';

/** Waits for a promise for at most `ms` milliseconds. @returns whether it settled in time */
export async function settlesWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = wait(ms, false, { signal: timer.signal }).catch(() => false); // aborted
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    timer.abort();
  }
}

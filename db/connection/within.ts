import { setTimeout as wait } from 'node:timers/promises';

/** Waits for some work, but no longer than `ms` milliseconds. @returns whether it was finished by then */
export const settlesWithin = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  const timer = new AbortController();
  const late = wait(ms, false, { signal: timer.signal }).catch(() => false); // called off
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    timer.abort();
  }
};

import { readFileSync, readlinkSync } from 'node:fs';

/** A thread when it began a task, as it tells whoever waits for it. Empty where the system does not tell. */
export interface TaskStart {
  /** Its number in the system. */
  readonly tid?: string;
  /** Milliseconds of processor time it had used by then. */
  readonly usedMs?: number;
}

/** The first number is of nanoseconds on a processor. */
const millisecondsIn = (file: string): number => Number(readFileSync(file, 'utf8').split(' ', 1)[0]) / 1e6;

/** To be called in the thread itself. Linux alone tells. */
export const taskStart = (): TaskStart => {
  try {
    const tid = readlinkSync('/proc/thread-self').split('/').at(-1);
    return tid === undefined ? {} : { tid, usedMs: millisecondsIn('/proc/thread-self/schedstat') };
  } catch {
    return {};
  }
};

/**
 * Measures a task from outside its thread: in processor time, so that nobody is to blame for a busy machine; in time by `now`
 * where the system does not tell, or the thread has ended.
 * @returns milliseconds since it began
 */
export const taskClock = ({ tid, usedMs }: TaskStart, now: () => number): (() => number) => {
  const begunAt = now();
  return () => {
    try {
      if (tid !== undefined && usedMs !== undefined) return millisecondsIn(`/proc/self/task/${tid}/schedstat`) - usedMs;
    } catch {
      // It has ended.
    }
    return now() - begunAt;
  };
};

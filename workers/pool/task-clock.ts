import { readFileSync, readlinkSync } from 'node:fs';

/** State of a pool worker at the start of a task. Empty where the system does not provide it. */
export interface TaskStart {
  /** Thread id in the operating system. */
  readonly tid?: string;
  /** Milliseconds of processor time that the thread had used. */
  readonly usedMs?: number;
}

/** The first number in schedstat is the processor time in nanoseconds. */
const processorMsIn = (file: string): number => Number(readFileSync(file, 'utf8').split(' ', 1)[0]) / 1e6;

/** Reads the state of the calling thread. Only Linux provides it. */
export const taskStart = (): TaskStart => {
  try {
    const tid = readlinkSync('/proc/thread-self').split('/').at(-1);
    return tid === undefined ? {} : { tid, usedMs: processorMsIn('/proc/thread-self/schedstat') };
  } catch {
    return {};
  }
};

/**
 * Measures a task from outside its thread: in processor time, so that a busy machine does not count against it, or by
 * `now` where the system does not provide that or the thread has ended.
 * @returns a function that returns the milliseconds since the start
 */
export const taskClock = ({ tid, usedMs }: TaskStart, now: () => number): (() => number) => {
  const startedAt = now();
  return () => {
    try {
      if (tid !== undefined && usedMs !== undefined) return processorMsIn(`/proc/self/task/${tid}/schedstat`) - usedMs;
    } catch {
      // The thread has ended.
    }
    return now() - startedAt;
  };
};

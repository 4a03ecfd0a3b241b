import { readFileSync, readlinkSync } from 'node:fs';

/** What a pool worker does at the moment. */
export type Phase = 'parse' | 'extract' | 'tag';

/** State of a pool worker at the start of a phase. The rest is missing where the system does not provide it. */
export interface TaskStart {
  readonly phase: Phase;
  /** Thread id in the operating system. */
  readonly tid?: string;
  /** Milliseconds of processor time that the thread had used. */
  readonly usedMs?: number;
}

/** The first number in schedstat is the processor time in nanoseconds. */
const processorMsIn = (file: string): number => Number(readFileSync(file, 'utf8').split(' ', 1)[0]) / 1e6;

/** Reads the state of the calling thread. Only Linux provides it. */
export function taskStart(phase: Phase): TaskStart {
  try {
    const tid = readlinkSync('/proc/thread-self').split('/').at(-1);
    return tid === undefined ? { phase } : { phase, tid, usedMs: processorMsIn('/proc/thread-self/schedstat') };
  } catch {
    return { phase };
  }
}

/**
 * Measures a task from outside its thread: in processor time, so that a busy machine does not count
 * against it, or by `now` where the system does not provide that or the thread has ended.
 * @returns a function that returns the milliseconds since the start
 */
export function taskClock({ tid, usedMs }: Omit<TaskStart, 'phase'>, now: () => number): () => number {
  const startedAt = now();
  return () => {
    try {
      if (tid !== undefined && usedMs !== undefined) return processorMsIn(`/proc/self/task/${tid}/schedstat`) - usedMs;
    } catch {
      // The thread has ended.
    }
    return now() - startedAt;
  };
}

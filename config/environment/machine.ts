import { availableParallelism, totalmem } from 'node:os';

/** What the defaults of settings depend on. */
export interface Machine {
  readonly cores: number;
  /** Memory that this process may use, in bytes. */
  readonly memoryBytes: number;
}

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    memoryBytes: usableMemory(process.constrainedMemory(), totalmem()),
  };
}

/**
 * Returns the memory of a machine, or the limit of its container if that is lower, in bytes.
 * @param limit 0, undefined or larger than the machine where there is no limit; that depends on the
 * system
 */
export function usableMemory(limit: number | undefined, total: number): number {
  return limit !== undefined && limit > 0 && limit < total ? limit : total;
}

/** Memory for each thread and what the process needs besides: with two threads in 512 MB, the kernel killed it. */
const BYTES_PER_THREAD = 2 ** 29;

/** Number of worker threads if none is set: one per core and 512 MB, 1 to 8. */
export function defaultThreads({ cores, memoryBytes }: Machine): number {
  return Math.max(1, Math.min(cores, 8, Math.floor(memoryBytes / BYTES_PER_THREAD)));
}

import { getHeapStatistics } from 'node:v8';
import { workerData } from 'node:worker_threads';

/** What a thread is told when it starts. */
export interface WorkerLife {
  /** Tasks after which it is replaced. */
  readonly tasks: number;
}

/** What libraries keep of each task adds up, unseen. At 10,000, starting another costs less than a hundredth of the time. */
export const DEFAULT_LIFE: WorkerLife = { tasks: 10_000 };

/** Share of its heap. A thread that holds more before a task would end in the midst of it, and the task would be blamed. */
const MAX_HEAP = 0.75;

/** With this code ends a thread that is worn out. Nothing has been done of the task it was given. */
const WORN_OUT = 75;

const { tasks: most } = (workerData as WorkerLife | null) ?? DEFAULT_LIFE;
let done = 0;

/** To be called before each task: ends a thread that is worn out, for another to do it. */
export const exitIfWornOut = (): void => {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  if (done > 0 && (done >= most || used_heap_size > MAX_HEAP * heap_size_limit)) process.exit(WORN_OUT);
  done += 1;
};

/** Whether a task was given to a thread that was worn out. The pool tells by a text alone. */
export const isWornOutError = (error: unknown): boolean =>
  error instanceof Error && error.message === `worker exited with code: ${WORN_OUT}`;

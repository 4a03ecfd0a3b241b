import { getHeapStatistics } from 'node:v8';
import { workerData } from 'node:worker_threads';

/** Options that a pool worker gets when it starts. */
export interface WorkerLife {
  /** Tasks after which the worker is replaced. */
  readonly tasks: number;
}

/**
 * Memory that libraries keep of each task adds up. At 10,000 tasks, starting a worker costs less
 * than 1% of the time.
 */
export const DEFAULT_LIFE: WorkerLife = { tasks: 10_000 };

/** Share of the heap. A worker that starts a task with more may run out of memory, and the task would be blamed. */
const MAX_HEAP = 0.75;

/** Exit code of a worn-out worker. The task it was given has not begun. */
const WORN_OUT = 75;

const { tasks: maxTasks } = (workerData as WorkerLife | null) ?? DEFAULT_LIFE;
let tasksDone = 0;

/** Ends a worn-out worker, so that another one does the task. Call it in the worker before each task. */
export function exitIfWornOut(): void {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  if (tasksDone > 0 && (tasksDone >= maxTasks || used_heap_size > MAX_HEAP * heap_size_limit)) process.exit(WORN_OUT);
  tasksDone += 1;
}

/** Whether a task failed because its worker was worn out. Piscina reports the exit code only in the message. */
export function isWornOutError(error: unknown): boolean {
  return error instanceof Error && error.message === `worker exited with code: ${WORN_OUT}`;
}

import { createWorkerPool, type WorkerPool } from '../../workers/pool/pool.ts';

/** Threads of the shared pool. */
export const THREADS = 1;
let workerPool: WorkerPool | undefined;

/** The thread of all services and stages of a test process: to load extractor and tagger takes longer than most tests. */
export function sharedPool(): WorkerPool {
  workerPool ??= createWorkerPool(THREADS);
  return workerPool;
}

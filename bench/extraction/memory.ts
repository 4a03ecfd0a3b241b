import { createWorkerPool } from '../../workers/pool/pool.ts';
import type { LabelledPage } from './labelled-pages.ts';

/** Memory of the process while some of the pages were read, in megabytes. */
export interface MemoryPoint {
  /** Pages read by then. */
  readonly pages: number;
  /** Peak resident memory since the last point, threads included. */
  readonly peak: number;
  /** Resident memory at this point. */
  readonly rss: number;
  /** Heap of the main thread, garbage included. */
  readonly heap: number;
  /** Threads replaced by then. */
  readonly replaced: number;
  /** Pages without text so far. They take memory too, but should be few. */
  readonly unread: number;
}

/** Queued tasks per thread, so that no thread waits for the next. */
const WAITING = 2;
/** Rows of the table. */
export const POINTS = 20;
const MB = 1_048_576;

/**
 * Extracts and tags pages in a pool of threads like the service, starting over after the last page,
 * and records the memory of the process.
 */
export async function measureMemory(
  pages: readonly LabelledPage[],
  { count, threads }: { readonly count: number; readonly threads: number },
): Promise<readonly MemoryPoint[]> {
  let ended = 0;
  const onThread = (thread: NodeJS.EventEmitter) => thread.once('exit', () => (ended += 1));
  process.on('worker', onThread);
  const pool = createWorkerPool(threads);
  const points: MemoryPoint[] = [];
  let [next, done, unread, peak] = [0, 0, 0, 0];
  const readSome = async (): Promise<void> => {
    while (next < count) {
      const page = pages[next % pages.length];
      next += 1;
      if (page === undefined) return;
      await pool
        .readPage({ body: page.body, contentType: 'text/html', url: page.url }, { url: page.url, categories: [] })
        .catch(() => {
          unread += 1;
        });
      done += 1;
      const rss = process.memoryUsage.rss() / MB;
      peak = Math.max(peak, rss);
      if (Math.floor((done * POINTS) / count) <= points.length) continue;
      points.push({ pages: done, peak, rss, heap: process.memoryUsage().heapUsed / MB, replaced: ended, unread });
      peak = 0;
    }
  };
  await Promise.all(Array.from({ length: WAITING * threads }, readSome));
  process.off('worker', onThread);
  await pool.close();
  return points;
}

/** Returns the peaks of the second and the last quarter. During the first, code is loaded and compiled. */
export function quarterPeaks(points: readonly MemoryPoint[]): { readonly second: number; readonly last: number } {
  const at = (share: number) => Math.floor(share * points.length);
  const peakOf = (some: readonly MemoryPoint[]) => Math.max(...some.map(({ peak }) => peak));
  return { second: peakOf(points.slice(at(0.25), at(0.5))), last: peakOf(points.slice(at(0.75))) };
}

import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

/** Milliseconds that the work may block the event loop before others (queue locks, health checks) may run. */
const SLICE_MS = 10;

/** Maps many items on the event loop, yielding to other work between slices. */
export async function yieldingMap<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let sliceStart = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await yieldToEventLoop();
    sliceStart = performance.now();
  }
  return results;
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds that work may hold the event loop before others (locks of the queue, health checks) get their turn. */
const SLICE_MS = 10;

/** Maps many items on the event loop without holding it: between slices of the work others come to theirs. */
export const yieldingMap = async <Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> => {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < SLICE_MS) continue;
    await nextTurn();
    since = performance.now();
  }
  return results;
};

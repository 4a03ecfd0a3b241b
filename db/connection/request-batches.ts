import type pg from 'pg';
import { isDatabaseUnavailable } from './pool.ts';

/** Maximum number of items in a batch, so that no statement takes long. */
const MAX_BATCH = 64;

/**
 * Processes several items in one statement.
 * @param unbatched whether to wait for locked rows. A batch skips them instead, because all its
 * items would wait
 * @returns the result of each item; skipped items are missing
 */
export type BatchWork<Item, Result> = (
  pool: pg.Pool,
  items: readonly Item[],
  unbatched: boolean,
) => Promise<ReadonlyMap<Item, Result>>;

interface Request<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Turns work on batches into a function that takes one item. Requests that arrive while a batch
 * runs form the next batch: no request waits for others, and a busier process needs fewer
 * statements. A skipped item, and every item of a batch that failed, is processed again on its own,
 * so that no item suffers from another.
 */
export function batched<Item, Result>(work: BatchWork<Item, Result>): (pool: pg.Pool, item: Item) => Promise<Result> {
  const queues = new WeakMap<pg.Pool, (request: Request<Item, Result>) => void>();
  return (pool, item) =>
    new Promise((resolve, reject) => {
      const enqueue = queues.get(pool) ?? createQueue(pool, work);
      queues.set(pool, enqueue);
      enqueue({ item, resolve, reject });
    });
}

const createQueue = <Item, Result>(
  pool: pg.Pool,
  work: BatchWork<Item, Result>,
): ((request: Request<Item, Result>) => void) => {
  const waiting: Request<Item, Result>[] = [];
  let isRunning = false;

  const runUnbatched = async (item: Item): Promise<Result> => {
    const results = await work(pool, [item], true);
    if (!results.has(item)) throw new Error('no result for an item that was processed unbatched');
    return results.get(item) as Result;
  };

  const runBatch = async (batch: readonly Request<Item, Result>[]): Promise<void> => {
    const items = batch.map(({ item }) => item);
    try {
      const results = await work(pool, items, false);
      for (const { item, resolve } of batch)
        resolve(results.has(item) ? (results.get(item) as Result) : runUnbatched(item));
    } catch (error) {
      if (isDatabaseUnavailable(error)) for (const { reject } of batch) reject(error);
      else for (const { item, resolve } of batch) resolve(runUnbatched(item));
    }
  };

  const drain = async (): Promise<void> => {
    isRunning = true;
    // Let requests of the same turn of the event loop join.
    await Promise.resolve();
    while (waiting.length > 0) await runBatch(waiting.splice(0, MAX_BATCH));
    isRunning = false;
  };

  return (request) => {
    waiting.push(request);
    if (!isRunning) void drain();
  };
};

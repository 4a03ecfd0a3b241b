import type pg from 'pg';
import { isDatabaseUnavailable } from './pool.ts';

/** Items that go together at most, so that no statement takes long. */
const MAX_BATCH = 64;

/**
 * Does work for several items in one statement.
 * @param alone whether to wait for rows that others hold; a batch passes them by instead, since all would wait with it
 * @returns what became of each item; those that were passed by are missing
 */
export type BatchWork<Item, Result> = (
  pool: pg.Pool,
  items: readonly Item[],
  alone: boolean,
) => Promise<ReadonlyMap<Item, Result>>;

interface Asked<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes a function that asks for one item at a time out of work on several: what is asked for while a batch is under way
 * goes together in the next. Nobody waits for company, and the busier a process is, the fewer statements it takes. An item
 * that was passed by, and each of a batch that failed, is done again by itself: none suffers from another.
 */
export const batched = <Item, Result>(
  work: BatchWork<Item, Result>,
): ((pool: pg.Pool, item: Item) => Promise<Result>) => {
  const gatherings = new WeakMap<pg.Pool, (asked: Asked<Item, Result>) => void>();
  return (pool, item) =>
    new Promise((resolve, reject) => {
      const gather = gatherings.get(pool) ?? startGathering(pool, work);
      gatherings.set(pool, gather);
      gather({ item, resolve, reject });
    });
};

const startGathering = <Item, Result>(
  pool: pg.Pool,
  work: BatchWork<Item, Result>,
): ((asked: Asked<Item, Result>) => void) => {
  const waiting: Asked<Item, Result>[] = [];
  let underWay = false;

  const byItself = async (item: Item): Promise<Result> => {
    const results = await work(pool, [item], true);
    if (!results.has(item)) throw new Error('nothing became of an item that was done by itself');
    return results.get(item) as Result;
  };

  const together = async (batch: readonly Asked<Item, Result>[]): Promise<void> => {
    const items = batch.map(({ item }) => item);
    try {
      const results = await work(pool, items, false);
      for (const { item, resolve } of batch)
        resolve(results.has(item) ? (results.get(item) as Result) : byItself(item));
    } catch (error) {
      if (isDatabaseUnavailable(error)) for (const { reject } of batch) reject(error);
      else for (const { item, resolve } of batch) resolve(byItself(item));
    }
  };

  const goOn = async (): Promise<void> => {
    underWay = true;
    // What is asked for in this very turn of the event loop goes along.
    await Promise.resolve();
    while (waiting.length > 0) await together(waiting.splice(0, MAX_BATCH));
    underWay = false;
  };

  return (asked) => {
    waiting.push(asked);
    if (!underWay) void goOn();
  };
};

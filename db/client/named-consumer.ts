import sql from 'sql-template-tag';
import { type Change, readNext } from '../reading/changes.ts';
import { type NewsPool, type Read, readerOf } from '../reading/read.ts';
import { type FollowOptions, followChanges, MAX_CHANGES } from './follow-changes.ts';

export interface ConsumeOptions extends FollowOptions {
  /** Where a consumer begins that does not exist yet: with the first change (the default), or after the last one. */
  readonly from?: 'start' | 'end' | undefined;
}

/**
 * Yields the changes after the position of a named consumer, which the database keeps, in batches,
 * then those to come. The position moves past a batch when the next one is asked for: after a
 * crash, a batch that was not finished comes again.
 * @throws what the database says if the name is not valid or belongs to another login, or if the
 * first batch fails
 */
export function consumeChanges(
  pool: NewsPool,
  name: string,
  options: ConsumeOptions,
): AsyncGenerator<readonly Change[], void, undefined> {
  const read = readerOf(pool);
  let subscribed = false;
  let handled: number | undefined;
  const take = async (): Promise<readonly Change[]> => {
    if (!subscribed) {
      const after = options.from === 'end' ? null : 0;
      await writing(pool, (write) => write(sql`select news.subscribe(${name}, ${after})`));
      subscribed = true;
    }
    if (handled !== undefined) {
      const seq = handled;
      await writing(pool, (write) => write(sql`select news.ack(${name}, ${seq})`));
      handled = undefined;
    }
    const changes = await readNext(read, name, options.max ?? MAX_CHANGES);
    handled = changes.at(-1)?.seq;
    return changes;
  };
  return followChanges(pool, take, options);
}

/** Removes a named consumer. @throws what the database says if there is none, or if it belongs to another login */
export function unsubscribe(pool: NewsPool, name: string): Promise<void> {
  return writing(pool, async (write) => {
    await write(sql`select news.unsubscribe(${name})`);
  });
}

/** Runs statements in a transaction that may write: those of the readers' login may not, unless they say so. */
const writing = async <T>(pool: NewsPool, work: (write: Read) => Promise<T>): Promise<T> => {
  const connection = await pool.connect();
  let broken = true;
  try {
    await connection.query({ text: 'begin read write' });
    const result = await work(readerOf(connection));
    await connection.query({ text: 'commit' });
    broken = false;
    return result;
  } finally {
    connection.release(broken); // a failed transaction ends with its connection
  }
};

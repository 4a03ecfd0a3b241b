import { type Change, readChanges } from '../reading/changes.ts';
import { type NewsPool, readerOf } from '../reading/read.ts';
import { type FollowOptions, followChanges, MAX_CHANGES } from './follow-changes.ts';

export interface ChangesOptions extends FollowOptions {
  /** Cursor of the last change that was handled; without one, from the first change. */
  readonly after?: string | undefined;
}

/**
 * Yields the changes after a position in batches, then those to come. None is missed or repeated,
 * also when the connection is lost.
 * @throws DatabaseRestoredError; TypeError if `after` is no cursor; what the database says if the
 * first batch fails
 */
export function changeBatches(
  pool: NewsPool,
  options: ChangesOptions,
): AsyncGenerator<readonly Change[], void, undefined> {
  const read = readerOf(pool);
  let { after } = options;
  const take = async (): Promise<readonly Change[]> => {
    const changes = await readChanges(read, after, options.max ?? MAX_CHANGES);
    after = changes.at(-1)?.cursor ?? after;
    return changes;
  };
  return followChanges(pool, take, options);
}

/** Yields the same changes one by one. */
export async function* changesOneByOne(
  pool: NewsPool,
  options: ChangesOptions,
): AsyncGenerator<Change, void, undefined> {
  for await (const batch of changeBatches(pool, options)) {
    for (const change of batch) {
      if (options.signal?.aborted) return;
      yield change;
    }
  }
}

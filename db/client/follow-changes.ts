import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseUnavailable } from '../connection/pool.ts';
import type { Change } from '../reading/changes.ts';
import type { NewsPool } from '../reading/read.ts';
import { listen } from './listen.ts';

export interface FollowOptions {
  /** Ends the iteration when aborted, after the current batch. */
  readonly signal?: AbortSignal | undefined;
  /** Changes in a batch at most, 1000 by default. */
  readonly max?: number | undefined;
  /** False: end with the last change there is. Otherwise wait for more. */
  readonly follow?: boolean | undefined;
  /** Milliseconds between two looks at the feed without a notification, a minute by default. */
  readonly pollMs?: number | undefined;
  /** Called for each failed attempt to reach the database, which is repeated. */
  readonly onLost?: ((error: unknown) => void) | undefined;
}

export const MAX_CHANGES = 1_000;
const POLL_MS = 60_000;
/** Milliseconds to wait after a lost connection: doubled with each failure, up to the second number. */
const RETRY_MS = [500, 30_000] as const;

/** The driver's own error for a server that does not answer. */
const isLost = (error: unknown): boolean =>
  isDatabaseUnavailable(error) || (error instanceof Error && error.message === 'Query read timeout');

/**
 * Yields batches of changes, then waits for more. It takes a batch when it is asked for one, so a
 * slow consumer holds nothing up. A lost connection is waited for.
 * @param take returns the next batch, empty at the end of the feed; called again if it fails
 * because the connection is lost
 * @throws what `take` throws: anything at first, later only what is not due to the connection
 */
export async function* followChanges(
  pool: NewsPool,
  take: () => Promise<readonly Change[]>,
  options: FollowOptions,
): AsyncGenerator<readonly Change[], void, undefined> {
  const { signal, follow = true, pollMs = POLL_MS, onLost = () => undefined } = options;
  const listener = listen(pool, 'news_changes');
  let reached = false;
  let retryMs: number = RETRY_MS[0];
  try {
    while (!signal?.aborted) {
      let changes: readonly Change[];
      try {
        changes = await take();
      } catch (error) {
        if (!reached || !isLost(error)) throw error;
        onLost(error);
        await wait(retryMs, undefined, { signal }).catch(() => undefined);
        retryMs = Math.min(2 * retryMs, RETRY_MS[1]);
        continue;
      }
      reached = true;
      retryMs = RETRY_MS[0];
      if (changes.length > 0) yield changes;
      else if (follow) await listener.heard(pollMs, signal);
      else return;
    }
  } finally {
    listener.close();
  }
}

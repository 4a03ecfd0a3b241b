import type pg from 'pg';
import type { Logger } from 'pino';
import { isDatabaseUnavailable } from '../../../db/connection/pool.ts';
import { dropQueued, hasQueued } from '../../../db/stories/story-queue.ts';
import type { OutageLog } from '../../outages/outage-log.ts';
import { IDLE_MS, type Recurring, recurring } from '../../recurring.ts';
import { assignStories, BATCH } from './assign-stories.ts';

export interface StoryWriterOptions {
  readonly pool: pg.Pool;
  /** Resolves when there are partitions for rows written now. */
  readonly ready: Promise<unknown>;
  readonly outages: OutageLog;
  readonly log: Logger;
}

/** Time to the next look after a failure, and while another process is at it. */
const AGAIN_MS = 1_000;
const RETRY_MS = 5_000;
/** An article that fails alone this often is left without a story, so that the others go on. */
const MAX_FAILURES = 3;

/**
 * Puts ready articles into stories, in the order in which they became ready. Any number of
 * processes may do this: one at a time holds the lock. Run it soon when changes were recorded.
 */
export function startStoryWriter({ pool, ready, outages, log }: StoryWriterOptions): Recurring {
  /** Failures in a row. After the first, articles are taken one by one, to find the one that fails. */
  let failures = 0;
  let oneByOne = 0;

  const runOnce = async (): Promise<number> => {
    if (!(await hasQueued(pool))) return IDLE_MS;
    const assigned = await assignStories(pool, oneByOne > 0 ? 1 : BATCH);
    failures = 0;
    if (oneByOne > 0) oneByOne -= assigned;
    return assigned > 0 ? 0 : AGAIN_MS;
  };

  const failed = async (error: unknown): Promise<number> => {
    if (isDatabaseUnavailable(error)) {
      outages.report(error, 'articles could not be put into stories');
      return RETRY_MS;
    }
    failures += 1;
    log.error({ err: error }, 'articles could not be put into stories; retrying one by one');
    if (oneByOne > 0 && failures >= MAX_FAILURES) {
      const id = await dropQueued(pool);
      log.error({ err: error, article: id }, 'an article could not be put into a story, and is left without one');
      failures = 0;
    }
    oneByOne = BATCH;
    return AGAIN_MS;
  };

  const run = (): Promise<number> =>
    runOnce()
      .catch(failed)
      .catch(() => RETRY_MS);
  return recurring(run, ready);
}

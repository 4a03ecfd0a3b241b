import type { Queryable } from '../../../db/connection/pool.ts';
import { type FeedRow, feedIdsWithLabel } from '../../../db/feeds/feeds.ts';
import { answerEach, answerOr } from '../../arguments/answer-each.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { unknownNamesIn } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { UsageError } from '../../report-error.ts';
import { formatAnswer } from './answers.ts';

type Result = 'paused' | 'already paused' | 'resumed' | 'already active' | 'set' | 'not changed';

export interface ChangeOptions {
  readonly json?: true | undefined;
  /** Changes the feeds with this label, too. */
  readonly label?: string;
}

export type Change = (db: Queryable, feed: FeedRow) => Promise<{ readonly result: Result; readonly reason?: string }>;

/**
 * Changes each of the given feeds (- reads them from stdin) and prints one line for each.
 * @throws UsageError when no feed has the label
 */
export function changeEach(given: readonly string[], { json, label }: ChangeOptions, change: Change): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const [unknown] = label === undefined ? [] : await unknownNamesIn(pool, { labels: [label] });
    if (unknown !== undefined) throw new UsageError(unknown);
    const labelled = label === undefined ? [] : await feedIdsWithLabel(pool, label);
    const options = { json, line: formatAnswer, failures: ['not changed'] };
    const answers = await answerEach([...given, ...labelled.map(String)], options, (input) =>
      answerOr(input, 'not changed', async () => {
        const feed = await findStoredFeed(pool, input);
        const { id, url, title } = feed;
        return { input, ...(await change(pool, feed)), id, url, title: title ?? undefined };
      }),
    );
    if (answers.some(({ result }) => result === 'resumed')) await warnIfNotRunning(pool, 'poll them');
  });
}

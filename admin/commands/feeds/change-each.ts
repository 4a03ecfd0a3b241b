import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type FeedRow, feedIdsWithLabel } from '../../../db/feeds/feeds.ts';
import { redactCredentials } from '../../../model/url/credentials.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { unknownNamesIn } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { print, printJson } from '../../output/print.ts';
import { EXIT, UsageError } from '../../report-error.ts';
import { formatAnswer } from './answers.ts';

/** The result for one feed. */
export interface ChangeAnswer {
  readonly input: string;
  readonly result:
    | 'paused'
    | 'already paused'
    | 'resumed'
    | 'already active'
    | 'trusted'
    | 'already trusted'
    | 'no longer trusted'
    | 'not trusted'
    | 'removed'
    | 'set'
    | 'not changed';
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  readonly reason?: string;
}

export interface ChangeOptions {
  readonly json?: true | undefined;
  /** Changes the feeds with this label, too. */
  readonly label?: string;
}

export type Change = (db: Queryable, feed: FeedRow) => Promise<Pick<ChangeAnswer, 'result' | 'reason'>>;

/**
 * Changes each of the given feeds (- reads them from stdin) and prints one line for each.
 * @throws UsageError when no feed has the label
 */
export function changeEach(given: readonly string[], { json, label }: ChangeOptions, change: Change): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const answers: ChangeAnswer[] = [];
    const [unknown] = label === undefined ? [] : await unknownNamesIn(pool, { labels: [label] });
    if (unknown !== undefined) throw new UsageError(unknown);
    const labelled = label === undefined ? [] : await feedIdsWithLabel(pool, label);
    for (const input of [...(await readArguments(given)), ...labelled.map(String)]) {
      const answer = await changeFeed(pool, input, change);
      answers.push(answer);
      if (!json) print(formatAnswer(answer));
      if (answer.result === 'not changed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
    if (answers.some(({ result }) => result === 'resumed')) await warnIfNotRunning(pool, 'poll them');
  });
}

const changeFeed = async (db: Queryable, input: string, change: Change): Promise<ChangeAnswer> => {
  try {
    const feed = await findStoredFeed(db, input);
    const { id, url, title } = feed;
    return { input, ...(await change(db, feed)), id, url, ...(title === null ? {} : { title }) };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input: redactCredentials(input), result: 'not changed', reason: redactCredentials(error.message) };
  }
};

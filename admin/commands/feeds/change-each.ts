import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import type { FeedRow } from '../../../db/feeds/feeds.ts';
import { redactCredentials } from '../../../pipelines/url/credentials.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { warnIfNotRunning } from '../../output/service-remark.ts';
import { EXIT } from '../../report-error.ts';
import { lineOf } from './answers.ts';
import { findStoredFeed } from './find.ts';

interface Answer {
  readonly input: string;
  readonly result:
    | 'paused'
    | 'already paused'
    | 'resumed'
    | 'already active'
    | 'trusted'
    | 'already trusted'
    | 'no longer trusted'
    | 'not trusted anyway'
    | 'removed'
    | 'not changed';
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  readonly reason?: string;
}

export interface ChangeOptions {
  readonly json?: true;
}

export type Change = (db: Queryable, feed: FeedRow) => Promise<Pick<Answer, 'result' | 'reason'>>;

/** Changes each of the feeds that were named (- reads them from stdin), and answers each with a line. */
export const changeEach = (given: readonly string[], { json }: ChangeOptions, change: Change): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await answerTo(pool, input, change);
      answers.push(answer);
      if (!json) print(lineOf(answer));
      if (answer.result === 'not changed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
    if (answers.some(({ result }) => result === 'resumed')) await warnIfNotRunning(pool, 'polls them');
  });

const answerTo = async (db: Queryable, input: string, change: Change): Promise<Answer> => {
  try {
    const feed = await findStoredFeed(db, input);
    const { id, url, title } = feed;
    return { input, ...(await change(db, feed)), id, url, ...(title === null ? {} : { title }) };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input: redactCredentials(input), result: 'not changed', reason: redactCredentials(error.message) };
  }
};

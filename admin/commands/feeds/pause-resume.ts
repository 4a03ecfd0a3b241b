import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection.ts';
import { type FeedRow, pauseFeed, resumeFeed } from '../../../db/feeds.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { remarkIfNotRunning } from '../../output/service-remark.ts';
import { readArguments } from '../../read-arguments.ts';
import { EXIT } from '../../report-error.ts';
import { lineOf } from './answers.ts';
import { findStoredFeed } from './find.ts';

interface Answer {
  readonly input: string;
  readonly result: 'paused' | 'already paused' | 'resumed' | 'already active' | 'not changed';
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  readonly reason?: string;
}

interface Options {
  readonly json?: true;
}

/** `feeds pause` */
export const pauseFeeds = (given: readonly string[], options: Options): Promise<void> =>
  changeEach(given, options, async (db, feed) => {
    if (feed.state === 'gone') return { result: 'not changed', reason: 'it is gone and is not polled anyway' };
    return { result: (await pauseFeed(db, feed.id)) ? 'paused' : 'already paused' };
  });

/** `feeds resume` */
export const resumeFeeds = (given: readonly string[], options: Options): Promise<void> =>
  changeEach(given, options, async (db, feed) => {
    if (!(await resumeFeed(db, feed.id))) return { result: 'already active' };
    return { result: 'resumed', ...(feed.state === 'gone' ? { reason: 'it was gone and is tried anew' } : {}) };
  });

type Change = (db: Queryable, feed: FeedRow) => Promise<Pick<Answer, 'result' | 'reason'>>;

const changeEach = (given: readonly string[], { json }: Options, change: Change): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await answerTo(pool, input, change);
      answers.push(answer);
      if (!json) print(lineOf(answer));
      if (answer.result === 'not changed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
    if (answers.some(({ result }) => result === 'resumed')) await remarkIfNotRunning(pool, 'polls them');
  });

const answerTo = async (db: Queryable, input: string, change: Change): Promise<Answer> => {
  try {
    const feed = await findStoredFeed(db, input);
    const { id, url, title } = feed;
    return { input, ...(await change(db, feed)), id, url, ...(title === null ? {} : { title }) };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input, result: 'not changed', reason: error.message };
  }
};

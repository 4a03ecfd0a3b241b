import { feedAttempts } from '../../../db/feeds.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { pairs } from '../../output/table.ts';
import { bothTimes, spanOf } from '../../output/times.ts';
import { attemptsTable } from '../attempts-table.ts';
import { findStoredFeed } from './find.ts';
import { nextPoll } from './list.ts';

/** `feeds show` */
export const showFeed = (wanted: string, { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const feed = await findStoredFeed(pool, wanted);
    const attempts = await feedAttempts(pool, feed.id);
    if (json) return printJson({ ...feed, attempts });
    const now = new Date();
    print(
      pairs([
        ['Feed', String(feed.id)],
        ['URL', feed.url],
        ['Title', feed.title],
        ['Site', feed.site],
        ['State', feed.state],
        ['Labels', feed.labels.join(', ')],
        ['Articles', feed.articles],
        ['Last good poll', bothTimes(feed.last_ok_at, now) || 'never'],
        ['Last outcome', feed.last_outcome_words ?? 'not polled yet'],
        ['Detail', feed.last_detail === feed.last_outcome_words ? undefined : feed.last_detail],
        ['Next poll', nextPoll(feed.state, feed.next_poll_at, now)],
        ['Interval', feed.interval_s === null ? undefined : spanOf(feed.interval_s * 1_000)],
      ]),
    );
    if (attempts.length > 0) print(`\n${attemptsTable(attempts, now)}`);
  });

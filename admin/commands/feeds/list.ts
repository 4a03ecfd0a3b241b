import { listFeeds } from '../../../db/feeds.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson, remark } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';

/** `feeds list` */
export const listAllFeeds = ({ json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const feeds = await listFeeds(pool);
    if (json) return printJson(feeds);
    if (feeds.length === 0) return remark('there are no feeds yet; add one with: wireroom feeds add URL');
    const now = new Date();
    print(
      table(
        [
          { head: 'ID', of: ({ id }) => String(id), align: 'right' },
          { head: 'STATE', of: ({ state }) => state },
          { head: 'TITLE', of: ({ title }) => title, most: 32 },
          { head: 'ARTICLES', of: ({ articles }) => articles, align: 'right' },
          { head: 'LAST GOOD', of: ({ last_ok_at }) => (last_ok_at ? relativeTime(last_ok_at, now) : 'never') },
          { head: 'NEXT', of: ({ state, next_poll_at }) => nextPoll(state, next_poll_at, now) },
          { head: 'LAST OUTCOME', of: ({ last_outcome_words }) => last_outcome_words ?? 'not polled yet', most: 32 },
          { head: 'LABELS', of: ({ labels }) => labels.join(', '), most: 24 },
          { head: 'URL', of: ({ url }) => url },
        ],
        feeds,
      ),
    );
  });

/** When a feed is polled next, in words; only active feeds are. */
export const nextPoll = (state: string, at: Date | null, now: Date): string => {
  if (state !== 'active' || !at) return '';
  return at <= now ? 'due' : relativeTime(at, now);
};

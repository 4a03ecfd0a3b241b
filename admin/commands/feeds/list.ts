import { type FeedFilter, type FeedRow, listFeeds } from '../../../db/feeds/feeds.ts';
import { warnIfNoLabel } from '../../arguments/near-names.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { type Column, table } from '../../output/table.ts';
import { relativeTime, spanOf } from '../../output/times.ts';
import { redirectSummary } from './explain/redirects.ts';
import { currentWait, intervalSummary } from './explain/why-interval.ts';

/** `feeds list` */
export const showFeeds = ({ json, ...filter }: FeedFilter & { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const feeds = await listFeeds(pool, filter);
    if (feeds.length === 0 && !(await warnIfNoLabel(pool, filter.label))) {
      const all = Object.keys(filter).length === 0;
      note(all ? 'there are no feeds yet; add one with: wireroom feeds add URL' : 'no feed is like that');
    }
    if (json) return printJson(feeds);
    if (feeds.length === 0) return;
    const now = new Date();
    const redirected = feeds.some(({ redirects }) => redirects !== null);
    const trusted = feeds.some((feed) => feed.trusted);
    const columns: (Column<FeedRow> | undefined)[] = [
      { head: 'ID', of: ({ id }) => String(id), align: 'right' },
      { head: 'STATE', of: ({ state }) => state },
      { head: 'TITLE', of: ({ title }) => title, most: 32, spare: true },
      { head: 'ARTICLES', of: ({ articles }) => articles, align: 'right' },
      { head: 'A DAY', of: ({ entries_per_day }) => entries_per_day, align: 'right' },
      { head: 'LOSS', of: ({ loss_ratio }) => (loss_ratio === null ? '' : shareOf(loss_ratio)), align: 'right' },
      { head: 'INTERVAL', of: intervalOf },
      { head: 'LAST GOOD POLL', of: ({ last_ok_at }) => (last_ok_at ? relativeTime(last_ok_at, now) : 'never') },
      { head: 'NEXT POLL', of: ({ state, next_poll_at }) => nextPoll(state, next_poll_at, now) },
      { head: 'LAST OUTCOME', of: ({ last_outcome_words }) => last_outcome_words ?? 'not polled yet', most: 32 },
      redirected ? { head: 'REDIRECTS', of: redirectSummary } : undefined,
      trusted ? { head: 'TRUSTED', of: (feed) => (feed.trusted ? 'yes' : '') } : undefined,
      { head: 'LABELS', of: ({ labels }) => labels.join(', '), most: 24, spare: true },
      { head: 'URL', of: ({ url }) => url, spare: true },
    ];
    print(
      table(
        columns.filter((column) => column !== undefined),
        feeds,
      ),
    );
  });

/** How long, and why: `25 min, its pace`. */
const intervalOf = (feed: FeedRow): string => {
  const ms = currentWait(feed);
  return [ms === undefined ? '' : spanOf(ms), intervalSummary(feed.interval_reason)].filter(Boolean).join(', ');
};

/** A ratio as people read it. */
export const shareOf = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** When a feed is polled next, in words; only active feeds are. */
export const nextPoll = (state: string, at: Date | null, now: Date): string => {
  if (state !== 'active' || !at) return '';
  return at <= now ? 'due' : relativeTime(at, now);
};

import { type FeedFilter, type FeedRow, listFeeds } from '../../../db/feeds/feeds.ts';
import { unknownNamesIn } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { type Column, printList } from '../../output/table.ts';
import { formatDuration, relativeTime } from '../../output/times.ts';
import { currentWait, intervalSummary } from './explain/why-interval.ts';

/** `feeds list` */
export function showFeeds({ json, ...filter }: FeedFilter & { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const feeds = await listFeeds(pool, filter);
    const isAll = Object.keys(filter).length === 0;
    const [unknown] = filter.label === undefined ? [] : await unknownNamesIn(pool, { labels: [filter.label] });
    const now = new Date();
    const hasTrusted = feeds.some(({ trusted }) => trusted);
    const columns: (Column<FeedRow> | undefined)[] = [
      { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
      { heading: 'STATE', value: ({ state }) => state },
      { heading: 'TITLE', value: ({ title }) => title, maxWidth: 32, minWidth: 20 },
      { heading: 'ARTICLES', value: ({ article_count }) => article_count, align: 'right', dropOrder: 1 },
      { heading: 'PER DAY', value: ({ entries_per_day }) => entries_per_day, align: 'right', dropOrder: 5 },
      { heading: 'LOSS', value: lossOf, align: 'right', dropOrder: 6 },
      { heading: 'INTERVAL', value: intervalOf, dropOrder: 4 },
      { heading: 'REASON', value: ({ interval_reason }) => intervalSummary(interval_reason), dropOrder: 8 },
      {
        heading: 'LAST SUCCESS',
        value: ({ last_ok_at }) => (last_ok_at ? relativeTime(last_ok_at, now) : 'never'),
        dropOrder: 3,
      },
      {
        heading: 'NEXT POLL',
        value: ({ state, next_poll_at }) => nextPoll(state, next_poll_at, now),
        dropOrder: 2,
      },
      {
        heading: 'LAST OUTCOME',
        value: ({ last_outcome_description }) => last_outcome_description ?? 'not polled yet',
        maxWidth: 32,
        minWidth: 16,
      },
      hasTrusted ? { heading: 'TRUSTED', value: ({ trusted }) => (trusted ? 'yes' : ''), dropOrder: 7 } : undefined,
      { heading: 'LABELS', value: ({ labels }) => labels.join(', '), maxWidth: 24, dropOrder: 10 },
      { heading: 'URL', value: ({ url }) => url, minWidth: 40, dropOrder: 11 },
    ];
    printList(feeds, {
      columns: columns.filter((column) => column !== undefined),
      json,
      none: unknown ?? (isAll ? 'there are no feeds yet; add one with: wireroom feeds add URL' : 'no feeds match'),
      limit: filter.limit,
    });
  });
}

const intervalOf = (feed: FeedRow): string => {
  const ms = currentWait(feed);
  return ms === undefined ? '' : formatDuration(ms);
};

const lossOf = ({ loss_ratio }: FeedRow): string => (loss_ratio === null ? '' : formatPercent(loss_ratio));

/** Formats a ratio: `12 %`. */
export function formatPercent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}

/** Describes when a feed is polled next; only active feeds are. */
export function nextPoll(state: string, at: Date | null, now: Date): string {
  if (state !== 'active' || !at) return '';
  return at <= now ? 'due' : relativeTime(at, now);
}

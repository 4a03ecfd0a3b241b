import { namesInFilters } from '../../../db/watches/names-in-filters.ts';
import { type RecentDelivery, recentDeliveries } from '../../../db/watches/recent-deliveries.ts';
import type { ListedWatch } from '../../../db/watches/stored-watches.ts';
import { receiverOf } from '../../../db/watches/watch.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { bothTimes, relativeTime } from '../../output/times.ts';
import { deliveryText, filterText } from './filter-text.ts';
import { stateOf } from './list.ts';
import { feedUrls, shownWatch } from './shown-watch.ts';
import { findNamedWatch } from './watch-name.ts';

export interface ShowOptions {
  readonly secret?: boolean;
  readonly json?: true;
}

const MAX_DELIVERIES = 10;

/** `watches show` */
export function showWatch(name: string, { secret = false, json }: ShowOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool }, settings }) => {
    const watch = await findNamedWatch(pool, name);
    const deliveries = await recentDeliveries(pool, watch.id, MAX_DELIVERIES);
    if (json) return printJson({ ...shownWatch(watch, settings, secret), deliveries });
    const now = new Date();
    const names = await namesInFilters(pool, [watch.filter]);
    print(
      pairs([
        ['Watch', name],
        ['Matches', filterText(watch, names)],
        ...(watch.target === undefined
          ? [['Feeds have', deliveryText(watch)] as const]
          : receiverPairs(watch, secret, now)),
        ['Added', bothTimes(watch.createdAt, now)],
        ...feedUrls(watch, settings).map((url, n) => [n === 0 ? 'Feeds' : '', url] as const),
      ]),
    );
    if (deliveries.length > 0) print(`\n${deliveriesTable(deliveries, now)}`);
  });
}

const receiverPairs = (watch: ListedWatch, secret: boolean, now: Date): (readonly [string, string | number])[] => [
  ['Receiver', (secret ? watch.target : receiverOf(watch)) ?? ''],
  ['Secret', (secret && watch.secret) || 'shown with --secret'],
  ['Sends', deliveryText(watch)],
  ['State', [stateOf(watch), watch.reason].filter(Boolean).join(': ')],
  ['Waiting', watch.waiting],
  ['Dead-lettered', watch.deadLettered || ''],
  ['Last delivery', bothTimes(watch.lastOkAt, now)],
  ['Last failure', watch.attempts === 0 ? '' : `${watch.lastDetail} (attempt ${watch.attempts})`],
  ['Next attempt', watch.attempts === 0 || watch.state === 'paused' ? '' : relativeTime(watch.nextAt, now)],
];

const deliveriesTable = (deliveries: readonly RecentDelivery[], now: Date): string =>
  table(
    [
      { heading: 'DELIVERY', value: ({ id }) => String(id), align: 'right' },
      { heading: 'ARTICLE', value: ({ article_id }) => String(article_id), align: 'right' },
      { heading: 'CHANGE', value: ({ kind }) => kind },
      { heading: 'STATE', value: ({ state }) => state },
      { heading: 'ATTEMPTS', value: ({ attempts }) => attempts, align: 'right', dropOrder: 1 },
      {
        heading: 'SINCE',
        value: ({ waiting_since, ended_at }) => relativeTime(ended_at ?? waiting_since, now),
        dropOrder: 2,
      },
      { heading: 'TITLE', value: ({ title }) => title, minWidth: 28 },
    ],
    deliveries,
  );

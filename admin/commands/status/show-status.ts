import type { Consumer } from '../../../db/changes/consumers.ts';
import type { Backlog } from '../../../db/claims/backlog.ts';
import { redactPassword } from '../../../db/connection/pool.ts';
import {
  type FailingFeed,
  type OutcomeCount,
  type Rates,
  type RunningProcess,
  readStatus,
  type Status,
  type WaitingFeed,
} from '../../../db/reports/status.ts';
import type { FailingWatch, WatchHealth } from '../../../db/watches/watch-health.ts';
import { type QueueReport, reportQueue } from '../../../workers/dispatch/queue-report.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfOffline } from '../../output/hints.ts';
import { print, printError, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { formatDuration, relativeTime } from '../../output/times.ts';
import { readerWarnings } from './reader-warnings.ts';

/** `status` */
export function showStatus({ json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ settings, database }) => {
    const status = {
      /** Its URL, without a password. */
      database: redactPassword(database.url),
      embedded: database.embedded,
      queue: await reportQueue(settings.redisUrl),
      ...(await readStatus(database.pool)),
    };
    if (json) return printJson(status);
    print(statusText(status));
    for (const warning of [status.queue.warning, ...(await readerWarnings(status.readers, database))])
      if (warning) printError(warning);
    await warnIfOffline(database.pool);
  });
}

type ShownStatus = Status & {
  readonly database: string;
  readonly embedded: boolean;
  readonly queue: QueueReport;
};

const statusText = (status: ShownStatus): string => {
  const now = new Date();
  const { postgres, size, queue, processes, feeds, articles, backlog, per_minute, outcomes } = status;
  const { sickest_feeds, waiting_feeds, watches, failing_watches, consumers, oldest_transaction: oldest } = status;
  return [
    pairs([
      ['Database', `${status.embedded ? 'embedded ' : ''}Postgres ${postgres} at ${status.database}, ${size}`],
      ['Queue', [queue.backend, queue.version].filter(Boolean).join(' ')],
      ['Service', processes.map((process) => describe(process, now)).join('; ') || 'not running'],
      ['Feeds', countsOf(feeds, ['active', 'paused', 'gone'])],
      ['Articles', countsOf(articles, ['ready', 'rejected', 'discovered', 'extracted'])],
      ['Watches', describeWatches(watches, now)],
      [
        'Oldest transaction',
        oldest && `${formatDuration(oldest.age_s * 1_000)}, by ${oldest.login} (process ${oldest.pid})`,
      ],
    ]),
    backlogTable(backlog, per_minute, now),
    outcomesTable(outcomes) || 'No attempts in the last day.',
    failingTable(sickest_feeds, now),
    waitingTable(waiting_feeds),
    failingWatchesTable(failing_watches, now),
    consumersTable(consumers, now),
  ]
    .filter(Boolean)
    .join('\n\n');
};

const describe = ({ name, started_at, seen_at }: RunningProcess, now: Date): string =>
  `${name}, up ${formatDuration(now.getTime() - started_at.getTime())}, last heartbeat ${relativeTime(seen_at, now)}`;

const countsOf = (counts: Readonly<Record<string, number>>, order: readonly string[]): string =>
  order
    .filter((state) => counts[state])
    .map((state) => `${counts[state]?.toLocaleString('en')} ${state}`)
    .join(', ') || 'none';

/** Returns nothing where nobody uses them. */
const describeWatches = (
  { active, paused, waiting, waitingSince, deadLettered }: WatchHealth,
  now: Date,
): string | undefined => {
  if (active + paused === 0) return undefined;
  const since = waitingSince && ` for ${formatDuration(now.getTime() - waitingSince.getTime())}`;
  return [
    countsOf({ active, paused }, ['active', 'paused']),
    ...(waiting > 0 ? [`${waiting.toLocaleString('en')} to deliver${since}`] : []),
    ...(deadLettered > 0 ? [`${deadLettered.toLocaleString('en')} dead-lettered`] : []),
  ].join(', ');
};

const failingWatchesTable = (watches: readonly FailingWatch[], now: Date): string =>
  table(
    [
      { heading: 'FAILING WATCH', value: ({ name }) => name, minWidth: 16 },
      { heading: 'LAST DELIVERY', value: ({ last_ok_at }) => (last_ok_at ? relativeTime(last_ok_at, now) : 'never') },
      { heading: 'WAITING', value: ({ waiting }) => waiting, align: 'right' },
      { heading: 'LAST FAILURE', value: ({ detail }) => detail, minWidth: 28 },
    ],
    watches,
  );

const backlogTable = (backlog: readonly Backlog[], rates: Rates, now: Date): string =>
  table(
    [
      { heading: 'STAGE', value: ({ stage }) => stage },
      { heading: 'DUE', value: ({ due }) => due, align: 'right' },
      { heading: 'OLDEST', value: ({ oldest_due_at: at }) => (at ? formatDuration(now.getTime() - at.getTime()) : '') },
      { heading: 'RUNNING', value: ({ in_work }) => in_work, align: 'right' },
      { heading: 'LATER', value: ({ later }) => later, align: 'right' },
      { heading: 'NEXT', value: ({ next_due_at }) => relativeTime(next_due_at, now) },
      { heading: 'PER MINUTE', value: ({ stage }) => rates[stage] ?? (stage === 'stories' ? '' : 0), align: 'right' },
      { heading: 'ETA', value: ({ stage, due }) => timeToClear(due, rates[stage]) },
    ],
    backlog,
  );

/** Returns how long everything that is due takes at the current rate. */
const timeToClear = (due: number, perMinute = 0): string =>
  due === 0 || perMinute === 0 ? '' : formatDuration((due / perMinute) * 60_000);

const failingTable = (feeds: readonly FailingFeed[], now: Date): string =>
  table(
    [
      { heading: 'FAILING FEED', value: ({ id }) => String(id), align: 'right' },
      { heading: 'LAST SUCCESS', value: ({ last_ok_at }) => (last_ok_at ? relativeTime(last_ok_at, now) : 'never') },
      { heading: 'LAST OUTCOME', value: ({ last_outcome_description }) => last_outcome_description, minWidth: 20 },
      { heading: 'URL', value: ({ url }) => url, minWidth: 28, dropOrder: 1 },
    ],
    feeds,
  );

const waitingTable = (feeds: readonly WaitingFeed[]): string =>
  table(
    [
      { heading: 'FEED WITH BACKLOG', value: ({ id }) => String(id), align: 'right' },
      { heading: 'ENTRIES WAITING', value: ({ entries_waiting }) => entries_waiting, align: 'right' },
      { heading: 'URL', value: ({ url }) => url, minWidth: 28, dropOrder: 1 },
    ],
    feeds,
  );

const consumersTable = (consumers: readonly Consumer[], now: Date): string =>
  table(
    [
      { heading: 'CONSUMER', value: ({ name }) => name, minWidth: 20 },
      { heading: 'CHANGES WAITING', value: ({ behind }) => behind, align: 'right' },
      { heading: 'OLDEST', value: ({ behind, lag_s }) => (behind > 0 ? formatDuration(lag_s * 1_000) : '') },
      { heading: 'LAST ACK', value: ({ acked_at }) => (acked_at ? relativeTime(acked_at, now) : 'never') },
      { heading: 'LOGIN', value: ({ login }) => login, dropOrder: 1 },
    ],
    consumers,
  );

/** Outcomes with a line of their own: the summary must fit on one screen. */
const MAX_OUTCOMES = 12;

/** Keeps the most frequent outcomes in their order, and adds up the others in one line. */
const shortened = (outcomes: readonly OutcomeCount[]): readonly ShownOutcome[] => {
  if (outcomes.length <= MAX_OUTCOMES) return outcomes;
  const frequent = new Set([...outcomes].sort((a, b) => b.day - a.day).slice(0, MAX_OUTCOMES - 1));
  const rest = outcomes.filter((outcome) => !frequent.has(outcome));
  const sum = (period: 'hour' | 'day'): number => rest.reduce((total, outcome) => total + outcome[period], 0);
  return [
    ...outcomes.filter((outcome) => frequent.has(outcome)),
    { stage: '', description: `${rest.length} other outcomes; see --json`, hour: sum('hour'), day: sum('day') },
  ];
};

type ShownOutcome = Pick<OutcomeCount, 'description' | 'hour' | 'day'> & { readonly stage: string };

const outcomesTable = (outcomes: readonly OutcomeCount[]): string =>
  table(
    [
      { heading: 'STAGE', value: ({ stage }) => stage },
      { heading: 'OUTCOME', value: ({ description }) => description },
      { heading: 'LAST HOUR', value: ({ hour }) => hour, align: 'right' },
      { heading: 'LAST DAY', value: ({ day }) => day, align: 'right' },
    ],
    shortened(outcomes),
  );

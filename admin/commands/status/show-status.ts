import type { Backlog } from '../../../db/claims/backlog.ts';
import { redactPassword } from '../../../db/connection/pool.ts';
import {
  type FailingFeed,
  type OutcomeCount,
  type Rates,
  type RunningProcess,
  readStatus,
  type WaitingFeed,
} from '../../../db/reports/status.ts';
import { reportQueue } from '../../../workers/dispatch/queue-report.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printError, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { relativeTime, spanOf } from '../../output/times.ts';

/** `status` */
export const showStatus = ({ json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ settings, database }) => {
    const status = await readStatus(database.pool);
    const where = { database: redactPassword(database.url), embedded: database.embedded };
    const queue = await reportQueue(settings.redisUrl);
    if (json) return printJson({ ...where, queue, ...status });
    const now = new Date();
    const { postgres, size, processes, feeds, articles, backlog, per_minute, outcomes, sickest_feeds, waiting_feeds } =
      status;
    print(
      pairs([
        ['Database', `${where.embedded ? 'embedded ' : ''}Postgres ${postgres} at ${where.database}, ${size}`],
        ['Queue', [queue.backend, queue.version].filter(Boolean).join(' ')],
        ['Service', processes.map((process) => describe(process, now)).join('; ') || 'not running'],
        ['Feeds', countsOf(feeds, ['active', 'paused', 'gone'])],
        ['Articles', countsOf(articles, ['ready', 'rejected', 'discovered', 'extracted'])],
      ]),
    );
    if (queue.warning) printError(queue.warning);
    print(`\n${backlogTable(backlog, per_minute, now)}`);
    print(outcomes.length === 0 ? '\nNo attempts in the last day.' : `\n${outcomesTable(outcomes)}`);
    if (sickest_feeds.length > 0) print(`\n${sickTable(sickest_feeds, now)}`);
    if (waiting_feeds.length > 0) print(`\n${waitingTable(waiting_feeds)}`);
  });

const describe = ({ name, started_at, seen_at }: RunningProcess, now: Date): string =>
  `${name}, up ${spanOf(now.getTime() - started_at.getTime())}, heard of ${relativeTime(seen_at, now)}`;

const countsOf = (counts: Readonly<Record<string, number>>, order: readonly string[]): string =>
  order
    .filter((state) => counts[state])
    .map((state) => `${counts[state]?.toLocaleString('en')} ${state}`)
    .join(', ') || 'none';

const backlogTable = (backlog: readonly Backlog[], rates: Rates, now: Date): string =>
  table(
    [
      { head: 'STAGE', of: ({ stage }) => stage },
      { head: 'DUE', of: ({ due }) => due, align: 'right' },
      { head: 'OLDEST DUE SINCE', of: ({ oldest_due_at: at }) => (at ? spanOf(now.getTime() - at.getTime()) : '') },
      { head: 'IN WORK', of: ({ in_work }) => in_work, align: 'right' },
      { head: 'LATER', of: ({ later }) => later, align: 'right' },
      { head: 'NEXT', of: ({ next_due_at }) => relativeTime(next_due_at, now) },
      { head: 'DONE A MINUTE', of: ({ stage }) => rates[stage] ?? 0, align: 'right' },
      { head: 'CLEARED IN', of: ({ stage, due }) => clearedIn(due, rates[stage]) },
    ],
    backlog,
  );

/** How long what is due takes at the present rate. */
const clearedIn = (due: number, perMinute = 0): string =>
  due === 0 || perMinute === 0 ? '' : spanOf((due / perMinute) * 60_000);

const sickTable = (feeds: readonly FailingFeed[], now: Date): string =>
  table(
    [
      { head: 'SICKEST FEEDS', of: ({ id }) => String(id), align: 'right' },
      { head: 'LAST GOOD POLL', of: ({ last_ok_at }) => (last_ok_at ? relativeTime(last_ok_at, now) : 'never') },
      { head: 'LAST OUTCOME', of: ({ last_outcome_words }) => last_outcome_words },
      { head: 'URL', of: ({ url }) => url },
    ],
    feeds,
  );

const waitingTable = (feeds: readonly WaitingFeed[]): string =>
  table(
    [
      { head: 'FEEDS WITH TOO MUCH', of: ({ id }) => String(id), align: 'right' },
      { head: 'ENTRIES WAITING', of: ({ entries_waiting }) => entries_waiting, align: 'right' },
      { head: 'URL', of: ({ url }) => url },
    ],
    feeds,
  );

/** Kinds of ends that have a line of their own: all of it is to fit on one screen. */
const MAX_OUTCOMES = 12;

/** The most frequent, in the order they came, and the others in one line. */
const shortened = (outcomes: readonly OutcomeCount[]): readonly ShownOutcome[] => {
  if (outcomes.length <= MAX_OUTCOMES) return outcomes;
  const frequent = new Set([...outcomes].sort((a, b) => b.day - a.day).slice(0, MAX_OUTCOMES - 1));
  const rest = outcomes.filter((outcome) => !frequent.has(outcome));
  const sum = (of: 'hour' | 'day'): number => rest.reduce((total, outcome) => total + outcome[of], 0);
  return [
    ...outcomes.filter((outcome) => frequent.has(outcome)),
    { stage: '', words: `${rest.length} others; --json has them`, hour: sum('hour'), day: sum('day') },
  ];
};

type ShownOutcome = Pick<OutcomeCount, 'words' | 'hour' | 'day'> & { readonly stage: string };

const outcomesTable = (outcomes: readonly OutcomeCount[]): string =>
  table(
    [
      { head: 'STAGE', of: ({ stage }) => stage },
      { head: 'ATTEMPTS ENDED', of: ({ words }) => words },
      { head: 'LAST HOUR', of: ({ hour }) => hour, align: 'right' },
      { head: 'LAST DAY', of: ({ day }) => day, align: 'right' },
    ],
    shortened(outcomes),
  );

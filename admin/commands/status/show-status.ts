import { withoutPassword } from '../../../db/connection.ts';
import { type Backlog, type OutcomeCount, type RunningProcess, readStatus } from '../../../db/status.ts';
import { reportQueue } from '../../../workers/queue-report.ts';
import { withDatabase } from '../../command-context.ts';
import { complain, print, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { relativeTime, spanOf } from '../../output/times.ts';

/** `status` */
export const showStatus = ({ json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ settings, database }) => {
    const status = await readStatus(database.pool);
    const where = { database: withoutPassword(database.url), embedded: database.embedded };
    const queue = await reportQueue(settings.redisUrl);
    if (json) return printJson({ ...where, queue, ...status });
    const now = new Date();
    const { postgres, size, processes, feeds, articles, backlog, outcomes } = status;
    print(
      pairs([
        ['Database', `${where.embedded ? 'embedded ' : ''}Postgres ${postgres} at ${where.database}, ${size}`],
        ['Queue', [queue.backend, queue.version].filter(Boolean).join(' ')],
        ['Service', processes.map((process) => describe(process, now)).join('; ') || 'not running'],
        ['Feeds', countsOf(feeds, ['active', 'paused', 'gone'])],
        ['Articles', countsOf(articles, ['ready', 'rejected', 'discovered', 'extracted'])],
      ]),
    );
    if (queue.warning) complain(queue.warning);
    print(`\n${backlogTable(backlog, now)}`);
    print(outcomes.length === 0 ? '\nNo attempts in the last day.' : `\n${outcomesTable(outcomes)}`);
  });

const describe = ({ name, started_at, seen_at }: RunningProcess, now: Date): string =>
  `${name}, up ${spanOf(now.getTime() - started_at.getTime())}, heard of ${relativeTime(seen_at, now)}`;

const countsOf = (counts: Readonly<Record<string, number>>, order: readonly string[]): string =>
  order
    .filter((state) => counts[state])
    .map((state) => `${counts[state]?.toLocaleString('en')} ${state}`)
    .join(', ') || 'none';

const backlogTable = (backlog: readonly Backlog[], now: Date): string =>
  table(
    [
      { head: 'STAGE', of: ({ stage }) => stage },
      { head: 'DUE', of: ({ due }) => due, align: 'right' },
      { head: 'OLDEST DUE SINCE', of: ({ oldest_due_at: at }) => (at ? spanOf(now.getTime() - at.getTime()) : '') },
      { head: 'IN WORK', of: ({ in_work }) => in_work, align: 'right' },
      { head: 'LATER', of: ({ later }) => later, align: 'right' },
      { head: 'NEXT', of: ({ next_due_at }) => relativeTime(next_due_at, now) },
    ],
    backlog,
  );

const outcomesTable = (outcomes: readonly OutcomeCount[]): string =>
  table(
    [
      { head: 'STAGE', of: ({ stage }) => stage },
      { head: 'ATTEMPTS ENDED', of: ({ words }) => words },
      { head: 'LAST HOUR', of: ({ hour }) => hour, align: 'right' },
      { head: 'LAST DAY', of: ({ day }) => day, align: 'right' },
    ],
    outcomes,
  );

import { OperatorError } from '../../../config/operator-error.ts';
import { latestMatches } from '../../../db/watches/latest-matches.ts';
import { receiverOf } from '../../../db/watches/watch.ts';
import { openFetcher } from '../../../workers/fetching/open-fetcher.ts';
import { sendTest } from '../../../workers/watches/send-test.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { printTable } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';
import { EXIT, UsageError } from '../../report-error.ts';
import { namesNotSeen } from './watch-filter.ts';
import { findNamedWatch } from './watch-name.ts';

export interface TestOptions {
  readonly send?: true;
  readonly limit: number;
  readonly json?: true;
}

/** `watches test` */
export function testWatch(name: string, { send, limit, json }: TestOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool }, settings }) => {
    const watch = await findNamedWatch(pool, name);
    if (send && watch.target === undefined)
      throw new OperatorError(`watch ${name} has no receiver; "wireroom watches set ${name} --to URL" gives it one`);
    const { entities = [], publishers, topics, stories } = watch.filter;
    const names = entities.filter((entity) => typeof entity === 'string');
    const notSeen = await namesNotSeen(pool, { entities: names, publishers, topics, stories });
    if (Object.values(watch.filter).some((values) => Array.isArray(values) && values.length === 0))
      throw new UsageError(`watch ${name} matches nothing: "wireroom watches set ${name}" gives it names again`);
    const articles = await latestMatches(pool, watch, limit);
    if (!json && articles.length === 0) note('no articles match');
    for (const reason of notSeen) note(reason);
    const now = new Date();
    if (!json && articles.length > 0)
      printTable(
        [
          { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
          { heading: 'PUBLISHED', value: ({ published_at }) => relativeTime(published_at, now), dropOrder: 2 },
          { heading: 'SITE', value: ({ site }) => site, maxWidth: 24, dropOrder: 1 },
          { heading: 'TITLE', value: ({ title }) => title, minWidth: 28 },
        ],
        articles,
      );
    if (!send) return json && printJson({ articles });
    const fetcher = openFetcher(settings);
    try {
      const answer = await sendTest(pool, fetcher, watch, articles[0]?.id);
      if (answer.status < 200 || answer.status > 299) process.exitCode = EXIT.failed;
      if (json) printJson({ articles, answer });
      else print(`${receiverOf(watch)} answered ${answer.status} after ${answer.ms} ms`);
    } finally {
      await fetcher.close();
    }
  });
}

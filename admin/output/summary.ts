import type { Queryable } from '../../db/connection/pool.ts';
import { outcomesSince, progressSince } from '../../db/reports/progress.ts';
import { countNoun } from './count-noun.ts';
import { warnIfOffline } from './hints.ts';
import { print } from './print.ts';
import { type Column, table } from './table.ts';
import { bothTimes } from './times.ts';

/** Prints the results of a run: the outcomes of its attempts, what is ready, and what waits until when. */
export async function printSummary(db: Queryable, since: Date): Promise<void> {
  const outcomes = await outcomesSince(db, since);
  const { feedsPolled, ready, rejected, updated, waiting, open, nextAt } = await progressSince(db, since);
  const columns = [
    { heading: 'STAGE', value: ({ stage }) => stage },
    { heading: 'OUTCOME', value: ({ outcome }) => outcome },
    { heading: 'ATTEMPTS', value: ({ attempts }) => attempts, align: 'right' },
    { heading: 'MEANING', value: ({ description }) => description, minWidth: 24, dropOrder: 1 },
  ] satisfies Column<(typeof outcomes)[number]>[];
  if (outcomes.length > 0) print(`${table(columns, outcomes)}\n`);
  print(`${countNoun(feedsPolled, 'feed')} polled, ${countNoun(ready, 'article')} ready, ${rejected} rejected`);
  if (updated > 0) print(`${countNoun(updated, 'article')} fetched, extracted or tagged again`);
  if (open > 0) print(`${countNoun(open, 'article')} still to do`);
  if (waiting > 0) print(`${countNoun(waiting, 'article')} to retry later, the first ${bothTimes(nextAt)}`);
  await warnIfOffline(db);
}

import type { Queryable } from '../../db/connection/pool.ts';
import { outcomesSince, progressSince } from '../../db/reports/progress.ts';
import { outcomesTable } from './outcomes-table.ts';
import { print } from './print.ts';
import { bothTimes } from './times.ts';

/** Prints what a run did: how its attempts ended, what is ready, what waits until when. */
export const printSummary = async (db: Queryable, since: Date): Promise<void> => {
  const outcomes = await outcomesSince(db, since);
  const { feedsPolled, ready, rejected, again, waiting, open, nextAt } = await progressSince(db, since);
  if (outcomes.length > 0) print(`${outcomesTable(outcomes)}\n`);
  print(`${counted(feedsPolled, 'feed')} polled, ${counted(ready, 'article')} ready, ${rejected} rejected`);
  if (again > 0) print(`${counted(again, 'article')} fetched, read or tagged again`);
  if (open > 0) print(`${counted(open, 'article')} still to do`);
  if (waiting > 0) print(`${counted(waiting, 'article')} waiting for another attempt, the first ${bothTimes(nextAt)}`);
};

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { pollNow } from '../../../db/feeds/feeds.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printError, printJson } from '../../output/print.ts';
import { warnIfNotRunning } from '../../output/service-remark.ts';
import { EXIT } from '../../report-error.ts';
import { findStoredFeed } from './find.ts';

/** `feeds poll` */
export const pollFeeds = (given: readonly string[], { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const ids = given.length === 0 ? undefined : await activeFeeds(pool, await readArguments(given));
    const due = await pollNow(pool, ids);
    if (json) printJson({ due });
    else print(`${due.toLocaleString('en')} ${due === 1 ? 'feed is' : 'feeds are'} due now`);
    if (ids && due < new Set(ids).size) note('the others are being polled at this moment');
    if (due > 0) await warnIfNotRunning(pool, 'polls them');
  });

/** Those of the wanted feeds that can be polled; what is wrong with the others is said. */
const activeFeeds = async (db: Queryable, wanted: readonly string[]): Promise<number[]> => {
  const ids: number[] = [];
  for (const text of wanted) {
    try {
      const { id, state } = await findStoredFeed(db, text);
      if (state !== 'active') throw new WireroomError('gone', `feed ${id} is ${state} and is not polled`);
      ids.push(id);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error;
      printError(error.message);
      process.exitCode = EXIT.failed;
    }
  }
  return ids;
};

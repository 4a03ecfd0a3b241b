import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { pollNow } from '../../../db/feeds/feeds.ts';
import { workOnEach } from '../../arguments/answer-each.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { note, print, printJson } from '../../output/print.ts';

/** `feeds poll` */
export function pollFeeds(given: readonly string[], { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const ids = given.length === 0 ? undefined : await findActiveFeeds(pool, given);
    const due = await pollNow(pool, ids);
    if (json) printJson({ due });
    else print(`${countNoun(due, 'feed')} due now`);
    if (ids && due < new Set(ids).size) note('the others are being polled right now');
    if (due > 0) await warnIfNotRunning(pool, 'poll them');
  });
}

/** Finds the ids of the given feeds that can be polled, and prints an error for each of the others. */
const findActiveFeeds = async (db: Queryable, inputs: readonly string[]): Promise<number[]> => {
  const ids: number[] = [];
  await workOnEach(inputs, async (input) => {
    const { id, state } = await findStoredFeed(db, input);
    if (state !== 'active') throw new WireroomError('gone', `feed ${id} is ${state} and is not polled`);
    ids.push(id);
  });
  return ids;
};

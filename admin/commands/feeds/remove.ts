import { removeFeed } from '../../../db/feeds.ts';
import { withDatabase } from '../../command-context.ts';
import { print } from '../../output/print.ts';
import { findStoredFeed } from './find.ts';

/** `feeds remove` */
export const removeOneFeed = (wanted: string): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const { id, url } = await findStoredFeed(pool, wanted);
    await removeFeed(pool, id);
    print(`removed: feed ${id}, ${url}`);
  });

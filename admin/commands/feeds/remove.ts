import { removeFeed } from '../../../db/feeds/feeds.ts';
import { type ChangeOptions, changeEach } from './change-each.ts';

/** `feeds remove` */
export const removeFeeds = (given: readonly string[], options: ChangeOptions): Promise<void> =>
  changeEach(given, options, async (db, { id }) => {
    const removed = await removeFeed(db, id);
    return removed ? { result: 'removed' } : { result: 'not changed', reason: 'somebody else has removed it' };
  });

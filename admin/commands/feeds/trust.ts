import { trustFeed } from '../../../db/feeds/feeds.ts';
import { type ChangeOptions, changeEach } from './change-each.ts';

/** `feeds trust` */
export function trustFeeds(given: readonly string[], options: ChangeOptions): Promise<void> {
  return changeEach(given, options, async (db, { id }) => {
    return { result: (await trustFeed(db, id, true)) ? 'trusted' : 'already trusted' };
  });
}

/** `feeds distrust` */
export function distrustFeeds(given: readonly string[], options: ChangeOptions): Promise<void> {
  return changeEach(given, options, async (db, { id }) => {
    return { result: (await trustFeed(db, id, false)) ? 'no longer trusted' : 'not trusted' };
  });
}

import { type FeedChanges, setFeed } from '../../../db/feeds/set-feed.ts';
import { type ChangeOptions, changeEach } from './change-each.ts';

export interface SetOptions extends Omit<ChangeOptions, 'label'>, Omit<FeedChanges, 'intervalS'> {
  readonly interval?: number | null;
}

/** `feeds set` */
export function setFeeds(given: readonly string[], options: SetOptions): Promise<void> {
  return changeEach(given, { json: options.json }, async (db, { id }) => {
    await setFeed(db, id, { ...options, intervalS: options.interval });
    return { result: 'set' };
  });
}

import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection.ts';
import { type FeedRow, feedById, feedByUrl } from '../../../db/feeds.ts';
import { wanted } from '../../wanted-url.ts';

/** The feed of a number or URL. @throws WireroomError when there is none */
export const findStoredFeed = async (db: Queryable, text: string): Promise<FeedRow> => {
  const feed = wanted(text);
  const row = await ('id' in feed ? feedById(db, feed.id) : feedByUrl(db, feed.url.digest));
  if (row) return row;
  throw new WireroomError('not_found', `there is no feed ${text}`);
};

import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type FeedRow, feedById, feedByUrl } from '../../../db/feeds/feeds.ts';
import { suggestFeed, suggestFeedByTitle } from '../../arguments/near-names.ts';
import { type IdOrUrl, parseIdOrUrl, whyNotUrl } from '../../arguments/url.ts';

/** The feed of a number or URL. @throws WireroomError when there is none, with the one that may be meant */
export const findStoredFeed = async (db: Queryable, text: string): Promise<FeedRow> => {
  const feed = await wantedFeed(db, text);
  const row = await ('id' in feed ? feedById(db, feed.id) : feedByUrl(db, feed.url.digest));
  if (row) return row;
  const near = 'id' in feed ? '' : await suggestFeed(db, feed.url);
  throw new WireroomError('not_found', `there is no feed ${text}${near}`);
};

const wantedFeed = async (db: Queryable, text: string): Promise<IdOrUrl> => {
  try {
    return parseIdOrUrl(text);
  } catch (error) {
    const called =
      error instanceof WireroomError && whyNotUrl(text) === undefined ? await suggestFeedByTitle(db, text) : '';
    throw called === '' ? error : new WireroomError('bad_url', `neither a number nor a URL: ${text}${called}`);
  }
};

import { WireroomError } from '../../config/wireroom-error.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import { type FeedRow, feedById, feedByUrl } from '../../db/feeds/feeds.ts';
import { suggestFeed, suggestFeedByTitle } from './suggestions.ts';
import { type IdOrUrl, parseIdOrUrl, whyNotUrl } from './urls.ts';

/** Finds a feed by number or URL. @throws WireroomError that suggests a similar feed when there is none */
export async function findStoredFeed(db: Queryable, text: string): Promise<FeedRow> {
  const feed = await parseFeedReference(db, text);
  const row = await ('id' in feed ? feedById(db, feed.id) : feedByUrl(db, feed.url.digest));
  if (row) return row;
  const near = 'id' in feed ? '' : await suggestFeed(db, feed.url);
  throw new WireroomError('not_found', `there is no feed ${text}${near}`);
}

const parseFeedReference = async (db: Queryable, text: string): Promise<IdOrUrl> => {
  try {
    return parseIdOrUrl(text);
  } catch (error) {
    const near =
      error instanceof WireroomError && whyNotUrl(text) === undefined ? await suggestFeedByTitle(db, text) : '';
    throw near === '' ? error : new WireroomError('bad_url', `neither a number nor a URL: ${text}${near}`);
  }
};

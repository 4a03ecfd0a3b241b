import type { Queryable } from '../connection/pool.ts';
import type { FeedPace } from './feed-work.ts';

/** What only the screen of one feed tells. */
export interface FeedDetails {
  readonly created_at: Date;
  /** The page it belongs to, as the feed gives it. */
  readonly link: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** The wait its document asks for. */
  readonly ttl_s: number | null;
  readonly pace: FeedPace | null;
  /** How many good answers in a row have come from where permanent redirects lead. */
  readonly moved_seen: number;
  /** Addresses it had before. */
  readonly earlier_urls: string[];
}

export const feedDetails = async (db: Queryable, id: number): Promise<FeedDetails> => {
  const { rows } = await db.query<FeedDetails>(
    `select created_at, link, etag, last_modified, ttl_s, pace, moved_seen,
       array(select u.url from wireroom.feed_urls u where u.feed_id = f.id and u.url <> f.url order by u.url) as earlier_urls
     from wireroom.feeds f where id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`there is no feed ${id}`);
  return rows[0];
};

import type { Pace } from '../../model/feed.ts';
import type { Queryable } from '../connection/pool.ts';

/** Columns that only the details of one feed show. */
export interface FeedDetails {
  readonly created_at: Date;
  /** Site URL from the feed. */
  readonly link: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** Minimum poll interval that the document requests, in seconds. */
  readonly ttl_s: number | null;
  readonly pace: Pace | null;
  /** Consecutive successful polls through the same permanent redirect. */
  readonly moved_seen: number;
  /** Earlier URLs. */
  readonly earlier_urls: string[];
}

export async function feedDetails(db: Queryable, id: number): Promise<FeedDetails> {
  const { rows } = await db.query<FeedDetails>(
    `select created_at, link, etag, last_modified, ttl_s, pace, moved_seen,
       array(select u.url from wireroom.feed_urls u where u.feed_id = f.id and u.url <> f.url order by u.url) as earlier_urls
     from wireroom.feeds f where id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`there is no feed ${id}`);
  return rows[0];
}

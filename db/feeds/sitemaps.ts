import type pg from 'pg';
import sql from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import type { Claim } from '../claims/claims.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { type StoredEntries, storeEntries } from './entries.ts';
import type { Accepted } from './feed-quotas.ts';
import type { FeedWork } from './feed-work.ts';
import type { DocumentState, FetchedDocument } from './fetched-document.ts';

/** Maximum number of sitemaps followed for one feed. One index may list 50,000, and a feed may have several. */
export const MAX_SITEMAPS = 5_000;

/** A child of a sitemap index. */
export interface StoredSitemap extends Pick<FeedWork, 'etag' | 'last_modified' | 'body_digest'> {
  readonly url_digest: Buffer;
  readonly url: string;
  /** Whether another sitemap of the feed lists it, not the feed's own document. */
  readonly nested: boolean;
  /** Time of its last change according to the index. */
  readonly changed_at: Date | null;
}

// The index states a later change than when the sitemap was last read.
const CHANGED = sql`(read_state_at is null or changed_at > read_state_at)`;
// It may have unread entries. If the index states days only, a sitemap of today may change again
// under the same date; a day has ended in all time zones 38 hours after it began in UTC.
const DUE = sql`(tried_at is null or changed_at is null or ${CHANGED}
  or (date_trunc('day', changed_at, 'UTC') = changed_at and tried_at - changed_at < interval '38 hours'))`;
/** Never requested, or changed since the last request. */
const WAITING = sql`(tried_at is null or (changed_at > tried_at and ${CHANGED}))`;

/**
 * Returns the sitemaps to read in one poll of their index: the changed ones, latest change first.
 * At least two of `limit` places go to those that have waited longest, so that an archive is
 * eventually read and does not delay news. Sitemaps without a date of change take turns, the one
 * not requested for longest first.
 */
export async function dueSitemaps(db: Queryable, feedId: number, limit: number): Promise<StoredSitemap[]> {
  const { rows } = await db.query<StoredSitemap>(sql`
    with due as (
      select url_digest, url, listed_in is not null as nested, changed_at, tried_at, place, etag, last_modified, body_digest
      from wireroom.feed_sitemaps where feed_id = ${feedId} and ${DUE}
    ), latest as (
      select *, row_number() over (order by changed_at desc, place, url) as n from due where changed_at is not null
      order by n limit ${Math.max(limit - 2, 1)}
    ), longest as (
      select *, row_number() over (order by tried_at nulls first, place, url) as n from due
      where url_digest not in (select url_digest from latest) order by n limit ${limit}
    )
    select * from (select 1 as part, * from latest union all select 2, * from longest) chosen order by part, n limit ${limit}`);
  return rows;
}

export interface SitemapCounts {
  readonly listed: number;
  /** Sitemaps that were read at least once. */
  readonly read: number;
  /** Sitemaps that have changed since the last request. */
  readonly waiting: number;
}

export async function countSitemaps(db: Queryable, feedId: number): Promise<SitemapCounts> {
  const { rows } = await db.query<SitemapCounts>(sql`
    select count(*) as listed, count(body_digest) as read, count(*) filter (where ${WAITING}) as waiting
    from wireroom.feed_sitemaps where feed_id = ${feedId}`);
  return rows[0] ?? { listed: 0, read: 0, waiting: 0 };
}

/**
 * Stores the sitemaps that a feed lists, with the time of their last change, and deletes those no
 * longer listed. Of more than `MAX_SITEMAPS`, nested ones and those that changed longest ago are
 * dropped.
 * @param listedIn the sitemap of the feed that lists them; undefined for the feed's own document
 */
export function listSitemaps(
  pool: pg.Pool,
  feedId: number,
  listedIn: Buffer | undefined,
  sitemaps: readonly (Pick<UrlKey, 'url' | 'digest'> & { readonly changedAt: Date | undefined })[],
): Promise<void> {
  return transaction(pool, async (client) => {
    const digests = sitemaps.map(({ digest }) => digest);
    await client.query(sql`
      with forgotten as (
        delete from wireroom.feed_sitemaps s
        where feed_id = ${feedId} and listed_in is not distinct from ${listedIn}
          and not exists (select from unnest(${digests}::bytea[]) as listed (digest) where listed.digest = s.url_digest)
      )
      insert into wireroom.feed_sitemaps (feed_id, listed_in, url_digest, url, changed_at, place)
      select distinct on (digest) ${feedId}::bigint, ${listedIn}::bytea, digest, url, changed_at, place
      from unnest(
        ${digests}::bytea[],
        ${sitemaps.map(({ url }) => url)}::text[],
        ${sitemaps.map(({ changedAt }) => changedAt)}::timestamptz[]) with ordinality as listed (digest, url, changed_at, place)
      order by digest, place
      on conflict (feed_id, url_digest) do update set changed_at = excluded.changed_at, place = excluded.place
      where (feed_sitemaps.changed_at, feed_sitemaps.place) is distinct from (excluded.changed_at, excluded.place)`);
    await client.query(sql`
      delete from wireroom.feed_sitemaps where feed_id = ${feedId} and url_digest in (
        select url_digest from wireroom.feed_sitemaps where feed_id = ${feedId}
        order by listed_in is not null, changed_at desc nulls last, place, url offset ${MAX_SITEMAPS})`);
  });
}

/** Stores a failed request for a sitemap. */
export async function recordSitemapAttempt(
  db: Queryable,
  feedId: number,
  { url_digest }: StoredSitemap,
): Promise<void> {
  await db.query(sql`
    update wireroom.feed_sitemaps set tried_at = now() where feed_id = ${feedId} and url_digest = ${url_digest}`);
}

export interface ReadSitemap extends DocumentState {
  /** Undefined if the sitemap has not changed. */
  readonly document: FetchedDocument | undefined;
}

/**
 * Commits one sitemap of a feed in one transaction: its entries, the articles they name, and its
 * read state. A sitemap with entries left to a later poll does not count as read.
 * @param before entries that this poll has stored already
 * @returns the counts of its entries; undefined if the feed's claim is no longer valid
 */
export function commitSitemap(
  pool: pg.Pool,
  claim: Claim,
  sitemap: StoredSitemap,
  { document, etag, lastModified, bodyDigest }: ReadSitemap,
  before?: Accepted,
): Promise<StoredEntries | undefined> {
  return transaction(pool, async (client) => {
    const stored = await storeEntries(client, claim, document?.entries ?? [], { before, opened: document?.opened });
    if (!stored) return undefined;
    if (document?.title ?? document?.language)
      await client.query(sql`
        update wireroom.feeds set title = coalesce(title, ${document?.title}), language = coalesce(language, ${document?.language})
        where id = ${claim.id}`);
    if (stored.waiting > 0) {
      await recordSitemapAttempt(client, claim.id, sitemap);
      return stored;
    }
    await client.query(sql`
      update wireroom.feed_sitemaps set read_state_at = ${sitemap.changed_at}, tried_at = now(), etag = ${etag},
        last_modified = ${lastModified}, body_digest = coalesce(${bodyDigest}, body_digest)
      where feed_id = ${claim.id} and url_digest = ${sitemap.url_digest}`);
    return stored;
  });
}

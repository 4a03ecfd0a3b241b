import type pg from 'pg';
import type { Claim } from '../claims/claims.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import type { UrlKey } from '../urls/named-url.ts';
import { type PolledEntry, type StoredEntries, storeEntries } from './entries.ts';
import type { Accepted } from './feed-shares.ts';

/** Sitemaps of one feed that are followed, all lists together: an index may list 50,000, and be one of many. */
export const MAX_LISTED = 5_000;

/** A child of a sitemap index, with what was seen of it. */
export interface StoredSitemap {
  readonly digest: Buffer;
  readonly url: string;
  /** One of the feed's sitemaps lists it, not the feed's own document. */
  readonly nested: boolean;
  /** When it was last changed, as the index says. */
  readonly changedAt: Date | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bodyDigest: Buffer | undefined;
}

interface SitemapRow {
  readonly url_digest: Buffer;
  readonly url: string;
  readonly nested: boolean;
  readonly changed_at: Date | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly body_digest: Buffer | null;
}

// What the index said when it was last read is older than what it says now.
const CHANGED = '(read_state_at is null or changed_at > read_state_at)';
// There may be something in it that was not read. Where the index gives only days, that of today may change again without
// a word; a day is over everywhere on earth 38 hours after it began in Greenwich.
const DUE = `(tried_at is null or changed_at is null or ${CHANGED}
  or (date_trunc('day', changed_at, 'UTC') = changed_at and tried_at - changed_at < interval '38 hours'))`;
/** It has changed since we last asked for it, or was never asked for: nothing is gained by asking sooner for others. */
const WAITING = `(tried_at is null or (changed_at > tried_at and ${CHANGED}))`;

/**
 * The sitemaps to read at one poll of their index: what has changed, the latest change first, and with at least two
 * places of `most` those that have waited longest, so that an archive is read in the end and no news waits for it. Where
 * the index does not say when they changed, they take turns, the longest unasked first.
 */
export const dueSitemaps = async (db: Queryable, feedId: number, most: number): Promise<StoredSitemap[]> => {
  const { rows } = await db.query<SitemapRow>(
    `with due as (
       select url_digest, url, listed_in is not null as nested, changed_at, tried_at, place, etag, last_modified, body_digest
       from wireroom.feed_sitemaps where feed_id = $1 and ${DUE}
     ), latest as (
       select *, row_number() over (order by changed_at desc, place, url) as n from due where changed_at is not null
       order by n limit $2
     ), longest as (
       select *, row_number() over (order by tried_at nulls first, place, url) as n from due
       where url_digest not in (select url_digest from latest) order by n limit $3
     )
     select * from (select 1 as part, * from latest union all select 2, * from longest) chosen order by part, n limit $3`,
    [feedId, Math.max(most - 2, 1), most],
  );
  return rows.map((row) => ({
    digest: row.url_digest,
    url: row.url,
    nested: row.nested,
    changedAt: row.changed_at ?? undefined,
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
    bodyDigest: row.body_digest ?? undefined,
  }));
};

export interface SitemapCounts {
  readonly listed: number;
  /** Those that could be read once. */
  readonly read: number;
  /** Those that have changed since they were last asked for. */
  readonly waiting: number;
}

export const countSitemaps = async (db: Queryable, feedId: number): Promise<SitemapCounts> => {
  const { rows } = await db.query<SitemapCounts>(
    `select count(*) as listed, count(body_digest) as read, count(*) filter (where ${WAITING}) as waiting
     from wireroom.feed_sitemaps where feed_id = $1`,
    [feedId],
  );
  return rows[0] ?? { listed: 0, read: 0, waiting: 0 };
};

/**
 * Stores which sitemaps a feed lists now, and when each was last changed; forgets those that it lists no more, and of more
 * than `MAX_LISTED` those that the feed's own document does not list or that changed longest ago.
 * @param listedIn the sitemap of the feed that lists them; undefined for the feed's own document
 */
export const listSitemaps = (
  pool: pg.Pool,
  feedId: number,
  listedIn: Buffer | undefined,
  sitemaps: readonly (Pick<UrlKey, 'url' | 'digest'> & { readonly changedAt: Date | undefined })[],
): Promise<void> =>
  transaction(pool, async (client) => {
    const digests = sitemaps.map(({ digest }) => digest);
    await client.query(
      `with forgotten as (
         delete from wireroom.feed_sitemaps s
         where feed_id = $1 and listed_in is not distinct from $2
           and not exists (select from unnest($3::bytea[]) as listed (digest) where listed.digest = s.url_digest)
       )
       insert into wireroom.feed_sitemaps (feed_id, listed_in, url_digest, url, changed_at, place)
       select distinct on (digest) $1, $2::bytea, digest, url, changed_at, place
       from unnest($3::bytea[], $4::text[], $5::timestamptz[]) with ordinality as listed (digest, url, changed_at, place)
       order by digest, place
       on conflict (feed_id, url_digest) do update set changed_at = excluded.changed_at, place = excluded.place
       where (feed_sitemaps.changed_at, feed_sitemaps.place) is distinct from (excluded.changed_at, excluded.place)`,
      [feedId, listedIn, digests, sitemaps.map(({ url }) => url), sitemaps.map(({ changedAt }) => changedAt)],
    );
    await client.query(
      `delete from wireroom.feed_sitemaps where feed_id = $1 and url_digest in (
         select url_digest from wireroom.feed_sitemaps where feed_id = $1
         order by listed_in is not null, changed_at desc nulls last, place, url offset $2)`,
      [feedId, MAX_LISTED],
    );
  });

/** Notes that a sitemap was asked for in vain. */
export const noteSitemapTried = async (db: Queryable, feedId: number, { digest }: StoredSitemap): Promise<void> => {
  await db.query('update wireroom.feed_sitemaps set tried_at = now() where feed_id = $1 and url_digest = $2', [
    feedId,
    digest,
  ]);
};

export interface ReadSitemap {
  /** Undefined when it had not changed. */
  readonly document:
    | {
        readonly title: string | undefined;
        readonly language: string | undefined;
        readonly entries: readonly PolledEntry[];
        /** See `storeEntries`. */
        readonly opened?: boolean | undefined;
      }
    | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bodyDigest: Buffer | undefined;
}

/**
 * Commits what one sitemap of a feed brought: its entries, the articles they name, and how far it is read, all or nothing
 * and only while the feed's claim holds. One of which entries wait for a later poll is not read yet.
 * @param before what this poll has brought already
 * @returns what became of its entries; undefined when the claim is over
 */
export const commitSitemap = (
  pool: pg.Pool,
  claim: Claim,
  sitemap: StoredSitemap,
  { document, etag, lastModified, bodyDigest }: ReadSitemap,
  before?: Accepted,
): Promise<StoredEntries | undefined> =>
  transaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `update wireroom.feeds set title = coalesce(title, $3), language = coalesce(language, $4)
       where id = $1 and claim = $2 and claimed_by is not null`,
      [claim.id, claim.claim, document?.title, document?.language],
    );
    if (rowCount === 0) return undefined;
    const stored = await storeEntries(client, claim.id, document?.entries ?? [], { before, opened: document?.opened });
    if (stored.waiting > 0) {
      await noteSitemapTried(client, claim.id, sitemap);
      return stored;
    }
    await client.query(
      `update wireroom.feed_sitemaps set read_state_at = $3, tried_at = now(), etag = $4, last_modified = $5,
         body_digest = coalesce($6, body_digest)
       where feed_id = $1 and url_digest = $2`,
      [claim.id, sitemap.digest, sitemap.changedAt, etag, lastModified, bodyDigest],
    );
    return stored;
  });

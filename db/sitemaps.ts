import type pg from 'pg';
import type { Claim } from './claims.ts';
import { type Queryable, transaction } from './connection.ts';
import type { NamedUrl } from './discoveries.ts';
import { type PolledEntry, storeEntries } from './entries.ts';

/** A child of a sitemap index, with what was seen of it. */
export interface StoredSitemap {
  readonly digest: Buffer;
  readonly url: string;
  readonly changedAt: Date | undefined;
  readonly readStateAt: Date | undefined;
  readonly triedAt: Date | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bodyDigest: Buffer | undefined;
}

interface SitemapRow {
  readonly url_digest: Buffer;
  readonly url: string;
  readonly changed_at: Date | null;
  readonly read_state_at: Date | null;
  readonly tried_at: Date | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly body_digest: Buffer | null;
}

/** The sitemaps that a feed lists, in the order in which they were first listed. */
export const listedSitemaps = async (db: Queryable, feedId: number): Promise<StoredSitemap[]> => {
  const { rows } = await db.query<SitemapRow>(
    `select url_digest, url, changed_at, read_state_at, tried_at, etag, last_modified, body_digest
     from wireroom.feed_sitemaps where feed_id = $1 order by place, url`,
    [feedId],
  );
  return rows.map((row) => ({
    digest: row.url_digest,
    url: row.url,
    changedAt: row.changed_at ?? undefined,
    readStateAt: row.read_state_at ?? undefined,
    triedAt: row.tried_at ?? undefined,
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
    bodyDigest: row.body_digest ?? undefined,
  }));
};

/**
 * Stores which sitemaps a feed lists now, and when each was last changed; forgets those that it lists no more.
 * @param listedIn the sitemap of the feed that lists them; undefined for the feed's own document
 */
export const listSitemaps = async (
  db: Queryable,
  feedId: number,
  listedIn: Buffer | undefined,
  sitemaps: readonly (Pick<NamedUrl, 'url' | 'digest'> & { readonly changedAt: Date | undefined })[],
): Promise<void> => {
  const digests = sitemaps.map(({ digest }) => digest);
  await db.query(
    `with forgotten as (
       delete from wireroom.feed_sitemaps
       where feed_id = $1 and listed_in is not distinct from $2 and not (url_digest = any($3))
     )
     insert into wireroom.feed_sitemaps (feed_id, listed_in, url_digest, url, changed_at, place)
     select distinct on (digest) $1, $2::bytea, digest, url, changed_at, place
     from unnest($3::bytea[], $4::text[], $5::timestamptz[]) with ordinality as listed (digest, url, changed_at, place)
     order by digest, place
     on conflict (feed_id, url_digest) do update set changed_at = excluded.changed_at, place = excluded.place
     where (feed_sitemaps.changed_at, feed_sitemaps.place) is distinct from (excluded.changed_at, excluded.place)`,
    [feedId, listedIn, digests, sitemaps.map(({ url }) => url), sitemaps.map(({ changedAt }) => changedAt)],
  );
};

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
 * and only while the feed's claim holds.
 * @returns how many entries were known and new; undefined when the claim is over
 */
export const commitSitemap = (
  pool: pg.Pool,
  claim: Claim,
  sitemap: StoredSitemap,
  { document, etag, lastModified, bodyDigest }: ReadSitemap,
): Promise<{ known: number; fresh: number; changed: number } | undefined> =>
  transaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `update wireroom.feeds set title = coalesce(title, $3), language = coalesce(language, $4)
       where id = $1 and claim = $2 and claimed_by is not null`,
      [claim.id, claim.claim, document?.title, document?.language],
    );
    if (rowCount === 0) return undefined;
    const stored = await storeEntries(client, claim.id, document?.entries ?? [], document?.opened);
    await client.query(
      `update wireroom.feed_sitemaps set read_state_at = $3, tried_at = now(), etag = $4, last_modified = $5,
         body_digest = coalesce($6, body_digest)
       where feed_id = $1 and url_digest = $2`,
      [claim.id, sitemap.digest, sitemap.changedAt, etag, lastModified, bodyDigest],
    );
    return stored;
  });

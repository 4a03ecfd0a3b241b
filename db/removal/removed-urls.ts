import type pg from 'pg';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { isVariant } from '../urls/barred-urls.ts';

/** A URL that must not come back. */
export interface RemovedUrl {
  readonly named: UrlKey;
  /** Id of the article that had the URL. */
  readonly removedWith: number | undefined;
}

/**
 * Bars URLs and their variants, except URLs of articles that still exist. Call it under
 * `lockDiscovery`, after the articles with these URLs were deleted.
 */
export async function recordRemoved(client: pg.PoolClient, removed: readonly RemovedUrl[]): Promise<void> {
  if (removed.length === 0) return;
  const rows = removed.map(({ named: { digest, stem }, removedWith }) => ({
    digest: `\\x${digest.toString('hex')}`,
    stem: `\\x${stem.digest.toString('hex')}`,
    parameters: stem.parameters,
    removed_with: removedWith,
  }));
  await client.query(
    `with given as (
       select distinct on (digest) * from jsonb_to_recordset($1) as r (digest bytea, stem bytea, parameters text[], removed_with bigint)
       where not exists (select from wireroom.article_urls u where u.url_digest = r.digest and u.article_id is not null)
       order by digest, removed_with
     ), tombstones as (
       insert into wireroom.article_urls (url_digest, kind, removed_with) select digest, 'found', removed_with from given
       on conflict do nothing
     )
     insert into wireroom.removed_urls (url_digest, stem_digest, parameters, removed_with)
     select digest, stem, parameters, removed_with from given
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Allows a URL again, with all URLs that were removed together with it. */
export async function allowUrl(client: pg.PoolClient, named: UrlKey): Promise<void> {
  const { rows: alike } = await client.query<{ url_digest: Buffer; parameters: string[]; removed_with: number | null }>(
    'select url_digest, parameters, removed_with from wireroom.removed_urls where stem_digest = $1',
    [named.stem.digest],
  );
  const covering = alike.filter(({ parameters }) => isVariant(named, parameters));
  await client.query(
    `with together as (
       select removed_with from wireroom.article_urls where url_digest = any($1) and article_id is null
       union select unnest($2::bigint[])
     ), lifted as (
       delete from wireroom.removed_urls
       where url_digest = any($1) or removed_with in (select removed_with from together)
     )
     delete from wireroom.article_urls
     where article_id is null and (url_digest = any($1) or removed_with in (select removed_with from together))`,
    [
      [named.digest, ...covering.map(({ url_digest }) => url_digest)],
      covering.flatMap(({ removed_with }) => removed_with ?? []),
    ],
  );
}

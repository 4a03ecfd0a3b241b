import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { hex } from '../../model/url/digest.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';

/** Why a URL is not stored: it was removed, or its site is blocked. Both values are outcomes. */
export type Bar = 'removed' | 'site_blocked';

/** A row of `barRows`. Digests are in hex. */
export interface BarRow {
  readonly stem: string | null;
  readonly parameters: readonly string[] | null;
  readonly digest: string | null;
  readonly kind: 'found' | 'final' | 'canonical' | null;
  readonly site: string | null;
}

/**
 * The bars of URLs, one row each. Inside a transaction they are valid until its end, because
 * removals and blocks wait for it. The statement must come before the transaction locks anything
 * that a removal locks as well (articles, feeds), to avoid a deadlock. Lists are joined: a backend
 * copies an array that it compares with several times, 20,000 digests of a sitemap 7 MB each time.
 * @param stems a query of the digests of their stems @param digests of their digests @param sites
 * of their domains
 */
export function barRows(stems: Sql, digests: Sql, sites: Sql): Sql {
  return sql`
     select encode(stem_digest, 'hex') as stem, parameters, null as digest, null as kind, null as site
     from (select stem_digest, parameters from wireroom.removed_urls where stem_digest in (${stems}) for key share) removed
     union all
     select null, null, encode(u.url_digest, 'hex'), u.kind, null
     from wireroom.article_urls u left join wireroom.articles a on a.id = u.article_id
     where u.url_digest in (${digests}) and (u.article_id is null or (a.state = 'rejected' and a.outcome = 'removed'))
     union all
     select null, null, null, null, domain from wireroom.blocked_sites where domain in (${sites})`;
}

/**
 * Returns the bar of a URL; undefined if there is none. With `claimedAs: 'canonical'` (a canonical
 * URL that another page declares) a URL that was itself only a declared canonical URL of a removed
 * article is not barred: it may be the front page of its site.
 */
export type BarOf = (url: UrlKey, claimedAs?: 'canonical') => Bar | undefined;

/** Checks which URLs are barred (see `barRows`). @returns the bars of these URLs */
export async function barredUrls(db: Queryable, urls: readonly UrlKey[]): Promise<BarOf> {
  const { rows } = await db.query<BarRow>(
    named('barred-urls')`${barRows(
      sql`select unnest(${urls.map(({ stem }) => stem.digest)}::bytea[])`,
      sql`select unnest(${urls.map(({ digest }) => digest)}::bytea[])`,
      sql`select unnest(${[...new Set(urls.map(({ site }) => site))]}::text[])`,
    )}`,
  );
  return readBars(rows);
}

/** Returns the bars that the rows of `barRows` describe. */
export function readBars(rows: readonly BarRow[]): BarOf {
  const byStem = new Map<string, (readonly string[])[]>();
  const tombstones = new Map<string, BarRow['kind']>();
  const sites = new Set<string>();
  for (const { stem, parameters, digest, kind, site } of rows) {
    if (stem && parameters) byStem.set(stem, [...(byStem.get(stem) ?? []), parameters]);
    if (digest) tombstones.set(digest, kind);
    if (site) sites.add(site);
  }
  return (url, claimedAs) => {
    const kind = tombstones.get(hex(url.digest));
    if (kind && !(claimedAs === 'canonical' && kind === 'canonical')) return 'removed';
    if (byStem.get(hex(url.stem.digest))?.some((removed) => isVariant(url, removed))) return 'removed';
    return sites.has(url.site) ? 'site_blocked' : undefined;
  };
}

/** Whether a URL has all parameters of a removed one with the same stem. The root of a host has no variants. */
export function isVariant({ stem }: UrlKey, removed: readonly string[]): boolean {
  return stem.isRoot && removed.length === 0
    ? stem.parameters.length === 0
    : removed.every((parameter) => stem.parameters.includes(parameter));
}

/** How long a removal waits for running transactions before it fails. */
const LOCK_TIMEOUT = '30s';

/**
 * Keeps other transactions from discovering URLs and committing texts until this one ends. Waits
 * for those that are running; readers and backups do not conflict.
 */
export async function lockDiscovery(client: pg.PoolClient): Promise<void> {
  await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
  await client.query('lock table wireroom.removed_urls in exclusive mode');
}

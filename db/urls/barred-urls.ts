import type pg from 'pg';
import type { Queryable } from '../connection/pool.ts';
import type { UrlKey } from './url-key.ts';

/** Why a URL is not stored: it was removed, or its site is blocked. Both values are outcomes. */
export type Bar = 'removed' | 'site_blocked';

interface BarRow {
  readonly stem: Buffer | null;
  readonly parameters: readonly string[] | null;
  readonly digest: Buffer | null;
  readonly kind: 'found' | 'final' | 'canonical' | null;
  readonly site: string | null;
}

/**
 * Checks which URLs are barred. Inside a transaction the result is valid until its end, because removals and blocks wait
 * for it. Call it before the transaction locks anything that a removal locks as well (articles), to avoid a deadlock.
 * @returns a function from one of these URLs to its bar. With `claimedAs: 'canonical'` (a canonical URL that another page
 *   declares) a URL that was itself only a declared canonical URL of a removed article is not barred: it may be the front
 *   page of its site.
 */
export const barredUrls = async (
  db: Queryable,
  urls: readonly UrlKey[],
): Promise<(url: UrlKey, claimedAs?: 'canonical') => Bar | undefined> => {
  const { rows } = await db.query<BarRow>({
    name: 'barred-urls',
    text: `with removed as (
       select stem_digest, parameters from wireroom.removed_urls where stem_digest = any($1) for key share
     )
     select stem_digest as stem, parameters, null::bytea as digest, null as kind, null as site from removed
     union all
     select null, null, u.url_digest, u.kind, null from wireroom.article_urls u left join wireroom.articles a on a.id = u.article_id
     where u.url_digest = any($2) and (u.article_id is null or (a.state = 'rejected' and a.outcome = 'removed'))
     union all
     select null, null, null, null, domain from wireroom.blocked_sites where domain = any($3)`,
    values: [
      urls.map(({ stem }) => stem.digest),
      urls.map(({ digest }) => digest),
      [...new Set(urls.map(({ site }) => site))],
    ],
  });
  const byStem = new Map<string, (readonly string[])[]>();
  const tombstones = new Map<string, BarRow['kind']>();
  const sites = new Set<string>();
  for (const { stem, parameters, digest, kind, site } of rows) {
    if (stem && parameters) byStem.set(hex(stem), [...(byStem.get(hex(stem)) ?? []), parameters]);
    if (digest) tombstones.set(hex(digest), kind);
    if (site) sites.add(site);
  }
  return (url, claimedAs) => {
    const kind = tombstones.get(hex(url.digest));
    if (kind && !(claimedAs === 'canonical' && kind === 'canonical')) return 'removed';
    if (byStem.get(hex(url.stem.digest))?.some((removed) => isVariant(url, removed))) return 'removed';
    return sites.has(url.site) ? 'site_blocked' : undefined;
  };
};

const hex = (digest: Buffer): string => digest.toString('hex');

/** Whether a URL has all parameters of a removed one with the same stem. The root of a host has no variants. */
export const isVariant = ({ stem }: UrlKey, removed: readonly string[]): boolean =>
  stem.isRoot && removed.length === 0
    ? stem.parameters.length === 0
    : removed.every((parameter) => stem.parameters.includes(parameter));

/** How long a removal waits for running transactions before it fails. */
const LOCK_TIMEOUT = '30s';

/**
 * Keeps other transactions from discovering URLs and committing texts until this one ends. Waits for those that are
 * running; readers and backups do not conflict.
 */
export const lockDiscovery = async (client: pg.PoolClient): Promise<void> => {
  await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
  await client.query('lock table wireroom.removed_urls in exclusive mode');
};

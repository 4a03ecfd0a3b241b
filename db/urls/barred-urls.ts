import type pg from 'pg';
import type { Queryable } from '../connection/pool.ts';
import type { UrlKey } from './named-url.ts';

/** Why a URL must not come in: it, or what it leads to, was removed, or its site is blocked. Both are outcomes. */
export type Bar = 'removed' | 'site_blocked';

interface BarRow {
  readonly stem: Buffer | null;
  readonly parameters: readonly string[] | null;
  readonly digest: Buffer | null;
  readonly kind: 'found' | 'final' | 'canonical' | null;
  readonly site: string | null;
}

/**
 * Finds out which URLs are barred. Inside a transaction the answer holds until its end: removals and blocks wait for it.
 * Ask before the transaction locks anything that a removal locks as well (articles), or the two wait for each other.
 * @returns the bar of a URL among these. As the canonical URL that another page claims, an address counts only where it
 *   was that of an article itself: what an article merely claimed may be the front page of its whole site.
 */
export const barredUrls = async (
  db: Queryable,
  urls: readonly UrlKey[],
): Promise<(url: UrlKey, claimedAs?: 'canonical') => Bar | undefined> => {
  const { rows } = await db.query<BarRow>({
    name: 'bars-of-urls',
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

/** Whether a URL has all parameters of a removed one with the same stem. The root of a host stands for itself alone. */
export const isVariant = ({ stem }: UrlKey, removed: readonly string[]): boolean =>
  stem.isRoot && removed.length === 0
    ? stem.parameters.length === 0
    : removed.every((parameter) => stem.parameters.includes(parameter));

/** How long a removal waits for what is under way, before it gives up and lets the others go on. */
const PATIENCE = '30s';

/**
 * Until the end of this transaction nothing is discovered, and no text committed, by others; waits until none of them is
 * at it. Readers and backups are no hindrance.
 */
export const lockDiscovery = async (client: pg.PoolClient): Promise<void> => {
  await client.query(`set local lock_timeout = '${PATIENCE}'`);
  await client.query('lock table wireroom.removed_urls in exclusive mode');
};

import type pg from 'pg';
import sql from 'sql-template-tag';
import { canonicalizeStoredUrl, type UrlKey } from '../../model/url/canonicalize-url.ts';
import { ensureHosts, ensureSites, isHostUnder } from '../hosts/hosts.ts';
import { IF_IT_WAITS } from '../life-cycle/work.ts';
import { allowOpenedNetworks, discover } from '../urls/discoveries.ts';

/** An article whose row is locked. */
export interface LockedArticle {
  readonly id: number;
  readonly url: string;
  readonly finalUrl: string | null;
  readonly canonicalUrl: string | null;
  /** Registrable domain. */
  readonly site: string;
  /** Whether its URL is a redirect on a site other than its own. */
  readonly foreign: boolean;
}

/** The columns of `LockedArticle`, of article `a` and its site `s`. */
export const LOCKED_ARTICLE_COLUMNS = sql`a.id, a.url, a.final_url as "finalUrl", a.canonical_url as "canonicalUrl", s.domain as site,
  not ${isHostUnder(sql`s.domain`, sql`a.host`)} as "foreign"`;

/**
 * Whether a page fetched for a ready article belongs to another site or article, so that it must
 * not replace its text. A redirect on another site must lead to the same URL as before: otherwise
 * its owner could choose the text of the article.
 */
export async function leadsElsewhere(
  client: pg.PoolClient,
  article: LockedArticle,
  final: UrlKey | undefined,
): Promise<boolean> {
  const before = article.finalUrl === null ? undefined : canonicalizeStoredUrl(article.finalUrl);
  if (final === undefined) return before !== undefined;
  if (before?.digest.equals(final.digest)) return false;
  if (article.foreign || final.site !== article.site) return true;
  const { rowCount } = await client.query(sql`
    select from wireroom.article_urls u join wireroom.articles a on a.id = u.article_id
    where u.url_digest = ${final.digest} and a.id <> ${article.id} and a.state in ('extracted', 'ready')`);
  return rowCount === 1;
}

/** Assigns an article to the site of its final URL. Its host stays that of the first request, for pacing. */
export async function assignSite(
  client: pg.PoolClient,
  { id, site }: LockedArticle,
  final: UrlKey | undefined,
): Promise<void> {
  if (final === undefined || final.site === site) return;
  const sites = await ensureSites(client, [final.site]);
  await client.query(sql`update wireroom.articles set site_id = ${sites.get(final.site)} where id = ${id}`);
}

/** Updates the URLs of an article whose page has moved within its site. */
export async function moveWithinSite(
  client: pg.PoolClient,
  article: LockedArticle,
  { final, canonical }: { readonly final: UrlKey | undefined; readonly canonical: UrlKey | undefined },
): Promise<void> {
  const [own, before] = [article.url, article.finalUrl].map((url) =>
    url === null ? undefined : canonicalizeStoredUrl(url),
  );
  if (final === undefined || before?.digest.equals(final.digest)) return;
  const kept = [own, final, canonical].flatMap((named) => named ?? []);
  const left = [before, article.canonicalUrl === null ? undefined : canonicalizeStoredUrl(article.canonicalUrl)]
    .flatMap((named) => named ?? [])
    .filter(({ digest }) => !kept.some((other) => other.digest.equals(digest)));
  await client.query(sql`
    insert into wireroom.article_urls (url_digest, article_id, kind) values (${final.digest}, ${article.id}, 'final')
    on conflict do nothing`);
  await client.query(sql`
    update wireroom.articles set final_url = ${final.url}, canonical_url = ${canonical?.url ?? null} where id = ${article.id}`);
  await removeUrls(client, article.id, left);
}

/**
 * Separates an article from the redirect on another site through which it was found and which now
 * leads elsewhere. The article keeps its own URL; the redirect is discovered as a new URL.
 */
export async function detachRedirect(client: pg.PoolClient, article: LockedArticle): Promise<void> {
  const redirect = canonicalizeStoredUrl(article.url);
  const own = article.finalUrl === null ? undefined : canonicalizeStoredUrl(article.finalUrl);
  if (!article.foreign || !redirect || !own) return;
  const { rowCount } = await client.query(sql`
    update wireroom.article_urls set kind = 'found' where url_digest = ${own.digest} and article_id = ${article.id}`);
  if (rowCount === 0) return;
  await ensureHosts(client, [own.host]);
  // Fetched once from its own URL: its page may have changed since the redirect was followed.
  await client.query(sql`
    with moved as (
      update wireroom.articles set url = ${own.url}, host = ${own.host}
      where id = ${article.id} returning id, host, ready_at is not null as visible
    )
    insert into wireroom.due (stage, id, host, visible)
    select 'articles', id, host, visible from moved ${IF_IT_WAITS.refetch}`);
  await removeUrls(client, article.id, [redirect]);
  await discover(client, [redirect]);
}

/** Removes URLs from an article. Entries that named it by one of them are assigned to the articles of these URLs. */
const removeUrls = async (client: pg.PoolClient, id: number, urls: readonly UrlKey[]): Promise<void> => {
  const { rows: gone } = await client.query<{ url_digest: Buffer }>(sql`
    delete from wireroom.article_urls where article_id = ${id} and url_digest = any(${urls.map(({ digest }) => digest)})
    returning url_digest`);
  if (gone.length === 0) return;
  const { rows: entries } = await client.query<{ url: string; opened: boolean }>(sql`
    select e.url, bool_or(f.network is not distinct from 'opened') as opened
    from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
    where e.article_id = ${id} and e.url is not null group by e.url`);
  const lost = entries.flatMap(({ url, opened }) => {
    const named = canonicalizeStoredUrl(url);
    return named && gone.some(({ url_digest }) => url_digest.equals(named.digest)) ? [{ url, named, opened }] : [];
  });
  const { owners } = await discover(
    client,
    lost.map(({ named }) => named),
  );
  const ownerOf = ({ named }: (typeof lost)[number]): number | undefined => owners.get(named.digest.toString('hex'));
  await allowOpenedNetworks(
    client,
    lost.filter(({ opened }) => opened).flatMap((entry) => ownerOf(entry) ?? []),
  );
  await client.query(sql`
    update wireroom.entries e set article_id = l.owner
    from unnest(${lost.map(({ url }) => url)}::text[], ${lost.map(ownerOf)}::bigint[]) as l (url, owner)
    where e.article_id = ${id} and e.url = l.url`);
};

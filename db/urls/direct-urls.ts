import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import type { Queryable } from '../connection/pool.ts';
import { transition } from '../life-cycle/assignments.ts';
import { planWork } from '../life-cycle/work.ts';

/** SQL: whether a host does not belong to a site. @param host SQL for its name @param domain SQL for the site's registrable domain */
export function isOtherSite(host: string, domain: string): string {
  return `(${host} <> ${domain} and right(${host}, length(${domain}) + 1) <> '.' || ${domain})`;
}

/** SQL for `with` that makes articles due to be fetched from their own URLs. @param rows SQL for a table of their ids, hosts, and whether they are visible */
export function refetchDirectly(rows: string): string {
  return planWork(
    'refetch',
    `select id, host, visible, true as own, null::bigint as asked_by, now() as due_at from ${rows} direct`,
  );
}

/**
 * Prefers direct URLs to redirects on other sites: when a feed or person names the URL on its own site of an article found
 * through a redirect on another site, the article gets that URL and is fetched from there, with the metadata of its own
 * feed. The owner of the redirect no longer has any influence on it.
 */
export async function adoptDirectUrls(db: Queryable, named: readonly UrlKey[]): Promise<void> {
  if (named.length === 0) return;
  await db.query({
    name: 'adopt-direct-urls',
    // In the order of the articles, so that concurrent polls do not deadlock.
    text: `with direct as (
       select a.id, d.url, d.host, d.digest, a.ready_at is not null as visible
       from unnest($1::bytea[], $2::text[], $3::text[], $4::text[]) as d (digest, url, host, site)
       join wireroom.article_urls u on u.url_digest = d.digest and u.kind <> 'found'
       join wireroom.articles a on a.id = u.article_id
       where a.state in ('extracted', 'ready') and ${isOtherSite('a.host', 'd.site')}
       order by a.id for update of a
     ), host as (
       insert into wireroom.hosts (host) select distinct host from direct order by host on conflict do nothing
     ), found as (
       update wireroom.article_urls u set kind = 'found' from direct where u.url_digest = direct.digest
     ), ${refetchDirectly('direct')}
     update wireroom.articles a set url = direct.url, host = direct.host, ${transition('refetch')}
     from direct where a.id = direct.id`,
    values: [
      named.map(({ digest }) => digest),
      named.map(({ url }) => url),
      named.map(({ host }) => host),
      named.map(({ site }) => site),
    ],
  });
}

/**
 * The same for two articles that are merged: if `winner` was found through a redirect on another site and `loser` was not,
 * they exchange their URLs. Call it when both rows are locked.
 */
export async function swapUrls(db: Queryable, winner: number, loser: number): Promise<void> {
  await db.query(
    `with pair as (
       select a.id, a.url, a.host, a.ready_at is not null as visible, o.id as other, o.url as other_url, o.host as other_host
       from wireroom.articles a join wireroom.articles o on o.id = $2 join wireroom.sites s on s.id = a.site_id
       where a.id = $1 and ${isOtherSite('a.host', 's.domain')} and not ${isOtherSite('o.host', 's.domain')}
     ), other as (
       update wireroom.articles o set url = pair.url, host = pair.host from pair where o.id = pair.other
     ), ${refetchDirectly('(select id, other_host as host, visible from pair)')}
     update wireroom.articles a set url = pair.other_url, host = pair.other_host, ${transition('refetch')} from pair where a.id = pair.id`,
    [winner, loser],
  );
}

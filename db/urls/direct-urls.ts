import sql from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { isHostUnder } from '../hosts/hosts.ts';
import { transition } from '../life-cycle/assignments.ts';
import { IF_IT_WAITS } from '../life-cycle/work.ts';

/**
 * Prefers direct URLs to redirects on other sites: when a feed or person names the URL on its own
 * site of an article found through a redirect on another site, the article gets that URL and is
 * fetched from there, with the metadata of its own feed. The owner of the redirect no longer has
 * any influence on it.
 */
export async function adoptDirectUrls(db: Queryable, urls: readonly UrlKey[]): Promise<void> {
  if (urls.length === 0) return;
  // In the order of the articles, so that concurrent polls do not deadlock.
  await db.query(named('adopt-direct-urls')`
    with direct as (
      select a.id, d.url, d.host, d.digest, a.ready_at is not null as visible
      from unnest(${urls.map(({ digest }) => digest)}::bytea[], ${urls.map(({ url }) => url)}::text[],
        ${urls.map(({ host }) => host)}::text[], ${urls.map(({ site }) => site)}::text[]) as d (digest, url, host, site)
      join wireroom.article_urls u on u.url_digest = d.digest and u.kind <> 'found'
      join wireroom.articles a on a.id = u.article_id
      where a.state in ('extracted', 'ready') and not ${isHostUnder(sql`d.site`, sql`a.host`)}
      order by a.id for update of a
    ), host as (
      insert into wireroom.hosts (host) select distinct host from direct order by host on conflict do nothing
    ), found as (
      update wireroom.article_urls u set kind = 'found' from direct where u.url_digest = direct.digest
    ), planned as (
      insert into wireroom.due (stage, id, host, visible)
      select 'articles', id, host, visible from direct order by id ${IF_IT_WAITS.refetch}
    )
    update wireroom.articles a set url = direct.url, host = direct.host, ${transition('refetch')}
    from direct where a.id = direct.id`);
}

/**
 * The same for two articles that are merged: if `winner` was found through a redirect on another
 * site and `loser` was not, they exchange their URLs. Call it when both rows are locked.
 */
export async function swapUrls(db: Queryable, winner: number, loser: number): Promise<void> {
  await db.query(sql`
    with pair as (
      select a.id, a.url, a.host, a.ready_at is not null as visible, o.id as other, o.url as other_url, o.host as other_host
      from wireroom.articles a join wireroom.articles o on o.id = ${loser} join wireroom.sites s on s.id = a.site_id
      where a.id = ${winner} and not ${isHostUnder(sql`s.domain`, sql`a.host`)} and ${isHostUnder(sql`s.domain`, sql`o.host`)}
    ), other as (
      update wireroom.articles o set url = pair.url, host = pair.host from pair where o.id = pair.other
    ), planned as (
      insert into wireroom.due (stage, id, host, visible)
      select 'articles', id, other_host, visible from pair ${IF_IT_WAITS.refetch}
    )
    update wireroom.articles a set url = pair.other_url, host = pair.other_host, ${transition('refetch')} from pair where a.id = pair.id`);
}

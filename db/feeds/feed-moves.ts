import type pg from 'pg';
import sql from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { transaction } from '../connection/pool.ts';
import { ensureHosts, ensureSites } from '../hosts/hosts.ts';

/** Consecutive successful polls through the same permanent redirect before the feed's URL is changed. */
export const MIN_PERMANENT_REDIRECTS = 3;

/** Maximum number of URLs of a feed, so that redirects in a circle end: it then keeps its current URL. */
export const MAX_ADDRESSES = 20;

/**
 * Changes the URL of a feed that has moved; the old one stays as an alias. If another feed has the
 * new URL, or this one has had too many, nothing changes: two feeds are never merged silently.
 *
 * If the new URL is on another site, the feed supplies metadata for that site from now on. Its
 * earlier entries stay with the old site: otherwise a feed could supply metadata for any site by
 * moving there. It is no longer trusted, because the operator trusted the old URL.
 */
export function moveFeed(pool: pg.Pool, id: number, to: UrlKey): Promise<void> {
  return transaction(pool, async (client) => {
    await ensureHosts(client, [to.host]);
    const { rowCount } = await client.query(sql`
      insert into wireroom.feed_urls (url_digest, feed_id, url)
      select ${to.digest}, ${id}, ${to.url}
      where (select count(*) from wireroom.feed_urls where feed_id = ${id} and url_digest <> ${to.digest}) < ${MAX_ADDRESSES}
      on conflict (url_digest) do update set url = excluded.url where feed_urls.feed_id = ${id}`);
    if (rowCount === 0) return;
    const siteId = (await ensureSites(client, [to.site])).get(to.site);
    await client.query(sql`
      with before as (select site_id from wireroom.feeds where id = ${id} and site_id <> ${siteId})
      update wireroom.entries e set site_id = before.site_id from before where e.feed_id = ${id} and e.site_id is null`);
    await client.query(sql`
      update wireroom.feeds set url = ${to.url}, host = ${to.host}, moved_to = null, moved_seen = 0,
        trusted = trusted and site_id = ${siteId}, site_id = ${siteId}
      where id = ${id}`);
    await client.query(sql`update wireroom.due set host = ${to.host} where stage = 'feeds' and id = ${id}`);
    await client.query(sql`update wireroom.claims set host = ${to.host} where stage = 'feeds' and id = ${id}`);
  });
}

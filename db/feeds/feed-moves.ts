import type pg from 'pg';
import { transaction } from '../connection/pool.ts';
import { ensureHosts, ensureSites } from '../hosts/hosts.ts';
import type { UrlKey } from '../urls/named-url.ts';

/** Good answers in a row from the same new address before a permanent redirect is believed. */
export const MIN_PERMANENT_REDIRECTS = 3;

/** Addresses that a feed may have had: one that moves on and on is led round, and keeps the address it has. */
export const MAX_ADDRESSES = 20;

/**
 * Gives a feed the address it has moved to; the old one stays known as an alias. When another feed has the new address
 * already, or this one has had too many, it keeps its own: two feeds are never made one behind your back.
 *
 * On another site it speaks for that one from now on. What it said before stays the word of the old site, or a feed could
 * put words into the mouth of whomever it moves to; and it is not trusted any more, because the operator named the old one.
 */
export const moveFeed = (pool: pg.Pool, id: number, to: UrlKey): Promise<void> =>
  transaction(pool, async (client) => {
    await ensureHosts(client, [to.host]);
    const { rowCount } = await client.query(
      `insert into wireroom.feed_urls (url_digest, feed_id, url)
       select $1, $2, $3
       where (select count(*) from wireroom.feed_urls where feed_id = $2 and url_digest <> $1) < $4
       on conflict (url_digest) do update set url = excluded.url where feed_urls.feed_id = $2`,
      [to.digest, id, to.url, MAX_ADDRESSES],
    );
    if (rowCount === 0) return;
    const sites = await ensureSites(client, [to.site]);
    await client.query(
      `with before as (select site_id from wireroom.feeds where id = $1 and site_id <> $2)
       update wireroom.entries e set site_id = before.site_id from before where e.feed_id = $1 and e.site_id is null`,
      [id, sites.get(to.site)],
    );
    await client.query(
      `update wireroom.feeds set url = $2, host = $3, moved_to = null, moved_seen = 0, trusted = trusted and site_id = $4, site_id = $4
       where id = $1`,
      [id, to.url, to.host, sites.get(to.site)],
    );
  });

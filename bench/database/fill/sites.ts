import type pg from 'pg';
import { addFeeds } from '../../../db/feeds/feed-additions.ts';
import { discover } from '../../../db/urls/discoveries.ts';
import { canonicalizeUrl, type UrlKey } from '../../../model/url/canonicalize-url.ts';
import type { World } from './world.ts';

/** Returns the key of a generated URL. */
export function keyOf(url: string): UrlKey {
  const key = canonicalizeUrl(url);
  if (!key) throw new Error(`not a URL: ${url}`);
  return key;
}

/** Stores the sites and their feeds, one of twenty of which fails. */
export async function fillSites(pool: pg.Pool, { sites, feedSites, now }: World): Promise<void> {
  await pool.query(
    `insert into wireroom.sites (domain, language) 
     select domain, language from unnest($1::text[], $2::text[]) with ordinality as s (domain, language, n) order by n`,
    [sites.map(({ domain }) => domain), sites.map(({ language }) => language)],
  );
  const feeds = await addFeeds(
    pool,
    feedSites.map(({ host, domain }, n) => ({
      named: keyOf(`https://${host}/feeds/${n + 1}.xml`),
      title: `News of ${domain}`,
      labels: [n % 3 === 0 ? 'world' : 'regional'],
    })),
  );
  for (const [n, { id }] of feeds.entries()) feedSites[n]?.feeds.push(id);
  await pool.query(
    `update wireroom.feeds set interval_s = 3600, last_polled_at = $1::timestamptz - make_interval(secs => id % 3600),
       last_ok_at = $1::timestamptz - make_interval(days => case when id % 20 = 0 then 30 else 0 end),
       last_outcome = case when id % 20 = 0 then 'timeout' else 'ok' end`,
    [now],
  );
}

/** Makes articles that wait to be fetched, one in 250 of all. */
export async function discoverPending(pool: pg.Pool, { articles, sites, seed }: World): Promise<void> {
  const hosts = sites.map(({ host }) => host);
  const urls = Array.from({ length: Math.ceil(articles / 250) }, (_, n) =>
    keyOf(`https://${hosts[n % hosts.length]}/news/pending-${seed}-${n}`),
  );
  for (let start = 0; start < urls.length; start += 500) await discover(pool, urls.slice(start, start + 500));
}

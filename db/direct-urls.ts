import type { Queryable } from './connection.ts';
import type { NamedUrl } from './discoveries.ts';

/** SQL: a host is none of a site's. @param host SQL for its name, @param domain SQL for the site's registrable domain */
export const isForeign = (host: string, domain: string): string =>
  `(${host} <> ${domain} and right(${host}, length(${domain}) + 1) <> '.' || ${domain})`;

/**
 * A direct link beats somebody else's redirect: an article that was found through a redirect of another site has its own
 * site's URL from the moment somebody names that, and is fetched from there now, with what its own feed says. Whoever
 * owns the redirect has no part in it any more.
 */
export const takeDirectUrls = async (db: Queryable, named: readonly NamedUrl[]): Promise<void> => {
  if (named.length === 0) return;
  await db.query({
    name: 'take-direct-urls',
    // In the order of the articles, so that two polls never wait for each other in a circle.
    text: `with direct as (
       select a.id, d.url, d.host, d.digest
       from unnest($1::bytea[], $2::text[], $3::text[], $4::text[]) as d (digest, url, host, site)
       join wireroom.article_urls u on u.url_digest = d.digest and u.kind <> 'found'
       join wireroom.articles a on a.id = u.article_id
       where a.state in ('extracted', 'ready') and ${isForeign('a.host', 'd.site')}
       order by a.id for update of a
     ), host as (
       insert into wireroom.hosts (host) select distinct host from direct order by host on conflict do nothing
     ), found as (
       update wireroom.article_urls u set kind = 'found' from direct where u.url_digest = direct.digest
     )
     update wireroom.articles a set
       url = direct.url, host = direct.host,
       stale = stale or (due_at is not null and (claimed_by is not null or stage = 'tags')),
       stage = case when due_at is null then 'articles' else stage end,
       attempts = case when due_at is null then 0 else attempts end,
       due_at = coalesce(due_at, now())
     from direct where a.id = direct.id`,
    values: [
      named.map(({ digest }) => digest),
      named.map(({ url }) => url),
      named.map(({ host }) => host),
      named.map(({ site }) => site),
    ],
  });
};

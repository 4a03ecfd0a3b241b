/**
 * SQL: whether entry `e` of feed `f` may supply metadata for articles of a site: because it is the site's own feed, or the
 * operator trusts the feed. @param siteId SQL for the id of the site
 */
export function speaksFor(siteId: string): string {
  return `(coalesce(e.site_id, f.site_id) = ${siteId} or f.trusted)`;
}

/** SQL for the title of article `a` in a feed that speaks for its site. */
export const FEED_TITLE = `(select e.title from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
  where e.article_id = a.id and ${speaksFor('a.site_id')} order by e.feed_id limit 1)`;

/** SQL: the feeds `f` that carry article `a` and may supply its metadata. */
export const SPEAKERS = `from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
  where e.article_id = a.id and ${speaksFor('a.site_id')}`;

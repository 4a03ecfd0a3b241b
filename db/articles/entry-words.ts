/**
 * SQL: what entry `e` of feed `f` says counts for articles of a site, because the site itself said it, or the operator
 * trusts the feed to speak for others. @param siteId SQL for the site's number
 */
export const speaksFor = (siteId: string): string => `(coalesce(e.site_id, f.site_id) = ${siteId} or f.trusted)`;

/** SQL for the title that the feeds which speak for article `a` give it. */
export const FEED_TITLE = `(select e.title from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
  where e.article_id = a.id and ${speaksFor('a.site_id')} order by e.feed_id limit 1)`;

import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether entry `e` of feed `f` may supply metadata for articles of a site: because it is the
 * site's own feed, or the operator trusts the feed.
 */
export function speaksFor(siteId: Sql): Sql {
  return sql`(coalesce(e.site_id, f.site_id) = ${siteId} or f.trusted)`;
}

/** The feeds `f` that carry article `a` and may supply its metadata, by their entries `e`. */
export const SPEAKERS = sql`from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
  where e.article_id = a.id and ${speaksFor(sql`a.site_id`)}`;

/** The title of article `a` in a feed that speaks for its site. */
export const FEED_TITLE = sql`(select e.title ${SPEAKERS} order by e.feed_id limit 1)`;

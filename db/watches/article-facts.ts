import sql, { type Sql } from 'sql-template-tag';

/**
 * What filters can ask for of those of the articles that readers see, as rows (article_id, fact),
 * such as `sites:example.com` and `entities:lisbon`. Numbers follow a `#`, so that no name is
 * mistaken for one. Topics have those that are broader, entities all their names, stories those
 * that were merged into them.
 */
export function articleFacts(articleIds: readonly number[]): Sql {
  return sql`
  with recursive article as materialized (
    select a.id, a.language, a.kind, a.paywalled, s.domain, wireroom.publisher_of(s.domain) as publisher
    from wireroom.articles a join wireroom.sites s on s.id = a.site_id where a.id = any(${articleIds}) and a.ready_at is not null
  ), topic as (
    select x.article_id, x.qcode from wireroom.article_topics x where x.article_id = any(${articleIds})
    union
    select b.article_id, t.broader from topic b join wireroom.topics t on t.qcode = b.qcode where t.broader is not null
  ), feed as materialized (
    select distinct x.article_id, f.id, f.labels from wireroom.entries x join wireroom.feeds f on f.id = x.feed_id where x.article_id = any(${articleIds})
  ), fact (article_id, fact) as (
    select a.id, unnest(array['any', 'sites:' || a.domain, 'languages:' || a.language, 'kinds:' || a.kind, 'paywalled:' || a.paywalled]) from article a
    union all
    select a.id, 'publishers:' || lower(n) from article a left join news.publishers p on p.key = a.publisher, unnest(array[a.publisher, p.name] || p.sites) n
    union all
    select b.article_id, 'topics:' || lower(n) from topic b left join wireroom.topics t on t.qcode = b.qcode, unnest(array[b.qcode, t.name]) n
    union all
    select x.article_id, 'entities#' || x.entity_id from wireroom.article_entities x where x.article_id = any(${articleIds})
    union all
    select x.article_id, 'entities:' || n.folded from wireroom.article_entities x join wireroom.aliases n on n.entity_id = x.entity_id where x.article_id = any(${articleIds})
    union all
    select f.article_id, 'feeds#' || f.id from feed f
    union all
    select f.article_id, unnest(array['labels:' || l, 'feeds#' || f.id || ' labels:' || l]) from feed f, unnest(f.labels) l
    union all
    select m.article_id, 'stories#' || unnest(m.story_id || array(select s.id from wireroom.stories s where s.merged_into = m.story_id))
    from wireroom.story_articles m where m.article_id = any(${articleIds})
  )
  select f.article_id, f.fact from article a join fact f on f.article_id = a.id where f.fact is not null`;
}

import { nth, type Question } from './question.ts';

/** Feeds and the outcomes of their articles. */
export const OPERATION_QUESTIONS: readonly Question[] = [
  {
    name: 'feed health',
    sql: `select id, site, url, last_outcome, last_detail, now() - last_ok_at as since_ok, next_poll_at, loss_ratio
      from news.feeds where state = 'active' order by last_ok_at nulls first limit 20`,
  },
  {
    name: 'outcomes of a feed, 7 days',
    sql: 'select day, stage, outcome, attempts from news.outcomes where feed_id = $1 and day > current_date - 7 order by day',
    values: ({ feeds }, n) => [nth(feeds, n)],
  },
  {
    name: 'outcomes, 7 days',
    sql: `select stage, outcome, description, fault, sum(attempts) as attempts from news.outcomes
      where day >= current_date - 7 group by stage, outcome, description, fault order by attempts desc`,
  },
  {
    name: 'outcomes of the articles of a site',
    instead: 'feed_id = any(array(…))',
    sql: `select o.day, f.site, o.outcome, o.attempts from news.outcomes o join news.feeds f on f.id = o.feed_id
      where o.stage = 'articles' and o.outcome <> 'ok' and f.site = $1 order by o.day desc, o.attempts desc`,
    values: ({ sites }, n) => [nth(sites, n)],
  },
  {
    name: 'outcomes of the articles of a site, by the ids of its feeds',
    sql: `select day, feed_id, outcome, attempts from news.outcomes where feed_id = any(array(select id from news.feeds where site = $1))
      and stage = 'articles' and outcome <> 'ok' order by day desc, attempts desc`,
    values: ({ sites }, n) => [nth(sites, n)],
  },
  {
    name: 'freshness of each site',
    sql: `select site, max(first_seen_at) as newest, percentile_cont(0.5) within group (order by ready_at - first_seen_at) as median_delay
      from news.articles where ready_at > now() - interval '1 day' group by site order by newest`,
  },
  {
    name: 'entries of an article',
    sql: 'select f.id, f.title, e.categories, e.published_at, e.first_seen_at from news.entries e join news.feeds f on f.id = e.feed_id where e.article_id = $1',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
];

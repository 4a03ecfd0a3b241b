import { nth, type Question } from './question.ts';

const COLUMNS = 'a.id, a.site, a.title, a.published_at';
const OF_ENTITY = 'news.article_entities e join news.articles a on a.id = e.article_id';

/** Hamburg, New York, Nairobi and Reykjavík. */
const POINTS = [
  [53.55, 9.99],
  [40.71, -74.01],
  [-1.29, 36.82],
  [64.15, -21.94],
];

/** Articles by what they name, and the names themselves. */
export const ENTITY_QUESTIONS: readonly Question[] = [
  {
    name: 'entity by (type, key)',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from ${OF_ENTITY} where e.type = $1 and e.key = $2 order by e.published_at desc nulls last limit 50`,
    values: ({ entities }, n) => [nth(entities, n).type, nth(entities, n).key],
  },
  {
    name: 'entity by key',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from ${OF_ENTITY} where e.key = $1 order by e.published_at desc nulls last limit 50`,
    values: ({ entities }, n) => [nth(entities, n).key],
  },
  {
    name: 'entity by (type, name), most salient',
    instead: 'news.latest()',
    sql: `select ${COLUMNS}, e.salience from ${OF_ENTITY} where e.type = $1 and e.name = $2 order by e.salience desc limit 50`,
    values: ({ entities }, n) => [nth(entities, n + 6).type, nth(entities, n + 6).name],
  },
  {
    name: 'entity by id',
    sql: `select ${COLUMNS} from ${OF_ENTITY} where e.entity_id = $1 order by e.published_at desc nulls last limit 50`,
    values: ({ entities }, n) => [nth(entities, n).id],
  },
  {
    name: 'entity by any name, news.entity()',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.entity($1) n join news.article_entities e on e.entity_id = n.id
      join news.articles a on a.id = e.article_id order by a.published_at desc nulls last limit 50`,
    values: ({ entities }, n) => [nth(entities, n).name],
  },
  {
    name: 'entity in a week',
    sql: `select ${COLUMNS} from ${OF_ENTITY} where e.type = $1 and e.key = $2 and e.published_at >= $3::date and e.published_at < $3::date + 7
      order by e.published_at desc limit 50`,
    values: ({ entities, days }, n) => [nth(entities, n).type, nth(entities, n).key, nth(days, n * 3)],
  },
  {
    name: 'entity on a site',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from ${OF_ENTITY} where e.type = $1 and e.key = $2 and a.site = $3 order by e.published_at desc nulls last limit 50`,
    values: ({ entities, sites }, n) => [nth(entities, n).type, nth(entities, n).key, nth(sites, n % 8)],
  },
  {
    name: 'entity on a site, news.latest()',
    sql: 'select id, site, title, published_at from news.latest(entities => array[$1::bigint], sites => array[$2])',
    values: ({ entities, sites }, n) => [nth(entities, n).id, nth(sites, n % 8)],
  },
  {
    name: "country, ids->>'iso2'",
    instead: 'news.latest()',
    sql: `select distinct ${COLUMNS} from ${OF_ENTITY} where e.ids->>'iso2' = $1 order by a.published_at desc limit 50`,
    values: ({ countries }, n) => [nth(countries, n)],
  },
  {
    name: 'country, ids @>',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from ${OF_ENTITY} where e.ids @> jsonb_build_object('iso2', $1::text) order by e.published_at desc nulls last limit 50`,
    values: ({ countries }, n) => [nth(countries, n)],
  },
  {
    name: 'country or its places, 7 days',
    instead: 'news.latest()',
    sql: `select distinct ${COLUMNS} from news.entities n join news.article_entities e on e.entity_id = n.id join news.articles a on a.id = e.article_id
      where (n.ids->>'iso2' = $1 or (n.type = 'place' and n.ids->>'country' = $1)) and e.published_at > now() - interval '7 days'
      order by a.published_at desc nulls last limit 50`,
    values: ({ countries }, n) => [nth(countries, n)],
  },
  {
    name: 'within 100 km',
    instead: 'news.near()',
    sql: `select ${COLUMNS}, c.name, round(c.km) as km from (
        select id, name, 6371 * acos(least(1,
          sin(radians($1::float)) * sin(radians((ids->>'latitude')::float)) +
          cos(radians($1::float)) * cos(radians((ids->>'latitude')::float)) * cos(radians((ids->>'longitude')::float - $2)))) as km
        from news.entities where ids ? 'latitude') c
      join news.article_entities e on e.entity_id = c.id join news.articles a on a.id = e.article_id
      where c.km < 100 order by a.published_at desc nulls last limit 20`,
    values: (_, n) => nth(POINTS, n),
  },
  {
    name: 'both of two',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.article_entities x join news.article_entities y using (article_id) join news.articles a on a.id = article_id
      where x.entity_id = $1 and y.entity_id = $2 order by a.published_at desc nulls last limit 50`,
    values: ({ entities }, n) => [nth(entities, n % 8).id, nth(entities, n + 8).id],
  },
  {
    name: 'both of two, news.latest()',
    sql: 'select id, site, title, published_at from news.latest(all_entities => array[$1, $2]::bigint[])',
    values: ({ entities }, n) => [nth(entities, n % 8).id, nth(entities, n + 8).id],
  },
  {
    name: 'named together with one, 30 days',
    instead: 'news.co_mentions()',
    sql: `select o.type, o.name, count(*) as articles from news.article_entities e
      join news.article_entities o on o.article_id = e.article_id and o.entity_id <> e.entity_id
      where e.entity_id = $1 and e.published_at > now() - interval '30 days'
      group by o.entity_id, o.type, o.name order by articles desc, o.name limit 20`,
    values: ({ entities }, n) => [nth(entities, n).id],
  },
  {
    name: 'entities of a topic',
    instead: 'news.topic_entities()',
    sql: `select e.type, e.name, count(*) as articles, avg(e.salience) as salience
      from news.article_topics t join news.article_entities e using (article_id)
      where t.name = $1 and t.published_at > now() - interval '7 days' and e.type in ('person', 'organization')
      group by e.entity_id, e.type, e.name order by articles desc, salience desc limit 20`,
    values: ({ topics }, n) => [nth(topics, n).name],
  },
  {
    name: 'entities of a topic, news.topic_entities()',
    sql: `select * from news.topic_entities($1, types => array['person', 'organization'], narrower => false, since => now() - interval '7 days')`,
    values: ({ topics }, n) => [nth(topics, n).name],
  },
  {
    name: 'entities of a topic and narrower ones, news.topic_entities()',
    sql: 'select * from news.topic_entities($1)',
    values: ({ topics }, n) => [nth(topics, n).name],
  },
  {
    name: 'trending, 24 hours against 7 days',
    instead: 'news.trending()',
    sql: `select name, type, today, before, round(today / greatest(before / 7.0, 0.5), 1) as ratio from (
        select entity_id, name, type, count(*) filter (where published_at > now() - interval '1 day') as today,
          count(*) filter (where published_at <= now() - interval '1 day') as before
        from news.article_entities where published_at > now() - interval '8 days' group by entity_id, name, type) counted
      where today >= 2 order by ratio desc, today desc limit 20`,
  },
  {
    name: 'entity by (type, key), news.latest()',
    sql: 'select id, site, title, published_at from news.latest(entities => array(select id from news.entities where type = $1 and key = $2))',
    values: ({ entities }, n) => [nth(entities, n).type, nth(entities, n).key],
  },
  {
    name: 'entity in a week, news.latest()',
    sql: 'select id, site, title, published_at from news.latest(entities => array[$1::bigint], since => $2::date, until => $2::date + 7)',
    values: ({ entities, days }, n) => [nth(entities, n).id, nth(days, n * 3)],
  },
  {
    name: 'country or its places, news.latest()',
    sql: 'select id, site, title, published_at from news.latest(countries => array[$1])',
    values: ({ countries }, n) => [nth(countries, n)],
  },
  {
    name: 'within 100 km, news.near()',
    sql: 'select * from news.near($1, $2, 100)',
    values: (_, n) => nth(POINTS, n),
  },
  {
    name: 'named together with one, news.co_mentions()',
    sql: 'select * from news.co_mentions($1)',
    values: ({ entities }, n) => [nth(entities, n).id],
  },
  { name: 'trending, news.trending()', sql: 'select * from news.trending()' },
  {
    name: 'an entity by day',
    sql: 'select day, article_count from news.entity_days where entity_id = $1 order by day',
    values: ({ entities }, n) => [nth(entities, n).id],
  },
  { name: 'entities with most articles, news.top_entities()', sql: `select * from news.top_entities('person', 20)` },
  {
    name: 'entity with its count',
    sql: 'select * from news.entities where type = $1 and key = $2',
    values: ({ entities }, n) => [nth(entities, n).type, nth(entities, n).key],
  },
  {
    name: 'entities with most articles',
    instead: 'news.top_entities()',
    sql: 'select * from news.entities order by article_count desc limit 20',
  },
  {
    name: 'entities by the start of their name',
    sql: 'select * from news.entities where name ilike $1 order by article_count desc limit 20',
    values: ({ entities }, n) => [`${nth(entities, n).name.slice(0, 5)}%`],
  },
  {
    name: 'entity by its id in a register, ids->>',
    instead: 'ids @>',
    sql: `select id, type, name, ids, article_count from news.entities where ids->>'geonames' = $1`,
    values: (_, n) => [nth(['1796236', '745044', '2673730', '2740174'], n)],
  },
  {
    name: 'entity by its id in a register, ids @>',
    sql: `select id, type, name, ids, article_count from news.entities where ids @> jsonb_build_object('geonames', $1::text)`,
    values: (_, n) => [nth(['1796236', '745044', '2673730', '2740174'], n)],
  },
  {
    name: 'entities of an article',
    sql: 'select type, name, salience, mentions from news.article_entities where article_id = $1 order by salience desc',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
];

/** One query for each view and function of schema news, in the order of docs/schema.md. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  articles: `select id, site, title, published_at, language as lang, word_count as words
from news.articles
order by published_at desc nulls last
limit 4;`,
  article_entities: `select type, name, round(salience::numeric, 2) as salience, jsonb_array_length(mentions) as mentions, ids
from news.article_entities
where article_id = 29
order by salience desc, name
limit 5;`,
  entities: `select id, type, key, article_count, ids
from news.entities
order by article_count desc, id
limit 5;`,
  places: `select name, iso2, latitude, longitude, article_count
from news.places
where latitude is not null
order by article_count desc, id
limit 3;`,
  aliases: `select name, language, source
from news.aliases
where entity_id = (select id from news.entity('WHO') limit 1)
order by source, name
limit 5;`,
  article_topics: `select qcode, name, publisher_score, round(classifier_score::numeric, 2) as classifier_score
from news.article_topics
where article_id = 20
order by greatest(publisher_score, classifier_score) desc;`,
  topics: `select qcode, name, article_count
from news.topics
where broader is null
order by article_count desc, qcode
limit 5;`,
  media: `select article_id, kind, title, credit, duration_s, source
from news.media
order by article_id, position;`,
  links: `select article_id, position, text, url, target_article_id
from news.links;`,
  alternates: `select article_id, language, url
from news.alternates;`,
  entries: `select feed_id, guid, title, published_at, last_seen_at
from news.entries
where article_id = 29;`,
  feeds: `select id, site, state, last_outcome, last_polled_at, interval, labels
from news.feeds
order by id;`,
  outcomes: `select day, stage, outcome, fault, sum(attempts) as attempts
from news.outcomes
where stage = 'articles'
group by day, stage, outcome, fault
order by attempts desc, outcome
limit 5;`,
  revisions: `select r.revision, r.seen_at, r.title as before, a.title as now
from news.revisions r
join news.articles a on a.id = r.article_id
order by r.seen_at desc;`,
  duplicates: `select article_id, duplicate_of, kind, site, first_seen_at
from news.duplicates
order by article_id;`,
  stories: `select id, headline, language as lang, article_count as articles, source_count as sources, independent_count as independent
from news.stories
order by article_count desc, last_at desc
limit 4;`,
  story_articles: `select article_id, role, copy_of, site, origin, title
from news.story_articles
where story_id = (select story_id from news.articles where id = 17)
order by told_at;`,
  story_entities: `select type, name, article_count, round(share::numeric, 2) as share
from news.story_entities
where story_id = (select story_id from news.articles where id = 17)
order by share desc, name
limit 5;`,
  story_topics: `select qcode, name, article_count, round(share::numeric, 2) as share
from news.story_topics
where story_id = (select story_id from news.articles where id = 17)
order by share desc, qcode
limit 3;`,
  merged_stories: `select coalesce((select merged_into from news.merged_stories where id = 7), 7) as id;`,
  changes: `select * from news.changes(23, 1000);`,
  watches: `select count(*) as failing
from news.watches
where state = 'active' and last_outcome <> 'ok';`,
  deliveries: `select count(*) as waiting
from news.deliveries
where state = 'waiting';`,
  consumers: `select name, login, seq, behind, waiting_since
from news.consumers
where name = 'search-index';`,
  subscribe: `select news.subscribe('search-index');`,
  next: `select * from news.next('search-index', 3);`,
  ack: `select news.ack('search-index', 23);`,
  unsubscribe: `select news.unsubscribe('former');`,
  last_change: 'select news.last_change();',
  sites: `select *
from news.sites
order by article_count desc, site
limit 4;`,
  publishers: `select key, name, sites
from news.publishers
where key in ('reuters', 'funke', 'news-corp')
order by key;`,
  article_days: `select day, sum(article_count) as articles
from news.article_days
where language = 'en'
group by day
order by day desc nulls last
limit 4;`,
  entity_days: `select day, article_count
from news.entity_days
where type = 'place' and key = 'brazil'
order by day desc;`,
  topic_days: `select name, sum(article_count) as articles
from news.topic_days
where day > '2026-02-26'
group by name
order by articles desc, name
limit 4;`,
  branch_days: `select name, sum(article_count) as articles
from news.branch_days
where day > '2026-02-26'
group by name
order by 2 desc, 1
limit 5;`,
  latest: `select id, site, title
from news.latest(sites => '{northgate-wire.example}', languages => '{en}', max => 3);`,
  near: `select article_id, title, place, round(distance_km) as km
from news.near(53.55, 9.99, 100, max => 3);`,
  topic_tree: `select *
from news.topic_tree('central bank');`,
  trending: `select type, name, article_count, before, round(ratio::numeric, 1) as ratio
from news.trending(until => '2026-03-05', max => 4);`,
  co_mentions: `select type, name, article_count
from news.co_mentions((select id from news.entity('Brazil') limit 1), max => 4);`,
  topic_entities: `select type, name, article_count
from news.topic_entities('central bank', max => 4);`,
  top_entities: `select name, article_count
from news.top_entities('organization', 4);`,
  story: `select id, headline, article_count
from news.story(34);`,
  entity: `select id, type, key, name, article_count
from news.entity('ecb');`,
  search: `select article_id, round(rank::numeric, 3) as rank, site, snippet
from news.search('"central bank" -copper', 'en', 3);`,
  suggest: `select type, name, round(similarity::numeric, 2) as similarity
from news.suggest('Naomi Chebety', 1);`,
  query_words: `select word, searched, left_out_of
from news.query_words('der Hafen of Lisbon', null);`,
  keys_of: `select *
from news.keys_of('{"topics": ["Sport"], "entities": ["ecb", "Naomi Chebety"]}');`,
};

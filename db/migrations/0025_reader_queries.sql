-- Readers sort with `order by published_at desc nulls last`, so that articles without a date come last. An index serves
-- that order only if it has the same one.
drop index wireroom.articles_by_publication, wireroom.articles_by_site, wireroom.articles_by_language,
  wireroom.article_entities_by_entity, wireroom.article_topics_by_topic;
create index articles_by_publication on wireroom.articles (published_at desc nulls last, id desc);
create index articles_by_site on wireroom.articles (site_id, published_at desc nulls last);
create index articles_by_language on wireroom.articles (language, published_at desc nulls last);
create index article_entities_by_entity on wireroom.article_entities (entity_id, published_at desc nulls last);
create index article_topics_by_topic on wireroom.article_topics (qcode, published_at desc nulls last);

-- The planner assumes 1000 rows of a function, and would read whole tables to join that many.
alter function news.entity(text) rows 2;
alter function news.search(text, text, int) rows 20;

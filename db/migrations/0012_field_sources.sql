-- What an operator asks about an article: where each field came from.
alter table wireroom.articles add column sources jsonb;
comment on column wireroom.articles.sources is
  'Where its fields come from: {"title": "json-ld"}; json-ld, meta, page or feed. Of the publication and the body their own columns say it';

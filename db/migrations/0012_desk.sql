-- What an operator asks: where each field of an article came from, and which articles ended in what way.
alter table wireroom.articles add column sources jsonb;
comment on column wireroom.articles.sources is
  'Where its fields come from: {"title": "json-ld"}; json-ld, meta, page or feed. Of the publication and the body their own columns say it';

-- Most articles are ok: those that are not are few, and are what is asked for.
create index articles_by_outcome on wireroom.articles (outcome, id desc) include (state) where outcome <> 'ok';

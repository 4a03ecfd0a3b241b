-- Views whose tables can be left out where their columns are not asked for, counts that are kept, and an index for each
-- order that readers ask for.

create or replace view news.articles as
select a.id, a.url, a.final_url, a.canonical_url, s.domain as site, a.title, a.authors, a.published_at, a.published_precision,
  a.published_source, a.modified_at, a.first_seen_at, a.ready_at, a.content_changed_at, a.language, a.declared_language,
  a.section, a.keywords, a.summary, a.image, a.word_count, a.paywalled, a.body_source, t.body, t.html, a.duplicate_of,
  a.extractor_version, a.tagger_version, a.body_feed_id
from wireroom.articles a
left join wireroom.sites s on s.id = a.site_id
left join wireroom.texts t on t.article_id = a.id
where a.ready_at is not null;

create or replace view news.entities as
select e.id, e.type, e.key, e.name, e.ids, coalesce(c.articles, 0)::bigint as articles
from wireroom.entities e
left join wireroom.entity_counts c on c.entity_id = e.id;

create or replace view news.topics as
select t.qcode, t.name, t.broader, coalesce(d.articles, 0)::bigint as articles
from wireroom.topics t
left join (select qcode, sum(articles) as articles from wireroom.topic_days group by qcode) d on d.qcode = t.qcode;

create view news.entity_days as
select d.day, d.entity_id, e.type, e.key, e.name, d.articles
from wireroom.entity_days d
left join wireroom.entities e on e.id = d.entity_id
where d.articles > 0;
comment on view news.entity_days is 'Number of articles that name each entity, by day of publication';
comment on column news.entity_days.day is 'Day of publication in UTC; articles without a date are not counted';
comment on column news.entity_days.entity_id is 'Entity id';
comment on column news.entity_days.type is 'person, organization or place';
comment on column news.entity_days.key is 'Slug of the entity';
comment on column news.entity_days.name is 'Canonical name of the entity';
comment on column news.entity_days.articles is 'Number of articles';

create view news.topic_days as
select d.day, d.qcode, t.name, d.articles
from wireroom.topic_days d
left join wireroom.topics t on t.qcode = d.qcode
where d.articles > 0 and d.day > '-infinity';
comment on view news.topic_days is 'Number of articles of each topic, by day of publication';
comment on column news.topic_days.day is 'Day of publication in UTC; articles without a date are not counted';
comment on column news.topic_days.qcode is 'IPTC Media Topic code';
comment on column news.topic_days.name is 'English name of the topic';
comment on column news.topic_days.articles is 'Number of articles with exactly this topic';

create view news.article_days as
select nullif(d.day, '-infinity') as day, s.domain as site, nullif(d.language, 'und') as language, d.articles, d.paywalled
from wireroom.article_days d
left join wireroom.sites s on s.id = d.site_id
where d.articles > 0;
comment on view news.article_days is 'Number of articles by day of publication, site and language';
comment on column news.article_days.day is 'Day of publication in UTC; null for articles without a date';
comment on column news.article_days.site is 'Registrable domain of the final URL';
comment on column news.article_days.language is 'Detected language of the text (ISO 639-1); null if unknown';
comment on column news.article_days.articles is 'Number of articles';
comment on column news.article_days.paywalled is 'Number of those of which only the free part of the text is available';

create view news.sites as
select s.domain as site, coalesce(d.articles, 0)::bigint as articles, d.first_day, d.last_day, coalesce(f.feeds, 0)::bigint as feeds
from wireroom.sites s
left join (
  select site_id, sum(articles) as articles, min(day) filter (where day > '-infinity') as first_day, max(day) filter (where day > '-infinity') as last_day
  from wireroom.article_days where articles > 0 group by site_id
) d on d.site_id = s.id
left join (select site_id, count(*) as feeds from wireroom.feeds group by site_id) f on f.site_id = s.id
where d.articles > 0 or f.feeds > 0;
comment on view news.sites is 'The sites that have articles or feeds';
comment on column news.sites.site is 'Registrable domain';
comment on column news.sites.articles is 'Number of articles';
comment on column news.sites.first_day is 'Earliest day of publication (UTC)';
comment on column news.sites.last_day is 'Latest day of publication (UTC)';
comment on column news.sites.feeds is 'Number of its feeds';

-- The order of `order by published_at desc`, with undated articles first, as Postgres understands it.
create index articles_by_publication_undated_first on wireroom.articles (published_at, id) where ready_at is not null;
comment on index wireroom.articles_by_publication_undated_first is
  'The latest articles where the reader does not say `nulls last`, and those without a date';
create index articles_by_readiness on wireroom.articles (ready_at, id) where ready_at is not null;
comment on index wireroom.articles_by_readiness is 'The articles that became visible last, or since a time, and the number of ready ones';
create index articles_by_change on wireroom.articles (content_changed_at, id) where content_changed_at is not null;
comment on index wireroom.articles_by_change is 'The articles that changed since a time';
create index articles_by_url on wireroom.articles using hash (url);
comment on index wireroom.articles_by_url is 'The article of a URL. Hashed, because URLs may be too long for a tree';
create index articles_by_section on wireroom.articles (section, published_at desc nulls last) where ready_at is not null and section is not null;
comment on index wireroom.articles_by_section is 'The latest articles of a section';
create function wireroom.lowered(words text[]) returns text[]
language sql immutable parallel safe strict as $$ select array(select pg_catalog.lower(word) from unnest(words) word) $$;
-- Without fast updates: a reader would have to scan what is pending.
create index articles_by_keyword on wireroom.articles using gin (wireroom.lowered(keywords)) with (fastupdate = off)
  where ready_at is not null and keywords <> '{}';
comment on index wireroom.articles_by_keyword is 'Articles by keyword, whatever its case';
create index articles_by_author on wireroom.articles using gin (wireroom.lowered(authors)) with (fastupdate = off)
  where ready_at is not null and authors <> '{}';
comment on index wireroom.articles_by_author is 'Articles by name in the byline, whatever its case';

create index entities_by_ids on wireroom.entities using gin (ids jsonb_path_ops);
comment on index wireroom.entities_by_ids is 'Entities by their id in a register';
create index entities_by_country on wireroom.entities ((ids ->> 'iso2')) where ids ? 'iso2';
comment on index wireroom.entities_by_country is 'A country by its code';
create index entities_in_country on wireroom.entities ((ids ->> 'country')) where ids ? 'country';
comment on index wireroom.entities_in_country is 'The places and organizations of a country';
create index entities_by_latitude on wireroom.entities (((ids ->> 'latitude')::float8)) where ids ? 'latitude';
comment on index wireroom.entities_by_latitude is 'Places near a point';
create index topics_by_broader on wireroom.topics (broader);
comment on index wireroom.topics_by_broader is 'The narrower topics of a topic';

-- Parts of names need an extension that every distribution of Postgres has. Without it names are compared one by one.
do $$
begin
  create extension if not exists pg_trgm with schema wireroom;
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'extension pg_trgm is not available: searching for parts of names will be slow';
end $$;
do $$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if home is not null then
    execute format('create index entities_by_part_of_name on wireroom.entities using gin (name %I.gin_trgm_ops)', home);
    comment on index wireroom.entities_by_part_of_name is 'Entities by part of their name';
  end if;
end $$;

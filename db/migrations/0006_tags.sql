-- Entities and topics, and how often they are named: counted by day as articles change.

create table wireroom.entities (
  id         bigint generated always as identity primary key,
  type       text not null check (type in ('person', 'organization', 'place')),
  key        text not null,
  name       text not null,
  ids        jsonb not null default '{}',
  named_with text,
  unique (type, key)
);
create index entities_by_ids on wireroom.entities using gin (ids jsonb_path_ops);
create index entities_by_country on wireroom.entities ((ids ->> 'iso2')) where ids ? 'iso2';
create index entities_in_country on wireroom.entities ((ids ->> 'country')) where ids ? 'country';
create index entities_by_latitude on wireroom.entities (((ids ->> 'latitude')::float8)) where ids ? 'latitude';
comment on column wireroom.entities.named_with is
  'Version of the tagger whose tables supplied the names; null for names stored before versions were recorded';
comment on index wireroom.entities_by_ids is 'Entities by their id in a register';
comment on index wireroom.entities_by_country is 'A country by its code';
comment on index wireroom.entities_in_country is 'The places and organizations of a country';
comment on index wireroom.entities_by_latitude is 'Places near a point';

create table wireroom.topics (
  qcode   text primary key,
  name    text not null,
  broader text
);
create index topics_by_broader on wireroom.topics (broader);
comment on index wireroom.topics_by_broader is 'The narrower topics of a topic';

create table wireroom.aliases (
  entity_id bigint references wireroom.entities on delete cascade,
  folded    text,
  name      text not null,
  language  text,
  source    text not null check (source in ('name', 'table', 'text')),
  primary key (entity_id, folded)
);
create index aliases_by_name on wireroom.aliases (folded);
comment on table wireroom.aliases is 'Names of entities, one spelling for each folded form';
comment on index wireroom.aliases_by_name is 'Entities by any of their names';

-- The tags of an article in as few bytes as possible: they are the most rows of the database.
-- Positions are numbers, the text of a mention is read from the article, and a topic has one row,
-- however many sources it has. Only articles that readers see have tags.
create table wireroom.article_entities (
  article_id   bigint references wireroom.articles on delete cascade,
  entity_id    bigint references wireroom.entities,
  published_at timestamptz,
  salience     real not null,
  title_spans  int[],
  text_spans   int[],
  primary key (article_id, entity_id)
) with (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.05);
alter table wireroom.article_entities alter column title_spans set storage main;
alter table wireroom.article_entities alter column text_spans set storage main;
create index article_entities_by_entity on wireroom.article_entities (entity_id, published_at desc nulls last) include (article_id);
create index article_entities_by_time on wireroom.article_entities using brin (published_at) with (pages_per_range = 32, autosummarize);
comment on table wireroom.article_entities is
  'The entities of articles. Spans are start, end, start, end …, in characters from 0; null if there are none. published_at is that of the article, so that an index has the latest articles of an entity';
comment on index wireroom.article_entities_by_entity is
  'The latest articles that name an entity, or several, and whether any does. With the article, so that the rows are not read';
comment on index wireroom.article_entities_by_time is 'All entities of a period, such as who is named together';

create table wireroom.article_topics (
  article_id       bigint references wireroom.articles on delete cascade,
  published_at     timestamptz,
  publisher_score  real,
  classifier_score real,
  qcode            text references wireroom.topics,
  primary key (article_id, qcode),
  check (publisher_score is not null or classifier_score is not null)
) with (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
create index article_topics_by_topic on wireroom.article_topics (qcode, published_at desc nulls last) include (article_id);
create index article_topics_by_time on wireroom.article_topics using brin (published_at) with (pages_per_range = 32, autosummarize);
create index article_topics_by_day on wireroom.article_topics
  using brin (((published_at at time zone 'UTC')::date)) with (pages_per_range = 32, autosummarize);
comment on table wireroom.article_topics is
  'The topics of articles, with a score from each source that gives the topic. published_at is that of the article';
comment on index wireroom.article_topics_by_topic is 'The latest articles of a topic';
comment on index wireroom.article_topics_by_time is 'All topics of a period';
comment on index wireroom.article_topics_by_day is 'All topics of some days: counted_branch_days';

-- Counts of articles: by entity, topic, and day with site and language. A change of what is counted
-- writes what it adds and takes away into wireroom.uncounted and locks nothing; after the commit
-- the client adds that up (db/connection/pool.ts). Each count together with what is not added yet
-- is the number of rows that it names, exactly and at every moment; `wireroom db recount` compares
-- and repairs them. An entity without articles may have counts of zero, until it is deleted. Rows
-- leave room for their next versions, and nothing but the key is indexed: an update writes no
-- index.
create table wireroom.entity_counts (
  entity_id     bigint primary key,
  type          text not null,
  article_count int not null
) with (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.05);
comment on table wireroom.entity_counts is
  'Number of articles that name each entity; with its type, so that the most frequent ones of a type are found without a look at others';

create table wireroom.entity_days (
  entity_id     bigint,
  day           date,
  article_count int not null,
  primary key (entity_id, day)
) with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
-- Rows of a day lie side by side, so that a summary of each range of pages is enough to find them.
create index entity_days_by_day on wireroom.entity_days using brin (day) with (pages_per_range = 32, autosummarize);
comment on table wireroom.entity_days is 'The same by day of publication (UTC); articles without a date are missing';
comment on index wireroom.entity_days_by_day is 'All entities of some days';

create table wireroom.topic_days (
  qcode         text,
  day           date,
  article_count int not null,
  primary key (day, qcode)
) with (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.05);
comment on table wireroom.topic_days is
  'Number of articles of each topic by day of publication (UTC); articles without a date are on day -infinity';

-- An article counts once in a branch, so that what a change adds depends on its other topics: the days
-- of changed articles are counted again by housekeeping, and until then by who reads them.
create table wireroom.branch_days (
  qcode         text,
  day           date,
  article_count int not null,
  primary key (day, qcode)
);
comment on table wireroom.branch_days is
  'Number of articles of each topic or a narrower one by day of publication (UTC); articles without a date are missing';

create table wireroom.branch_days_due (
  day date primary key
);
comment on table wireroom.branch_days_due is 'Days on which the numbers in wireroom.branch_days do not hold any more';

create table wireroom.article_days (
  day             date,
  site_id         int,
  language        text,
  article_count   int not null,
  paywalled_count int not null,
  primary key (day, site_id, language)
) with (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.05);
comment on table wireroom.article_days is
  'Number of articles that readers see, by day of publication (UTC), site and language; without a date on day -infinity, without a language in und';

-- Ids are the order of discovery, not of publication: a search asks here which partitions of texts
-- have articles of a period.
create table wireroom.text_days (
  block         int,
  day           date,
  article_count int not null,
  primary key (day, block)
) with (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.05);
comment on table wireroom.text_days is
  'Number of articles that readers see, by block of 25,000 ids and day of publication (UTC); without a date on day -infinity';

do $$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if home is not null then
    execute format('create index entities_by_part_of_name on wireroom.entities using gin (name %I.gin_trgm_ops)', home);
    comment on index wireroom.entities_by_part_of_name is 'Entities by part of their name';
  end if;
end $$;

-- Names are compared by their runs of three letters, with an extension that some servers do not have.
do $$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if home is not null then
    execute format('create index aliases_by_part_of_name on wireroom.aliases using gin (folded %I.gin_trgm_ops)', home);
    comment on index wireroom.aliases_by_part_of_name is 'Entities whose names are nearly spelled like a word: news.suggest()';
  end if;
end $$;

-- One entity, all its names: what the tagger's tables call it and what articles called it.

-- As names are compared: without case, accents, articles and marks, so that "Tesla, Inc." is "tesla
-- inc".
create function wireroom.folded(name text) returns text
language sql immutable parallel safe strict as $$
  select pg_catalog.btrim(pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.replace(pg_catalog.translate(
      pg_catalog.lower(pg_catalog.regexp_replace(pg_catalog.normalize($1, 'NFKD'), '[\u0300-\u036f]', '', 'g')),
      'øłı’ʼ‘`-‐‑–.,"()', 'oli''''''''    '), 'ß', 'ss'), '\s+', ' ', 'g'), '^ ?the ', ''))
$$;

create view news.entities as
select e.id, e.type, e.key, e.name, e.ids, coalesce(c.article_count, 0)::bigint as article_count
from wireroom.entities e
left join wireroom.entity_counts c on c.entity_id = e.id;
comment on view news.entities is 'Persons, organizations and places named in articles';
comment on column news.entities.id is 'Entity id';
comment on column news.entities.type is 'person, organization or place';
comment on column news.entities.key is 'Slug of the name; stable, and unique within the type';
comment on column news.entities.name is 'Canonical name';
comment on column news.entities.ids is
  'Ids in external registers, such as iso2 (country), geonames (city) or ticker (company); all values are strings';
comment on column news.entities.article_count is 'Number of articles that name the entity';

create view news.places as
select e.id, e.key, e.name, coalesce(e.ids ->> 'iso2', e.ids ->> 'country') as iso2, e.ids ? 'iso2' as is_country,
  (e.ids ->> 'latitude')::float8 as latitude, (e.ids ->> 'longitude')::float8 as longitude, e.article_count
from news.entities e where e.type = 'place';
comment on view news.places is 'The places among the entities, with what a map asks for as columns';
comment on column news.places.id is 'Entity id';
comment on column news.places.key is 'Slug of the name; stable, and unique among places';
comment on column news.places.name is 'Canonical name';
comment on column news.places.iso2 is 'Code of the country, or of the country that the place is in (ISO 3166-1 alpha-2); null if unknown';
comment on column news.places.is_country is 'True for a country';
comment on column news.places.latitude is 'Degrees north of a city; null for other places';
comment on column news.places.longitude is 'Degrees east of a city; null for other places';
comment on column news.places.article_count is 'Number of articles that name the place';

create function news.entity(name text) returns setof news.entities
language sql stable rows 2 security definer set search_path = pg_catalog, pg_temp as $$
  select e.*
  from wireroom.aliases a join news.entities e on e.id = a.entity_id
  where a.folded = wireroom.folded(entity.name)
  order by a.source = 'text', e.article_count desc, e.id
$$;
comment on function news.entity is
  'Finds entities by any of their names, ignoring case, accents and punctuation. Canonical names and names from the tagger''s tables come before names that only articles use, then the entity with the most articles comes first';

-- The text of each span of a title or body. `offset 0` unpacks a long text once for all of its
-- spans.
create function wireroom.mentions(title_spans int[], text_spans int[], title text, body text) returns jsonb
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('in', place, 'start', start, 'end', stop, 'text', substr(words, start + 1, stop - start)) order by place desc, n), '[]')
  from (
    select 'title' as place, title_spans as spans, title as words where title_spans is not null
    union all
    select 'text', text_spans, body || '' where text_spans is not null
    offset 0
  ) given, generate_series(1, cardinality(spans), 2) n, lateral (select spans[n] as start, spans[n + 1] as stop) span
$$;

create table wireroom.uncounted (
  entity_id bigint,
  qcode     text,
  site_id   int,
  language  text,
  paywalled boolean,
  block     int,
  day       date not null,
  change    int not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);
comment on table wireroom.uncounted is
  'What is to be added to the counts: of an entity, a topic, or articles of a site and language, and of a block of ids; on day -infinity without a date';

-- By row: one trigger sees what is inserted, updated and deleted. What stays the same is not
-- written.
create function wireroom.note_entity() returns trigger
language plpgsql as $$
begin
  if (old.entity_id, old.published_at) is distinct from (new.entity_id, new.published_at) then
    insert into wireroom.uncounted (entity_id, day, change)
    select id, wireroom.day_of(at), change from (values (old.entity_id, old.published_at, -1), (new.entity_id, new.published_at, 1)) v (id, at, change)
    where id is not null;
  end if;
  return null;
end $$;

create trigger note_counts after insert or update or delete on wireroom.article_entities
  for each row execute function wireroom.note_entity();

create function wireroom.note_topic() returns trigger
language plpgsql as $$
begin
  if (old.qcode, old.published_at) is distinct from (new.qcode, new.published_at) then
    insert into wireroom.uncounted (qcode, day, change)
    select code, wireroom.day_of(at), change from (values (old.qcode, old.published_at, -1), (new.qcode, new.published_at, 1)) v (code, at, change)
    where code is not null;
  end if;
  return null;
end $$;

create trigger note_counts after insert or update or delete on wireroom.article_topics
  for each row execute function wireroom.note_topic();

create function wireroom.note_article() returns trigger
language plpgsql as $$
begin
  if (old.ready_at is null, old.published_at, old.site_id, old.language, old.paywalled)
      is distinct from (new.ready_at is null, new.published_at, new.site_id, new.language, new.paywalled) then
    insert into wireroom.uncounted (block, site_id, language, paywalled, day, change)
    select id / 25000, site_id, coalesce(language, 'und'), paywalled, wireroom.day_of(at), change
    from (values (old.id, old.ready_at, old.published_at, old.site_id, old.language, old.paywalled, -1),
      (new.id, new.ready_at, new.published_at, new.site_id, new.language, new.paywalled, 1)) v (id, ready_at, at, site_id, language, paywalled, change)
    where ready_at is not null;
  end if;
  return null;
end $$;

create trigger note_counts after insert or delete or update of ready_at, published_at, site_id, language, paywalled on wireroom.articles
  for each row execute function wireroom.note_article();

-- One transaction at a time, which need not be safe on disk at once: what a crash takes back is
-- still to be added. An entity that is deleted meanwhile has no counts any more.
create function wireroom.add_counts() returns void
language plpgsql as $$
begin
  lock table wireroom.uncounted in row exclusive mode; -- first, as recount() does
  perform from wireroom.locks where kind = 'counts' for update;
  perform set_config('synchronous_commit', 'off', true);
  with added as materialized (
    delete from wireroom.uncounted returning *
  ), of_entity as materialized (
    select a.entity_id, e.type, a.day, sum(a.change) as change
    from added a join wireroom.entities e on e.id = a.entity_id group by 1, 2, 3
  ), entity as (
    insert into wireroom.entity_counts as c (entity_id, type, article_count)
    select entity_id, type, sum(change) from of_entity group by 1, 2 having sum(change) <> 0
    on conflict (entity_id) do update set article_count = c.article_count + excluded.article_count
  ), entity_day as (
    insert into wireroom.entity_days as c (entity_id, day, article_count)
    select entity_id, day, change from of_entity where day > '-infinity' and change <> 0
    on conflict (entity_id, day) do update set article_count = c.article_count + excluded.article_count
  ), topic_day as (
    insert into wireroom.topic_days as c (qcode, day, article_count)
    select qcode, day, sum(change) from added where qcode is not null group by 1, 2 having sum(change) <> 0
    on conflict (day, qcode) do update set article_count = c.article_count + excluded.article_count
  ), branch_day as (
    insert into wireroom.branch_days_due select distinct day from added where qcode is not null and day > '-infinity' order by day on conflict do nothing
  ), text_day as (
    insert into wireroom.text_days as c (block, day, article_count)
    select block, day, sum(change) from added where block is not null group by 1, 2 having sum(change) <> 0
    on conflict (day, block) do update set article_count = c.article_count + excluded.article_count
  )
  insert into wireroom.article_days as c (day, site_id, language, article_count, paywalled_count)
  select day, site_id, language, sum(change), sum(change * paywalled::int) from added where site_id is not null group by 1, 2, 3
  on conflict (day, site_id, language) do update set article_count = c.article_count + excluded.article_count, paywalled_count = c.paywalled_count + excluded.paywalled_count;
end $$;

-- Replaces all counts by what is stored, and returns how many of them were wrong. Who changes what
-- is counted waits for its end.
create function wireroom.recount() returns table (counts text, wrong bigint)
language plpgsql as $$
declare
  each record;
begin
  lock table wireroom.uncounted in share row exclusive mode;
  perform wireroom.add_counts();
  for each in select * from (values
    ('entity_counts', 'counted_entities', 'entity_id, type, article_count', 'entity_id', '(article_count) = row(excluded.article_count)'),
    ('entity_days', 'counted_entity_days', 'entity_id, day, article_count', 'day, entity_id', '(article_count) = row(excluded.article_count)'),
    ('topic_days', 'counted_topic_days', 'qcode, day, article_count', 'day, qcode', '(article_count) = row(excluded.article_count)'),
    ('article_days', 'counted_article_days', 'day, site_id, language, article_count, paywalled_count', 'day, site_id, language',
      '(article_count, paywalled_count) = row(excluded.article_count, excluded.paywalled_count)'),
    ('text_days', 'counted_text_days', 'block, day, article_count', 'day, block', '(article_count) = row(excluded.article_count)')
  ) k (kept, stored, columns, key, numbers)
  loop
    execute format($query$
      with stored as materialized (
        select %3$s from wireroom.%2$I
      ), gone as (
        delete from wireroom.%1$I where (%4$s) not in (select %4$s from stored) returning article_count
      ), repaired as (
        insert into wireroom.%1$I as k (%3$s) select n.* from stored n left join wireroom.%1$I k using (%3$s) where k.article_count is null order by %4$s
        on conflict (%4$s) do update set %5$s returning article_count
      )
      select (select count(*) from gone where article_count <> 0) + (select count(*) from repaired)
    $query$, each.kept, each.stored, each.columns, each.key, each.numbers) into wrong;
    counts := each.kept;
    return next;
  end loop;
  insert into wireroom.branch_days_due select distinct day from wireroom.topic_days where day > '-infinity' order by day on conflict do nothing;
end $$;

create function news.topic_tree(topic text) returns table (qcode text, name text, broader text, depth int)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp as $$
  with recursive given as materialized (
    select wireroom.short('topic', topic_tree.topic, 200) as topic
  ), branch as (
    select t.qcode, t.name, t.broader, 0 as depth from given g, wireroom.topics t where t.qcode = g.topic or lower(t.name) = lower(g.topic)
    union all
    select t.qcode, t.name, t.broader, b.depth + 1 from branch b join wireroom.topics t on t.broader = b.qcode
  )
  select * from branch
$$;
comment on function news.topic_tree is
  'A topic, given by its code or its English name, and all narrower topics; depth 0 is the topic itself';

create function news.topic_entities(
  topic text, types text[] default null, narrower boolean default true, since timestamptz default null, until timestamptz default null, max int default 20)
returns table (entity_id bigint, type text, key text, name text, article_count bigint)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with named as materialized (
    select n.entity_id, count(*) as article_count
    from unnest(wireroom.about(
      array(select t.qcode from news.topic_tree(topic_entities.topic) t where topic_entities.narrower or t.depth = 0), topic_entities.since, topic_entities.until, 1000)) m (id)
    join wireroom.article_entities n on n.article_id = m.id
    where topic_entities.types is null or exists (select from wireroom.entities e where e.id = n.entity_id and e.type = any(topic_entities.types))
    group by n.entity_id order by 2 desc, 1 limit wireroom.limited(topic_entities.max)
  )
  select e.id, e.type, e.key, e.name, n.article_count from named n join wireroom.entities e on e.id = n.entity_id order by n.article_count desc, e.id
$$;
comment on function news.topic_entities is
  'The entities that most of the latest 1,000 articles about a topic name, with their number: of these types, and of the topic, given by its code or its English name, and, unless narrower is false, of all narrower topics';

create view news.article_entities as
select x.article_id, x.entity_id, e.type, e.key, e.name, e.ids, x.salience,
  wireroom.mentions(x.title_spans, x.text_spans, t.title, t.body) as mentions, x.published_at
from wireroom.article_entities x
left join wireroom.entities e on e.id = x.entity_id
left join wireroom.texts t on t.article_id = x.article_id;
comment on view news.article_entities is 'The entities of each article';
comment on column news.article_entities.article_id is 'Article id';
comment on column news.article_entities.entity_id is 'Entity id';
comment on column news.article_entities.type is 'person, organization or place';
comment on column news.article_entities.key is 'Slug of the entity';
comment on column news.article_entities.name is 'Canonical name of the entity';
comment on column news.article_entities.ids is 'Ids of the entity in external registers';
comment on column news.article_entities.salience is 'How central the entity is to the article, 0 to 1';
comment on column news.article_entities.mentions is
  'Mentions: [{"in": "title" or "text", "start", "end", "text"}], offsets in characters from 0 (substr(body, start + 1, "end" - start)); empty for a country that is named only by its demonym';
comment on column news.article_entities.published_at is 'Publication time of the article, for sorting';

create view news.topics as
select t.qcode, t.name, t.broader, coalesce(d.article_count, 0)::bigint as article_count
from wireroom.topics t
left join (select qcode, sum(article_count) as article_count from wireroom.topic_days group by qcode) d on d.qcode = t.qcode;
comment on view news.topics is 'The IPTC Media Topics vocabulary (CC BY 4.0)';
comment on column news.topics.qcode is 'Code, such as medtop:20000002';
comment on column news.topics.name is 'English name';
comment on column news.topics.broader is 'Code of the broader topic; null for a top-level topic';
comment on column news.topics.article_count is 'Number of articles with this topic, narrower topics not included';

create view news.article_topics as
select x.article_id, x.qcode, t.name, x.publisher_score, x.classifier_score, x.published_at
from wireroom.article_topics x
left join wireroom.topics t on t.qcode = x.qcode;
comment on view news.article_topics is 'The topics of each article';
comment on column news.article_topics.article_id is 'Article id';
comment on column news.article_topics.qcode is 'IPTC Media Topic code';
comment on column news.article_topics.name is 'English name of the topic';
comment on column news.article_topics.publisher_score is
  'Confidence, 0 to 1, that the publisher names it by the section, a keyword or the URL; null if it does not';
comment on column news.article_topics.classifier_score is
  'Confidence, 0 to 1, that the text is about it; null if the text does not say so';
comment on column news.article_topics.published_at is 'Publication time of the article, for sorting';

create view news.aliases as
select a.entity_id, a.name, a.language, a.source from wireroom.aliases a;
comment on view news.aliases is
  'All names of entities; spellings that differ only in case, accents or punctuation are stored once';
comment on column news.aliases.entity_id is 'Entity id';
comment on column news.aliases.name is 'The name';
comment on column news.aliases.language is
  'Language of the texts that use the name (ISO 639-1); null if it is not specific to one language';
comment on column news.aliases.source is
  'name (the canonical name), table (from the tagger''s tables) or text (used by an article)';

-- Everything that is counted, as it is stored.
create view wireroom.counted_entities as
  select n.entity_id, e.type, n.article_count from (select entity_id, count(*)::int as article_count from wireroom.article_entities group by entity_id) n
  join wireroom.entities e on e.id = n.entity_id;

create view wireroom.counted_entity_days as
  select entity_id, wireroom.day_of(published_at) as day, count(*)::int as article_count from wireroom.article_entities
  where published_at is not null group by 1, 2;

create view wireroom.counted_topic_days as
  select qcode, wireroom.day_of(published_at) as day, count(*)::int as article_count from wireroom.article_topics group by 1, 2;

create view wireroom.counted_branch_days as
  with recursive branch as (
    select qcode, qcode as narrower from wireroom.topics
    union all
    select b.qcode, t.qcode from branch b join wireroom.topics t on t.broader = b.narrower
  )
  select b.qcode, (x.published_at at time zone 'UTC')::date as day, count(distinct x.article_id)::int as article_count
  from wireroom.article_topics x join branch b on b.narrower = x.qcode
  where x.published_at is not null group by 1, 2;

-- Day by day: who changes articles of a day meanwhile waits, and makes it due again.
create procedure wireroom.count_branches()
language plpgsql as $$
declare
  each date;
begin
  foreach each in array array(select day from wireroom.branch_days_due order by day) loop
    delete from wireroom.branch_days_due where day = each;
    delete from wireroom.branch_days where day = each;
    insert into wireroom.branch_days select * from wireroom.counted_branch_days where day = each;
    commit;
  end loop;
end $$;

create view wireroom.counted_article_days as
  select wireroom.day_of(published_at) as day, site_id, coalesce(language, 'und') as language, count(*)::int as article_count,
    count(*) filter (where paywalled)::int as paywalled_count
  from wireroom.articles where ready_at is not null group by 1, 2, 3;

create view wireroom.counted_text_days as
  select (id / 25000)::int as block, wireroom.day_of(published_at) as day, count(*)::int as article_count
  from wireroom.articles where ready_at is not null group by 1, 2;

create view news.entity_days as
select d.day, d.entity_id, e.type, e.key, e.name, d.article_count::bigint as article_count
from wireroom.entity_days d
left join wireroom.entities e on e.id = d.entity_id
where d.article_count > 0;
comment on view news.entity_days is 'Number of articles that name each entity, by day of publication';
comment on column news.entity_days.day is 'Day of publication in UTC; articles without a date are not counted';
comment on column news.entity_days.entity_id is 'Entity id';
comment on column news.entity_days.type is 'person, organization or place';
comment on column news.entity_days.key is 'Slug of the entity';
comment on column news.entity_days.name is 'Canonical name of the entity';
comment on column news.entity_days.article_count is 'Number of articles';

create view news.topic_days as
select d.day, d.qcode, t.name, d.article_count::bigint as article_count
from wireroom.topic_days d
left join wireroom.topics t on t.qcode = d.qcode
where d.article_count > 0 and d.day > '-infinity';
comment on view news.topic_days is 'Number of articles of each topic, by day of publication';
comment on column news.topic_days.day is 'Day of publication in UTC; articles without a date are not counted';
comment on column news.topic_days.qcode is 'IPTC Media Topic code';
comment on column news.topic_days.name is 'English name of the topic';
comment on column news.topic_days.article_count is 'Number of articles with exactly this topic';

create view news.branch_days as
select d.day, d.qcode, t.name, d.article_count::bigint as article_count
from (
  select * from wireroom.branch_days where day not in (select n.day from wireroom.branch_days_due n)
  union all
  select * from wireroom.counted_branch_days where day = any(array(select n.day from wireroom.branch_days_due n))
) d
left join wireroom.topics t on t.qcode = d.qcode;
comment on view news.branch_days is
  'Number of articles of each topic or a narrower one, by day of publication. What arrived lately is counted when it is read: ask for a period';
comment on column news.branch_days.day is 'Day of publication in UTC; articles without a date are not counted';
comment on column news.branch_days.qcode is 'IPTC Media Topic code';
comment on column news.branch_days.name is 'English name of the topic';
comment on column news.branch_days.article_count is
  'Number of articles with this topic, with narrower ones, or with several of them';

create view news.article_days as
select nullif(d.day, '-infinity') as day, s.domain as site, nullif(d.language, 'und') as language, d.article_count::bigint as article_count,
  d.paywalled_count::bigint as paywalled_count
from wireroom.article_days d
left join wireroom.sites s on s.id = d.site_id
where d.article_count > 0;
comment on view news.article_days is 'Number of articles by day of publication, site and language';
comment on column news.article_days.day is 'Day of publication in UTC; null for articles without a date';
comment on column news.article_days.site is 'Registrable domain of the final URL';
comment on column news.article_days.language is 'Detected language of the text (ISO 639-1); null if unknown';
comment on column news.article_days.article_count is 'Number of articles';
comment on column news.article_days.paywalled_count is 'Number of those of which only the free part of the text is available';

create view news.sites as
select s.domain as site, coalesce(d.article_count, 0)::bigint as article_count, d.first_day, d.last_day,
  coalesce(f.feeds, 0)::bigint as feed_count
from wireroom.sites s
left join (
  select site_id, sum(article_count) as article_count, min(day) filter (where day > '-infinity') as first_day, max(day) filter (where day > '-infinity') as last_day
  from wireroom.article_days where article_count > 0 group by site_id
) d on d.site_id = s.id
left join (select site_id, count(*) as feeds from wireroom.feeds group by site_id) f on f.site_id = s.id
where d.article_count > 0 or f.feeds > 0;
comment on view news.sites is 'The sites that have articles or feeds';
comment on column news.sites.site is 'Registrable domain';
comment on column news.sites.article_count is 'Number of articles';
comment on column news.sites.first_day is 'Earliest day of publication (UTC)';
comment on column news.sites.last_day is 'Latest day of publication (UTC)';
comment on column news.sites.feed_count is 'Number of its feeds';

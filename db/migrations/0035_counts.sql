-- Counts of articles, kept as they change: by entity, topic, and day with site and language. Each is the number of rows that
-- it names, exactly and at every moment; `wireroom db recount` compares and repairs them. Who changes them is alone, because
-- he holds the lock of the change feed until the commit, so that counts neither deadlock nor wait for each other.
-- An entity without articles may have counts of zero, until it is deleted. Rows leave room for their next versions, and nothing but the key is indexed: an update writes no index.

create table wireroom.entity_counts (
  entity_id bigint primary key,
  type      text not null,
  articles  int not null
) with (fillfactor = 75);
create table wireroom.entity_days (
  entity_id bigint not null,
  day       date not null,
  articles  int not null,
  primary key (entity_id, day)
) with (fillfactor = 90);
-- Rows of a day lie side by side, so that a summary of each range of pages is enough to find them.
create index entity_days_by_day on wireroom.entity_days using brin (day) with (pages_per_range = 32, autosummarize);
create table wireroom.topic_days (
  qcode    text not null,
  day      date not null,
  articles int not null,
  primary key (day, qcode)
) with (fillfactor = 75);
create table wireroom.article_days (
  day       date not null,
  site_id   int not null,
  language  text not null,
  articles  int not null,
  paywalled int not null,
  primary key (day, site_id, language)
) with (fillfactor = 75);
comment on table wireroom.entity_counts is 'Number of articles that name each entity; with its type, so that the most frequent ones of a type are found without a look at others';
comment on table wireroom.entity_days is 'The same by day of publication (UTC); articles without a date are missing';
comment on table wireroom.topic_days is 'Number of articles of each topic by day of publication (UTC); articles without a date are on day -infinity';
comment on table wireroom.article_days is
  'Number of articles that readers see, by day of publication (UTC), site and language; without a date on day -infinity, without a language in und';
comment on index wireroom.entity_days_by_day is 'All entities of some days';

create function wireroom.day_of(published_at timestamptz) returns date
language sql immutable parallel safe as $$ select coalesce((published_at at time zone 'UTC')::date, '-infinity') $$;

-- Everything that is counted, as it is stored.
create view wireroom.counted_entities as
  select n.entity_id, e.type, n.articles from (select entity_id, count(*)::int as articles from wireroom.article_entities group by entity_id) n
  join wireroom.entities e on e.id = n.entity_id;
create view wireroom.counted_entity_days as
  select entity_id, wireroom.day_of(published_at) as day, count(*)::int as articles from wireroom.article_entities
  where published_at is not null group by 1, 2;
create view wireroom.counted_topic_days as
  select qcode, wireroom.day_of(published_at) as day, count(*)::int as articles from wireroom.article_topics group by 1, 2;
create view wireroom.counted_article_days as
  select wireroom.day_of(published_at) as day, site_id, coalesce(language, 'und') as language, count(*)::int as articles,
    count(*) filter (where paywalled)::int as paywalled
  from wireroom.articles where ready_at is not null group by 1, 2, 3;

create function wireroom.count_entities(ids bigint[], times timestamptz[], changes int[]) returns void
language plpgsql as $$
begin
  perform from wireroom.locks where kind = 'changes' for update;
  insert into wireroom.entity_counts as c (entity_id, type, articles)
  select e.id, e.type, n.change
  from (select id, sum(change) as change from unnest(ids, changes) as t (id, change) group by id having sum(change) <> 0) n
  join wireroom.entities e using (id)
  on conflict (entity_id) do update set articles = c.articles + excluded.articles;
  insert into wireroom.entity_days as d (entity_id, day, articles)
  select id, wireroom.day_of(at), sum(change) from unnest(ids, times, changes) as t (id, at, change) where at is not null
  group by 1, 2 having sum(change) <> 0
  on conflict (entity_id, day) do update set articles = d.articles + excluded.articles;
end $$;

create function wireroom.count_topics(codes text[], times timestamptz[], changes int[]) returns void
language plpgsql as $$
begin
  perform from wireroom.locks where kind = 'changes' for update;
  insert into wireroom.topic_days as d (qcode, day, articles)
  select code, wireroom.day_of(at), sum(change) from unnest(codes, times, changes) as t (code, at, change)
  group by 1, 2 having sum(change) <> 0
  on conflict (day, qcode) do update set articles = d.articles + excluded.articles;
end $$;

create function wireroom.entities_changed() returns trigger
language plpgsql as $$
declare
  ids bigint[];
  times timestamptz[];
  changes int[];
begin
  case tg_op
    when 'INSERT' then
      select array_agg(entity_id), array_agg(published_at), array_agg(1) into ids, times, changes from new_rows;
    when 'DELETE' then
      select array_agg(entity_id), array_agg(published_at), array_agg(-1) into ids, times, changes from old_rows;
    else
      select array_agg(entity_id), array_agg(published_at), array_agg(change) into ids, times, changes from (
        select entity_id, published_at, sum(change) as change
        from (select entity_id, published_at, -1 as change from old_rows union all select entity_id, published_at, 1 from new_rows) rows
        group by entity_id, published_at having sum(change) <> 0
      ) changed;
  end case;
  if ids is not null then perform wireroom.count_entities(ids, times, changes); end if;
  return null;
end $$;

create function wireroom.topics_changed() returns trigger
language plpgsql as $$
declare
  ids text[];
  times timestamptz[];
  changes int[];
begin
  case tg_op
    when 'INSERT' then
      select array_agg(qcode), array_agg(published_at), array_agg(1) into ids, times, changes from new_rows;
    when 'DELETE' then
      select array_agg(qcode), array_agg(published_at), array_agg(-1) into ids, times, changes from old_rows;
    else
      select array_agg(qcode), array_agg(published_at), array_agg(change) into ids, times, changes from (
        select qcode, published_at, sum(change) as change
        from (select qcode, published_at, -1 as change from old_rows union all select qcode, published_at, 1 from new_rows) rows
        group by qcode, published_at having sum(change) <> 0
      ) changed;
  end case;
  if ids is not null then perform wireroom.count_topics(ids, times, changes); end if;
  return null;
end $$;

create trigger count_added after insert on wireroom.article_entities
  referencing new table as new_rows for each statement execute function wireroom.entities_changed();
create trigger count_changed after update on wireroom.article_entities
  referencing old table as old_rows new table as new_rows for each statement execute function wireroom.entities_changed();
create trigger count_deleted after delete on wireroom.article_entities
  referencing old table as old_rows for each statement execute function wireroom.entities_changed();
create trigger count_added after insert on wireroom.article_topics
  referencing new table as new_rows for each statement execute function wireroom.topics_changed();
create trigger count_changed after update on wireroom.article_topics
  referencing old table as old_rows new table as new_rows for each statement execute function wireroom.topics_changed();
create trigger count_deleted after delete on wireroom.article_topics
  referencing old table as old_rows for each statement execute function wireroom.topics_changed();

create function wireroom.article_changed() returns trigger
language plpgsql as $$
begin
  perform from wireroom.locks where kind = 'changes' for update;
  insert into wireroom.article_days as d (day, site_id, language, articles, paywalled)
  select wireroom.day_of(at), site_id, coalesce(language, 'und'), sum(change), sum(change * paywalled::int)
  from (values (old.ready_at, old.published_at, old.site_id, old.language, old.paywalled, -1), (new.ready_at, new.published_at, new.site_id, new.language, new.paywalled, 1))
    as v (ready_at, at, site_id, language, paywalled, change)
  where ready_at is not null group by 1, 2, 3
  on conflict (day, site_id, language) do update set articles = d.articles + excluded.articles, paywalled = d.paywalled + excluded.paywalled;
  return null;
end $$;

-- Deferred to the commit: articles are updated before other rows of their transaction are locked, and the lock comes last.
create constraint trigger count_changed after update on wireroom.articles deferrable initially deferred for each row
  when ((new.ready_at is not null or old.ready_at is not null) and
    (new.ready_at, new.published_at, new.site_id, new.language, new.paywalled) is distinct from
    (old.ready_at, old.published_at, old.site_id, old.language, old.paywalled))
  execute function wireroom.article_changed();
create constraint trigger count_added after insert on wireroom.articles deferrable initially deferred for each row
  when (new.ready_at is not null) execute function wireroom.article_changed();
create constraint trigger count_deleted after delete on wireroom.articles deferrable initially deferred for each row
  when (old.ready_at is not null) execute function wireroom.article_changed();

-- Replaces all counts by what is stored, and returns how many of them were wrong.
create function wireroom.recount() returns table (counts text, wrong bigint)
language plpgsql as $$
declare
  each record;
begin
  perform from wireroom.locks where kind = 'changes' for update;
  for each in select * from (values
    ('entity_counts', 'counted_entities', 'entity_id, type, articles', 'entity_id', '(articles) = row(excluded.articles)'),
    ('entity_days', 'counted_entity_days', 'entity_id, day, articles', 'day, entity_id', '(articles) = row(excluded.articles)'),
    ('topic_days', 'counted_topic_days', 'qcode, day, articles', 'day, qcode', '(articles) = row(excluded.articles)'),
    ('article_days', 'counted_article_days', 'day, site_id, language, articles, paywalled', 'day, site_id, language',
      '(articles, paywalled) = row(excluded.articles, excluded.paywalled)')
  ) k (kept, stored, columns, key, numbers)
  loop
    execute format($query$
      with stored as materialized (
        select %3$s from wireroom.%2$I
      ), gone as (
        delete from wireroom.%1$I where (%4$s) not in (select %4$s from stored) returning articles
      ), repaired as (
        insert into wireroom.%1$I as k (%3$s) select n.* from stored n left join wireroom.%1$I k using (%3$s) where k.articles is null order by %4$s
        on conflict (%4$s) do update set %5$s returning articles
      )
      select (select count(*) from gone where articles <> 0) + (select count(*) from repaired)
    $query$, each.kept, each.stored, each.columns, each.key, each.numbers) into wrong;
    counts := each.kept;
    return next;
  end loop;
end $$;
select wireroom.recount();

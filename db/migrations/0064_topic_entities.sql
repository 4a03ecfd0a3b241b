-- Entities of a topic, and filters that examine an article once.

-- The latest articles of any of the topics, at most `max`. Of a branch the last days mostly have enough.
create function wireroom.about(qcodes text[], since timestamptz, until timestamptz, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  found bigint[];
  period interval;
begin
  foreach period in array case when cardinality(qcodes) > 5 then '{2 days, 20 days, null}' else '{null}' end::interval[] loop
    found := array(
      select x.article_id from unnest(qcodes) c (qcode) cross join lateral (
        select n.article_id, n.published_at from wireroom.article_topics n
        where n.qcode = c.qcode and (about.since is null or n.published_at >= about.since) and (about.until is null or n.published_at < about.until)
          and (period is null or n.published_at >= coalesce(about.until, now()) - period)
        order by n.published_at desc nulls last limit about.max) x
      group by x.article_id order by pg_catalog.max(x.published_at) desc nulls last, x.article_id desc limit about.max);
    exit when cardinality(found) >= about.max;
  end loop;
  return found;
end $$;

create function news.topic_entities(
  topic text, types text[] default null, narrower boolean default true, since timestamptz default null, until timestamptz default null, max int default 20)
returns table (entity_id bigint, type text, key text, name text, articles bigint)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with named as materialized (
    select n.entity_id, count(*) as articles
    from unnest(wireroom.about(
      array(select t.qcode from news.topic_tree(topic_entities.topic) t where topic_entities.narrower or t.depth = 0), topic_entities.since, topic_entities.until, 1000)) m (id)
    join wireroom.article_entities n on n.article_id = m.id
    where topic_entities.types is null or exists (select from wireroom.entities e where e.id = n.entity_id and e.type = any(topic_entities.types))
    group by n.entity_id order by 2 desc, 1 limit least(topic_entities.max, 1000)
  )
  select e.id, e.type, e.key, e.name, n.articles from named n join wireroom.entities e on e.id = n.entity_id order by n.articles desc, e.id
$$;
comment on function news.topic_entities is
  'The entities that most of the latest 1,000 articles about a topic name, with their number: of these types, and of the topic, given by its code or its English name, and, unless narrower is false, of all narrower topics';

-- The latest articles that pass a filter: from the latest of its narrowest part on, in steps that grow.
create or replace function wireroom.latest_passing(f wireroom.search_filter, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- About 4 µs each. Where parts have 10,000 articles or more, few examined ones pass all but the rarest.
  most_examined constant int := 20000;
  narrowest record := wireroom.narrowest(f, 10000);
  upto int := max;
  examined int := 0;
  ids bigint[];
  found bigint[] := '{}';
begin
  loop
    ids := wireroom.latest_of(narrowest.part, narrowest.keys, f, upto);
    -- Those of the step before come first again.
    found := found || wireroom.passing(ids[examined + 1:], f);
    exit when cardinality(found) >= max or cardinality(ids) < upto or upto = most_examined;
    examined := upto;
    upto := least(upto * least(16, 1 + 1.5 * max / (cardinality(found) + 1)), most_examined);
  end loop;
  return found[:max];
end $$;

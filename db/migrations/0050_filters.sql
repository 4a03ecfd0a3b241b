-- Filters without words, and searches with filters that go the shorter of two ways: through the matches of the words, or
-- through the articles that the filter leaves.

create function wireroom.filter_of(since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities bigint[], feeds bigint[], labels text[])
returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select row(since, until,
    case when sites is not null then array(select s.id from wireroom.sites s where s.domain = any(sites)) end,
    languages,
    case when topics is not null then array(select distinct t.qcode from unnest(topics) c (code), news.topic_tree(c.code) t) end,
    entities,
    case when feeds is not null or labels is not null then array(
      select w.id from wireroom.feeds w where (feeds is null or w.id = any(feeds)) and (filter_of.labels is null or w.labels && filter_of.labels)) end
  )::wireroom.search_filter
$$;

-- Those of the articles that readers see and that pass a filter, in the order given.
create or replace function wireroom.passing(ids bigint[], f wireroom.search_filter) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set jit = off as $$
  select coalesce(array_agg(a.id order by m.n), '{}') from unnest(ids) with ordinality as m (id, n) join wireroom.articles a on a.id = m.id
  where a.ready_at is not null
    and (f.since is null or a.published_at >= f.since) and (f.until is null or a.published_at < f.until)
    and (f.site_ids is null or a.site_id = any(f.site_ids)) and (f.languages is null or a.language = any(f.languages))
    -- A branch may have hundreds of topics: each article's few are looked up among them, not the other way around.
    and (f.qcodes is null or a.id in (
      select x.article_id from wireroom.article_topics x join unnest(f.qcodes) q (code) on q.code = x.qcode where x.article_id = any(ids)))
    and (f.entity_ids is null or exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = any(f.entity_ids)))
    and (f.feed_ids is null or exists (select from wireroom.entries x where x.article_id = a.id and x.feed_id = any(f.feed_ids)))
$$;

-- SQL for the articles of each key ($1) of a part of a filter, the latest first, at most $2 of each key, between $3 and $4. Each
-- part has an index in this order; the articles of a feed come in the order of discovery.
create function wireroom.part_sql(part text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'select x.* from unnest($1::text[]) k cross join lateral (' || case part
      when 'entities' then 'select article_id as id, published_at from wireroom.article_entities where entity_id = k::bigint'
      when 'topics' then 'select article_id as id, published_at from wireroom.article_topics where qcode = k'
      when 'sites' then 'select id, published_at from wireroom.articles where site_id = k::int'
      when 'languages' then 'select id, published_at from wireroom.articles where language = k'
      when 'feeds' then 'select article_id as id, null::timestamptz as published_at from wireroom.entries where feed_id = k::bigint and article_id is not null'
      else 'select id, published_at from wireroom.articles where ready_at is not null'
    end || case part when 'feeds' then ' order by article_id desc'
      else ' and ($3::timestamptz is null or published_at >= $3) and ($4::timestamptz is null or published_at < $4) order by published_at desc nulls last'
    end || ' limit $2) x'
$$;

-- The part of a filter with the fewest articles, its keys, and its number of articles if there are fewer than `most`.
drop function wireroom.narrowest(wireroom.search_filter, int);
create function wireroom.narrowest(f wireroom.search_filter, most int, out part text, out keys text[], out articles int)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  other record;
  n int;
begin
  for other in
    select * from (values ('entities', f.entity_ids::text[]), ('sites', f.site_ids::text[]), ('topics', f.qcodes), ('feeds', f.feed_ids::text[]),
      ('languages', f.languages), ('all', '{all}')) v (part, keys)
    where v.keys is not null
  loop
    execute 'select count(*) from (' || wireroom.part_sql(other.part) || ' limit $2) x' into n using other.keys, most, f.since, f.until;
    if articles is null or n < articles or n = articles and cardinality(other.keys) < cardinality(keys) then
      part := other.part;
      keys := other.keys;
      articles := n;
    end if;
  end loop;
end $$;

-- The latest articles of a part of a filter.
create function wireroom.latest_of(part text, keys text[], f wireroom.search_filter, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  ids bigint[];
begin
  execute 'select array(select id from (' || wireroom.part_sql(part) || ') x group by id order by max(published_at) desc nulls last, id desc limit $2)'
  into ids using keys, most, f.since, f.until;
  return ids;
end $$;

-- The latest articles that pass a filter: from the latest of its narrowest part on, in steps that grow, each from the start.
create function wireroom.latest_passing(f wireroom.search_filter, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- About 4 µs each. A part that is not among the rarest 2 % of a million has enough in fewer.
  most_examined constant int := 20000;
  narrowest record := wireroom.narrowest(f, most_examined);
  examined int := max;
  ids bigint[];
  found bigint[];
begin
  loop
    ids := wireroom.latest_of(narrowest.part, narrowest.keys, f, examined);
    found := wireroom.passing(ids, f);
    exit when cardinality(found) >= max or cardinality(ids) < examined or examined = most_examined;
    examined := least(examined * 8, most_examined);
  end loop;
  return found[:max];
end $$;

create function news.latest(
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null, max int default 50)
returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.latest_passing(
    wireroom.filter_of(latest.since, latest.until, latest.sites, latest.languages, latest.topics, latest.entities, latest.feeds, latest.labels),
    least(latest.max, 1000)))
$$;
comment on function news.latest is
  'The latest articles that pass all filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds. Of filters that each leave more than 20,000 articles, but together hardly any, only the latest 20,000 of one are examined';

-- Of a frequent word, the last days have enough, and an index for each, so that few rows are read. With less memory the list of
-- a frequent word would name pages instead of rows, whose words would have to be compared again.
drop function wireroom.any_with(text, text, int);
create or replace function wireroom.latest_with(words_of text, word text, since timestamptz, until timestamptz, max int) returns bigint[]
language plpgsql stable
set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
declare
  most int := least(max, 1000);
  period interval;
  ids bigint[];
begin
  foreach period in array '{1 day, 8 days, 64 days, null}'::interval[] loop
    execute format($query$
      select array(
        select id from wireroom.articles
        where wireroom.lowered(%1$I) @> array[$1] and ready_at is not null and %1$I <> '{}'
          and ($2 is null or published_at >= $2) and ($3 is null or published_at < $3)
        order by published_at desc nulls last, id desc limit $4)
      $query$, words_of) into ids using lower(word), greatest(since, coalesce(until, now()) - period), until, most;
    exit when cardinality(ids) >= most;
  end loop;
  return ids;
end $$;

-- The newest articles above one id and up to another whose texts match. The bounds are constants of the plan: among all texts
-- only the index of words is read, among few also the ids. A scan in the order of ids would unpack the vector of every text.
create or replace function wireroom.newest_matches(q tsquery, above bigint, up_to bigint, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
declare
  ids bigint[];
begin
  execute 'select array(select article_id from wireroom.texts where search @@ $1 and article_id > $2 and article_id <= $3 order by article_id + 0 desc limit $4)'
  into ids using q, above, up_to, most;
  return ids;
end $$;

-- The articles whose texts match, in the order given. Each vector is unpacked, about 30 µs.
create function wireroom.matching(ids bigint[], q tsquery) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set enable_bitmapscan = off set enable_seqscan = off set jit = off as $$
  select coalesce(array_agg(t.article_id order by m.n), '{}') from unnest(ids) with ordinality as m (id, n)
  join wireroom.texts t on t.article_id = m.id where t.search @@ q
$$;

-- The newest matches that pass a filter, at most `most`, and at least `fewest` if there are as many.
create or replace function wireroom.candidates(q tsquery, f wireroom.search_filter, fewest int, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- Matches of words that are frequent, but not among what the filter leaves: about 10 µs each. Older ones are not looked for.
  most_examined constant int := 15000;
  -- Articles of a filter whose vectors may be compared one by one.
  most_compared constant int := 4000;
  top constant bigint := (select max(id) from wireroom.articles);
  up_to bigint := top;
  -- Ids in the first step; what it finds tells how large the next one has to be.
  step float8 := 20000;
  batch int := 2 * most;
  examined int := 0;
  found bigint[] := '{}';
  matches bigint[];
  -- Matches in each id so far.
  density float8;
  part record;
  compared int;
begin
  loop
    matches := wireroom.newest_matches(q, greatest(up_to - step, 0)::bigint, up_to, batch);
    found := found || wireroom.passing(matches, f);
    examined := examined + cardinality(matches);
    -- Where the step had more matches than were examined, the next one begins below them.
    up_to := case when cardinality(matches) = batch then matches[batch] - 1 else up_to - step end;
    exit when up_to <= 0 or examined >= most_examined or cardinality(found) >= most or cardinality(found) >= fewest and examined >= batch;
    density := greatest(examined, 1) / (top - up_to)::float8;
    if not f is null and part is null then
      select * into part from wireroom.narrowest(f, 20000);
      compared := least(greatest(2 * fewest / density, most), part.articles);
      if part.articles < 20000 and compared <= most_compared
        and 3 * compared < least(fewest * top / greatest(part.articles, 1), density * top, most_examined) then
        matches := wireroom.passing(wireroom.matching(wireroom.latest_of(part.part, part.keys, f, compared), q), f);
        if cardinality(matches) >= fewest or compared = part.articles then return matches[:most]; end if;
      end if;
    end if;
    batch := case when f is null then most - cardinality(found) else most_examined - examined end;
    step := least(batch / density * 1.2, step * 16);
  end loop;
  return found[:most];
end $$;

create or replace function news.search(
  query text, language text default 'en', max int default 20,
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text)
language plpgsql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  q tsquery := websearch_to_tsquery(wireroom.search_config(search.language), query) || websearch_to_tsquery('simple', query);
  ids bigint[] := wireroom.candidates(q, wireroom.filter_of(since, until, sites, languages, topics, entities, feeds, labels), least(search.max, 1000), 1000);
begin
  return query
  with best as materialized (
    select t.article_id as id, ts_rank(t.search, q) as r from wireroom.texts t where t.article_id = any(ids) order by 2 desc, 1 desc limit least(search.max, 1000)
  )
  select a.id, best.r, a.title, s.domain, a.url, a.published_at, wireroom.snippet(wireroom.search_config(search.language), t.body, q)
  from best
  join wireroom.articles a on a.id = best.id
  join wireroom.texts t on t.article_id = a.id
  left join wireroom.sites s on s.id = a.site_id
  order by best.r desc, a.id desc;
end $$;

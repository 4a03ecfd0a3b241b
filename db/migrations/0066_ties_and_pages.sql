-- Fast forms that answer what a plain query does: articles of one time come by id, those of feeds and stories by publication,
-- and a search goes on behind the matches that an entity or a filter led to.

-- Where a limit falls among articles of one time, all of these are taken, and the outer order chooses. Many pages state a day only,
-- or nothing.
drop function wireroom.naming(bigint[], timestamptz, timestamptz, int);
create function wireroom.naming(entity_ids bigint[], since timestamptz, until timestamptz, max int, up_to bigint default null) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  most constant int := least(max, 1000);
  found bigint[];
  period interval;
begin
  -- Of many entities, such as the places of a country, only the latest days are read first: each would otherwise give as many
  -- articles as are wanted of all.
  foreach period in array case when cardinality(entity_ids) > 50 then '{2 days, 20 days, null}' else '{null}' end::interval[] loop
    found := array(
      select x.article_id from unnest(entity_ids) e (id) cross join lateral (
        select n.article_id, n.published_at from wireroom.article_entities n
        where n.entity_id = e.id and (naming.since is null or n.published_at >= naming.since) and (naming.until is null or n.published_at < naming.until)
          and (period is null or n.published_at >= coalesce(naming.until, now()) - period) and (naming.up_to is null or n.article_id <= naming.up_to)
        order by n.published_at desc nulls last fetch first (most) rows with ties) x
      group by x.article_id order by pg_catalog.max(x.published_at) desc nulls last, x.article_id desc limit most);
    exit when cardinality(found) >= most;
  end loop;
  return found;
end $$;

-- The latest articles of any of the topics, at most `max`. Of a branch the last days mostly have enough.
create or replace function wireroom.about(qcodes text[], since timestamptz, until timestamptz, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  most constant int := least(max, 1000);
  found bigint[];
  period interval;
begin
  foreach period in array case when cardinality(qcodes) > 5 then '{2 days, 20 days, null}' else '{null}' end::interval[] loop
    found := array(
      select x.article_id from unnest(qcodes) c (qcode) cross join lateral (
        select n.article_id, n.published_at from wireroom.article_topics n
        where n.qcode = c.qcode and (about.since is null or n.published_at >= about.since) and (about.until is null or n.published_at < about.until)
          and (period is null or n.published_at >= coalesce(about.until, now()) - period)
        order by n.published_at desc nulls last fetch first (most) rows with ties) x
      group by x.article_id order by pg_catalog.max(x.published_at) desc nulls last, x.article_id desc limit most);
    exit when cardinality(found) >= most;
  end loop;
  return found;
end $$;

create or replace function news.by_topic(topic text, narrower boolean default true, since timestamptz default null, until timestamptz default null, max int default 50)
returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.about(
    array(select t.qcode from news.topic_tree(by_topic.topic) t where by_topic.narrower or t.depth = 0), by_topic.since, by_topic.until, by_topic.max))
$$;

-- From the latest article of the rarest one on, each is looked up among the others.
create or replace function news.by_entities(entity_ids bigint[], since timestamptz default null, until timestamptz default null, max int default 50)
returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  select * from wireroom.articles_of(array(
    select x.article_id from (
      select n.article_id, n.published_at from wireroom.article_entities n
      where n.entity_id = (
          select e.id from unnest(by_entities.entity_ids) e (id) left join wireroom.entity_counts c on c.entity_id = e.id order by coalesce(c.articles, 0) limit 1)
        and (by_entities.since is null or n.published_at >= by_entities.since) and (by_entities.until is null or n.published_at < by_entities.until)
        and not exists (
          select from unnest(by_entities.entity_ids) e (id)
          where not exists (select from wireroom.article_entities o where o.article_id = n.article_id and o.entity_id = e.id))
      order by n.published_at desc nulls last fetch first (least(by_entities.max, 1000)) rows with ties) x
    order by x.published_at desc nulls last, x.article_id desc limit least(by_entities.max, 1000)))
$$;

-- Places are found by a band of latitudes, which has an index, then by distance on a sphere with a radius of 6,371 km.
create or replace function news.near(latitude float8, longitude float8, km float8 default 50, since timestamptz default null, until timestamptz default null, max int default 50)
returns table (article_id bigint, published_at timestamptz, site text, title text, url text, entity_id bigint, place text, distance_km float8)
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  with place as (
    select e.id, e.name, 6371 * acos(least(1, greatest(-1,
        sind(near.latitude) * sind((e.ids ->> 'latitude')::float8) +
        cosd(near.latitude) * cosd((e.ids ->> 'latitude')::float8) * cosd((e.ids ->> 'longitude')::float8 - near.longitude)))) as distance
    from wireroom.entities e
    where e.ids ? 'latitude' and (e.ids ->> 'latitude')::float8 between near.latitude - near.km / 111.1 and near.latitude + near.km / 111.1
  ), found as (
    select distinct on (x.article_id) x.article_id, x.published_at, p.id, p.name, p.distance
    from place p cross join lateral (
      select n.article_id, n.published_at from wireroom.article_entities n
      where n.entity_id = p.id and (near.since is null or n.published_at >= near.since) and (near.until is null or n.published_at < near.until)
      order by n.published_at desc nulls last fetch first (least(near.max, 1000)) rows with ties) x
    where p.distance <= near.km
    order by x.article_id, p.distance, p.id
  ), latest as (
    select * from found order by found.published_at desc nulls last, found.article_id desc limit least(near.max, 1000)
  )
  select l.article_id, l.published_at, s.domain, a.title, a.url, l.id, l.name, l.distance
  from latest l join wireroom.articles a on a.id = l.article_id left join wireroom.sites s on s.id = a.site_id
  order by l.published_at desc nulls last, l.article_id desc
$$;

-- The parts of a filter that have an index in the order of publication or discovery, with their keys.
create function wireroom.parts_of(f wireroom.search_filter) returns table (part text, keys text[])
language sql stable rows 7 set search_path = pg_catalog, pg_temp as $$
  select * from (values ('stories', f.story_ids::text[]), ('entities', f.entity_ids::text[]), ('sites', f.site_ids::text[]), ('topics', f.qcodes),
    ('feeds', f.feed_ids::text[]), ('languages', f.languages), ('all', '{all}')) v (part, keys)
  where v.keys is not null
$$;

-- SQL for the articles of each key ($1) of a part of a filter, the latest first, at least $2 of each key if there are as many,
-- between $3 and $4, with ids up to $5. Those of a feed and of a story come in the order of discovery, without their time.
create or replace function wireroom.part_sql(part text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'select x.* from unnest($1::text[]) k cross join lateral (select * from (' || case part
      when 'entities' then 'select article_id as id, published_at from wireroom.article_entities where entity_id = k::bigint'
      when 'topics' then 'select article_id as id, published_at from wireroom.article_topics where qcode = k'
      when 'sites' then 'select id, published_at from wireroom.articles where site_id = k::int'
      when 'languages' then 'select id, published_at from wireroom.articles where language = k'
      -- An article may be several entries of one feed.
      when 'feeds' then 'select distinct article_id as id, null::timestamptz as published_at from wireroom.entries where feed_id = k::bigint and article_id is not null'
      when 'stories' then 'select article_id as id, null::timestamptz as published_at from wireroom.story_articles where story_id = k::bigint'
      else 'select id, published_at from wireroom.articles where ready_at is not null'
    end || ') a where ($5::bigint is null or id <= $5)' || case when part in ('feeds', 'stories') then ' order by id desc limit $2'
      else ' and ($3::timestamptz is null or published_at >= $3) and ($4::timestamptz is null or published_at < $4)
        order by published_at desc nulls last fetch first $2 rows with ties'
    end || ') x'
$$;

-- The part of a filter with the fewest articles, its keys, and its number of articles if there are fewer than `most`.
create or replace function wireroom.narrowest(f wireroom.search_filter, most int, out part text, out keys text[], out articles int)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  other record;
  n int;
begin
  for other in select * from wireroom.parts_of(f) loop
    -- No part is wider than all articles.
    exit when other.part = 'all' and articles < most;
    execute 'select count(*) from (' || wireroom.part_sql(other.part) || ' limit $2) x' into n using other.keys, most, f.since, f.until, null::bigint;
    -- Of a wide part the first articles pass soon, unless they have to be sorted.
    if articles is null or n < articles or n = articles and (cardinality(other.keys) < cardinality(keys) or part = 'feeds') then
      part := other.part;
      keys := other.keys;
      articles := n;
    end if;
  end loop;
end $$;

-- The latest articles of a part of a filter with ids up to `up_to`. Those of feeds and stories are looked up, one by one, and sorted.
drop function wireroom.latest_of(text, text[], wireroom.search_filter, int);
create function wireroom.latest_of(part text, keys text[], f wireroom.search_filter, most int, up_to bigint default null) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  -- About 4 µs each. A part with more is not the narrowest.
  most_sorted constant int := 10000;
  ids bigint[];
begin
  if part in ('feeds', 'stories') then
    execute 'select array(
        select x.id from (select distinct id from (' || wireroom.part_sql(part) || ') x) x
        cross join lateral (select a.published_at from wireroom.articles a where a.id = x.id offset 0) a
        where ($3::timestamptz is null or a.published_at >= $3) and ($4::timestamptz is null or a.published_at < $4)
        order by a.published_at desc nulls last, x.id desc limit $6)'
    into ids using keys, most_sorted, f.since, f.until, up_to, most;
  else
    execute 'select array(select id from (' || wireroom.part_sql(part) || ') x group by id order by max(published_at) desc nulls last, id desc limit $2)'
    into ids using keys, most, f.since, f.until, up_to;
  end if;
  return ids;
end $$;

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
  -- The articles of feeds have to be sorted, unless enough of the latest articles are theirs.
  if narrowest.part = 'feeds' then
    found := wireroom.passing(wireroom.latest_of('all', '{all}', f, least(16 * max, narrowest.articles)), f);
    if cardinality(found) >= max then return found[:max]; end if;
    found := '{}';
  end if;
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

comment on function news.latest is
  'The latest articles that pass all filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds (with feeds: of these the ones that have a label), stories, publishers (keys, for all their sites), kinds; paywalled or not. Of filters that each leave more than 10,000 articles, but together hardly any, only the latest 20,000 of one are examined';

-- The matches among some of the latest articles of a part of a filter: those behind the first `above`, up to the first `below`.
-- is_last: it has no others. Those of feeds and stories are compared in the order of discovery, which needs no sorting.
create function wireroom.matches_in_part(q tsquery, f wireroom.search_filter, part text, above int, below int, top bigint, out ids bigint[], out is_last boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  keys constant text[] := (select p.keys from wireroom.parts_of(f) p where p.part = matches_in_part.part);
  latest bigint[];
begin
  if part in ('feeds', 'stories') then
    execute 'select array(select distinct x.id from (' || wireroom.part_sql(part) || ') x order by 1 desc limit $2)'
    into latest using keys, below, f.since, f.until, top;
  else
    latest := wireroom.latest_of(part, keys, f, below, top);
  end if;
  ids := wireroom.passing(wireroom.matching(latest[above + 1:], q), f);
  is_last := cardinality(latest) < below;
end $$;

-- The next range of matches among the articles up to `top` that pass a filter, at least `fewest` if there are as many, and about
-- `most`. A range is the articles above an id, such as 1000, or some of the latest of the narrowest part of the filter, such as
-- sites:0-500. With a range that was given before, its matches are the same again. Behind it is the range `next_range` up to
-- `next_top`, if that is not null. complete: no other articles match.
drop function wireroom.candidates(tsquery, wireroom.search_filter, bigint[], int, int, bigint, bigint);
create function wireroom.candidates(
  q tsquery, f wireroom.search_filter, fewest int, most int, top bigint, inout range text, out ids bigint[], out complete boolean, out next_top bigint, out next_range text)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- What the index of words knows of phrases: their words in any order. It is not asked for what is excluded, whose list would
  -- be read whole; queries without another condition stay as they are.
  words constant tsquery := case when q::text ~ '<(-|\d+)>' then
    coalesce(nullif(regexp_replace(nullif(querytree(q), 'T'), '<(-|\d+)>', '&', 'g'), '')::tsquery, q) else q end;
  -- Matches of words that are frequent, but not among what the filter leaves, about 10 µs each, and articles whose vectors are
  -- compared. Older ones are not looked for.
  most_compared constant int := 3000;
  most_examined constant int := case when words = q then 8000 else most_compared end;
  given_low constant bigint := case when range ~ '^\d+$' then range end;
  bottom constant bigint := coalesce(given_low, 0);
  low bigint := given_low;
  up_to bigint := top;
  -- Ids in the first step; what it finds tells how large the next one has to be.
  step float8 := coalesce(top - low, 20000);
  batch int := case when low is not null then most_examined when words = q then 2 * most else most end;
  examined int := 0;
  matches bigint[];
  -- Matches in each id so far.
  density float8;
  part record;
  -- Name of a part, and the positions of its articles that are compared.
  above int := 0;
  below int;
  compared record;
begin
  ids := '{}';
  if range ~ '-' then
    above := substring(range from ':(\d+)');
    below := substring(range from '-(\d+)');
    select split_part(range, ':', 1) as part into part;
  end if;
  while below is null loop
    matches := wireroom.newest_matches(words, greatest(up_to - step, bottom)::bigint, up_to, batch);
    examined := examined + cardinality(matches);
    -- Where the step had more matches than were examined, the next one begins below them.
    up_to := case when cardinality(matches) = batch then matches[batch] - 1 else up_to - step end;
    matches := wireroom.passing(matches, f);
    ids := ids || case when words = q then matches else wireroom.matching(matches, q) end;
    exit when up_to <= bottom or examined >= most_examined;
    continue when given_low is not null;
    exit when cardinality(ids) >= most or cardinality(ids) >= fewest and examined >= most;
    density := greatest(examined, 1) / (top - up_to)::float8;
    if not f is null and part is null and cardinality(ids) < fewest then
      select * into part from wireroom.narrowest(f, 10000);
      below := least(greatest(3 * fewest / density, 500), most_compared);
      exit when part.articles < 10000 and least(below, part.articles) < least(fewest * top / greatest(part.articles, 1), density * top, most_examined);
      below := null;
    end if;
    -- As many as are ranked, or as many more as let `fewest` pass if they pass as often as those so far.
    batch := least(greatest(most - examined, 2.0 * (fewest - cardinality(ids)) * (examined + 1) / (cardinality(ids) + 1)), most_examined - examined);
    step := least(batch / density * 1.2, step * 16);
  end loop;
  if below is null then
    if given_low is null then
      low := greatest(up_to, 0);
      if cardinality(ids) > most then
        ids := ids[:most];
        low := ids[most] - 1;
      end if;
    end if;
    range := low;
    complete := low <= 0;
    next_top := case when low > 0 then low end;
    return;
  end if;
  select * into compared from wireroom.matches_in_part(q, f, part.part, above, below, top);
  ids := compared.ids;
  if range is null and cardinality(ids) < fewest and not compared.is_last and below < most_compared then
    select * into compared from wireroom.matches_in_part(q, f, part.part, below, most_compared, top);
    ids := ids || compared.ids;
    below := most_compared;
  end if;
  range := format('%s:%s-%s', part.part, above, below);
  complete := above = 0 and compared.is_last;
  if not compared.is_last and below < most_compared then
    next_top := top;
    next_range := format('%s:%s-%s', part.part, below, least(below + most, most_compared));
  end if;
end $$;

-- The best matches, `max` at most, and fewer where a range ends; after the last range none. `named` are the entities whose name is
-- all that is searched for: what matches of the latest articles about them is the first range, if that is enough, and missing in
-- the others. A cursor names the highest id of the search, that of the range, the range, and the last match that was given, by
-- rank and id.
create or replace function wireroom.best_matches(q tsquery, f wireroom.search_filter, named bigint[], max int, after text)
returns table (article_id bigint, rank real, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set extra_float_digits = 1 set jit = off as $$
declare
  place text[] := regexp_match(after, '^(\d{1,18}):(\d{1,18}):(\d{1,18}|named|[a-z]+:\d{1,4}-\d{1,4}):(\d[\d.e+-]{0,20}):(\d{1,18})$');
  newest constant bigint := coalesce(place[1]::bigint, (select pg_catalog.max(a.id) from wireroom.articles a), 0);
  top bigint := coalesce(place[2]::bigint, newest);
  range text := place[3];
  first_ones bigint[] := '{}';
  is_given boolean := place is not null;
  -- Ids: of the first and last match of the range, and where the filter begins and ends, as far as its dates tell.
  first_match bigint;
  last_match bigint;
  first_id bigint;
  last_id bigint;
  c record;
begin
  if after is not null and place is null then
    raise exception 'not a cursor of news.search(): %', left(after, 100) using errcode = 'invalid_parameter_value';
  end if;
  if cardinality(named) > 0 then
    first_ones := wireroom.matching(wireroom.passing(wireroom.naming(named, f.since, f.until, 1000, newest), f), q);
    if cardinality(first_ones) < max then
      first_ones := '{}';
    elsif after is null then
      range := 'named';
    end if;
  end if;
  loop
    if range = 'named' then
      select range as range, first_ones as ids, false as complete, top as next_top, null::text as next_range into c;
    else
      select * into c from wireroom.candidates(q, f, max, 1000, top, range);
    end if;
    total := cardinality(c.ids);
    estimated := top < newest or not c.complete;
    if estimated and total > 0 then
      select pg_catalog.min(i.id), pg_catalog.max(i.id) into first_match, last_match from unnest(c.ids) i (id);
      first_id := least(coalesce(case when f.since is not null then wireroom.id_at(f.since) end, 0), first_match - 1);
      last_id := greatest(coalesce(case when f.until is not null then wireroom.id_at(f.until) end, newest), last_match);
      -- The others are as dense as these.
      total := total * (last_id - first_id) / (least(top, last_id) - first_match + 1);
    end if;
    for article_id, rank in
      select m.id, m.r from (select t.article_id as id, ts_rank(t.search, q) as r from wireroom.texts t where t.article_id = any(c.ids) offset 0) m
      where (place is null or (m.r, m.id) < (place[4]::real, place[5]::bigint)) and (c.range = 'named' or m.id <> all(first_ones))
      order by m.r desc, m.id desc limit max
    loop
      cursor := concat_ws(':', newest, top, c.range, rank, article_id);
      return next;
    end loop;
    -- Nothing is left of the range that was given, or of one whose matches were the first ones. An empty one ends the search.
    exit when found or c.next_top is null or not is_given and cardinality(c.ids) = 0;
    top := c.next_top;
    range := c.next_range;
    place := null;
    is_given := false;
  end loop;
end $$;

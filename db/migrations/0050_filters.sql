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

-- Those of the articles that readers see and that pass a filter, in the order given. What indexes alone tell is asked of the
-- ids, before the rows of articles are read.
create or replace function wireroom.passing(ids bigint[], f wireroom.search_filter) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set jit = off as $$
  select coalesce(array_agg(a.id order by m.n), '{}') from unnest(ids) with ordinality as m (id, n) join wireroom.articles a on a.id = m.id
  where a.ready_at is not null
    and (f.since is null or a.published_at >= f.since) and (f.until is null or a.published_at < f.until)
    and (f.languages is null or a.language = any(f.languages))
    and (f.site_ids is null or exists (select from wireroom.articles x where x.id = m.id and x.site_id = any(f.site_ids)))
    -- A branch may have hundreds of topics: the few of an article are compared with them, not each looked up.
    and (f.qcodes is null or exists (select from wireroom.article_topics x where x.article_id = m.id and x.qcode || '' = any(f.qcodes)))
    and (f.entity_ids is null or exists (select from wireroom.article_entities x where x.article_id = m.id and x.entity_id = any(f.entity_ids)))
    and (f.feed_ids is null or exists (select from wireroom.entries x where x.article_id = m.id and x.feed_id = any(f.feed_ids)))
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
    -- No part is wider than all articles.
    exit when other.part = 'all' and articles < most;
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
  -- About 4 µs each. Where parts have 10,000 articles or more, few examined ones pass all but the rarest.
  most_examined constant int := 20000;
  narrowest record := wireroom.narrowest(f, 10000);
  examined int := max;
  ids bigint[];
  found bigint[];
begin
  loop
    ids := wireroom.latest_of(narrowest.part, narrowest.keys, f, examined);
    found := wireroom.passing(ids, f);
    exit when cardinality(found) >= max or cardinality(ids) < examined or examined = most_examined;
    examined := least(examined * least(16, 1 + 1.5 * max / (cardinality(found) + 1)), most_examined);
  end loop;
  return found[:max];
end $$;

drop index wireroom.articles_by_site;
create index articles_by_site on wireroom.articles (site_id, published_at desc nulls last) include (id);
comment on index wireroom.articles_by_site is 'The latest articles of a site, and all of them when it is blocked or a URL is removed. With their ids, so that a filter does not read the rows';

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

-- Without the condition that articles_by_publication has: Postgres does not combine indexes that share one.
drop index wireroom.articles_by_keyword, wireroom.articles_by_author;
create index articles_by_keyword on wireroom.articles using gin (wireroom.lowered(keywords)) with (fastupdate = off) where keywords <> '{}';
create index articles_by_author on wireroom.articles using gin (wireroom.lowered(authors)) with (fastupdate = off) where authors <> '{}';
comment on index wireroom.articles_by_keyword is 'Articles by keyword, whatever its case';
comment on index wireroom.articles_by_author is 'Articles by name in the byline, whatever its case';

-- Of a frequent word the last days have enough: the index of words and that of days together lead to few rows. With less memory
-- the list of a frequent word would name pages instead of rows, whose words would have to be compared again.
drop function wireroom.any_with(text, text, int);
create or replace function wireroom.latest_with(words_of text, word text, since timestamptz, until timestamptz, max int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
declare
  most int := least(max, 1000);
  days int;
  ids bigint[];
begin
  foreach days in array '{1, 8, null}'::int[] loop
    -- Eight days have eight times as many as one.
    continue when days = 8 and 8 * cardinality(ids) < most;
    execute format($query$
      select array(
        select id from wireroom.articles
        where wireroom.lowered(%1$I) @> array[$1] and ready_at is not null and %1$I <> '{}'
          and ($2 is null or published_at >= $2) and ($3 is null or published_at < $3)
        order by published_at desc nulls last, id desc limit $4)
      $query$, words_of) into ids using lower(word), greatest(since, coalesce(until, now()) - make_interval(days => days)), until, most;
    exit when cardinality(ids) >= most;
  end loop;
  return ids;
end $$;

-- The words of new texts wait in a list that every search reads. Who fills it sorts it into the index, at the default of 4 MB for
-- seconds, while other writers wait.
alter index wireroom.texts_by_search set (gin_pending_list_limit = 256);

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

-- The newest matches that pass a filter, at most `most`, and at least `fewest` if there are as many. `named` are the entities
-- whose name is all that is searched for: the latest articles about them are compared first.
drop function wireroom.candidates(tsquery, wireroom.search_filter, int, int);
create function wireroom.candidates(q tsquery, f wireroom.search_filter, named bigint[], fewest int, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- The words of phrases in any order: the index of words knows no order. Not where `not` would turn it around.
  words constant tsquery := case when q::text ~ '!' then q else regexp_replace(q::text, '<(-|\d+)>', '&', 'g')::tsquery end;
  -- Matches of words that are frequent, but not among what the filter leaves, about 10 µs each, and articles whose vectors are
  -- compared. Older ones are not looked for.
  most_compared constant int := 3000;
  most_examined constant int := case when words = q then 8000 else most_compared end;
  top constant bigint := coalesce((select max(id) from wireroom.articles), 0);
  up_to bigint := top;
  -- Ids in the first step; what it finds tells how large the next one has to be.
  step float8 := 20000;
  batch int := case when words = q then 2 * most else most end;
  examined int := 0;
  found bigint[] := '{}';
  matches bigint[];
  -- Matches in each id so far.
  density float8;
  part record;
  compared int;
  ids bigint[];
begin
  if cardinality(named) > 0 then
    found := wireroom.matching(wireroom.passing(wireroom.naming(named, f.since, f.until, most), f), q);
    if cardinality(found) >= fewest then return found; end if;
    found := '{}';
  end if;
  loop
    matches := wireroom.newest_matches(words, greatest(up_to - step, 0)::bigint, up_to, batch);
    examined := examined + cardinality(matches);
    -- Where the step had more matches than were examined, the next one begins below them.
    up_to := case when cardinality(matches) = batch then matches[batch] - 1 else up_to - step end;
    matches := wireroom.passing(matches, f);
    found := found || case when words = q then matches else wireroom.matching(matches, q) end;
    exit when up_to <= 0 or examined >= most_examined or cardinality(found) >= most or cardinality(found) >= fewest and examined >= most;
    density := greatest(examined, 1) / (top - up_to)::float8;
    if not f is null and part is null and cardinality(found) < fewest then
      select * into part from wireroom.narrowest(f, 10000);
      compared := greatest(3 * fewest / density, 500);
      if part.articles < 10000 and least(compared, part.articles) < least(fewest * top / greatest(part.articles, 1), density * top, most_examined) then
        ids := wireroom.latest_of(part.part, part.keys, f, most_compared);
        matches := wireroom.passing(wireroom.matching(ids[:compared], q), f);
        if cardinality(matches) < fewest then
          matches := matches || wireroom.passing(wireroom.matching(ids[compared + 1:], q), f);
        end if;
        return array(select distinct unnest(found || matches) limit most);
      end if;
    end if;
    -- As many as are ranked, or as many more as let `fewest` pass if they pass as often as those so far.
    batch := least(greatest(most - examined, 2.0 * (fewest - cardinality(found)) * (examined + 1) / (cardinality(found) + 1)), most_examined - examined);
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
  named bigint[] := case when query ~ '^\s*"[^"]+"\s*$' then array(select a.entity_id from wireroom.aliases a where a.folded = wireroom.folded(btrim(query, ' "'))) end;
  ids bigint[] := wireroom.candidates(
    q, wireroom.filter_of(since, until, sites, languages, topics, entities, feeds, labels), named, least(search.max, 1000), 1000);
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
comment on function news.search is
  'Articles that match a web-style query (words, "a phrase", or, -not), best first: the newest 1,000 matches are ranked. The language (ISO 639-1) determines how its words are stemmed. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds. A quoted name of an entity is looked for in the latest 1,000 articles about it first. If frequent words hardly occur side by side, or in what the filters leave, old matches may be missing: then the newest 8,000 with these words are examined, of a phrase the newest 3,000, or the latest 3,000 that the narrowest filter leaves. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

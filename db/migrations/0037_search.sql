-- Search that takes about the same time whatever is stored: it ranks the newest matches, not all, and filters inside.

-- The newest articles above one id and up to another whose texts match. Only the index of words tells matches: a scan in the
-- order of ids would unpack the vector of every text on its way.
create function wireroom.newest_matches(q tsquery, above bigint, up_to bigint, most int) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  select coalesce(array_agg(article_id), '{}') from (
    select article_id from wireroom.texts where search @@ q and article_id > above and article_id <= up_to
    order by article_id + 0 desc limit most
  ) m
$$;

create type wireroom.search_filter as (
  since timestamptz, until timestamptz, site_ids int[], languages text[], qcodes text[], entity_ids bigint[], feed_ids bigint[]
);

-- Those of the articles that readers see and that pass a filter, the newest first.
create function wireroom.passing(ids bigint[], f wireroom.search_filter) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set jit = off as $$
  select coalesce(array_agg(a.id order by a.id desc), '{}') from unnest(ids) as m (id) join wireroom.articles a on a.id = m.id
  where a.ready_at is not null
    and (f.since is null or a.published_at >= f.since) and (f.until is null or a.published_at < f.until)
    and (f.site_ids is null or a.site_id = any(f.site_ids)) and (f.languages is null or a.language = any(f.languages))
    -- A branch may have hundreds of topics: each article's few are looked up among them, not the other way around.
    and (f.qcodes is null or a.id in (
      select x.article_id from wireroom.article_topics x join unnest(f.qcodes) q (code) on q.code = x.qcode where x.article_id = any(ids)))
    and (f.entity_ids is null or exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = any(f.entity_ids)))
    and (f.feed_ids is null or exists (select from wireroom.entries x where x.article_id = a.id and x.feed_id = any(f.feed_ids)))
$$;

-- The latest articles of the narrowest part of a filter, as the kept counts tell, and how many there are; null without a filter.
create function wireroom.narrowest(f wireroom.search_filter, most int, out ids bigint[], out total bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  part text;
begin
  select kind, n into part, total from (
    select 'entities' as kind, (select coalesce(sum(articles), 0) from wireroom.entity_counts where entity_id = any(f.entity_ids)) as n where f.entity_ids is not null
    union all select 'topics', (select coalesce(sum(articles), 0) from wireroom.topic_days where qcode = any(f.qcodes)) where f.qcodes is not null
    union all select 'sites', (select coalesce(sum(articles), 0) from wireroom.article_days where site_id = any(f.site_ids)) where f.site_ids is not null
    union all select 'languages', (select coalesce(sum(articles), 0) from wireroom.article_days where language = any(f.languages)) where f.languages is not null
    union all select 'feeds', (select count(*) from (select from wireroom.entries where feed_id = any(f.feed_ids) limit most * 10) x) where f.feed_ids is not null
    union all select 'days', (select coalesce(sum(articles), 0) from wireroom.article_days
      where day between coalesce(wireroom.day_of(f.since), '-infinity') and coalesce(wireroom.day_of(f.until), 'infinity') and day > '-infinity')
      where f.since is not null or f.until is not null
  ) parts order by n limit 1;
  ids := case part
    when 'entities' then array(select x.article_id from unnest(f.entity_ids) e (id) cross join lateral (
        select article_id, published_at from wireroom.article_entities where entity_id = e.id order by published_at desc nulls last limit most) x
      group by x.article_id order by max(x.published_at) desc nulls last limit most)
    when 'topics' then array(select x.article_id from unnest(f.qcodes) c (qcode) cross join lateral (
        select article_id, published_at from wireroom.article_topics t where t.qcode = c.qcode order by published_at desc nulls last limit most) x
      group by x.article_id order by max(x.published_at) desc nulls last limit most)
    when 'sites' then array(select x.id from unnest(f.site_ids) s (id) cross join lateral (
        select id, published_at from wireroom.articles where site_id = s.id and ready_at is not null order by published_at desc nulls last limit most) x
      order by x.published_at desc nulls last limit most)
    when 'languages' then array(select x.id from unnest(f.languages) l (code) cross join lateral (
        select id, published_at from wireroom.articles where language = l.code and ready_at is not null order by published_at desc nulls last limit most) x
      order by x.published_at desc nulls last limit most)
    when 'feeds' then array(select distinct article_id from wireroom.entries where feed_id = any(f.feed_ids) and article_id is not null
      order by article_id desc limit most)
    when 'days' then array(select id from wireroom.articles where ready_at is not null
        and published_at >= coalesce(f.since, '-infinity') and published_at < coalesce(f.until, 'infinity')
      order by published_at desc nulls last limit most)
  end;
end $$;

-- The newest matches that pass a filter, at most `most`, and at least `fewest` if there are as many.
create function wireroom.candidates(q tsquery, f wireroom.search_filter, fewest int, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- Articles of a filter whose vectors are compared one by one, about 20 µs each.
  compared constant int := 2000;
  -- Matches of words that are frequent, but not among what the filter leaves: about 10 µs each. Older ones are not looked for.
  most_examined constant int := 15000;
  -- Ids in the first step; each later one is larger. A word of a text in three has 1,000 matches in 3,000 articles.
  step bigint := 20000;
  up_to bigint := (select max(id) from wireroom.articles);
  batch int := 4 * most;
  examined int := 0;
  found bigint[] := '{}';
  matches bigint[];
  part record;
begin
  select * into part from wireroom.narrowest(f, compared);
  if part.total is not null then
    matches := array(select article_id from wireroom.texts where article_id = any(part.ids) and search @@ q);
    found := wireroom.passing(matches, f);
    if part.total <= compared or cardinality(found) >= fewest then return found[:most]; end if;
    found := '{}';
  end if;
  while up_to > 0 and examined < most_examined loop
    matches := wireroom.newest_matches(q, greatest(up_to - step, 0), up_to, batch);
    found := found || wireroom.passing(matches, f);
    examined := examined + cardinality(matches);
    exit when cardinality(found) >= most or cardinality(found) >= fewest and examined >= batch;
    -- Where the step had more matches than were examined, the next one begins below them.
    up_to := case when cardinality(matches) = batch then matches[batch] - 1 else up_to - step end;
    step := least(step * 4, greatest(up_to, 1));
    -- Each step reads the whole list of a word, so that few large ones are quicker.
    batch := greatest(most_examined - examined, 1);
  end loop;
  return found[:most];
end $$;

drop function news.search(text, text, int);
create function news.search(
  query text, language text default 'en', max int default 20,
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text)
language plpgsql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  q tsquery := websearch_to_tsquery(wireroom.search_config(search.language), query) || websearch_to_tsquery('simple', query);
  f wireroom.search_filter;
  ids bigint[];
begin
  f.since := since;
  f.until := until;
  f.languages := languages;
  f.entity_ids := entities;
  if sites is not null then f.site_ids := array(select s.id from wireroom.sites s where s.domain = any(sites)); end if;
  if topics is not null then f.qcodes := array(select distinct t.qcode from unnest(topics) c (code), news.topic_tree(c.code) t); end if;
  if feeds is not null or labels is not null then
    f.feed_ids := array(select w.id from wireroom.feeds w where (feeds is null or w.id = any(feeds)) and (search.labels is null or w.labels && search.labels));
  end if;
  ids := wireroom.candidates(q, f, least(search.max, 1000), 1000);
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
  'Articles that match a web-style query (words, "a phrase", or, -not), best first: the newest 1,000 matches are ranked. The language (ISO 639-1) determines how its words are stemmed. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds. If a word is frequent, but hardly occurs in what the filters leave, matches older than the newest 15,000 may be missing. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

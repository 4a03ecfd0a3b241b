-- Searches in pages that stay right while articles arrive, with a total; and names that are nearly spelled as in a query.

-- The newest matches that pass a filter, the newest first, at most `most`, and at least `fewest` if there are as many. `named`
-- are the entities whose name is all that is searched for: the latest articles about them are compared first. Of the articles up
-- to `top` those above `low` are complete; null if they are not the newest ones. With `low` they are the same again.
drop function wireroom.candidates(tsquery, wireroom.search_filter, bigint[], int, int);
create function wireroom.candidates(
  q tsquery, f wireroom.search_filter, named bigint[], fewest int, most int, top bigint, inout low bigint, out ids bigint[], out complete boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- The words of phrases in any order: the index of words knows no order. Not where `not` would turn it around.
  words constant tsquery := case when q::text ~ '!' then q else regexp_replace(q::text, '<(-|\d+)>', '&', 'g')::tsquery end;
  -- Matches of words that are frequent, but not among what the filter leaves, about 10 µs each, and articles whose vectors are
  -- compared. Older ones are not looked for.
  most_compared constant int := 3000;
  most_examined constant int := case when words = q then 8000 else most_compared end;
  given_low constant bigint := low;
  bottom constant bigint := coalesce(low, 0);
  up_to bigint := top;
  -- Ids in the first step; what it finds tells how large the next one has to be.
  step float8 := coalesce(top - low, 20000);
  batch int := case when low is not null then most_examined when words = q then 2 * most else most end;
  examined int := 0;
  matches bigint[];
  -- Matches in each id so far.
  density float8;
  part record;
  compared int;
begin
  ids := '{}';
  complete := false;
  if cardinality(named) > 0 and given_low is null then
    ids := wireroom.matching(wireroom.passing(array(select n.id from unnest(wireroom.naming(named, f.since, f.until, most)) n (id) where n.id <= top), f), q);
    if cardinality(ids) >= fewest then return; end if;
    ids := '{}';
  end if;
  loop
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
      compared := greatest(3 * fewest / density, 500);
      if part.articles < 10000 and least(compared, part.articles) < least(fewest * top / greatest(part.articles, 1), density * top, most_examined) then
        matches := array(select l.id from unnest(wireroom.latest_of(part.part, part.keys, f, most_compared)) with ordinality l (id, n) where l.id <= top order by l.n);
        ids := ids || wireroom.passing(wireroom.matching(matches[:compared], q), f);
        complete := part.articles <= compared;
        if cardinality(ids) < fewest then
          ids := ids || wireroom.passing(wireroom.matching(matches[compared + 1:], q), f);
          complete := part.articles <= most_compared;
        end if;
        ids := array(select distinct i.id from unnest(ids) i (id) order by 1 desc limit most);
        return;
      end if;
    end if;
    -- As many as are ranked, or as many more as let `fewest` pass if they pass as often as those so far.
    batch := least(greatest(most - examined, 2.0 * (fewest - cardinality(ids)) * (examined + 1) / (cardinality(ids) + 1)), most_examined - examined);
    step := least(batch / density * 1.2, step * 16);
  end loop;
  if given_low is null then
    low := greatest(up_to, 0);
    if cardinality(ids) > most then
      ids := ids[:most];
      low := ids[most] - 1;
    end if;
  end if;
  complete := low <= 0;
end $$;

-- About the id that articles had at a time, the middle one of a hundred: they do not become known in the order of publication.
create function wireroom.id_at(at timestamptz) returns bigint
language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
  select percentile_disc(0.5) within group (order by a.id) from (
    select id from wireroom.articles where ready_at is not null and published_at >= id_at.at order by published_at limit 100) a
$$;

-- The best matches, `max` at most, and fewer where a range of ids ends; after the last range none. A cursor names the range, whose
-- matches are ranked together, and the last one that was given: <highest id>:<lowest, exclusive>:<rank>:<id>.
create function wireroom.best_matches(q tsquery, f wireroom.search_filter, named bigint[], max int, after text)
returns table (article_id bigint, rank real, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set extra_float_digits = 1 set jit = off as $$
declare
  newest constant bigint := coalesce((select pg_catalog.max(a.id) from wireroom.articles a), 0);
  place text[] := regexp_match(after, '^(\d{1,18}):(\d{0,18}):(\d[\d.e+-]{0,20}):(\d{1,18})$');
  top bigint := coalesce(place[1]::bigint, newest);
  low bigint := nullif(place[2], '')::bigint;
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
  loop
    select * into c from wireroom.candidates(q, f, named, max, 1000, top, low);
    total := cardinality(c.ids);
    estimated := not c.complete;
    if estimated and total > 0 then
      select pg_catalog.min(i.id), pg_catalog.max(i.id) into first_match, last_match from unnest(c.ids) i (id);
      first_id := least(coalesce(case when f.since is not null then wireroom.id_at(f.since) end, 0), first_match - 1);
      last_id := greatest(coalesce(case when f.until is not null then wireroom.id_at(f.until) end, newest), last_match);
      -- The others are as dense as these.
      total := total * (last_id - first_id) / (least(top, last_id) - first_match + 1);
    end if;
    for article_id, rank in
      select m.id, m.r from (select t.article_id as id, ts_rank(t.search, q) as r from wireroom.texts t where t.article_id = any(c.ids) offset 0) m
      where place is null or (m.r, m.id) < (place[3]::real, place[4]::bigint)
      order by m.r desc, m.id desc limit max
    loop
      cursor := concat_ws(':', top, coalesce(c.low::text, ''), rank, article_id);
      return next;
    end loop;
    -- A range that was given to its end before.
    exit when found or place is null or coalesce(c.low, 0) <= 0;
    top := c.low;
    low := null;
    place := null;
  end loop;
end $$;

create function wireroom.search(query text, language text, max int, f wireroom.search_filter, after text)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  q constant tsquery := wireroom.search_query(query, search.language);
  named constant bigint[] := case when query ~ '^\s*"[^"]+"\s*$' then array(select a.entity_id from wireroom.aliases a where a.folded = wireroom.folded(btrim(query, ' "'))) end;
begin
  return query
  select a.id, b.rank, a.title, s.domain, a.url, a.published_at, wireroom.snippet(wireroom.search_config(t.language), t.body, search.query, q), b.cursor, b.total, b.estimated
  from wireroom.best_matches(q, f, named, search.max, after) b
  join wireroom.articles a on a.id = b.article_id
  join wireroom.texts t on t.article_id = a.id
  left join wireroom.sites s on s.id = a.site_id
  order by b.rank desc, a.id desc;
end $$;

drop function news.search(text, text, int, timestamptz, timestamptz, text[], text[], text[], bigint[], bigint[], text[]);
create function news.search(
  query text, language text default 'en', max int default 20,
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null, after text default null)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text, cursor text, total bigint, estimated boolean)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.search(search.query, search.language, least(search.max, 1000), wireroom.filter_of(
    search.since, search.until, search.sites, search.languages, search.topics, search.entities, search.feeds, search.labels, search.stories, search.publishers,
    search.kinds, search.paywalled), search.after)
$$;
comment on function news.search is
  'Articles that match a web-style query (words, "a phrase", or, -not, parentheses), best first: the newest 1,000 matches are ranked, then those before them. The language (ISO 639-1) determines how its words are stemmed; null: as in any language of the articles. Accents of Latin letters do not count. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds, stories, publishers (keys, for all their sites), kinds; paywalled or not. The next page is the one after the cursor of the last row, with the same other arguments, until there are no rows; articles that arrive meanwhile are not in it. A quoted name of an entity is looked for in the latest 1,000 articles about it first. If frequent words hardly occur side by side, or in what the filters leave, old matches may be missing: then the newest 8,000 with these words are examined, of a phrase the newest 3,000, or the latest 3,000 that the narrowest filter leaves. The total is the number of matches, or an estimate where estimated is true. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

-- Names are compared by their runs of three letters, with an extension that some servers do not have. Without fast updates: a
-- reader would have to scan what is pending.
do $$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if home is not null then
    execute format('create index aliases_by_part_of_name on wireroom.aliases using gin (folded %I.gin_trgm_ops) with (fastupdate = off)', home);
    comment on index wireroom.aliases_by_part_of_name is 'Entities whose names are nearly spelled like a word: news.suggest()';
  end if;
end $$;

create function news.suggest(query text, max int default 5) returns table (entity_id bigint, type text, name text, articles bigint, similarity real)
language plpgsql stable rows 5 security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  home constant text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
  words constant text[] := (regexp_split_to_array(wireroom.folded(left(regexp_replace(query, '["()]|(^|\s)-\S+|\mor\M', ' ', 'gi'), 200)), '\s+'))[:8];
  typed text;
  near jsonb := '[]';
  found jsonb;
begin
  if home is null then return; end if;
  -- One statement for each part: its plan is made for it. A word is looked for within names, several words are a name.
  for typed in
    select distinct array_to_string(words[f.n:l.n], ' ') as part from generate_subscripts(words, 1) f (n), generate_subscripts(words, 1) l (n) where l.n between f.n and f.n + 3
  loop
    continue when length(typed) < 4;
    execute format($query$
      select jsonb_agg(jsonb_build_object('id', n.entity_id, 'similarity', n.similarity))
      from (
        select a.entity_id, greatest(%1$I.similarity(a.folded, $1), 0.9 * case when %2$L then %1$I.word_similarity($1, a.folded) end) as similarity from wireroom.aliases a
        where a.folded operator(%1$I.%%) $1 or %2$L and a.folded operator(%1$I.%%>) $1 and %1$I.word_similarity($1, a.folded) between 0.65 and 0.99
      ) n
      where n.similarity >= 0.4
      $query$, home, typed !~ ' ') into found using typed;
    near := near || coalesce(found, '[]');
  end loop;
  return query
  select n.id, e.type, e.name, coalesce(c.articles, 0)::bigint, n.similarity
  from (select g.id, pg_catalog.max(g.similarity) as similarity from jsonb_to_recordset(near) g (id bigint, similarity real) group by g.id) n
  join wireroom.entities e on e.id = n.id left join wireroom.entity_counts c on c.entity_id = n.id
  -- What is spelled right was looked for.
  where position(' ' || wireroom.folded(e.name) || ' ' in ' ' || array_to_string(words, ' ') || ' ') = 0
  order by n.similarity desc, 4 desc, n.id limit least(suggest.max, 100);
end $$;
comment on function news.suggest is
  'Entities with a name that is spelled nearly like a part of a query, or that have another name than the one in it, the nearest first, with the share of runs of three letters that are the same (0 to 1). Without the extension pg_trgm there are none';

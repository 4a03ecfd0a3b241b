-- Searches of past periods begin at their end, not at the newest article, and what a query cannot express is refused.

-- The articles that match, the newest first, of which there may be thousands: the lists of words and of ids are intersected, so
-- that hardly a vector is unpacked.
create function wireroom.matching_of_many(ids bigint[], queries wireroom.text_query[]) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
declare
  query wireroom.text_query;
  found bigint[];
  matches bigint[] := '{}';
begin
  foreach query in array queries loop
    execute 'select array_agg(article_id) from wireroom.texts where search @@ $1 and article_id = any($2) and wireroom.is_for($3, language)'
    into found using query.q, ids, query.configs;
    matches := matches || found;
  end loop;
  return array(select m.id from unnest(matches) m (id) order by m.id desc);
end $$;

-- The candidates of a period in the past: only articles up to an id of about its end are searched one after the other. Those of
-- the period that were discovered later have ids above, and are found by their date. The ranges are the same wherever that id is.
alter function wireroom.candidates rename to candidates_up_to;
create function wireroom.candidates(
  queries wireroom.text_query[], f wireroom.search_filter, fewest int, most int, top bigint, inout range text, out ids bigint[], out complete boolean, out next_top bigint, out next_range text)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  given constant text := range;
  -- A day later articles have mostly been discovered. Six more hours: at midnight there are those that state a day only.
  last_id constant bigint := least(top, wireroom.id_at(f.until + interval '30 hours'));
  late bigint[];
begin
  if last_id < top and (given is null or given ~ '^\d+$') then
    late := array(
      select a.id from wireroom.articles a where a.ready_at is not null and a.published_at >= coalesce(f.since, '-infinity') and a.published_at < f.until
        and a.id > greatest(last_id, given::bigint) and a.id <= top);
    late := wireroom.matching_of_many(wireroom.passing(late, f), queries);
    select * into range, ids, complete, next_top, next_range from wireroom.candidates_up_to(queries, f, fewest, most, last_id, given) c;
    if range ~ '^\d+$' then
      ids := late || ids;
      if given is null and cardinality(ids) > most then
        ids := ids[:most];
        range := ids[most] - 1;
        complete := false;
        next_top := range;
      end if;
      return;
    end if;
  end if;
  -- A part of a filter has the late ones, too.
  select * into range, ids, complete, next_top, next_range from wireroom.candidates_up_to(queries, f, fewest, most, top, range) c;
end $$;

-- The best matches, `max` at most, and fewer where a range ends; after the last range none. `named` are the entities whose name is
-- all that is searched for: what matches of the latest articles about them is the first range, if that is enough, and missing in
-- the others. A cursor names the highest id of the search, that of the range, the range, and the last match that was given, by
-- rank and id.
create or replace function wireroom.best_matches(queries wireroom.text_query[], f wireroom.search_filter, named bigint[], max int, after text)
returns table (article_id bigint, rank real, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set extra_float_digits = 1 set jit = off as $$
declare
  place text[] := regexp_match(after, '^(\d{1,18}):(\d{1,18}):(\d{1,18}|named|[a-z]+:\d{1,4}-\d{1,4}):(\d[\d.e+-]{0,20}):(\d{1,18})$');
  newest constant bigint := coalesce(place[1]::bigint, (select pg_catalog.max(a.id) from wireroom.articles a), 0);
  top bigint := coalesce(place[2]::bigint, newest);
  range text := place[3];
  first_ones bigint[] := '{}';
  is_given boolean := place is not null;
  -- Ids: of the first match of the range, and where the filter begins, as far as its dates tell.
  first_match bigint;
  first_id bigint;
  -- Articles of the period that are discovered by now, and of those as far as the range goes.
  of_period bigint;
  of_range bigint;
  c record;
begin
  if wireroom.checked('max', max, 0, 1000) = 0 then return; end if;
  if after is not null and place is null then
    raise exception 'not a cursor of news.search(): %', left(after, 100) using errcode = 'invalid_parameter_value';
  end if;
  if cardinality(named) > 0 then
    first_ones := wireroom.matching(wireroom.passing(wireroom.naming(named, f.since, f.until, 1000, newest), f), queries);
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
      select * into c from wireroom.candidates(queries, f, max, 1000, top, range);
    end if;
    total := cardinality(c.ids);
    estimated := top < newest or not c.complete;
    if estimated and total > 0 then
      -- The others are as dense as these.
      select pg_catalog.min(i.id) into first_match from unnest(c.ids) i (id);
      if f.until is not null then
        select count(*), count(*) filter (where a.id between first_match and top) into of_period, of_range from wireroom.articles a
        where a.ready_at is not null and a.published_at >= coalesce(f.since, '-infinity') and a.published_at < f.until and a.id <= newest;
        total := total * of_period / of_range;
      else
        first_id := least(coalesce(wireroom.id_at(f.since), 0), first_match - 1);
        total := total * (newest - first_id) / (top - first_match + 1);
      end if;
    end if;
    for article_id, rank in
      select m.id, m.r from (
        select t.article_id as id, ts_rank(t.search, s.q) as r from wireroom.texts t join unnest(queries) s on wireroom.is_for(s.configs, t.language)
        where t.article_id = any(c.ids) offset 0) m
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

-- A query, unless it has what other engines understand and this one would silently take for words. Phrases are taken literally, and
-- headlines have colons, dashes and asterisks, too: "Trump: we will", "Storm hits coast - News", "5*-Hotel", "Leser*innen".
create function wireroom.understood(query text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  typed constant text := regexp_replace(translate(query, '“”„«»「」', repeat('"', 7)), '"[^"]*("|$)', '""', 'g');
  -- Nobody writes headlines without a capital letter.
  is_small constant boolean := regexp_replace(typed, '\m(NOT|NEAR|AND|OR)\M', '', 'g') !~ '[[:upper:]]';
  other record;
begin
  select o.advice, array_to_string(regexp_match(typed, o.pattern), '') as part into other from (values
    ('(?:^|[\s(-])(\*[a-z]\S*|[^\s"()*:;,.!?0-9-][^\s"()*:;,.!?]{2,}\*)(?=[\s)]|$)', 'give whole words, such as (harbor or harbors), because parts of words cannot be searched for'),
    ('(?:^|[\s(-])([a-z]+\?[a-z]+|[a-zA-ZÀ-ÿ]{3,}[~^][0-9.]*)(?=[\s)]|$)', 'give whole words, such as (harbor or harbors), because similar words cannot be searched for'),
    ('(?i)(?:^|[\s(-])((?:(?:all)?in(?:title|text|url|anchor)|title|headline|body|text):)(?=\S)', 'give the words alone, because title and text are searched together'),
    ('(?i)(?:^|[\s(-])((?:site|domain|inurl|url|link|source|author|byline|lang|language|topic|entity|person|place|label|feed|story|kind|filetype|date|before|after|since|until):)(?=\S)',
      'give the words alone, and sites, languages, dates and so on as filters beside the query'),
    ('(?:^|[\s(])((?:O?NEAR|ADJ|WITHIN|PRE|W|o?near|adj|within|pre|w)/\d+|(?:NEAR|AROUND)\()|' || case when is_small then '\s(NEAR)\s' else '^\s*\S+\s+(NEAR)\s+\S+\s*$' end,
      'give the words alone or a "phrase", because their distance cannot be searched for'),
    (case when is_small then '(?:^|\s)(NOT)\s' else '^\s*\S+\s+(?:AND\s+|OR\s+)?(NOT)\s+\S+\s*$' end, 'write -word or -"a phrase" to exclude it'),
    (case when is_small then '(?:^|\s)(-)(?=\s+[a-z"(]|\s*$)' else '^\s*[a-zA-ZÀ-ÿ]+\s+(-)\s+[a-zA-ZÀ-ÿ]+\s*$' end, 'write -word without a blank between to exclude it, or leave the dash out'),
    ('(\|\|)', 'write or between alternatives')) o (pattern, advice)
  where typed ~ o.pattern limit 1;
  if found then
    raise exception '"%" in a query is not understood: %', other.part, other.advice using errcode = 'invalid_parameter_value';
  end if;
  return understood.query;
end $$;

create or replace function news.search(
  query text, language text default 'en', max int default 20,
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null, after text default null)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text, cursor text, total bigint, estimated boolean)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set client_min_messages = 'warning' as $$
  select * from wireroom.search(wireroom.understood(search.query), search.language, least(search.max, 1000), wireroom.filter_of(
    search.since, search.until, search.sites, search.languages, search.topics, search.entities, search.feeds, search.labels, search.stories, search.publishers,
    search.kinds, search.paywalled), search.after)
$$;

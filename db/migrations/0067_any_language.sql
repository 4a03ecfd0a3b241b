-- Without a language, each text is searched in its own: "der Hafen" is another query for German texts, which are indexed without
-- "der", than for English ones.

-- A query, and how the texts that it is for are stemmed: null for all texts.
create type wireroom.text_query as (configs regconfig[], q tsquery);

create function wireroom.is_for(configs regconfig[], language text) returns boolean
language sql immutable parallel safe
return configs is null or wireroom.search_config(language) = any(configs);

-- How the texts of all articles are stemmed, English first.
create or replace function wireroom.stored_configs() returns regconfig[]
language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with recursive stored as (
    select min(a.language) as language from wireroom.articles a
    union all
    select (select min(a.language) from wireroom.articles a where a.language > s.language) from stored s where s.language is not null
  ), config as (
    select unnest('{english,simple}'::regconfig[]) as name union select wireroom.search_config(s.language) from stored s where s.language is not null
  )
  select array_agg(c.name order by c.name <> 'english'::regconfig, c.name) from config c
$$;

-- The queries of a word or phrase for the texts of each configuration: stemmed as in any of them or as it is, in the form of new
-- texts or as it was typed, which is that of texts stored before. Empty for texts that are indexed without it, and for all texts
-- if those of the first language are.
drop function wireroom.term_query(regconfig[], text);
create function wireroom.term_queries(configs regconfig[], term text) returns tsquery[]
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  words text := btrim(wireroom.searchable(term));
  nothing constant tsquery[] := array_fill(''::tsquery, array[cardinality(configs)]);
  -- Where texts have a phrase without some of its words, only they are asked for the rest: it may say little in other languages.
  shared tsquery := '';
  own tsquery[] := nothing;
  indexed_in bigint[] := '{}';
  form record;
  n bigint;
begin
  if term = '' then return nothing; end if;
  if btrim(wireroom.unaccented(term)) ~ ('^(' || wireroom.unspaced_character() || ')$') then
    -- It begins a pair or is the last of its run.
    return array_fill(('''' || btrim(wireroom.unaccented(term)) || ''':*')::tsquery, array[cardinality(configs)]);
  end if;
  -- Within a text the run may go on in both directions.
  if words ~ ('^[' || wireroom.unspaced() || ']') then words := regexp_replace(words, '^\S+\s+', ''); end if;
  if words ~ ('[' || wireroom.unspaced() || ']$') then words := regexp_replace(words, '\s+\S+$', ''); end if;
  if numnode(phraseto_tsquery(configs[1], words)) = 0 then return nothing; end if;
  for form in
    select f as q, array_agg(c.n) as indexed_in, bool_or(c.n = 1 or numnode(f) = numnode(phraseto_tsquery('simple', w.typed))) as is_shared
    from unnest(array[words, term]) w (typed), unnest(configs || 'simple'::regconfig) with ordinality c (config, n), phraseto_tsquery(c.config, w.typed) f
    where numnode(f) > 0 group by f
  loop
    indexed_in := indexed_in || form.indexed_in;
    if form.is_shared then
      shared := shared || form.q;
    else
      foreach n in array form.indexed_in loop own[n] := own[n] || form.q; end loop;
    end if;
  end loop;
  return array(select case when o.n = any(indexed_in) then shared || o.q else '' end from unnest(own) with ordinality o (q, n) order by o.n);
end $$;

-- The query of the parts of a text: words and phrases, each with its query, parentheses and `or`.
create function wireroom.query_of_parts(parts text[], terms tsquery[]) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  part text;
  term tsquery;
  negated boolean;
  -- Of the groups in parentheses that are open, the outermost first: the alternatives before the last `or`, and what follows it.
  depth int := 1;
  before_or tsquery[] := array[''::tsquery];
  after_or tsquery[] := array[''::tsquery];
  negated_group boolean[] := '{false}';
begin
  -- Parentheses that are open at the end are closed.
  for part, term in select * from unnest(parts || array_fill(')'::text, '{50}'), terms) loop
    negated := part like '-%';
    if part in ('(', '-(') then
      continue when depth = 50;
      depth := depth + 1;
      before_or[depth] := '';
      after_or[depth] := '';
      negated_group[depth] := negated;
      continue;
    elsif lower(part) = 'or' then
      before_or[depth] := before_or[depth] || after_or[depth];
      after_or[depth] := '';
      continue;
    elsif part = ')' then
      continue when depth = 1;
      term := before_or[depth] || after_or[depth];
      negated := negated_group[depth];
      depth := depth - 1;
    end if;
    after_or[depth] := after_or[depth] && case when negated then !! term else term end;
  end loop;
  return before_or[1] || after_or[1];
end $$;

-- The queries of a web-style text: without a language one for the texts of all languages that leave the same words out, together
-- for all texts. Each word may have another form: of whole queries, one form could exclude what another finds.
drop function wireroom.search_query(text, text);
create function wireroom.search_queries(query text, language text) returns wireroom.text_query[]
language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  stored constant regconfig[] := case when language is null then wireroom.stored_configs() else array[wireroom.search_config(language)] end;
  typed text := translate(left(coalesce(query, ''), 2000), '“”„«»「」', repeat('"', 7));
  parts text[];
begin
  -- A quotation mark that is open at the end is closed. An empty phrase excludes nothing, and there is always a query.
  typed := typed || repeat('"', (length(typed) - length(replace(typed, '"', ''))) % 2) || ' ""';
  parts := array(select m[1] from regexp_matches(typed, '(-?"[^"]*"|-?\(|\)|[^\s"()]+)', 'g') m);
  return array(
    with term as materialized (
      select t.n as config, p.n as part, t.q
      from unnest(parts) with ordinality p (part, n), unnest(wireroom.term_queries(stored, btrim(p.part, '-"()'))) with ordinality t (q, n)
    ), one as (
      select array_agg(stored[c.config]) as configs, c.terms
      from (select t.config, array_agg(t.q order by t.part) as terms from term t group by t.config) c group by c.terms
    )
    select row(
      case when count(*) over () > 1 then o.configs || case when 'simple'::regconfig = any(o.configs) then
        array(select c.oid::regconfig from pg_ts_config c where c.oid::regconfig <> all(stored)) end end,
      case when numnode(q.q) = 0 then websearch_to_tsquery('simple', typed) else q.q end)::wireroom.text_query
    from one o, wireroom.query_of_parts(parts, o.terms) q (q));
end $$;
comment on function wireroom.search_queries is
  'The queries of a web-style text (words, "a phrase", or, -not, parentheses), whose words are stemmed as in a language (ISO 639-1), or if it is null, as in any language of the articles; then each text has its own among them';

-- The articles up to an id whose texts match, the newest first. They are those above `low`, which is `above` unless more than `most`
-- texts have the words of a query, whatever their language. examined: as many texts have the words. The bounds are constants of
-- the plan: among all texts only the index of words is read, among few also the ids. A scan in the order of ids would unpack the
-- vector of every text.
drop function wireroom.newest_matches(tsquery, bigint, bigint, int);
create function wireroom.newest_matches(
  queries wireroom.text_query[], above bigint, up_to bigint, most int, out ids bigint[], out examined int, out low bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
declare
  query wireroom.text_query;
  found record;
begin
  ids := '{}';
  examined := 0;
  low := above;
  foreach query in array queries loop
    execute 'select array_agg(m.article_id) filter (where m.fits) as ids, count(*) as texts, min(m.article_id) as lowest from (
        select article_id, wireroom.is_for($5, language) as fits from wireroom.texts where search @@ $1 and article_id > $2 and article_id <= $3
        order by article_id + 0 desc limit $4) m'
    into found using query.q, above, up_to, most, query.configs;
    ids := ids || found.ids;
    examined := examined + found.texts;
    if found.texts = most then low := greatest(low, found.lowest - 1); end if;
  end loop;
  if cardinality(queries) > 1 then ids := array(select i.id from unnest(ids) i (id) where i.id > low order by i.id desc); end if;
end $$;

-- The articles whose texts match, in the order given. Each vector is unpacked, about 30 µs, and so only for the query of its text.
drop function wireroom.matching(bigint[], tsquery);
create function wireroom.matching(ids bigint[], queries wireroom.text_query[]) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set enable_bitmapscan = off set enable_seqscan = off set jit = off as $$
  select coalesce(array_agg(t.article_id order by m.n), '{}') from unnest(ids) with ordinality as m (id, n)
  join wireroom.texts t on t.article_id = m.id join unnest(queries) s on case when wireroom.is_for(s.configs, t.language) then t.search @@ s.q end
$$;

-- The matches among some of the latest articles of a part of a filter: those behind the first `above`, up to the first `below`.
-- is_last: it has no others. Those of feeds and stories are compared in the order of discovery, which needs no sorting.
drop function wireroom.matches_in_part(tsquery, wireroom.search_filter, text, int, int, bigint);
create function wireroom.matches_in_part(queries wireroom.text_query[], f wireroom.search_filter, part text, above int, below int, top bigint, out ids bigint[], out is_last boolean)
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
  ids := wireroom.passing(wireroom.matching(latest[above + 1:], queries), f);
  is_last := cardinality(latest) < below;
end $$;

-- The next range of matches among the articles up to `top` that pass a filter, at least `fewest` if there are as many, and about
-- `most`. A range is the articles above an id, such as 1000, or some of the latest of the narrowest part of the filter, such as
-- sites:0-500. With a range that was given before, its matches are the same again. Behind it is the range `next_range` up to
-- `next_top`, if that is not null. complete: no other articles match.
drop function wireroom.candidates(tsquery, wireroom.search_filter, int, int, bigint, text);
create function wireroom.candidates(
  queries wireroom.text_query[], f wireroom.search_filter, fewest int, most int, top bigint, inout range text, out ids bigint[], out complete boolean, out next_top bigint, out next_range text)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- What the index of words knows of phrases: their words in any order. It is not asked for what is excluded, whose list would
  -- be read whole; queries without another condition stay as they are.
  words constant wireroom.text_query[] := array(
    select row(s.configs, case when s.q::text ~ '<(-|\d+)>' then
      coalesce(nullif(regexp_replace(nullif(querytree(s.q), 'T'), '<(-|\d+)>', '&', 'g'), '')::tsquery, s.q) else s.q end)::wireroom.text_query
    from unnest(queries) s);
  has_phrases constant boolean := words <> queries;
  -- Matches of words that are frequent, but not among what the filter leaves, about 10 µs each, and articles whose vectors are
  -- compared. Older ones are not looked for.
  most_compared constant int := 3000;
  most_examined constant int := case when has_phrases then most_compared else 8000 end;
  given_low constant bigint := case when range ~ '^\d+$' then range end;
  bottom constant bigint := coalesce(given_low, 0);
  low bigint := given_low;
  up_to bigint := top;
  -- Ids in the first step; what it finds tells how large the next one has to be.
  step float8 := coalesce(top - low, 20000);
  batch int := case when low is not null then most_examined when has_phrases then most else 2 * most end;
  examined int := 0;
  newest record;
  matches bigint[];
  -- Texts with the words in each id so far.
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
    select * into newest from wireroom.newest_matches(words, greatest(up_to - step, bottom)::bigint, up_to, batch);
    examined := examined + newest.examined;
    up_to := newest.low;
    matches := wireroom.passing(newest.ids, f);
    ids := ids || case when has_phrases then wireroom.matching(matches, queries) else matches end;
    exit when up_to <= bottom;
    continue when given_low is not null;
    exit when examined >= most_examined;
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
  select * into compared from wireroom.matches_in_part(queries, f, part.part, above, below, top);
  ids := compared.ids;
  if range is null and cardinality(ids) < fewest and not compared.is_last and below < most_compared then
    select * into compared from wireroom.matches_in_part(queries, f, part.part, below, most_compared, top);
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

-- Arguments that make no sense are refused: without an error they would look like an empty answer. Volatile, so that the planner does
-- not try what is not given.
create function wireroom.refused(message text) returns bigint
language plpgsql as $$ begin raise exception '%', message using errcode = 'invalid_parameter_value'; end $$;

create function wireroom.checked(name text, value float8, low float8, high float8) returns float8
language sql
return case when value between low and high then value
  else wireroom.refused(format('%s must be from %s to %s, not %s', name, low, high, coalesce(value::text, 'null'))) end;

-- The best matches, `max` at most, and fewer where a range ends; after the last range none. `named` are the entities whose name is
-- all that is searched for: what matches of the latest articles about them is the first range, if that is enough, and missing in
-- the others. A cursor names the highest id of the search, that of the range, the range, and the last match that was given, by
-- rank and id.
drop function wireroom.best_matches(tsquery, wireroom.search_filter, bigint[], int, text);
create function wireroom.best_matches(queries wireroom.text_query[], f wireroom.search_filter, named bigint[], max int, after text)
returns table (article_id bigint, rank real, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set extra_float_digits = 1 set jit = off as $$
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
      select pg_catalog.min(i.id), pg_catalog.max(i.id) into first_match, last_match from unnest(c.ids) i (id);
      first_id := least(coalesce(case when f.since is not null then wireroom.id_at(f.since) end, 0), first_match - 1);
      last_id := greatest(coalesce(case when f.until is not null then wireroom.id_at(f.until) end, newest), last_match);
      -- The others are as dense as these.
      total := total * (last_id - first_id) / (least(top, last_id) - first_match + 1);
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

create or replace function wireroom.search(query text, language text, max int, f wireroom.search_filter, after text)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  queries constant wireroom.text_query[] := wireroom.search_queries(query, search.language);
  named constant bigint[] := case when query ~ '^\s*"[^"]+"\s*$' then array(select a.entity_id from wireroom.aliases a where a.folded = wireroom.folded(btrim(query, ' "'))) end;
begin
  return query
  select a.id, b.rank, a.title, o.domain, a.url, a.published_at, wireroom.snippet(wireroom.search_config(t.language), t.body, search.query, s.q), b.cursor, b.total, b.estimated
  from wireroom.best_matches(queries, f, named, search.max, after) b
  join wireroom.articles a on a.id = b.article_id
  join wireroom.texts t on t.article_id = a.id
  join unnest(queries) s on wireroom.is_for(s.configs, t.language)
  left join wireroom.sites o on o.id = a.site_id
  order by b.rank desc, a.id desc;
end $$;
comment on function news.search is
  'Articles that match a web-style query (words, "a phrase", or, -not, parentheses), best first: the newest 1,000 matches are ranked, then those before them. The language (ISO 639-1) determines how its words are stemmed, and which are left out because they are too frequent; null: each text is searched in its own language. Accents of Latin letters do not count. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds, stories, publishers (keys, for all their sites), kinds; paywalled or not. The next page is the one after the cursor of the last row, with the same other arguments, until there are no rows; articles that arrive meanwhile are not in it. A quoted name of an entity is looked for in the latest 1,000 articles about it first. If frequent words hardly occur side by side, or in what the filters leave, old matches may be missing: then the newest 8,000 with these words are examined, of a phrase the newest 3,000, or the latest 3,000 that the narrowest filter leaves. The total is the number of matches, or an estimate where estimated is true. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';
comment on function news.query_words is
  'The words of a query of news.search(), in its order. Texts are indexed without the most frequent words of their language. left_out_of has the languages (ISO 639-1) whose texts are indexed without this word: of the given language, or if that is null, of English and those of the articles. searched is false for a word that the given language leaves out, English for null: a query of such words only finds nothing. With a language, texts in another one that leaves out a word that is searched for are not found';
comment on column news.watches.language is 'Language of these words (ISO 639-1); null: that of each article';

-- The latest articles that pass a filter, or those behind one of them: from the latest of its narrowest part on, in steps that grow.
drop function wireroom.latest_passing(wireroom.search_filter, int);
create function wireroom.latest_passing(f wireroom.search_filter, max int, after bigint default null) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- About 4 µs each. Where parts have 10,000 articles or more, few examined ones pass all but the rarest.
  most_examined constant int := 20000;
  narrowest record := wireroom.narrowest(f, 10000);
  upto int := case max when 0 then 1 else max end;
  examined int := 0;
  ids bigint[];
  found bigint[] := '{}';
  -- Position of the article.
  behind int := 0;
begin
  -- The articles of feeds have to be sorted, unless enough of the latest articles are theirs.
  if narrowest.part = 'feeds' and after is null then
    found := wireroom.passing(wireroom.latest_of('all', '{all}', f, least(16 * max, narrowest.articles)), f);
    if cardinality(found) >= max then return found[:max]; end if;
    found := '{}';
  end if;
  loop
    ids := wireroom.latest_of(narrowest.part, narrowest.keys, f, upto);
    -- Those of the step before come first again.
    found := found || wireroom.passing(ids[examined + 1:], f);
    if after is not null then behind := array_position(found, after); end if;
    exit when cardinality(found) >= behind + max or cardinality(ids) < upto or upto = most_examined;
    examined := upto;
    upto := least(upto * least(16, 1 + 1.5 * (coalesce(behind, cardinality(found)) + max) / (cardinality(found) + 1)), most_examined);
  end loop;
  if behind is null then
    raise exception 'article % is not among the latest that pass the filter: begin again without after', after using errcode = 'invalid_parameter_value';
  end if;
  return found[behind + 1:behind + max];
end $$;

drop function news.latest(timestamptz, timestamptz, text[], text[], text[], bigint[], bigint[], text[], int, bigint[], text[], text[], boolean);
create function news.latest(
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null, max int default 50,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null, after bigint default null)
returns setof news.articles
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  select * from wireroom.articles_of(wireroom.latest_passing(
    wireroom.filter_of(latest.since, latest.until, latest.sites, latest.languages, latest.topics, latest.entities, latest.feeds, latest.labels,
      latest.stories, latest.publishers, latest.kinds, latest.paywalled),
    least(latest.max, 1000), latest.after))
$$;
comment on function news.latest is
  'The latest articles that pass all filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds (with feeds: of these the ones that have a label), stories, publishers (keys, for all their sites), kinds; paywalled or not. after is the id of the last article of the page before, for the next one: pages go as far as the latest 20,000 articles of one filter. Of filters that each leave more than 10,000 articles, but together hardly any, only the latest 20,000 of one are examined';

create index articles_extracted on wireroom.articles (id) where state = 'extracted';
comment on index wireroom.articles_extracted is 'Articles whose text could not be tagged yet, which are few: articles list --state extracted';

create or replace function news.trending(since int default 2, against int default 7, max int default 20, until date default null)
returns table (entity_id bigint, type text, key text, name text, articles bigint, before bigint, ratio float8)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set jit = off as $$
  with given as (
    select coalesce(trending.until, (now() at time zone 'UTC')::date) as day, wireroom.checked('since', trending.since, 1, 36500)::int as since,
      wireroom.checked('against', trending.against, 1, 36500)::int as against
  ), lately as materialized (
    select d.entity_id, sum(d.articles) as articles from wireroom.entity_days d
    where d.day > (select day - since from given) and d.day <= (select day from given)
    group by d.entity_id having sum(d.articles) >= 3
    order by 2 desc, 1 limit 1000
  )
  select e.id, e.type, e.key, e.name, l.articles, coalesce(r.articles, 0),
    (l.articles::float8 / g.since) / greatest(coalesce(r.articles, 0)::float8 / g.against, 0.5) as ratio
  from given g cross join lately l
  cross join lateral (
    select sum(d.articles) as articles from wireroom.entity_days d
    where d.entity_id = l.entity_id
      and d.day > g.day - g.since - g.against and d.day <= g.day - g.since
  ) r
  join wireroom.entities e on e.id = l.entity_id
  order by ratio desc, l.articles desc, e.id limit least(trending.max, 1000)
$$;

-- Places are found by a band of latitudes, which has an index, then by distance on a sphere with a radius of 6,371 km.
create or replace function news.near(latitude float8, longitude float8, km float8 default 50, since timestamptz default null, until timestamptz default null, max int default 50)
returns table (article_id bigint, published_at timestamptz, site text, title text, url text, entity_id bigint, place text, distance_km float8)
language sql stable rows 50 security definer set search_path = pg_catalog, pg_temp as $$
  with given as (
    select wireroom.checked('latitude', near.latitude, -90, 90) as latitude, wireroom.checked('longitude', near.longitude, -360, 360) as longitude,
      wireroom.checked('km', near.km, 0, 'infinity') as km
  ), place as (
    select e.id, e.name, 6371 * acos(least(1, greatest(-1,
        sind(g.latitude) * sind((e.ids ->> 'latitude')::float8) +
        cosd(g.latitude) * cosd((e.ids ->> 'latitude')::float8) * cosd((e.ids ->> 'longitude')::float8 - g.longitude)))) as distance
    from given g join wireroom.entities e
    on e.ids ? 'latitude' and (e.ids ->> 'latitude')::float8 between g.latitude - g.km / 111.1 and g.latitude + g.km / 111.1
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

create or replace function news.changes(after bigint default 0, max int default 1000)
returns table (seq bigint, kind text, article_id bigint, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.seq, c.kind, c.article_id, c.at from wireroom.changes c
  where c.seq > (select coalesce(changes.after, wireroom.refused('after must be the seq of a change, or 0 for all changes, not null')))
  order by c.seq limit least(changes.max, 100000)
$$;

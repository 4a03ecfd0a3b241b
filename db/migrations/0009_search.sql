-- Search, and the lists of the latest articles that pass a filter.

create type wireroom.text_query as (configs regconfig[], q tsquery);

create function wireroom.short_query(query text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  words constant int := regexp_count(wireroom.short('query', query, 2000), '"[^"]*"|[^\s"()-][^\s"()]*') - regexp_count(query, '\s(or|OR)(?=\s)');
begin
  if words > 100 then
    raise exception 'the query has % words and phrases; it may have 100', words using errcode = 'invalid_parameter_value';
  elsif query ~ '(-[\s"(]*){30}' then
    raise exception 'the query has 30 minus signs in a row; one excludes a word' using errcode = 'invalid_parameter_value';
  end if;
  return short_query.query;
end $$;

-- A query, unless it has what other engines understand and this one would silently take for words.
-- Phrases are taken literally, and headlines have colons, dashes and asterisks, too: "Trump: we
-- will", "Storm hits coast - News", "5*-Hotel", "Leser*innen".
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

create function wireroom.queries_of(query text, language text) returns wireroom.text_query[]
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
comment on function wireroom.queries_of is
  'The queries of a web-style text (words, "a phrase", or, -not, parentheses), whose words are stemmed as in a language (ISO 639-1), or if it is null, as in any language of the articles; then each text has its own among them';

-- A query of a watch; one that is too long must not stop the others.
create function wireroom.search_queries(query text, language text) returns wireroom.text_query[]
language sql stable set search_path = pg_catalog, pg_temp as $$ select wireroom.queries_of(wireroom.short_query(query), language) $$;

-- Texts are indexed without the most frequent words of their language, such as articles and
-- prepositions.
create function news.query_words(query text, language text default 'en') returns table (word text, searched boolean, left_out_of text[])
language sql stable rows 5 security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set client_min_messages = 'warning' as $$
  with recursive stored as (
    select min(a.language) as language from wireroom.articles a where query_words.language is null
    union all
    select (select min(a.language) from wireroom.articles a where a.language > s.language) from stored s where s.language is not null
  ), known as (
    select coalesce(query_words.language, 'en') as language, true as is_first
    union all
    select s.language, false from stored s where s.language <> 'en'
  ), typed as (
    select btrim(m.found[1], '-') as word, min(m.n) as n
    from regexp_matches(left(query_words.query, 2000), '[^\s"“”„«»「」()]+', 'g') with ordinality m (found, n) group by 1
  )
  select t.word, coalesce(not l.is_first, true), coalesce(l.languages, '{}')
  from typed t cross join lateral (
    select array_agg(k.language order by k.is_first desc, k.language) as languages, bool_or(k.is_first) as is_first
    from known k where numnode(websearch_to_tsquery(wireroom.search_config(k.language), wireroom.searchable(t.word))) = 0
  ) l
  where lower(t.word) <> 'or' and numnode(websearch_to_tsquery('simple', wireroom.searchable(t.word))) > 0
  order by t.n
$$;
comment on function news.query_words is
  'The words of a query of news.search(), in its order. Texts are indexed without the most frequent words of their language. left_out_of has the languages (ISO 639-1) whose texts are indexed without this word: of the given language, or if that is null, of English and those of the articles. searched is false for a word that the given language leaves out, English for null: a query of such words only finds nothing. With a language, texts in another one that leaves out a word that is searched for are not found';

create type wireroom.search_filter as (
  since timestamptz, until timestamptz, site_ids int[], languages text[], qcodes text[], entity_ids bigint[], feed_ids bigint[],
  story_ids bigint[], kinds text[], paywalled boolean
);

create function wireroom.filter_of(
  since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities bigint[], feeds bigint[], labels text[],
  stories bigint[], publishers text[], kinds text[], paywalled boolean)
returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select row(since, until,
    case when sites is not null or publishers is not null then array(
      select s.id from wireroom.sites s
      where (filter_of.sites is null or s.domain = any(filter_of.sites))
        -- By name first, so that the publisher of few sites is looked up. A site that is in no table is its own publisher.
        and (publishers is null or (s.domain = any(publishers) or s.domain in (select p.site from wireroom.publishers p where p.key = any(publishers)))
          and wireroom.publisher_of(s.domain) = any(publishers))) end,
    languages,
    case when topics is not null then array(select distinct t.qcode from unnest(topics) c (code), news.topic_tree(c.code) t) end,
    entities,
    case when feeds is not null or labels is not null then array(
      select w.id from wireroom.feeds w where (feeds is null or w.id = any(feeds)) and (filter_of.labels is null or w.labels && filter_of.labels)) end,
    case when stories is not null then array(
      select coalesce(s.merged_into, s.id) from wireroom.stories s where s.id = any(stories)) end,
    kinds,
    paywalled
  )::wireroom.search_filter
$$;

-- Watches keep names as they were given, and each change is compared with the few watches that it
-- may match.
create function wireroom.filter_from(filter jsonb) returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select wireroom.filter_of(g.since, g.until, g.sites, g.languages, g.topics,
    case when g.entities is not null then array(
      select case when jsonb_typeof(e) = 'number' then (e #>> '{}')::bigint else a.entity_id end
      from jsonb_array_elements(g.entities) e left join wireroom.aliases a on jsonb_typeof(e) = 'string' and a.folded = wireroom.folded(e #>> '{}')
      where jsonb_typeof(e) = 'number' or a.entity_id is not null) end,
    g.feeds, g.labels, g.stories,
    case when g.publishers is not null then array(
      select coalesce(p.key, lower(n)) from unnest(g.publishers) n
      left join news.publishers p on p.key = n or lower(p.name) = lower(n) or lower(n) = any(p.sites)) end,
    g.kinds, g.paywalled)
  from jsonb_to_record(filter) as g (
    since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities jsonb, feeds bigint[], labels text[],
    stories bigint[], publishers text[], kinds text[], paywalled boolean)
$$;
comment on function wireroom.filter_from is
  'A filter from JSON, whose keys are the filters of news.search(), such as {"sites": ["example.com"], "paywalled": false}; none if it is null. Entities are ids or any of their names, topics codes or names, publishers keys, names or sites';

-- The latest articles of any of the topics, at most `max`. Of a branch the last days mostly have
-- enough.
create function wireroom.about(qcodes text[], since timestamptz, until timestamptz, max int) returns bigint[]
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

-- The parts of a filter that have an index in the order of publication or discovery, with their
-- keys.
create function wireroom.parts_of(f wireroom.search_filter) returns table (part text, keys text[])
language sql stable rows 7 set search_path = pg_catalog, pg_temp as $$
  select * from (values ('stories', f.story_ids::text[]), ('entities', f.entity_ids::text[]), ('sites', f.site_ids::text[]), ('topics', f.qcodes),
    ('feeds', f.feed_ids::text[]), ('languages', f.languages), ('all', '{all}')) v (part, keys)
  where v.keys is not null
$$;

-- SQL for the articles of each key ($1) of a part of a filter, the latest first, at least $2 of
-- each key if there are as many, between $3 and $4, with ids up to $5. Those of a feed and of a
-- story come in the order of discovery, without their time.
create function wireroom.part_sql(part text) returns text
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

create function wireroom.articles_of(ids bigint[]) returns setof news.articles
language sql stable set search_path = pg_catalog, pg_temp as $$
  select a.* from news.articles a where a.id = any(ids) order by a.published_at desc nulls last, a.id desc
$$;

-- Those of the articles that readers see and that pass a filter, in the order given. The statement
-- has only the conditions that the filter has, and its plan is made for their values: thousands of
-- articles are compared with a list of an index, few are looked up. What indexes alone tell is
-- asked of the ids, before the rows of articles are read. A branch may have hundreds of topics, and
-- a label of feeds: with `offset 0` each article is looked up, not all of theirs read.
create function wireroom.passing(ids bigint[], f wireroom.search_filter) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
  found bigint[];
begin
  execute concat(
    'select coalesce(array_agg(a.id order by m.n), ''{}'') from unnest($1) with ordinality as m (id, n) join wireroom.articles a on a.id = m.id
     where a.ready_at is not null',
    case when f.since is not null then ' and a.published_at >= $2' end,
    case when f.until is not null then ' and a.published_at < $3' end,
    case when f.languages is not null then ' and a.language = any($4)' end,
    case when f.kinds is not null then ' and a.kind = any($5)' end,
    case when f.paywalled is not null then ' and a.paywalled = $6' end,
    case when f.site_ids is not null then ' and m.id in (select x.id from wireroom.articles x where x.site_id = any($7))' end,
    case when f.qcodes is not null then ' and exists (select from wireroom.article_topics x where x.article_id = m.id and x.qcode = any($8) offset 0)' end,
    case when f.entity_ids is not null then ' and m.id in (select x.article_id from wireroom.article_entities x where x.entity_id = any($9))' end,
    case when f.feed_ids is not null then ' and exists (select from wireroom.entries x where x.article_id = m.id and x.feed_id = any($10) offset 0)' end,
    case when f.story_ids is not null then ' and m.id in (select x.article_id from wireroom.story_articles x where x.story_id = any($11))' end)
  into found using ids, f.since, f.until, f.languages, f.kinds, f.paywalled, f.site_ids, f.qcodes, f.entity_ids, f.feed_ids, f.story_ids;
  return found;
end $$;

-- The part of a filter with the fewest articles, its keys, and its number of articles if there are
-- fewer than `most`.
create function wireroom.narrowest(f wireroom.search_filter, most int, out part text, out keys text[], out articles int)
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

create function wireroom.is_for(configs regconfig[], language text) returns boolean
language sql immutable parallel safe
return configs is null or wireroom.search_config(language) = any(configs);

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

create function wireroom.matching(ids bigint[], queries wireroom.text_query[]) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set enable_bitmapscan = off set enable_seqscan = off set jit = off as $$
  select coalesce(array_agg(t.article_id order by m.n), '{}') from unnest(ids) with ordinality as m (id, n)
  join wireroom.texts t on t.article_id = m.id join unnest(queries) s on case when wireroom.is_for(s.configs, t.language) then t.search @@ s.q end
$$;

-- Searches of past periods begin at their end, not at the newest article, and what a query cannot
-- express is refused.

-- The articles that match, the newest first, of which there may be thousands: the lists of words
-- and of ids are intersected, so that hardly a vector is unpacked.
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

-- About the id that articles had at a time, the middle one of a hundred: they do not become known
-- in the order of publication.
create function wireroom.id_at(at timestamptz) returns bigint
language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
  select percentile_disc(0.5) within group (order by a.id) from (
    select id from wireroom.articles where ready_at is not null and published_at >= id_at.at order by published_at limit 100) a
$$;

create function wireroom.candidates_up_to(
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

-- The best matches, `max` at most, and fewer where a range ends; after the last range none. `named`
-- are the entities whose name is all that is searched for: what matches of the latest articles
-- about them is the first range, if that is enough, and missing in the others. A cursor names the
-- highest id of the search, that of the range, the range, and the last match that was given, by
-- rank and id.
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

create function wireroom.snippet_of(config regconfig, body text, query text, q tsquery) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  beginning constant text := left(body, 20000);
  runs constant text[] := array(select m[1] from regexp_matches(query, '([' || wireroom.unspaced() || ']+)', 'g') m order by length(m[1]) desc);
  plain text;
  marked text;
  starts int;
begin
  select position(r.run in beginning) into starts from unnest(runs) with ordinality r (run, n) where position(r.run in beginning) > 0 order by n limit 1;
  if starts > 0 then
    marked := substr(beginning, greatest(starts - 40, 1), 120);
    -- Not from the middle of a sentence, where one begins in time.
    if starts > 41 then marked := regexp_replace(marked, '^\S{0,39}?[\s。、，]', ''); end if;
    return regexp_replace(wireroom.escaped(marked), array_to_string(runs, '|'), '<b>\&</b>', 'g');
  end if;
  foreach plain in array array[beginning, null] loop
    plain := coalesce(plain, wireroom.unaccented(beginning));
    exit when marked is not null and (plain = beginning or length(plain) <> length(beginning));
    -- Without what Postgres would take for markup.
    plain := translate(plain, E'<\x01\x02', '   ');
    marked := ts_headline(config, plain, q, E'MaxWords=35, MinWords=15, StartSel=\x01, StopSel=\x02');
    starts := position(translate(marked, E'\x01\x02', '') in plain);
    exit when marked ~ '\x01';
  end loop;
  return (
    select string_agg(case when n % 2 = 0 then '<b>' || piece || '</b>' else piece end, '' order by n)
    from (
      select p.n, wireroom.escaped(substr(beginning, starts + (sum(length(p.piece)) over (order by p.n))::int - length(p.piece), length(p.piece))) as piece
      from regexp_split_to_table(marked, E'[\x01\x02]') with ordinality p (piece, n)
    ) pieces
  );
end $$;

create function wireroom.snippet(config regconfig, body text, query text, q tsquery) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select wireroom.snippet_of(config, body, query, case when numnode(q) <= 20 then q else (
    select string_agg(w.word, ' | ')::tsquery from (select distinct m[1] as word from regexp_matches(q::text, $r$'(?:[^']|'')*'(?::\*)?$r$, 'g') m limit 20) w) end)
$$;

create function wireroom.search(query text, language text, max int, f wireroom.search_filter, after text)
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

create function news.search(
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
comment on function news.search is
  'Articles that match a web-style query (words, "a phrase", or, -not, parentheses), best first: the newest 1,000 matches are ranked, then those before them. The language (ISO 639-1) determines how its words are stemmed, and which are left out because they are too frequent; null: each text is searched in its own language. Accents of Latin letters do not count. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds, stories, publishers (keys, for all their sites), kinds; paywalled or not. The next page is the one after the cursor of the last row, with the same other arguments, until there are no rows; articles that arrive meanwhile are not in it. A quoted name of an entity is looked for in the latest 1,000 articles about it first. If frequent words hardly occur side by side, or in what the filters leave, old matches may be missing: then the newest 8,000 with these words are examined, of a phrase the newest 3,000, or the latest 3,000 that the narrowest filter leaves. The total is the number of matches, or an estimate where estimated is true. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

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

create function wireroom.latest_with(words_of text, word text, since timestamptz, until timestamptz, max int) returns bigint[]
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

-- Reindexes some texts whose words would be others now, from the one after an id on.
create function wireroom.reindex_texts(after bigint, most int, out last bigint, out changed bigint)
language sql set search_path = pg_catalog, pg_temp as $$
  with batch as materialized (
    select t.article_id from wireroom.texts t where t.article_id > after order by t.article_id limit most
  ), outdated as materialized (
    -- What is locked is being stored again.
    select t.article_id from wireroom.texts t where t.article_id in (select b.article_id from batch b)
      and t.search is distinct from wireroom.search_vector(t.title, t.body, t.language)
    for update skip locked
  ), done as (
    update wireroom.texts t set language = t.language from outdated o where t.article_id = o.article_id returning 1
  )
  select (select max(b.article_id) from batch b), (select count(*) from done)
$$;

-- Search, and the lists of the latest articles that pass a filter.

create type wireroom.text_query as (configs regconfig[], q tsquery);

-- A query, unless it is too long or has what other engines understand and this one would silently take for words. Phrases are taken literally, and
-- headlines have colons, dashes and asterisks, too: "Trump: we will", "Storm hits coast - News", "5*-Hotel", "Leser*innen".
create function wireroom.understood(query text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  words constant int := regexp_count(wireroom.short('query', query, 2000), '"[^"]*"|[^\s"()-][^\s"()]*') - regexp_count(query, '\s(or|OR)(?=\s)');
  typed constant text := regexp_replace(translate(query, '“”„«»「」', repeat('"', 7)), '"[^"]*("|$)', '""', 'g');
  -- Nobody writes headlines without a capital letter.
  is_small constant boolean := regexp_replace(typed, '\m(NOT|NEAR|AND|OR)\M', '', 'g') !~ '[[:upper:]]';
  other record;
begin
  if words > 100 then
    perform wireroom.raise_invalid(format('the query has %s words and phrases; it may have 100', words));
  elsif regexp_count(query, '(?i)\snear/\d') > 5 then
    perform wireroom.raise_invalid('the query has more than 5 distances (near/5)');
  elsif query ~ '(-[\s"(]*){30}' then
    perform wireroom.raise_invalid('the query has 30 minus signs in a row; one excludes a word');
  end if;
  select o.advice, array_to_string(regexp_match(typed, o.pattern), '') as part into other from (values
    ('(?:^|[\s(-])(\*[a-z]\S*)(?=[\s)]|$)', 'give the beginning of a word, such as harbor*, because other parts of words cannot be searched for'),
    ('(?:^|[\s(-])([a-z]+\?[a-z]+|[a-zA-ZÀ-ÿ]{3,}[~^][0-9.]*)(?=[\s)]|$)', 'give whole words, such as (harbor or harbors), because similar words cannot be searched for'),
    ('(?i)(?:^|[\s(-])((?:in)?title:)\(', 'write title: before each word or phrase'),
    ('(?i)(?:^|[\s(-])((?:all(?:intitle|intext|inurl|inanchor)|in(?:text|url|anchor)|headline|body|text):)(?=\S)', 'write title: before a word of the title, or give the words alone'),
    ('(?i)(?:^|[\s(-])((?:site|domain|inurl|url|link|source|author|byline|lang|language|topic|entity|person|place|label|feed|story|kind|filetype|date|before|after|since|until):)(?=\S)',
      'give the words alone, and sites, languages, dates and so on as filters beside the query'),
    ('(?i)(?:^|\s)(near/(?!(?:[1-9]|1\d|20)(?:[\s()]|$))[^\s()]*)', 'words may be 1 to 20 apart, such as near/5'),
    ('(?i)(?:^\s*|[()]\s*|\sor\s+|(?:^|[\s(])-\S+\s+|\snear/\d+\s+\S+\s+)(near/\d+)', 'write it between two words or phrases'),
    ('(?i)(near/\d+)(?=\s*$|\s*[()]|\s+(?:-|or\s|near/))', 'write it between two words or phrases'),
    ('(?:^|[\s(])((?:ONEAR|ADJ|WITHIN|PRE|W|onear|adj|within|pre|w)/\d+|(?:NEAR|AROUND)\()|' || case when is_small then '\s(NEAR)\s' else '^\s*\S+\s+(NEAR)\s+\S+\s*$' end,
      'write near/5 for at most 5 words apart, in any order'),
    (case when is_small then '(?:^|\s)(NOT)\s' else '^\s*\S+\s+(?:AND\s+|OR\s+)?(NOT)\s+\S+\s*$' end, 'write -word or -"a phrase" to exclude it'),
    (case when is_small then '(?:^|\s)(-)(?=\s+[a-z"(]|\s*$)' else '^\s*[a-zA-ZÀ-ÿ]+\s+(-)\s+[a-zA-ZÀ-ÿ]+\s*$' end, 'write -word without a blank between to exclude it, or leave the dash out'),
    ('(\|\|)', 'write or between alternatives')) o (pattern, advice)
  where typed ~ o.pattern limit 1;
  if found then
    perform wireroom.raise_invalid(format('"%s" in a query is not understood: %s', other.part, other.advice));
  end if;
  return understood.query;
end $$;

-- The query of one term for texts of a configuration: word, "a phrase", word* or title: before any of them. as_typed: also unstemmed;
-- otherwise words that English leaves out are left out, so that "the Quxbury" finds French texts.
create function wireroom.term_query(config regconfig, typed text, as_typed boolean) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  weight constant text := case when typed ~* '^(?:in)?title:' then 'A' else '' end;
  term constant text := regexp_replace(typed, '^(?:in)?title:', '', 'i');
  is_prefix constant boolean := term ~ '^[^\s"*:;,.!?0-9-][^\s"*:;,.!?]{2,}\*$';
  plain constant text := btrim(wireroom.unaccented(translate(term, E'"''\\', '   ')));
  words text := btrim(wireroom.searchable(plain));
  stemmed tsquery;
begin
  -- One character of a script without blanks begins a pair; a run of them is its pairs, which may go on in both directions.
  if plain ~ ('^(' || wireroom.unspaced_character() || ')$') then return format('''%s'':*%s', plain, weight); end if;
  if words ~ ('^[' || wireroom.unspaced() || ']') then words := regexp_replace(words, '^\S+\s+', ''); end if;
  if words ~ ('[' || wireroom.unspaced() || ']$') then words := regexp_replace(words, '\s+\S+$', ''); end if;
  if words = '' or not as_typed and numnode(to_tsquery('english', format('''%s''', words))) = 0 then return ''; end if;
  stemmed := to_tsquery(config, format('''%s'':%s', words, weight));
  -- The beginning is that of the word, not of its stem, which is shorter: hafen* is no haft.
  if is_prefix then return stemmed || to_tsquery('simple', format('''%s'':*%s', words, weight)); end if;
  -- Of what texts of the configuration leave out nothing is asked for as it was typed either.
  if not as_typed or numnode(stemmed) = 0 then return stemmed; end if;
  return stemmed || coalesce(nullif(to_tsquery('simple', format('''%s'':%s', words, weight)), stemmed), '');
end $$;

-- The query of a web-style text: terms, -term, or, parentheses, term near/5 term.
create function wireroom.query_of(config regconfig, typed text, as_typed boolean) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  token text;
  term tsquery;
  terms tsquery[] := '{}';
  -- The query with names for its terms, such as 'term 1'; 'term 0' stands for nothing. No text has words with a blank.
  shape text := '''term 0''';
  depth int := 0;
  distance int;
  is_behind_term boolean := false;
  q tsquery;
begin
  for token in
    select m[1] from regexp_matches(translate(left(typed, 2000), '“”„«»「」', repeat('"', 7)), '(-*\(|\)|-*(?:(?:in)?title:)?(?:"[^"]*"?|[^\s"()]+))', 'gi') m
  loop
    if token like '%(' then
      shape := shape || ' & ' || case when token like '-%' then '!' else '' end || '(''term 0''';
      depth := depth + 1;
    elsif token = ')' then
      continue when depth = 0;
      shape := shape || ')';
      depth := depth - 1;
    elsif lower(token) = 'or' then
      shape := shape || ' | ''term 0''';
    elsif is_behind_term and token ~* '^near/\d{1,2}$' then
      distance := substring(token from '\d+');
    else
      term := wireroom.term_query(config, btrim(token, '-'), as_typed);
      if distance is not null then
        select coalesce(string_agg(format('(%s)', case when is_before then tsquery_phrase(terms[cardinality(terms)], term, n) else tsquery_phrase(term, terms[cardinality(terms)], n) end), '|'), '')::tsquery
        into term from generate_series(1, least(distance, 20)) n, unnest('{t,f}'::boolean[]) is_before;
        terms[cardinality(terms)] := term;
      else
        terms := terms || term;
        shape := shape || ' & ' || case when token like '-%' then '!' else '' end || format('''term %s''', cardinality(terms));
      end if;
    end if;
    is_behind_term := token !~ '^-|[()]$' and lower(token) <> 'or' and token !~* '^near/' and distance is null;
    if token !~* '^near/' then distance := null; end if;
  end loop;
  q := shape || repeat(')', depth);
  -- A term of words that are left out of texts disappears with its operator.
  for n in 0 .. cardinality(terms) loop q := ts_rewrite(q, format('''term %s''', n)::tsquery, coalesce(terms[n], '')); end loop;
  return q;
end $$;

-- What the index of words can tell without reading a text: no order of words, no title, and of these nothing that is excluded.
create function wireroom.indexed(q tsquery) returns tsquery
language sql immutable parallel safe
return case when q::text ~ '<(-|\d+)>|'':\*?A' then
  coalesce(nullif(regexp_replace(regexp_replace(nullif(querytree(q), 'T'), '<(-|\d+)>', '&', 'g'), ''':(\*?)A', ''':\1', 'g'), '')::tsquery, q) else q end;

-- The queries of a text: without a language one for the texts of all languages that stem its words alike.
create function wireroom.queries_of(query text, language text) returns wireroom.text_query[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  with stored as materialized (
    select case when queries_of.language is null then wireroom.stored_configs() else array[wireroom.search_config(queries_of.language)] end as configs
  ), one as (
    select wireroom.query_of(c.name, queries_of.query, queries_of.language is not null) as q, array_agg(c.name) as configs, count(*) over () as queries
    from stored s, unnest(s.configs) c (name) group by 1
  )
  select coalesce(array_agg(row(
    case when o.queries > 1 then o.configs || case when 'simple'::regconfig = any(o.configs) then
      array(select c.oid::regconfig from pg_ts_config c, stored s where c.oid::regconfig <> all(s.configs)) end end,
    o.q)::wireroom.text_query), '{}')
  from one o where numnode(o.q) > 0
$$;
comment on function wireroom.queries_of is
  'The queries of a web-style text (words, "a phrase", word*, title:word, near/5, or, -not, parentheses), whose words are stemmed as in a language (ISO 639-1), or if it is null, as in that of each text';

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
  story_ids bigint[], kinds text[], paywalled boolean, country_entity_ids bigint[], all_entity_ids bigint[], keywords text[], authors text[]
);

create function wireroom.filter_of(
  since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities bigint[], feeds bigint[], labels text[],
  stories bigint[], publishers text[], kinds text[], paywalled boolean, countries text[], all_entities bigint[], keywords text[], authors text[])
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
    paywalled,
    case when countries is not null then array(
      select e.id from wireroom.entities e where e.ids ? 'iso2' and e.ids ->> 'iso2' = any(upper(countries::text)::text[])
      union all
      select e.id from wireroom.entities e where e.type = 'place' and e.ids ? 'country' and e.ids ->> 'country' = any(upper(countries::text)::text[])) end,
    all_entities,
    wireroom.lowered(keywords),
    wireroom.lowered(authors)
  )::wireroom.search_filter
$$;

create function news.keys_of(filter jsonb) returns table (part text, name text, key text)
language sql stable rows 5 security definer set search_path = pg_catalog, pg_temp as $$
  select p.part, g.name, k.key
  from unnest('{sites,labels,publishers,topics,entities,stories}'::text[]) with ordinality p (part, n)
  cross join lateral jsonb_array_elements(case jsonb_typeof(keys_of.filter -> p.part) when 'array' then keys_of.filter -> p.part end) with ordinality v (given, n)
  cross join lateral (select v.given #>> '{}', lower(v.given #>> '{}')) g (name, lowered)
  left join lateral unnest(case p.part
    when 'sites' then array(select s.domain from wireroom.sites s where s.domain = g.lowered)
    when 'labels' then array(select g.name where exists (select from wireroom.feeds w where g.name = any(w.labels)))
    when 'publishers' then array(
      select p.key from news.publishers p where p.key = g.name or lower(p.name) = g.lowered or g.lowered = any(p.sites)
      union
      select s.domain from wireroom.sites s where s.domain = g.lowered and wireroom.publisher_of(s.domain) = s.domain)
    when 'topics' then array(select t.qcode from wireroom.topics t where g.lowered in (lower(t.name), lower(t.qcode)))
    when 'stories' then array(select s.id::text from wireroom.stories s where s.id = v.given::bigint)
    else case jsonb_typeof(v.given)
      when 'number' then array(select e.id::text from wireroom.entities e where e.id = v.given::bigint)
      else array(select a.entity_id::text from wireroom.aliases a where a.folded = wireroom.folded(g.name)) end
  end) k (key) on true
  order by p.n, v.n
$$;
comment on function news.keys_of is
  'What the names in a filter stand for, such as {"publishers": ["News Corp"], "entities": ["WHO"]}: sites, labels, publishers (keys, names or sites), topics (codes or names), entities (ids as numbers, or any of their names) and stories, each with its keys or ids as news.search() takes them; key is null for a name that stands for nothing';

create function wireroom.filter_from(filter jsonb) returns wireroom.search_filter
language sql stable set search_path = pg_catalog, pg_temp as $$
  select wireroom.filter_of(g.since, g.until, g.sites, g.languages, g.topics, g.entities, g.feeds, g.labels, g.stories, g.publishers, g.kinds, g.paywalled,
    g.countries, g.all_entities, g.keywords, g.authors)
  from jsonb_to_record(filter || coalesce((
    select jsonb_object_agg(k.part, k.keys)
    from (select n.part, coalesce(jsonb_agg(n.key) filter (where n.key is not null), '[]') as keys from news.keys_of(filter) n group by n.part) k), '{}')) as g (
    since timestamptz, until timestamptz, sites text[], languages text[], topics text[], entities bigint[], feeds bigint[], labels text[],
    stories bigint[], publishers text[], kinds text[], paywalled boolean, countries text[], all_entities bigint[], keywords text[], authors text[])
$$;
comment on function wireroom.filter_from is
  'A filter from JSON, whose keys are the filters of news.search(), such as {"sites": ["example.com"], "paywalled": false}; none if it is null. Names are looked up as in news.keys_of()';

-- The latest articles of any of the topics, at most `most`. Of a branch the last days mostly have
-- enough.
create function wireroom.about(qcodes text[], since timestamptz, until timestamptz, most int) returns bigint[]
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
        order by n.published_at desc nulls last fetch first (most) rows with ties) x
      group by x.article_id order by pg_catalog.max(x.published_at) desc nulls last, x.article_id desc limit most);
    exit when cardinality(found) >= most;
  end loop;
  return found;
end $$;

create function wireroom.naming(entity_ids bigint[], since timestamptz, until timestamptz, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set jit = off as $$
declare
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
          and (period is null or n.published_at >= coalesce(naming.until, now()) - period)
        order by n.published_at desc nulls last fetch first (most) rows with ties) x
      group by x.article_id order by pg_catalog.max(x.published_at) desc nulls last, x.article_id desc limit most);
    exit when cardinality(found) >= most;
  end loop;
  return found;
end $$;

-- From the latest article of the rarest entity on, each is looked up among the others.
create function wireroom.naming_all(entity_ids bigint[], since timestamptz, until timestamptz, most int) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp set jit = off as $$
  select array(
    select x.article_id from (
      select n.article_id, n.published_at from wireroom.article_entities n
      where n.entity_id = (select e.id from unnest(entity_ids) e (id) left join wireroom.entity_counts c on c.entity_id = e.id order by coalesce(c.article_count, 0) limit 1)
        and (naming_all.since is null or n.published_at >= naming_all.since) and (naming_all.until is null or n.published_at < naming_all.until)
        and not exists (
          select from unnest(entity_ids) e (id)
          where not exists (select from wireroom.article_entities o where o.article_id = n.article_id and o.entity_id = e.id))
      order by n.published_at desc nulls last fetch first (most) rows with ties) x
    order by x.published_at desc nulls last, x.article_id desc limit most)
$$;

-- The parts of a filter that have an index in the order of publication or discovery, with their
-- keys. Of entities that have to be named together it is the rarest one.
create function wireroom.parts_of(f wireroom.search_filter) returns table (part text, keys text[])
language sql stable rows 7 set search_path = pg_catalog, pg_temp as $$
  select * from (values ('stories', f.story_ids::text[]), ('entities', f.entity_ids::text[]), ('entities', f.country_entity_ids::text[]),
    ('entities', case when f.all_entity_ids is not null then array(
      select e.id::text from unnest(f.all_entity_ids) e (id) left join wireroom.entity_counts c on c.entity_id = e.id order by coalesce(c.article_count, 0) limit 1) end),
    ('sites', f.site_ids::text[]), ('topics', f.qcodes), ('feeds', f.feed_ids::text[]), ('languages', f.languages), ('all', '{all}')) v (part, keys)
  where v.keys is not null
$$;

-- SQL for the articles of each key ($1) of a part of a filter, the latest first, at least $2 of
-- each key if there are as many, between $3 and $4. Those of a feed and of a
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
    end || ') a' || case when part in ('feeds', 'stories') then ' order by id desc limit $2'
      else ' where ($3::timestamptz is null or published_at >= $3) and ($4::timestamptz is null or published_at < $4)
        order by published_at desc nulls last fetch first $2 rows with ties'
    end || ') x'
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
    case when f.story_ids is not null then ' and m.id in (select x.article_id from wireroom.story_articles x where x.story_id = any($11))' end,
    case when f.country_entity_ids is not null then ' and exists (select from wireroom.article_entities x where x.article_id = m.id and x.entity_id = any($12) offset 0)' end,
    case when f.all_entity_ids is not null then ' and not exists (
      select from unnest($13) e (id) where not exists (select from wireroom.article_entities x where x.article_id = m.id and x.entity_id = e.id))' end,
    case when f.keywords is not null then ' and wireroom.lowered(a.keywords) && $14' end,
    case when f.authors is not null then ' and wireroom.lowered(a.authors) && $15' end)
  into found using ids, f.since, f.until, f.languages, f.kinds, f.paywalled, f.site_ids, f.qcodes, f.entity_ids, f.feed_ids, f.story_ids,
    f.country_entity_ids, f.all_entity_ids, f.keywords, f.authors;
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
    execute 'select count(*) from (' || wireroom.part_sql(other.part) || ' limit $2) x' into n using other.keys, most, f.since, f.until;
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

-- The partitions of texts with ids above one and up to another, and how many articles of a period each has. A partition is named for the
-- id below which its articles are.
create function wireroom.text_partitions(above bigint, up_to bigint, since timestamptz, until timestamptz)
returns table (name text, low bigint, high bigint, articles float8)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with bounds as (
    select c.relname as name, lag(b.bound, 1, (select min(a.id) from wireroom.articles a)) over (order by b.bound) - 1 as low, b.bound - 1 as high
    from pg_inherits i join pg_class c on c.oid = i.inhrelid, lateral (select right(c.relname, -length('texts_below_'))::bigint) b (bound)
    -- Not one that was dropped since the statement began.
    where i.inhparent = 'wireroom.texts'::regclass and to_regclass('wireroom.' || c.relname) is not null
  ), days as (
    select d.block, sum(d.article_count * extract(epoch from
      least(text_partitions.until, (d.day + 1)::timestamp at time zone 'UTC') - greatest(text_partitions.since, d.day::timestamp at time zone 'UTC')) / 86400) as articles
    from (select block, day, article_count from wireroom.text_days union all select block, day, change from wireroom.uncounted where block is not null) d
    where (text_partitions.since is not null or text_partitions.until is not null) and d.day > '-infinity' and d.article_count > 0
      and (text_partitions.since is null or d.day >= (text_partitions.since at time zone 'UTC')::date)
      and (text_partitions.until is null or d.day < text_partitions.until at time zone 'UTC')
    group by d.block
  ), parts as (
    select p.name, greatest(p.low, text_partitions.above) as low, least(p.high, text_partitions.up_to) as high, case
      when text_partitions.since is null and text_partitions.until is null then least(p.high, text_partitions.up_to) - greatest(p.low, text_partitions.above)
      else (select sum(d.articles) from days d where d.block >= (p.low + 1) / 25000 and d.block <= p.high / 25000) end as articles
    from bounds p
  )
  select p.name::text, p.low, p.high, p.articles::float8 from parts p where p.high > p.low and p.articles is not null
$$;

-- The statement that is asked of some partitions, whose texts are %1$s: the newest matches that pass the filter, $13 at most among the
-- newest $14, with their ranks. hits: what passes as far as the index of words tells; of these `looked` were compared, down to `lowest`;
-- examined: texts with the words. The index is asked first, on its own, because the planner takes vectors for cheap, and would read all
-- in the order of ids. A `case`, because it would take few rows for an expression to be in an array.
create function wireroom.search_statement(queries wireroom.text_query[], f wireroom.search_filter) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select concat('with m as materialized (', (
      select string_agg(concat(
        format('select t.article_id, t.language, t.search, %L::tsquery as q, %L::boolean as is_read from (%%1$s) t where t.search @@ %L', replace(s.q::text, '%', '%%'),
          wireroom.indexed(s.q)::text <> s.q::text, replace(wireroom.indexed(s.q)::text, '%', '%%')),
        case when s.configs is not null then format(' and case when wireroom.search_config(t.language) = any(%L::regconfig[]) then true end', s.configs) end), ' union all ')
      from unnest(queries) s),
    '), hit as materialized (
      select m.* from m join wireroom.articles a on a.id = m.article_id where a.ready_at is not null and a.id > $1 and a.id <= $2',
    case when f.since is not null then ' and a.published_at >= $3' end,
    case when f.until is not null then ' and a.published_at < $4' end,
    -- Of the text, which is at hand: then only articles in these languages are looked up.
    case when f.languages is not null then ' and m.language = any($5)' end,
    case when f.kinds is not null then ' and a.kind = any($6)' end,
    case when f.paywalled is not null then ' and a.paywalled = $7' end,
    case when f.site_ids is not null then ' and a.site_id = any($8)' end,
    case when f.qcodes is not null then ' and exists (select from wireroom.article_topics x where x.article_id = a.id and x.qcode = any($9))' end,
    case when f.entity_ids is not null then ' and exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = any($10))' end,
    case when f.feed_ids is not null then ' and exists (select from wireroom.entries x where x.article_id = a.id and x.feed_id = any($11))' end,
    case when f.story_ids is not null then ' and exists (select from wireroom.story_articles x where x.article_id = a.id and x.story_id = any($12))' end,
    case when f.country_entity_ids is not null then ' and exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = any($15))' end,
    case when f.all_entity_ids is not null then ' and not exists (
      select from unnest($16) e (id) where not exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = e.id))' end,
    case when f.keywords is not null then ' and wireroom.lowered(a.keywords) && $17' end,
    case when f.authors is not null then ' and wireroom.lowered(a.authors) && $18' end,
    '), best as (
      select h.article_id, ts_rank(h.search, h.q) as rank, h.n from (
        select hit.*, row_number() over (order by hit.article_id desc) as n from hit order by hit.article_id desc limit $14) h
      where not h.is_read or h.search @@ h.q limit $13
    ), counts as (
      select array_agg(b.article_id) as ids, array_agg(b.rank) as ranks, (select count(*) from m) as examined, (select count(*) from hit) as hits,
        case when count(*) = $13 then max(b.n) else least($14, (select count(*) from hit)) end as looked
      from best b
    )
    select c.*, (select h.article_id from hit h order by 1 desc offset greatest(c.looked - 1, 0) limit 1) as lowest from counts c')
$$;

-- The best matches, `max` at most, and fewer where a range of ids ends; after the last range none. The newest 500 matches are ranked
-- together, then those before them. Partitions are asked in steps of 1, 2, 4 … A cursor names the highest id of the range and the one
-- below its lowest, 0 for none, the last match that was given, by rank and id, and the total of the first page.
create function wireroom.best_matches(queries wireroom.text_query[], f wireroom.search_filter, max int, after text)
returns table (article_id bigint, rank real, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set extra_float_digits = 1 set jit = off set enable_seqscan = off as $$
declare
  most_ranked constant int := greatest(500, max);
  -- Articles that a part of the filter leaves, whose texts are compared instead of those with the words.
  most_listed constant int := 3000;
  -- Texts that are read to compare phrases and titles, 10 to 40 µs each, and texts with the words, whatever passes the filter, about 3 µs each.
  most_read constant int := 5000;
  most_examined constant int := 50000;
  -- Steps that are gone for more than a page, and ranges for the first match.
  most_steps constant int := 4;
  most_ranges constant int := 3;
  has_reads constant boolean := exists (select from unnest(queries) s where wireroom.indexed(s.q)::text <> s.q::text);
  statement constant text := wireroom.search_statement(queries, f);
  narrowest constant record := wireroom.narrowest(f, most_listed);
  few constant bigint[] := case when narrowest.articles < most_listed then wireroom.latest_of(narrowest.part, narrowest.keys, f, most_listed) end;
  place text[] := regexp_match(after, '^(\d{1,18}):(\d{1,18}):(\d[\d.e+-]{0,20}):(\d{1,18}):(\d{1,18})(~?)$');
  top bigint := coalesce(place[1]::bigint, (select pg_catalog.max(a.id) from wireroom.articles a));
  low bigint;
  -- Of the range: matches, and how many articles have the partitions that were asked, and the others.
  ids bigint[];
  ranks real[];
  matches float8;
  asked float8;
  others float8;
  examined int;
  read int;
  is_cut boolean;
  -- Whether some were not compared.
  is_open boolean;
  step record;
  s record;
begin
  if max = 0 or cardinality(queries) = 0 then return; end if;
  if after is not null and place is null then perform wireroom.raise_invalid('not a cursor of news.search(): ' || left(after, 100)); end if;
  total := place[5];
  estimated := place[6] = '~';
  -- Locked until the end: no partition is dropped meanwhile.
  perform from wireroom.texts where false;
  for n in 1 .. most_ranges loop
    ids := '{}'; ranks := '{}'; matches := 0; asked := 0; others := 0; examined := 0; read := 0; is_cut := false; is_open := false;
    low := coalesce(place[2]::bigint, 0);
    for step in
      select p.n, min(p.low) as low, pg_catalog.max(p.high) as high, sum(p.articles) as articles,
        case when few is not null then format('select * from wireroom.texts where article_id = any(%L::bigint[])', few)
          else string_agg(format('select * from wireroom.%I', p.name), ' union all ') end as texts
      from (
        select p.*, case when few is null and place is null then width_bucket(row_number() over (order by p.low desc), '{1,2,4,8,16,32,64,128,256,512}'::bigint[]) end as n
        from wireroom.text_partitions(low, top, f.since, f.until) p) p
      group by p.n order by p.n
    loop
      if is_cut or examined >= most_examined or cardinality(ids) >= max and step.n > most_steps then
        others := others + step.articles;
        continue;
      end if;
      execute format(statement, step.texts) into s using step.low, step.high, f.since, f.until, f.languages, f.kinds, f.paywalled, f.site_ids, f.qcodes, f.entity_ids, f.feed_ids, f.story_ids,
        case when place is null then most_ranked - cardinality(ids) end, case when place is null and has_reads then most_read - read end,
        f.country_entity_ids, f.all_entity_ids, f.keywords, f.authors;
      ids := ids || s.ids;
      ranks := ranks || s.ranks;
      matches := matches + s.hits * coalesce(cardinality(s.ids), 0) / greatest(s.looked, 1)::float8;
      asked := asked + step.articles;
      examined := examined + s.examined;
      read := read + s.looked;
      is_cut := place is null and (cardinality(ids) >= most_ranked or has_reads and read >= most_read);
      is_open := has_reads and s.looked < s.hits;
      if place is null then low := case when s.looked < s.hits then s.lowest - 1 else step.low end; end if;
    end loop;
    if place is null and not is_cut and others = 0 then low := 0; end if;
    if total is null then
      -- The others have as many among their articles of the period.
      total := matches * (asked + others) / greatest(asked, 1);
      estimated := others > 0 or is_open;
    end if;
    for article_id, rank in
      select m.* from unnest(ids, ranks) m (id, r) where place is null or (m.r, m.id) < (place[3]::real, place[4]::bigint) order by m.r desc, m.id desc limit max
    loop
      cursor := concat(top, ':', low, ':', rank, ':', article_id, ':', total, case when estimated then '~' end);
      return next;
    end loop;
    exit when found or low = 0;
    top := low;
    place := null;
    if after is null then total := null; end if;
  end loop;
end $$;

create function wireroom.snippet(config regconfig, body text, query text, q tsquery) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  beginning constant text := left(body, 20000);
  runs constant text[] := array(select m[1] from regexp_matches(query, '([' || wireroom.unspaced() || ']+)', 'g') m order by length(m[1]) desc);
  -- Of a long query some words are marked one by one: its time grows with its square.
  words constant tsquery := case when numnode(q) <= 20 then q else (
    select string_agg(w.word, ' | ')::tsquery from (select distinct m[1] as word from regexp_matches(q::text, $r$'(?:[^']|'')*'(?::\*)?$r$, 'g') m limit 20) w) end;
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
    marked := ts_headline(config, plain, words, E'MaxWords=35, MinWords=15, StartSel=\x01, StopSel=\x02');
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

create function news.search(
  query text, language text default 'en', max int default 20,
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null, after text default null,
  countries text[] default null, all_entities bigint[] default null, keywords text[] default null, authors text[] default null)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text, cursor text, total bigint, estimated boolean)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set client_min_messages = 'warning' as $$
  with given as materialized (
    select wireroom.queries_of(wireroom.understood(search.query), search.language) as queries, wireroom.filter_of(
      search.since, search.until, search.sites, search.languages, search.topics, search.entities, search.feeds, search.labels, search.stories, search.publishers,
      search.kinds, search.paywalled, search.countries, search.all_entities, search.keywords, search.authors) as filter
  )
  select a.id, b.rank, a.title, o.domain, a.url, a.published_at, wireroom.snippet(wireroom.search_config(t.language), t.body, search.query, q.q), b.cursor, b.total, b.estimated
  from given g cross join lateral wireroom.best_matches(g.queries, g.filter, wireroom.limited(search.max), search.after) b
  join wireroom.articles a on a.id = b.article_id join wireroom.texts t on t.article_id = a.id left join wireroom.sites o on o.id = a.site_id
  cross join lateral (select s.q from unnest(g.queries) s where wireroom.is_for(s.configs, t.language) limit 1) q
  order by b.rank desc, a.id desc
$$;
comment on function news.search is
  'Articles that match a web-style query (words, "a phrase", or, -not, parentheses, word* for its beginning, title:word, word near/5 word), best first: the newest 500 matches, or max if that is more, are ranked, then those before them. What is not understood is refused. The language (ISO 639-1) determines how its words are stemmed, and which are left out because they are too frequent; null: each text is searched in its own language. Accents of Latin letters do not count. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds, stories, publishers (keys, for all their sites), kinds, countries, keywords, authors; all of all_entities; paywalled or not. The next page is the one after the cursor of the last row, with the same other arguments, until there are no rows; articles that arrive meanwhile are not in it. If frequent words hardly occur side by side, or in what the filters leave, old matches may be missing: then 15,000 texts are compared with a phrase, a title or a distance, and about 150,000 with the filters. The total is the number of matches, or an estimate where estimated is true. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

create function wireroom.latest_passing(f wireroom.search_filter, max int, after bigint default null) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- About 4 µs each. Where parts have 10,000 articles or more, few examined ones pass all but the rarest.
  most_examined constant int := 20000;
  -- Only such a list: there is nothing to compare.
  is_list constant boolean := num_nonnulls(f.qcodes, f.entity_ids, f.country_entity_ids, f.all_entity_ids, f.keywords, f.authors) = 1
    and num_nulls(f.site_ids, f.languages, f.feed_ids, f.story_ids, f.kinds, f.paywalled) = 6;
  narrowest record;
  upto int := case max when 0 then 1 else max end;
  examined int := 0;
  ids bigint[];
  found bigint[] := '{}';
  -- Position of the article.
  behind int := 0;
begin
  select p.*, count(*) over () as parts into narrowest from (
    select * from (values ('all_entities', f.all_entity_ids::text[]), ('keywords', f.keywords), ('authors', f.authors)) w (part, keys) where is_list and w.keys is not null
    union all
    select * from wireroom.parts_of(f)) p limit 1;
  -- The last part is all articles, which is the narrowest only if there is no other.
  if not is_list and narrowest.parts > 2 or narrowest.part in ('feeds', 'stories') then narrowest := wireroom.narrowest(f, 10000); end if;
  -- The articles of feeds have to be sorted, unless enough of the latest articles are theirs.
  if narrowest.part = 'feeds' and after is null then
    found := wireroom.passing(wireroom.latest_of('all', '{all}', f, least(16 * max, narrowest.articles)), f);
    if cardinality(found) >= max then return found[:max]; end if;
    found := '{}';
  end if;
  loop
    ids := wireroom.latest_of(narrowest.part, narrowest.keys, f, upto);
    -- Those of the step before come first again.
    found := found || case when is_list then ids[examined + 1:] else wireroom.passing(ids[examined + 1:], f) end;
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

create function wireroom.latest_of(part text, keys text[], f wireroom.search_filter, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
  -- About 4 µs each. A part with more is not the narrowest.
  most_sorted constant int := 10000;
  ids bigint[];
begin
  if part = 'entities' then
    ids := wireroom.naming(keys::bigint[], f.since, f.until, most);
  elsif part = 'all_entities' then
    ids := wireroom.naming_all(keys::bigint[], f.since, f.until, most);
  elsif part = 'topics' then
    ids := wireroom.about(keys, f.since, f.until, most);
  elsif part in ('keywords', 'authors') then
    ids := wireroom.latest_with(part, keys, f.since, f.until, most);
  elsif part in ('feeds', 'stories') then
    execute 'select array(
        select x.id from (select distinct id from (' || wireroom.part_sql(part) || ') x) x
        cross join lateral (select a.published_at from wireroom.articles a where a.id = x.id offset 0) a
        where ($3::timestamptz is null or a.published_at >= $3) and ($4::timestamptz is null or a.published_at < $4)
        order by a.published_at desc nulls last, x.id desc limit $5)'
    into ids using keys, most_sorted, f.since, f.until, most;
  else
    execute 'select array(select id from (' || wireroom.part_sql(part) || ') x group by id order by max(published_at) desc nulls last, id desc limit $2)'
    into ids using keys, most, f.since, f.until;
  end if;
  return ids;
end $$;

create function wireroom.latest_with(words_of text, words text[], since timestamptz, until timestamptz, most int) returns bigint[]
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_indexscan = off set enable_seqscan = off set work_mem = '32MB' set jit = off as $$
declare
  days int;
  ids bigint[];
begin
  foreach days in array '{1, 8, null}'::int[] loop
    -- Eight days have eight times as many as one.
    continue when days = 8 and 8 * cardinality(ids) < most;
    execute format($query$
      select array(
        select id from wireroom.articles
        where wireroom.lowered(%1$I) && $1 and ready_at is not null and %1$I <> '{}'
          and ($2 is null or published_at >= $2) and ($3 is null or published_at < $3)
        order by published_at desc nulls last, id desc limit $4)
      $query$, words_of) into ids using words, greatest(since, coalesce(until, now()) - make_interval(days => days)), until, most;
    exit when cardinality(ids) >= most;
  end loop;
  return ids;
end $$;

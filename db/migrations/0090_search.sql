-- Search goes through the partitions of texts from the newest to the oldest, with one plain statement for 1, 2, 4 … of them.

drop function wireroom.search(text, text, int, wireroom.search_filter, text), wireroom.candidates(wireroom.text_query[], wireroom.search_filter, int, int, bigint, text),
  wireroom.candidates_up_to(wireroom.text_query[], wireroom.search_filter, int, int, bigint, text), wireroom.best_matches(wireroom.text_query[], wireroom.search_filter, bigint[], int, text),
  wireroom.newest_matches(wireroom.text_query[], bigint, bigint, int), wireroom.matching(bigint[], wireroom.text_query[]), wireroom.matching_of_many(bigint[], wireroom.text_query[]),
  wireroom.matches_in_part(wireroom.text_query[], wireroom.search_filter, text, int, int, bigint), wireroom.id_at(timestamptz), wireroom.term_queries(regconfig[], text),
  wireroom.query_of_parts(text[], tsquery[]), wireroom.queries_of(text, text), wireroom.reindex_texts(bigint, int);

-- What filters ask of articles, and nothing else, so that thousands of matches are compared without reading articles.
create index articles_searched on wireroom.articles (id) include (published_at, site_id, language, kind, paywalled) where ready_at is not null;
comment on index wireroom.articles_searched is 'What filters of searches ask of an article, without reading its row';

-- Ids are the order of discovery, not of publication: where a period is, and how much of it is where.
create table wireroom.text_days (
  block    int not null,
  day      date not null,
  articles int not null,
  primary key (day, block)
) with (fillfactor = 75);
comment on table wireroom.text_days is
  'Number of articles that readers see by block of 25,000 ids and day of publication (UTC); without a date on day -infinity. It tells in which partitions of texts a period is';
create view wireroom.counted_text_days as
  select (id / 25000)::int as block, wireroom.day_of(published_at) as day, count(*)::int as articles from wireroom.articles where ready_at is not null group by 1, 2;

create or replace function wireroom.article_changed() returns trigger
language plpgsql as $$
begin
  perform from wireroom.locks where kind = 'changes' for update;
  insert into wireroom.article_days as d (day, site_id, language, articles, paywalled)
  select wireroom.day_of(at), site_id, coalesce(language, 'und'), sum(change), sum(change * paywalled::int)
  from (values (old.ready_at, old.published_at, old.site_id, old.language, old.paywalled, -1), (new.ready_at, new.published_at, new.site_id, new.language, new.paywalled, 1))
    as v (ready_at, at, site_id, language, paywalled, change)
  where ready_at is not null group by 1, 2, 3
  on conflict (day, site_id, language) do update set articles = d.articles + excluded.articles, paywalled = d.paywalled + excluded.paywalled;
  insert into wireroom.text_days as d (block, day, articles)
  select id / 25000, wireroom.day_of(at), sum(change)
  from (values (old.id, old.ready_at, old.published_at, -1), (new.id, new.ready_at, new.published_at, 1)) as v (id, ready_at, at, change)
  where ready_at is not null group by 1, 2 having sum(change) <> 0
  on conflict (day, block) do update set articles = d.articles + excluded.articles;
  return null;
end $$;

create or replace function wireroom.recount() returns table (counts text, wrong bigint)
language plpgsql as $$
declare
  each record;
begin
  perform from wireroom.locks where kind = 'changes' for update;
  for each in select * from (values
    ('entity_counts', 'counted_entities', 'entity_id, type, articles', 'entity_id', '(articles) = row(excluded.articles)'),
    ('entity_days', 'counted_entity_days', 'entity_id, day, articles', 'day, entity_id', '(articles) = row(excluded.articles)'),
    ('topic_days', 'counted_topic_days', 'qcode, day, articles', 'day, qcode', '(articles) = row(excluded.articles)'),
    ('article_days', 'counted_article_days', 'day, site_id, language, articles, paywalled', 'day, site_id, language',
      '(articles, paywalled) = row(excluded.articles, excluded.paywalled)'),
    ('text_days', 'counted_text_days', 'block, day, articles', 'day, block', '(articles) = row(excluded.articles)')
  ) k (kept, stored, columns, key, numbers)
  loop
    execute format($query$
      with stored as materialized (
        select %3$s from wireroom.%2$I
      ), gone as (
        delete from wireroom.%1$I where (%4$s) not in (select %4$s from stored) returning articles
      ), repaired as (
        insert into wireroom.%1$I as k (%3$s) select n.* from stored n left join wireroom.%1$I k using (%3$s) where k.articles is null order by %4$s
        on conflict (%4$s) do update set %5$s returning articles
      )
      select (select count(*) from gone where articles <> 0) + (select count(*) from repaired)
    $query$, each.kept, each.stored, each.columns, each.key, each.numbers) into wrong;
    counts := each.kept;
    return next;
  end loop;
end $$;
insert into wireroom.text_days (block, day, articles) select block, day, articles from wireroom.counted_text_days;

-- 1. The query.

-- Without the accents of Latin letters and the Arabic "and" before "the"; each character stays one, so that positions in the text
-- stay right. Cyrillic and other marks stay: they make other letters, on which stemming depends. Each step takes about a
-- millisecond for a long article, so that texts that do not need it are told first.
create or replace function wireroom.unaccented(typed text) returns text
language plpgsql immutable parallel safe strict set search_path = pg_catalog, pg_temp as $$
declare
  plain text := typed;
begin
  if plain ~ '\mوال\w{3}' then plain := regexp_replace(plain, '\mو(?=ال\w{3})', ' ', 'g'); end if;
  if plain !~ '[\u00c0-\u024f\u0300-\u036f\u0401\u0451\u1e00-\u1eff\uff10-\uff5a]' then return plain; end if;
  if plain ~ '[\u0370-\u1dff\u2e80-\ufffd]' then
    plain := normalize(regexp_replace(normalize(plain, NFD), '([A-Za-z])[\u0300-\u036f]+', '\1', 'g'), NFC);
  else
    plain := regexp_replace(normalize(plain, NFD), '[\u0300-\u036f]+', '', 'g');
  end if;
  if plain ~ '[øØłŁđĐħĦŧŦıёЁ]' then plain := translate(plain, 'øØłŁđĐħĦŧŦıёЁ', 'oOlLdDhHtTiеЕ'); end if;
  if plain ~ '[\uff10-\uff5a]' then
    plain := translate(plain,
      '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
      '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
  end if;
  return plain;
end $$;

-- The query of one term for texts of a configuration: word, "a phrase", word* or title: before any of them. as_typed: also unstemmed;
-- otherwise words that English leaves out are left out, so that "the Quxbury" finds French texts.
create function wireroom.term_query(config regconfig, typed text, as_typed boolean) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  weight constant text := case when typed ~* '^(?:in)?title:' then 'A' else '' end;
  term constant text := regexp_replace(typed, '^(?:in)?title:', '', 'i');
  is_prefix constant boolean := term ~ '^[^\s"*:;,.!?0-9-][^\s"*:;,.!?]{2,}\*$';
  words text := btrim(wireroom.searchable(translate(term, E'"''\\', '   ')));
  stemmed tsquery;
begin
  -- One character of a script without blanks begins a pair; a run of them is its pairs, which may go on in both directions.
  if words ~ ('^(' || wireroom.unspaced_character() || ')$') then return format('''%s'':*%s', words, weight); end if;
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

create or replace function wireroom.short_query(query text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  words constant int := regexp_count(wireroom.short('query', query, 2000), '"[^"]*"|[^\s"()-][^\s"()]*') - regexp_count(query, '\s(or|OR)(?=\s)');
begin
  if words > 100 then
    raise exception 'the query has % words and phrases; it may have 100', words using errcode = 'invalid_parameter_value';
  elsif regexp_count(query, '(?i)\snear/\d') > 5 then
    raise exception 'the query has more than 5 distances (near/5)' using errcode = 'invalid_parameter_value';
  elsif query ~ '(-[\s"(]*){30}' then
    raise exception 'the query has 30 minus signs in a row; one excludes a word' using errcode = 'invalid_parameter_value';
  end if;
  return short_query.query;
end $$;

-- A query, unless it has what other engines understand and this one would silently take for words. Phrases are taken literally, and
-- headlines have colons, dashes and asterisks, too: "Trump: we will", "Storm hits coast - News", "5*-Hotel", "Leser*innen".
create or replace function wireroom.understood(query text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  typed constant text := regexp_replace(translate(query, '“”„«»「」', repeat('"', 7)), '"[^"]*("|$)', '""', 'g');
  -- Nobody writes headlines without a capital letter.
  is_small constant boolean := regexp_replace(typed, '\m(NOT|NEAR|AND|OR)\M', '', 'g') !~ '[[:upper:]]';
  other record;
begin
  select o.advice, array_to_string(regexp_match(typed, o.pattern), '') as part into other from (values
    ('(?:^|[\s(-])(\*[a-z]\S*)(?=[\s)]|$)', 'give the beginning of a word, such as harbor*, because other parts of words cannot be searched for'),
    ('(?:^|[\s(-])([a-z]+\?[a-z]+|[a-zA-ZÀ-ÿ]{3,}[~^][0-9.]*)(?=[\s)]|$)', 'give whole words, such as (harbor or harbors), because similar words cannot be searched for'),
    ('(?i)(?:^|[\s(-])((?:in)?title:)\(', 'write title: before each word or phrase'),
    ('(?i)(?:^|[\s(-])((?:all(?:intitle|intext|inurl|inanchor)|in(?:text|url|anchor)|headline|body|text):)(?=\S)', 'write title: before a word of the title, or give the words alone'),
    ('(?i)(?:^|[\s(-])((?:site|domain|inurl|url|link|source|author|byline|lang|language|topic|entity|person|place|label|feed|story|kind|filetype|date|before|after|since|until):)(?=\S)',
      'give the words alone, and sites, languages, dates and so on as filters beside the query'),
    ('(?i)(?:^|\s)(near/(?!(?:[1-9]|1\d|20)(?:\s|$))\S*)', 'words may be 1 to 20 apart, such as near/5'),
    ('(?i)(?:^\s*|\(\s*|\sor\s+|\s-\S+\s+|\snear/\d+\s+[^\s()]+\s+)(near/\d+)', 'write it between two words or phrases'),
    ('(?i)(near/\d+)(?=\s*$|\s*[()]|\s+(?:-|or\s|near/))', 'write it between two words or phrases'),
    ('(?:^|[\s(])((?:ONEAR|ADJ|WITHIN|PRE|W|onear|adj|within|pre|w)/\d+|(?:NEAR|AROUND)\()|' || case when is_small then '\s(NEAR)\s' else '^\s*\S+\s+(NEAR)\s+\S+\s*$' end,
      'write near/5 for at most 5 words apart, in any order'),
    (case when is_small then '(?:^|\s)(NOT)\s' else '^\s*\S+\s+(?:AND\s+|OR\s+)?(NOT)\s+\S+\s*$' end, 'write -word or -"a phrase" to exclude it'),
    (case when is_small then '(?:^|\s)(-)(?=\s+[a-z"(]|\s*$)' else '^\s*[a-zA-ZÀ-ÿ]+\s+(-)\s+[a-zA-ZÀ-ÿ]+\s*$' end, 'write -word without a blank between to exclude it, or leave the dash out'),
    ('(\|\|)', 'write or between alternatives')) o (pattern, advice)
  where typed ~ o.pattern limit 1;
  if found then
    raise exception '"%" in a query is not understood: %', other.part, other.advice using errcode = 'invalid_parameter_value';
  end if;
  return understood.query;
end $$;

-- 2. The search.

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
    select d.block, sum(d.articles * extract(epoch from
      least(text_partitions.until, (d.day + 1)::timestamp at time zone 'UTC') - greatest(text_partitions.since, d.day::timestamp at time zone 'UTC')) / 86400) as articles
    from wireroom.text_days d
    where (text_partitions.since is not null or text_partitions.until is not null) and d.day > '-infinity' and d.articles > 0
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
        format('select t.article_id, t.search, %L::tsquery as q, %L::boolean as is_read from (%%1$s) t where t.search @@ %L', replace(s.q::text, '%', '%%'),
          wireroom.indexed(s.q)::text <> s.q::text, replace(wireroom.indexed(s.q)::text, '%', '%%')),
        case when s.configs is not null then format(' and case when wireroom.search_config(t.language) = any(%L::regconfig[]) then true end', s.configs) end), ' union all ')
      from unnest(queries) s),
    '), hit as materialized (
      select m.* from m join wireroom.articles a on a.id = m.article_id where a.ready_at is not null and a.id > $1 and a.id <= $2',
    case when f.since is not null then ' and a.published_at >= $3' end,
    case when f.until is not null then ' and a.published_at < $4' end,
    case when f.languages is not null then ' and a.language = any($5)' end,
    case when f.kinds is not null then ' and a.kind = any($6)' end,
    case when f.paywalled is not null then ' and a.paywalled = $7' end,
    case when f.site_ids is not null then ' and a.site_id = any($8)' end,
    case when f.qcodes is not null then ' and exists (select from wireroom.article_topics x where x.article_id = a.id and x.qcode = any($9))' end,
    case when f.entity_ids is not null then ' and exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = any($10))' end,
    case when f.feed_ids is not null then ' and exists (select from wireroom.entries x where x.article_id = a.id and x.feed_id = any($11))' end,
    case when f.story_ids is not null then ' and exists (select from wireroom.story_articles x where x.article_id = a.id and x.story_id = any($12))' end,
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

-- The articles of the part of a filter that has the fewest, if these are at most `most`: their texts are compared, not those of the words.
create function wireroom.few_articles(f wireroom.search_filter, most int) returns bigint[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select p.ids from (values
    (case when f.story_ids is not null then array(select x.article_id from wireroom.story_articles x where x.story_id = any(f.story_ids) limit most + 1) end),
    (case when f.entity_ids is not null then array(select x.article_id from wireroom.article_entities x where x.entity_id = any(f.entity_ids) limit most + 1) end),
    (case when f.site_ids is not null then array(select x.id from wireroom.articles x where x.site_id = any(f.site_ids) limit most + 1) end),
    (case when f.qcodes is not null then array(select x.article_id from wireroom.article_topics x where x.qcode = any(f.qcodes) limit most + 1) end),
    (case when f.feed_ids is not null then array(select x.article_id from wireroom.entries x where x.feed_id = any(f.feed_ids) and x.article_id is not null limit most + 1) end)) p (ids)
  where cardinality(p.ids) <= most order by cardinality(p.ids) limit 1
$$;

-- The best matches, `max` at most, and fewer where a range of ids ends; after the last range none. The newest 1,000 matches are ranked
-- together, then those before them. Partitions are asked in steps of 1, 2, 4 … A cursor names the highest id of the range and the one
-- below its lowest, 0 for none, the last match that was given, by rank and id, and the total of the first page.
create function wireroom.best_matches(queries wireroom.text_query[], f wireroom.search_filter, max int, after text)
returns table (article_id bigint, rank real, cursor text, total bigint, estimated boolean)
language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set extra_float_digits = 1 set jit = off set enable_seqscan = off as $$
declare
  most_ranked constant int := 1000;
  -- Texts that are read to compare phrases and titles, 10 to 40 µs each, and texts with the words, whatever passes the filter, about 3 µs each.
  most_read constant int := 5000;
  most_examined constant int := 50000;
  -- Steps that are gone for more than a page, and ranges for the first match.
  most_steps constant int := 4;
  most_ranges constant int := 3;
  has_reads constant boolean := exists (select from unnest(queries) s where wireroom.indexed(s.q)::text <> s.q::text);
  statement constant text := wireroom.search_statement(queries, f);
  few constant bigint[] := wireroom.few_articles(f, most_ranked);
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
  step record;
  s record;
begin
  if wireroom.checked('max', max, 0, 1000) = 0 or cardinality(queries) = 0 then return; end if;
  if after is not null and place is null then perform wireroom.refused('not a cursor of news.search(): ' || left(after, 100)); end if;
  total := place[5];
  estimated := place[6] = '~';
  -- Locked until the end: no partition is dropped meanwhile.
  perform from wireroom.texts where false;
  for n in 1 .. most_ranges loop
    ids := '{}'; ranks := '{}'; matches := 0; asked := 0; others := 0; examined := 0; read := 0; is_cut := false;
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
        case when place is null then most_ranked - cardinality(ids) end, case when place is null and has_reads then most_read - read end;
      ids := ids || s.ids;
      ranks := ranks || s.ranks;
      matches := matches + s.hits * coalesce(cardinality(s.ids), 0) / greatest(s.looked, 1)::float8;
      asked := asked + step.articles;
      examined := examined + s.examined;
      read := read + s.looked;
      is_cut := place is null and (cardinality(ids) >= most_ranked or has_reads and read >= most_read);
      if place is null then low := case when s.looked < s.hits then s.lowest - 1 else step.low end; end if;
    end loop;
    if place is null and not is_cut and others = 0 then low := 0; end if;
    if total is null then
      -- The others have as many among their articles of the period.
      total := matches * (asked + others) / greatest(asked, 1);
      estimated := others > 0 or has_reads and is_cut and s.looked < s.hits;
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

create or replace function news.search(
  query text, language text default 'en', max int default 20,
  since timestamptz default null, until timestamptz default null, sites text[] default null, languages text[] default null,
  topics text[] default null, entities bigint[] default null, feeds bigint[] default null, labels text[] default null,
  stories bigint[] default null, publishers text[] default null, kinds text[] default null, paywalled boolean default null, after text default null)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text, cursor text, total bigint, estimated boolean)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp set client_min_messages = 'warning' as $$
  with given as materialized (
    select wireroom.search_queries(wireroom.understood(search.query), search.language) as queries, wireroom.filter_of(
      search.since, search.until, search.sites, search.languages, search.topics, search.entities, search.feeds, search.labels, search.stories, search.publishers,
      search.kinds, search.paywalled) as filter
  )
  select a.id, b.rank, a.title, o.domain, a.url, a.published_at, wireroom.snippet(wireroom.search_config(t.language), t.body, search.query, q.q), b.cursor, b.total, b.estimated
  from given g cross join lateral wireroom.best_matches(g.queries, g.filter, least(search.max, 1000), search.after) b
  join wireroom.articles a on a.id = b.article_id join wireroom.texts t on t.article_id = a.id left join wireroom.sites o on o.id = a.site_id
  cross join lateral (select s.q from unnest(g.queries) s where wireroom.is_for(s.configs, t.language) limit 1) q
  order by b.rank desc, a.id desc
$$;
comment on function news.search is
  'Articles that match a web-style query (words, "a phrase", or, -not, parentheses, word* for its beginning, title:word, word near/5 word), best first: the newest 1,000 matches are ranked, then those before them. What is not understood is refused. The language (ISO 639-1) determines how its words are stemmed, and which are left out because they are too frequent; null: each text is searched in its own language. Accents of Latin letters do not count. Filters: published since (inclusive) and until (exclusive); any of these sites, languages, topics or narrower ones, entities, feeds, labels of feeds, stories, publishers (keys, for all their sites), kinds; paywalled or not. The next page is the one after the cursor of the last row, with the same other arguments, until there are no rows; articles that arrive meanwhile are not in it. If frequent words hardly occur side by side, or in what the filters leave, old matches may be missing: then 15,000 texts are compared with a phrase, a title or a distance, and about 150,000 with the filters. The total is the number of matches, or an estimate where estimated is true. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

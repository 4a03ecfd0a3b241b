-- Words are found with and without accents, and in scripts that put no blanks between words. The words of texts that are stored
-- already stay as they are until `wireroom db reindex`: queries ask for both forms.

-- Characters of scripts without blanks between words, and of Korean, whose words have endings: Thai, Lao, Burmese, Hangul, Khmer,
-- Kana, and Han. Without their digits and punctuation. For brackets of a regular expression.
create function wireroom.unspaced() returns text
language sql immutable parallel safe
return '\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u1780-\u17d3\u17d7\u17dc\u17dd\uac00-\ud7a3'
    || '\u3005-\u3007\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f';

-- One character as readers see it: of Thai, Lao, Khmer and Burmese with its vowels and marks.
create function wireroom.unspaced_character() returns text
language sql immutable parallel safe
return '[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*|[\u0ec0-\u0ec4]?[\u0e81-\u0eae\u0edc-\u0edf][\u0eb0-\u0ebd\u0ec8-\u0ece]*'
    || '|[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*|[\u1000-\u102a\u103f\u1050-\u1055](?:\u1039[\u1000-\u102a]|[\u102b-\u1038\u103a-\u103e\u1056-\u1059])*'
    || '|[' || wireroom.unspaced() || ']';

-- Without the accents of Latin letters; each character stays one, so that positions in the text stay right. Cyrillic and other
-- marks stay: they make other letters, on which stemming depends. Each step takes about a millisecond for a long article, so that
-- texts that do not need it are told first.
create function wireroom.unaccented(typed text) returns text
language plpgsql immutable parallel safe strict set search_path = pg_catalog, pg_temp as $$
declare
  plain text := typed;
begin
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

-- A text as its words are taken: without accents, and each run of characters without blanks as the pairs of neighbors, between
-- its first and its last character: "東京都" is "東 東京 京都 都". A run in a text is found by its pairs, side by side.
create function wireroom.searchable(typed text) returns text
language plpgsql immutable parallel safe strict set search_path = pg_catalog, pg_temp as $$
declare
  words text := wireroom.unaccented(typed);
begin
  if words ~ '[ßæÆœŒ]' then
    words := replace(replace(replace(replace(replace(words, 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe');
  end if;
  if words ~ ('[' || wireroom.unspaced() || ']') then
    words := regexp_replace(words, '[' || wireroom.unspaced() || ']+', ' \& ', 'g');
    -- Without marks, which most of these scripts do not have, it takes a third of the time.
    words := regexp_replace(words, case when words ~ '[\u0e01-\u17dd]' then wireroom.unspaced_character() else '[' || wireroom.unspaced() || ']' end, '\& \&', 'g');
  end if;
  return words;
end $$;

-- A tsvector holds 1 MB. Of 100,000 characters the pairs would fill more: 180,000 with the blanks between them do not.
create or replace function wireroom.search_vector(title text, body text, language text) returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector(wireroom.search_config(language), wireroom.searchable(left(title, 2000))), 'A')
    || setweight(to_tsvector(wireroom.search_config(language), left(wireroom.searchable(left(body, 100000)), 180000)), 'B');

-- The query of a word or phrase: stemmed as in any of the languages or as it is, in the form of new texts or as it was typed, which
-- is that of texts stored before. Empty for a word that is too frequent in the first language to be stored.
create function wireroom.term_query(configs regconfig[], term text) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  words text := btrim(wireroom.searchable(term));
  form tsquery;
  q tsquery := '';
begin
  if btrim(wireroom.unaccented(term)) ~ ('^(' || wireroom.unspaced_character() || ')$') then
    -- It begins a pair or is the last of its run.
    return '''' || btrim(wireroom.unaccented(term)) || ''':*';
  end if;
  -- Within a text the run may go on in both directions.
  if words ~ ('^[' || wireroom.unspaced() || ']') then words := regexp_replace(words, '^\S+\s+', ''); end if;
  if words ~ ('[' || wireroom.unspaced() || ']$') then words := regexp_replace(words, '\s+\S+$', ''); end if;
  if numnode(phraseto_tsquery(configs[1], words)) = 0 then return q; end if;
  for form in
    select distinct f from unnest(array[words, term]) w (typed), unnest(configs || 'simple'::regconfig) with ordinality c (config, n), phraseto_tsquery(c.config, w.typed) f
    -- In other languages a phrase may lose words that say most in this one.
    where numnode(f) > 0 and (c.n = 1 or numnode(f) = numnode(phraseto_tsquery('simple', w.typed)))
  loop
    q := q || form;
  end loop;
  return q;
end $$;

-- How the texts of all articles are stemmed, English first.
create function wireroom.stored_configs() returns regconfig[]
language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with recursive stored as (
    select min(a.language) as language from wireroom.articles a
    union all
    select (select min(a.language) from wireroom.articles a where a.language > s.language) from stored s where s.language is not null
  ), config as (
    select 'english'::regconfig as name union select wireroom.search_config(s.language) from stored s where s.language is not null
  )
  select array_agg(c.name order by c.name <> 'english'::regconfig, c.name) from config c
$$;

-- Each word may have another form. Of whole queries, one form could exclude what another finds.
create function wireroom.search_query(query text, language text) returns tsquery
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  configs constant regconfig[] := case when language is null then wireroom.stored_configs() else array[wireroom.search_config(language)] end;
  typed text := translate(left(query, 2000), '“”„«»「」', repeat('"', 7));
  token text;
  term tsquery;
  negated boolean;
  -- Of the groups in parentheses that are open, the outermost first: the alternatives before the last `or`, and what follows it.
  depth int := 1;
  before_or tsquery[] := array[''::tsquery];
  after_or tsquery[] := array[''::tsquery];
  negated_group boolean[] := '{false}';
begin
  -- What is open at the end is closed.
  typed := typed || repeat('"', (length(typed) - length(replace(typed, '"', ''))) % 2) || repeat(')', 50);
  for token in select m[1] from regexp_matches(typed, '(-?"[^"]*"|-?\(|\)|[^\s"()]+)', 'g') m loop
    if token in ('(', '-(') then
      continue when depth = 50;
      depth := depth + 1;
      before_or[depth] := '';
      after_or[depth] := '';
      negated_group[depth] := token = '-(';
      continue;
    elsif lower(token) = 'or' then
      before_or[depth] := before_or[depth] || after_or[depth];
      after_or[depth] := '';
      continue;
    elsif token = ')' then
      continue when depth = 1;
      term := before_or[depth] || after_or[depth];
      negated := negated_group[depth];
      depth := depth - 1;
    else
      term := wireroom.term_query(configs, btrim(token, '-"'));
      negated := token like '-%';
    end if;
    after_or[depth] := after_or[depth] && case when negated then !! term else term end;
  end loop;
  term := before_or[1] || after_or[1];
  return case when numnode(term) = 0 then websearch_to_tsquery('simple', left(query, 2000)) else term end;
end $$;
comment on function wireroom.search_query is
  'The query of a web-style text (words, "a phrase", or, -not, parentheses), whose words are stemmed as in a language (ISO 639-1), or if it is null, as in any language of the articles';

create function wireroom.escaped(text text) returns text
language sql immutable parallel safe strict
return replace(replace(replace(replace(replace(text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;');

-- The part of a text that has the words of a query, as HTML. Postgres looks for words between blanks; where it finds none, once more
-- without accents, at the same positions. Runs without blanks are looked for here.
drop function wireroom.snippet(regconfig, text, tsquery);
create function wireroom.snippet(config regconfig, body text, query text, q tsquery) returns text
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

-- How texts and queries become words: the languages of Postgres, accents, scripts without blanks.

-- Text search in the language of the text. Immutable because each branch names its configuration as
-- a constant.
create function wireroom.search_config(language text) returns regconfig
language sql immutable parallel safe as $$
  select case split_part(lower(language), '-', 1)
    when 'ar' then 'arabic'::regconfig when 'ca' then 'catalan' when 'da' then 'danish' when 'de' then 'german'
    when 'el' then 'greek' when 'en' then 'english' when 'es' then 'spanish' when 'eu' then 'basque'
    when 'fi' then 'finnish' when 'fr' then 'french' when 'ga' then 'irish' when 'hi' then 'hindi'
    when 'hu' then 'hungarian' when 'hy' then 'armenian' when 'id' then 'indonesian' when 'it' then 'italian'
    when 'lt' then 'lithuanian' when 'nb' then 'norwegian' when 'ne' then 'nepali' when 'nl' then 'dutch'
    when 'nn' then 'norwegian' when 'no' then 'norwegian' when 'pt' then 'portuguese' when 'ro' then 'romanian'
    when 'ru' then 'russian' when 'sr' then 'serbian' when 'sv' then 'swedish' when 'ta' then 'tamil'
    when 'tr' then 'turkish' when 'yi' then 'yiddish' else 'simple' end::regconfig
$$;

-- Words are found with and without accents, and in scripts that put no blanks between words.

-- Characters of scripts without blanks between words, and of Korean, whose words have endings:
-- Thai, Lao, Burmese, Hangul, Khmer, Kana, and Han. Without their digits and punctuation. For
-- brackets of a regular expression.
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

-- Without the accents of Latin letters and the Arabic "and" before "the"; each character stays one,
-- so that positions in the text stay right. Cyrillic and other marks stay: they make other letters, on which stemming depends.
-- Each step takes about a millisecond for a long article, so that texts that do not need it are
-- told first.
create function wireroom.unaccented(typed text) returns text
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

-- A text as its words are taken: without accents, and each run of characters without blanks as the
-- pairs of neighbors, between its first and its last character: "東京都" is "東 東京 京都 都". A run in a
-- text is found by its pairs, side by side.
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

-- A tsvector holds 1 MB. Of 100,000 characters the pairs would fill more: 180,000 with the blanks
-- between them do not.
create function wireroom.search_vector(title text, body text, language text) returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector(wireroom.search_config(language), wireroom.searchable(left(title, 2000))), 'A')
    || setweight(to_tsvector(wireroom.search_config(language), left(wireroom.searchable(left(body, 100000)), 180000)), 'B');

-- How the texts of all articles are stemmed, English first.
create function wireroom.stored_configs() returns regconfig[]
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

create function wireroom.lowered(words text[]) returns text[]
language sql immutable parallel safe strict as $$ select array(select pg_catalog.lower(word) from unnest(words) word) $$;

-- ts_headline puts <b> into text that is not escaped, and drops what looks like a tag: the result is neither HTML nor text.
-- Here a blank after every "<" of the text keeps it from starting a tag, and from looking like a mark, which has no blank.
-- The few words that are left are escaped, and the blanks removed.
create function wireroom.snippet(config regconfig, body text, q tsquery) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select replace(replace(replace(replace(replace(replace(replace(
      ts_headline(config, replace(left(body, 20000), '<', '< '), q, 'MaxWords=35, MinWords=15, StartSel=<[, StopSel=<]'),
    '&', '&amp;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;'), '< ', '&lt;'), '<[', '<b>'), '<]', '</b>')
$$;

create or replace function news.search(query text, language text default 'en', max int default 20)
returns table (article_id bigint, rank real, title text, site text, url text, published_at timestamptz, snippet text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with wanted as (
    select websearch_to_tsquery(wireroom.search_config(search.language), search.query) || websearch_to_tsquery('simple', search.query) as q
  ), best as (
    select t.article_id, ts_rank(t.search, wanted.q) as rank
    from wireroom.texts t, wanted
    where t.search @@ wanted.q and exists (select from wireroom.articles a where a.id = t.article_id and a.ready_at is not null)
    order by rank desc, t.article_id desc
    limit least(search.max, 1000)
  )
  select a.id, best.rank, a.title, s.domain, a.url, a.published_at,
    wireroom.snippet(wireroom.search_config(search.language), t.body, wanted.q)
  from best
  join wireroom.articles a on a.id = best.article_id
  join wireroom.texts t on t.article_id = a.id
  join wireroom.sites s on s.id = a.site_id, wanted
  order by best.rank desc, a.id desc
$$;
comment on function news.search(text, text, int) is
  'Articles that match a web-style query (words, "a phrase", or, -not), best first; language (ISO 639-1) says how its words are stemmed. The snippet is HTML: escaped text, with the words that were found in b elements. The other columns are plain text';

comment on column news.articles.html is 'The text as sanitized HTML';
comment on column news.feeds.title is 'Title as the feed gives it, as plain text';
comment on column news.feeds.description is 'Description as the feed gives it, as plain text';

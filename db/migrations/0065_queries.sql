-- Stories are sorted before anything else is read of them, and the words of a query tell what is searched for.

-- Headline and lead as subqueries: the planner computes those after `order by … limit`, while a join would come before it.
create or replace view news.stories as
select st.id, (select a.title from wireroom.articles a where a.id = st.lead_article_id) as headline,
  (select coalesce(a.summary, split_part(t.body, E'\n\n', 1)) from wireroom.articles a left join wireroom.texts t on t.article_id = a.id
    where a.id = st.lead_article_id) as lead,
  st.language, st.first_at, st.last_at, st.articles, st.sites, st.sources, st.independent_sources, st.lead_article_id,
  (select coalesce(jsonb_agg(jsonb_build_object('entity_id', e.entity_id, 'type', e.type, 'name', e.name, 'share', e.share) order by e.share desc, e.entity_id), '[]')
    from (select * from news.story_entities e where e.story_id = st.id order by e.share desc, e.entity_id limit 10) e) as entities,
  (select coalesce(jsonb_agg(jsonb_build_object('qcode', p.qcode, 'name', p.name, 'share', p.share) order by p.share desc, p.qcode), '[]')
    from (select * from news.story_topics p where p.story_id = st.id order by p.share desc, p.qcode limit 5) p) as topics,
  (select coalesce(jsonb_agg(jsonb_build_object('entity_id', e.entity_id, 'name', e.name, 'share', e.share) order by e.share desc, e.entity_id), '[]')
    from (select * from news.story_entities e where e.story_id = st.id and e.type = 'place' order by e.share desc, e.entity_id limit 10) e) as places
from wireroom.stories st
where st.merged_into is null;

-- Texts are indexed without the most frequent words of their language, such as articles and prepositions.
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
  'The words of a query of news.search(), in its order. Texts are indexed without the most frequent words of their language. left_out_of has the languages (ISO 639-1) whose texts are indexed without this word: of the given language, or if that is null, of English and those of the articles. searched is false for a word that the given language leaves out, English for null: a query of such words only finds nothing. Texts in another language that leaves out a word that is searched for are not found';

-- Postgres notes each part of a query that has no words to look for, several times in each search.
alter function news.search set client_min_messages = 'warning';

-- Stories are sorted before anything else is read of them.

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

-- Stories as readers see them.

-- The columns that the view has by now, with the original of near copies, and the story.
do $$ begin
  execute regexp_replace(regexp_replace(regexp_replace(
    'create or replace view news.articles as ' || pg_get_viewdef('news.articles'::regclass),
    E'a\\.duplicate_of,', 'coalesce(m.copy_of, a.duplicate_of) as duplicate_of,'),
    E'\n   FROM ', E',\n    m.story_id\n   FROM '),
    E'\n  WHERE ', E'\n     left join wireroom.story_articles m on m.article_id = a.id\n  WHERE ');
end $$;
comment on column news.articles.duplicate_of is
  'Id of the first article with this text, or nearly this text, which is never a duplicate itself; null if there is none. Of articles on other sites, and of near copies on its own';
comment on column news.articles.story_id is 'Id of its story in news.stories; null for the first seconds, and for articles that were stored by an earlier version';

create or replace view news.duplicates as
select a.id as article_id, a.url, s.domain as site, a.duplicate_of,
  case when a.state = 'ready' then 'same_text_elsewhere' else a.outcome end as kind, a.first_seen_at
from wireroom.articles a
join wireroom.sites s on s.id = a.site_id
where a.duplicate_of is not null and not exists (select from wireroom.story_articles m where m.article_id = a.id and m.copy_of is not null)
union all
select a.id, a.url, s.domain, m.copy_of, case when a.duplicate_of is null then 'near_copy' else 'same_text_elsewhere' end, a.first_seen_at
from wireroom.story_articles m
join wireroom.articles a on a.id = m.article_id
join wireroom.sites s on s.id = a.site_id
where m.copy_of is not null;
comment on view news.duplicates is 'Duplicate URLs, and articles with the text, or most of the text, of another one';
comment on column news.duplicates.kind is
  'duplicate_url and duplicate_content (same site) are not published in news.articles; same_text_elsewhere (the same text on another site) and near_copy (most of the text: with other first and last lines, shortened, or edited) are';

create view news.story_articles as
select m.story_id, m.article_id, case when m.article_id = st.lead_article_id then 'lead' when m.copy_of is not null then 'copy' else 'retelling' end as role,
  m.copy_of, m.publisher, m.origin, m.at, s.domain as site, a.title, a.url
from wireroom.story_articles m
left join wireroom.stories st on st.id = m.story_id
left join wireroom.articles a on a.id = m.article_id
left join wireroom.sites s on s.id = a.site_id;
comment on view news.story_articles is 'The articles of stories';
comment on column news.story_articles.story_id is 'Id of the story';
comment on column news.story_articles.article_id is 'Id of the article';
comment on column news.story_articles.role is 'lead (the best article, which gives the story its headline), copy (of another article), or retelling';
comment on column news.story_articles.copy_of is 'Id of the first article with this text, or most of it; null if it is no copy';
comment on column news.story_articles.publisher is 'Key of the house that published it, see news.publishers; the site itself if no house is known';
comment on column news.story_articles.origin is 'Key of who wrote it, as far as is known: the news agency that it credits, the origin of the text that it copies, or its publisher';
comment on column news.story_articles.at is 'When it was published; when Wireroom first saw it if that is unknown or later';
comment on column news.story_articles.site is 'Registrable domain of its final URL';
comment on column news.story_articles.title is 'Its headline';
comment on column news.story_articles.url is 'Its URL';

create view news.story_entities as
select m.story_id, e.id as entity_id, e.type, e.key, e.name, count(*) as articles,
  (count(*) / max(st.articles)::float8)::real as share
from wireroom.story_articles m
join wireroom.stories st on st.id = m.story_id
join wireroom.article_entities x on x.article_id = m.article_id
join wireroom.entities e on e.id = x.entity_id
group by m.story_id, e.id;
comment on view news.story_entities is 'The entities that the articles of a story name. Ask for one story, or a few';
comment on column news.story_entities.story_id is 'Id of the story';
comment on column news.story_entities.entity_id is 'Id of the entity';
comment on column news.story_entities.type is 'person, organization or place';
comment on column news.story_entities.key is 'Slug of the entity';
comment on column news.story_entities.name is 'Canonical name of the entity';
comment on column news.story_entities.articles is 'Number of articles of the story that name it';
comment on column news.story_entities.share is 'Share of the articles of the story that name it, from 0 to 1';

create view news.story_topics as
select m.story_id, t.qcode, t.name, count(*) as articles, (count(*) / max(st.articles)::float8)::real as share
from wireroom.story_articles m
join wireroom.stories st on st.id = m.story_id
join wireroom.article_topics x on x.article_id = m.article_id
join wireroom.topics t on t.qcode = x.qcode
group by m.story_id, t.qcode;
comment on view news.story_topics is 'The topics of the articles of a story. Ask for one story, or a few';
comment on column news.story_topics.story_id is 'Id of the story';
comment on column news.story_topics.qcode is 'IPTC Media Topic code';
comment on column news.story_topics.name is 'English name of the topic';
comment on column news.story_topics.articles is 'Number of articles of the story with the topic';
comment on column news.story_topics.share is 'Share of the articles of the story with the topic, from 0 to 1';

create view news.stories as
select st.id, a.title as headline, coalesce(a.summary, split_part(t.body, E'\n\n', 1)) as lead, st.language, st.first_at, st.last_at, st.articles, st.sites,
  st.sources, st.independent_sources, st.lead_article_id,
  (select coalesce(jsonb_agg(jsonb_build_object('entity_id', e.entity_id, 'type', e.type, 'name', e.name, 'share', e.share) order by e.share desc, e.entity_id), '[]')
    from (select * from news.story_entities e where e.story_id = st.id order by e.share desc, e.entity_id limit 10) e) as entities,
  (select coalesce(jsonb_agg(jsonb_build_object('qcode', p.qcode, 'name', p.name, 'share', p.share) order by p.share desc, p.qcode), '[]')
    from (select * from news.story_topics p where p.story_id = st.id order by p.share desc, p.qcode limit 5) p) as topics,
  (select coalesce(jsonb_agg(jsonb_build_object('entity_id', e.entity_id, 'name', e.name, 'share', e.share) order by e.share desc, e.entity_id), '[]')
    from (select * from news.story_entities e where e.story_id = st.id and e.type = 'place' order by e.share desc, e.entity_id limit 10) e) as places
from wireroom.stories st
left join wireroom.articles a on a.id = st.lead_article_id
left join wireroom.texts t on t.article_id = st.lead_article_id
where st.merged_into is null;
comment on view news.stories is 'Stories: events, with what all their articles tell together. An article that nobody else tells is a story of one';
comment on column news.stories.id is 'Id; it is never used again, and a story that was merged into another has a row in news.merged_stories';
comment on column news.stories.headline is 'Headline of the lead article';
comment on column news.stories.lead is 'Summary of the lead article, or its first paragraph';
comment on column news.stories.language is 'Language of its articles (ISO 639-1)';
comment on column news.stories.first_at is 'When its first article was published';
comment on column news.stories.last_at is 'When its latest article was published';
comment on column news.stories.articles is 'Number of articles, copies included';
comment on column news.stories.sites is 'Number of sites that tell it';
comment on column news.stories.sources is 'Number of publishers that tell it: sites of one house count once';
comment on column news.stories.independent_sources is
  'Number of those who wrote about it, as far as is known: each house counts once, and the text of a news agency once, however many carry it';
comment on column news.stories.lead_article_id is 'Id of the lead article: if possible its publisher''s own text, no copy, not behind a paywall, and the earliest';
comment on column news.stories.entities is 'The ten entities that most of its articles name, as objects with entity_id, type, name and share (0 to 1)';
comment on column news.stories.topics is 'Its five most frequent topics, as objects with qcode, name and share (0 to 1)';
comment on column news.stories.places is 'The ten places that most of its articles name, as objects with entity_id, name and share (0 to 1)';

create view news.merged_stories as
select id, merged_into from wireroom.stories where merged_into is not null;
comment on view news.merged_stories is 'Stories that turned out to be others: a text of both was a copy of one text';
comment on column news.merged_stories.id is 'Id that the story had';
comment on column news.merged_stories.merged_into is 'Id of the story that has its articles now, which is never a merged one itself';

create function news.story(article_id bigint) returns setof news.stories
language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp as $$
  select s.* from news.stories s where s.id = (select m.story_id from wireroom.story_articles m where m.article_id = story.article_id)
$$;
comment on function news.story is 'The story of an article; none for the first seconds';

comment on function news.changes(bigint, int) is
  'The change feed: changes with a seq greater than "after", in commit order. Store the last seq and pass it in the next call; no change is missed or arrives late. Kinds: added; changed (title, text or metadata); retagged (entities and topics); joined (it is in a story with others now); merged (its story is another one now); withdrawn (deleted for good). The notification channel news_changes is only a hint, because any role can send on it: call this function from time to time without one as well';

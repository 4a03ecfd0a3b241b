-- A merge of stories lasts as long as the article that links them, and a story can be split.

alter table wireroom.stories add column merged_by bigint;
create index stories_merged_by on wireroom.stories (merged_by) where merged_by is not null;
comment on column wireroom.stories.merged_by is 'The article whose text links it to the story that it was merged into; null for merges of earlier versions';
comment on index wireroom.stories_merged_by is 'The merges to undo when an article is deleted or gets another text';

alter table wireroom.story_queue add column left_story bigint;
comment on column wireroom.story_queue.left_story is 'The story that it left, to be put into one again; its signature and words are made when its turn comes';

-- Sends the articles of stories back to the queue, with all copies of them. What a story was called leads to the story that its
-- first article joins. Who calls it holds the lock 'stories'.
create function wireroom.split_stories(ids bigint[]) returns bigint
language plpgsql as $$
declare
  others bigint[];
  moved bigint;
begin
  perform wireroom.close_stories(ids);
  with gone as (
    delete from wireroom.story_articles m where m.story_id = any(ids)
      or m.copy_of in (select o.article_id from wireroom.story_articles o where o.story_id = any(ids)) returning article_id, story_id
  ), print as (
    delete from wireroom.story_prints p using gone where p.article_id = gone.article_id
  ), queued as (
    insert into wireroom.story_queue (article_id, language, shingles, signature, terms, weights, left_story)
    select a.id, coalesce(a.language, ''), 0, '{}', '{}', '{}', gone.story_id from gone join wireroom.articles a on a.id = gone.article_id order by a.id
    on conflict (article_id) do nothing
  )
  select count(*), array_agg(distinct story_id) filter (where story_id <> all(ids)) into moved, others from gone;
  update wireroom.stories set articles = 0, sites = 0, sources = 0, independent_sources = 0, lead_article_id = null where id = any(ids);
  perform wireroom.refresh_stories(others);
  return moved;
end $$;

-- One house that credits many agencies is no more than one source.
create or replace view wireroom.counted_stories as
select m.story_id, count(*)::int as articles, count(distinct a.site_id)::int as sites, count(distinct m.publisher)::int as sources,
  least(count(distinct m.origin), count(distinct m.publisher))::int as independent_sources, min(m.at) as first_at, max(m.at) as last_at,
  (array_agg(m.article_id order by m.publisher <> m.origin, m.copy_of is not null, m.paywalled, m.at, m.article_id))[1] as lead_article_id
from wireroom.story_articles m join wireroom.articles a on a.id = m.article_id
group by m.story_id;
update wireroom.stories set independent_sources = sources where independent_sources > sources;

comment on view news.merged_stories is 'Stories that turned out to be others, or were split: a text was a copy of texts of both, or its articles were put into stories again';
comment on column news.merged_stories.merged_into is 'Id of the story that has its articles now, or the first of them; never a merged one itself';
comment on column news.story_articles.origin is 'Key of who wrote it, as far as is known: the origin of the text that it copies, the news agency that it credits, or its publisher';
comment on column wireroom.story_articles.origin is 'Who wrote it, as far as is known: the origin of what it copies, the agency that it credits, or its publisher';
comment on column news.stories.independent_sources is
  'Number of those who wrote about it, as far as is known: each house counts once, and a text once, however many carry it; at most the number of publishers';

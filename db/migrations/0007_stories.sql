-- Stories: which articles tell of one event, and the fingerprints that find them.

-- Stories: articles of many sites about one event. A ready article waits in story_queue, and one
-- transaction at a time, which holds the lock 'stories', puts the next ones into stories: there are
-- no claims, because nothing happens outside of it.
create table wireroom.stories (
  id                bigint generated always as identity primary key,
  language          text not null,
  merged_into       bigint references wireroom.stories on delete cascade,
  lead_article_id   bigint,
  article_count     int not null default 0,
  site_count        int not null default 0,
  source_count      int not null default 0,
  independent_count int not null default 0,
  first_at          timestamptz,
  last_at           timestamptz,
  merged_by         bigint
) with (fillfactor = 85);
create index stories_by_time on wireroom.stories (last_at desc, id desc) where merged_into is null;
create index stories_by_sources on wireroom.stories (last_at desc, id desc) where merged_into is null and independent_count > 1;
create index stories_merged on wireroom.stories (merged_into) where merged_into is not null;
create index stories_merged_by on wireroom.stories (merged_by) where merged_by is not null;
comment on table wireroom.stories is 'Events, and what is counted of their articles';
comment on column wireroom.stories.merged_into is
  'The story that has its articles now; one that is merged itself does not occur here';
comment on column wireroom.stories.lead_article_id is
  'Its best article: its publisher''s own text, no copy, not behind a paywall, the earliest';
comment on column wireroom.stories.source_count is 'Number of publishers';
comment on column wireroom.stories.independent_count is
  'Number of origins: publishers, and news agencies whose texts several of them carry';
comment on column wireroom.stories.merged_by is
  'The article whose text links it to the story that it was merged into';
comment on index wireroom.stories_by_time is 'The latest stories';
comment on index wireroom.stories_by_sources is 'The latest stories that several sources tell';
comment on index wireroom.stories_merged is 'The stories that were merged into one';
comment on index wireroom.stories_merged_by is 'The merges to undo when an article is deleted or gets another text';

create table wireroom.story_articles (
  article_id bigint primary key references wireroom.articles on delete cascade,
  story_id   bigint not null references wireroom.stories,
  copy_of    bigint,
  publisher  text not null,
  origin     text not null,
  told_at    timestamptz not null,
  paywalled  boolean not null default false
);
create index story_articles_by_story on wireroom.story_articles (story_id, article_id);
create index story_articles_by_original on wireroom.story_articles (copy_of) where copy_of is not null;
comment on table wireroom.story_articles is 'The story of each article';
comment on column wireroom.story_articles.copy_of is
  'The first article with this text, or most of it; never a copy itself';
comment on column wireroom.story_articles.publisher is 'Key of the house that published it';
comment on column wireroom.story_articles.origin is
  'Who wrote it, as far as is known: the origin of what it copies, the agency that it credits, or its publisher';
comment on column wireroom.story_articles.told_at is
  'When it was published; when we first saw it if that is unknown or later';
comment on column wireroom.story_articles.paywalled is
  'Whether only the free part of its text was available when it joined';
comment on index wireroom.story_articles_by_story is 'The articles of a story';
comment on index wireroom.story_articles_by_original is 'The copies of an article';

create table wireroom.story_queue (
  place      bigint generated always as identity primary key,
  article_id bigint not null unique references wireroom.articles on delete cascade,
  language   text not null,
  shingles   int not null,
  signature  int[] not null,
  terms      int[] not null,
  weights    real[] not null,
  left_story bigint
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
comment on table wireroom.story_queue is
  'Ready articles that have no story yet, in the order in which they became ready, with what decides it (pipelines/stories/fingerprint.ts)';
comment on column wireroom.story_queue.shingles is 'Number of distinct runs of three words';
comment on column wireroom.story_queue.signature is '60 MinHash values of these runs; empty for a short text';
comment on column wireroom.story_queue.terms is 'Hashes of at most 60 words';
comment on column wireroom.story_queue.weights is 'Weight of each word in this text';
comment on column wireroom.story_queue.left_story is
  'The story that it left, to be put into one again; its signature and words are made when its turn comes';

-- What finds copies. Partitions by week, dropped after four weeks.
create table wireroom.story_fingerprints (
  article_id bigint not null,
  site_id    int not null,
  shingles   int not null,
  signature  int[] not null,
  stored_at  timestamptz not null default now()
) partition by range (stored_at);
create index story_fingerprints_by_article on wireroom.story_fingerprints (article_id);
comment on table wireroom.story_fingerprints is 'Signatures of articles; texts with equal values in many places are copies';
comment on index wireroom.story_fingerprints_by_article is 'The signature of an article';

create table wireroom.story_bands (
  band       int not null,
  article_id bigint not null,
  stored_at  timestamptz not null default now()
) partition by range (stored_at);
create index story_bands_by_band on wireroom.story_bands (band, article_id);
comment on table wireroom.story_bands is
  'Hashes of three values of a signature each: texts that share one may be copies';
comment on index wireroom.story_bands_by_band is 'The newest articles that share a band';

-- What finds the story of an article. Of open stories only: those with a new article within three
-- days.
create table wireroom.story_vectors (
  story_id      bigint primary key references wireroom.stories on delete cascade,
  terms         int[] not null,
  weights       real[] not null,
  article_count int not null,
  last_at       timestamptz not null,
  touched_at    timestamptz not null default now()
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
create index story_vectors_by_touch on wireroom.story_vectors using brin (touched_at) with (pages_per_range = 16, autosummarize);
comment on table wireroom.story_vectors is
  'Open stories, which articles may still join, as weighted words (pipelines/stories/vector.ts)';
comment on column wireroom.story_vectors.article_count is 'Articles that the weights are the mean of';
comment on column wireroom.story_vectors.last_at is 'Time of its newest article';
comment on column wireroom.story_vectors.touched_at is 'When it got an article last';
comment on index wireroom.story_vectors_by_touch is 'Stories to close';

create table wireroom.story_terms (
  term     int,
  story_id bigint,
  primary key (term, story_id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
comment on table wireroom.story_terms is 'The open stories with a word';

create table wireroom.story_term_counts (
  term        int primary key,
  story_count int not null
) with (fillfactor = 80);
comment on table wireroom.story_term_counts is
  'Number of stories that began with an article with a word: the more, the less the word says. Halved now and then, so that recent ones count more';

create table wireroom.story_languages (
  language    text primary key,
  story_count int not null
);
comment on table wireroom.story_languages is 'Number of these stories by language';

-- No article joins these stories any more, unless it is a copy.
create function wireroom.close_stories(ids bigint[]) returns void
language sql as $$
  with closed as (
    delete from wireroom.story_vectors where story_id = any(ids) returning story_id, terms
  )
  delete from wireroom.story_terms t using (select story_id, unnest(terms) as term from closed) c
  where t.term = c.term and t.story_id = c.story_id
$$;

-- Counts the articles of stories again, names their lead, and deletes stories without articles. Who
-- calls it holds the lock 'stories', so that nobody else changes them.
create function wireroom.refresh_stories(ids bigint[]) returns void
language plpgsql as $$
declare
  empty bigint[];
begin
  update wireroom.stories s set lead_article_id = c.lead_article_id, article_count = c.article_count, site_count = c.site_count,
    source_count = c.source_count, independent_count = c.independent_count, first_at = c.first_at, last_at = c.last_at
  from wireroom.counted_stories c where c.story_id = any(ids) and s.id = c.story_id;
  select array_agg(id) into empty from wireroom.stories s where id = any(ids) and merged_into is null
    and not exists (select from wireroom.story_articles m where m.story_id = s.id);
  if empty is null then return; end if;
  perform wireroom.close_stories(empty);
  delete from wireroom.stories where id = any(empty);
end $$;

-- Repairs what is counted of stories, and returns how many were wrong.
create function wireroom.recount_stories() returns bigint
language plpgsql as $$
declare
  wrong bigint[];
begin
  perform from wireroom.locks where kind = 'stories' for update;
  select array_agg(s.id) into wrong from wireroom.stories s left join wireroom.counted_stories c on c.story_id = s.id
  where s.merged_into is null and (s.lead_article_id, s.article_count, s.site_count, s.source_count, s.independent_count, s.first_at, s.last_at)
    is distinct from (c.lead_article_id, c.article_count, c.site_count, c.source_count, c.independent_count, c.first_at, c.last_at);
  perform wireroom.refresh_stories(wrong);
  return coalesce(cardinality(wrong), 0);
end $$;

-- Sends the articles of stories back to the queue, with all copies of them. What a story was called
-- leads to the story that its first article joins. Who calls it holds the lock 'stories'.
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
  ), fingerprint as (
    delete from wireroom.story_fingerprints p using gone where p.article_id = gone.article_id
  ), queued as (
    insert into wireroom.story_queue (article_id, language, shingles, signature, terms, weights, left_story)
    select a.id, coalesce(a.language, ''), 0, '{}', '{}', '{}', gone.story_id from gone join wireroom.articles a on a.id = gone.article_id order by a.id
    on conflict (article_id) do nothing
  )
  select count(*), array_agg(distinct story_id) filter (where story_id <> all(ids)) into moved, others from gone;
  update wireroom.stories set article_count = 0, site_count = 0, source_count = 0, independent_count = 0, lead_article_id = null where id = any(ids);
  perform wireroom.refresh_stories(others);
  return moved;
end $$;

create view news.duplicates as
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
comment on column news.duplicates.article_id is 'Id of the duplicate';
comment on column news.duplicates.url is 'URL of the duplicate';
comment on column news.duplicates.site is 'Site of the duplicate';
comment on column news.duplicates.duplicate_of is 'Id of the article that it duplicates';
comment on column news.duplicates.kind is
  'duplicate_url and duplicate_content (same site) are not published in news.articles; same_text_elsewhere (the same text on another site) and near_copy (most of the text: with other first and last lines, shortened, or edited) are';
comment on column news.duplicates.first_seen_at is 'When Wireroom discovered the URL';

-- One house that credits many agencies is no more than one source.
create view wireroom.counted_stories as
select m.story_id, count(*)::int as article_count, count(distinct a.site_id)::int as site_count, count(distinct m.publisher)::int as source_count,
  least(count(distinct m.origin), count(distinct m.publisher))::int as independent_count, min(m.told_at) as first_at, max(m.told_at) as last_at,
  (array_agg(m.article_id order by m.publisher <> m.origin, m.copy_of is not null, m.paywalled, m.told_at, m.article_id))[1] as lead_article_id
from wireroom.story_articles m join wireroom.articles a on a.id = m.article_id
group by m.story_id;

create view news.story_articles as
select m.story_id, m.article_id, case when m.article_id = st.lead_article_id then 'lead' when m.copy_of is not null then 'copy' else 'retelling' end as role,
  m.copy_of, m.publisher, m.origin, m.told_at, s.domain as site, a.title, a.url
from wireroom.story_articles m
left join wireroom.stories st on st.id = m.story_id
left join wireroom.articles a on a.id = m.article_id
left join wireroom.sites s on s.id = a.site_id;
comment on view news.story_articles is 'The articles of stories';
comment on column news.story_articles.story_id is 'Id of the story';
comment on column news.story_articles.article_id is 'Id of the article';
comment on column news.story_articles.role is
  'lead (the best article, which gives the story its headline), copy (of another article), or retelling';
comment on column news.story_articles.copy_of is
  'Id of the first article with this text, or most of it; null if it is no copy';
comment on column news.story_articles.publisher is
  'Key of the house that published it, see news.publishers; the site itself if no house is known';
comment on column news.story_articles.origin is
  'Key of who wrote it, as far as is known: the origin of the text that it copies, the news agency that it credits, or its publisher';
comment on column news.story_articles.told_at is
  'When it was published; when Wireroom first saw it if that is unknown or later';
comment on column news.story_articles.site is 'Registrable domain of its final URL';
comment on column news.story_articles.title is 'Its headline';
comment on column news.story_articles.url is 'Its URL';

create view news.story_entities as
select m.story_id, e.id as entity_id, e.type, e.key, e.name, count(*) as article_count,
  (count(*) / max(st.article_count)::float8)::real as share
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
comment on column news.story_entities.article_count is 'Number of articles of the story that name it';
comment on column news.story_entities.share is 'Share of the articles of the story that name it, from 0 to 1';

create view news.story_topics as
select m.story_id, t.qcode, t.name, count(*) as article_count, (count(*) / max(st.article_count)::float8)::real as share
from wireroom.story_articles m
join wireroom.stories st on st.id = m.story_id
join wireroom.article_topics x on x.article_id = m.article_id
join wireroom.topics t on t.qcode = x.qcode
group by m.story_id, t.qcode;
comment on view news.story_topics is 'The topics of the articles of a story. Ask for one story, or a few';
comment on column news.story_topics.story_id is 'Id of the story';
comment on column news.story_topics.qcode is 'IPTC Media Topic code';
comment on column news.story_topics.name is 'English name of the topic';
comment on column news.story_topics.article_count is 'Number of articles of the story with the topic';
comment on column news.story_topics.share is 'Share of the articles of the story with the topic, from 0 to 1';

-- Stories are sorted before anything else is read of them, and the words of a query tell what is
-- searched for.

-- Headline and lead as subqueries: the planner computes those after `order by … limit`, while a
-- join would come before it.
create view news.stories as
select st.id, (select a.title from wireroom.articles a where a.id = st.lead_article_id) as headline,
  (select coalesce(a.summary, split_part(t.body, E'\n\n', 1)) from wireroom.articles a left join wireroom.texts t on t.article_id = a.id
    where a.id = st.lead_article_id) as lead,
  st.language, st.first_at, st.last_at, st.article_count::bigint as article_count, st.site_count::bigint as site_count, st.source_count::bigint as source_count,
  st.independent_count::bigint as independent_count, st.lead_article_id,
  (select coalesce(jsonb_agg(jsonb_build_object('entity_id', e.entity_id, 'type', e.type, 'name', e.name, 'share', e.share) order by e.share desc, e.entity_id), '[]')
    from (select * from news.story_entities e where e.story_id = st.id order by e.share desc, e.entity_id limit 10) e) as entities,
  (select coalesce(jsonb_agg(jsonb_build_object('qcode', p.qcode, 'name', p.name, 'share', p.share) order by p.share desc, p.qcode), '[]')
    from (select * from news.story_topics p where p.story_id = st.id order by p.share desc, p.qcode limit 5) p) as topics,
  (select coalesce(jsonb_agg(jsonb_build_object('entity_id', e.entity_id, 'name', e.name, 'share', e.share) order by e.share desc, e.entity_id), '[]')
    from (select * from news.story_entities e where e.story_id = st.id and e.type = 'place' order by e.share desc, e.entity_id limit 10) e) as places
from wireroom.stories st
where st.merged_into is null;
comment on view news.stories is
  'Stories: events, with what all their articles tell together. An article that nobody else tells is a story of one';
comment on column news.stories.id is
  'Id; it is never used again, and a story that was merged into another has a row in news.merged_stories';
comment on column news.stories.headline is 'Headline of the lead article';
comment on column news.stories.lead is 'Summary of the lead article, or its first paragraph';
comment on column news.stories.language is 'Language of its articles (ISO 639-1)';
comment on column news.stories.first_at is 'When its first article was published';
comment on column news.stories.last_at is 'When its latest article was published';
comment on column news.stories.article_count is 'Number of articles, copies included';
comment on column news.stories.site_count is 'Number of sites that tell it';
comment on column news.stories.source_count is 'Number of publishers that tell it: sites of one house count once';
comment on column news.stories.independent_count is
  'Number of those who wrote about it, as far as is known: each house counts once, and a text once, however many carry it; at most the number of publishers';
comment on column news.stories.lead_article_id is
  'Id of the lead article: if possible its publisher''s own text, no copy, not behind a paywall, and the earliest';
comment on column news.stories.entities is
  'The ten entities that most of its articles name, as objects with entity_id, type, name and share (0 to 1)';
comment on column news.stories.topics is
  'Its five most frequent topics, as objects with qcode, name and share (0 to 1)';
comment on column news.stories.places is
  'The ten places that most of its articles name, as objects with entity_id, name and share (0 to 1)';

create view news.merged_stories as
select id, merged_into from wireroom.stories where merged_into is not null;
comment on view news.merged_stories is
  'Stories that turned out to be others, or were split: a text was a copy of texts of both, or its articles were put into stories again';
comment on column news.merged_stories.id is 'Id that the story had';
comment on column news.merged_stories.merged_into is
  'Id of the story that has its articles now, or the first of them; never a merged one itself';

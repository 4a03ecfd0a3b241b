-- Stories: articles of many sites about one event. A ready article waits in story_queue, and one transaction at a time,
-- which holds the lock 'stories', puts the next ones into stories: there are no claims, because nothing happens outside of it.

create table wireroom.stories (
  id                  bigint generated always as identity primary key,
  language            text not null,
  merged_into         bigint references wireroom.stories on delete cascade,
  lead_article_id     bigint,
  articles            int not null default 0,
  sites               int not null default 0,
  sources             int not null default 0,
  independent_sources int not null default 0,
  first_at            timestamptz,
  last_at             timestamptz
) with (fillfactor = 85);
create index stories_by_time on wireroom.stories (last_at desc, id desc) where merged_into is null;
create index stories_by_sources on wireroom.stories (last_at desc, id desc) where merged_into is null and independent_sources > 1;
create index stories_merged on wireroom.stories (merged_into) where merged_into is not null;
comment on table wireroom.stories is 'Events, and what is counted of their articles';
comment on column wireroom.stories.merged_into is 'The story that has its articles now; one that is merged itself does not occur here';
comment on column wireroom.stories.lead_article_id is 'Its best article: its publisher''s own text, no copy, not behind a paywall, the earliest';
comment on column wireroom.stories.sources is 'Number of publishers';
comment on column wireroom.stories.independent_sources is 'Number of origins: publishers, and news agencies whose texts several of them carry';
comment on index wireroom.stories_by_time is 'The latest stories';
comment on index wireroom.stories_by_sources is 'The latest stories that several sources tell';
comment on index wireroom.stories_merged is 'The stories that were merged into one';

create table wireroom.story_articles (
  article_id bigint primary key references wireroom.articles on delete cascade,
  story_id   bigint not null references wireroom.stories,
  copy_of    bigint,
  publisher  text not null,
  origin     text not null,
  at         timestamptz not null,
  paywalled  boolean not null default false
);
create index story_articles_by_story on wireroom.story_articles (story_id, article_id);
create index story_articles_by_original on wireroom.story_articles (copy_of) where copy_of is not null;
comment on table wireroom.story_articles is 'The story of each article';
comment on column wireroom.story_articles.copy_of is 'The first article with this text, or most of it; never a copy itself';
comment on column wireroom.story_articles.publisher is 'Key of the house that published it';
comment on column wireroom.story_articles.origin is 'Who wrote it, as far as is known: the agency that it credits, the origin of what it copies, or its publisher';
comment on column wireroom.story_articles.at is 'When it was published; when we first saw it if that is unknown or later';
comment on column wireroom.story_articles.paywalled is 'Whether only the free part of its text was available when it joined';
comment on index wireroom.story_articles_by_story is 'The articles of a story';
comment on index wireroom.story_articles_by_original is 'The copies of an article';

create table wireroom.story_queue (
  place      bigint generated always as identity primary key,
  article_id bigint not null unique references wireroom.articles on delete cascade,
  language   text not null,
  shingles   int not null,
  signature  int[] not null,
  terms      int[] not null,
  weights    real[] not null
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
comment on table wireroom.story_queue is 'Ready articles that have no story yet, in the order in which they became ready, with what decides it (pipelines/stories/print.ts)';
comment on column wireroom.story_queue.shingles is 'Number of distinct runs of three words';
comment on column wireroom.story_queue.signature is '60 MinHash values of these runs; empty for a short text';
comment on column wireroom.story_queue.terms is 'Hashes of at most 60 words';
comment on column wireroom.story_queue.weights is 'Weight of each word in this text';

-- What finds copies. Partitions by week, dropped after four weeks.
create table wireroom.story_prints (
  article_id bigint not null,
  site_id    int not null,
  shingles   int not null,
  signature  int[] not null,
  at         timestamptz not null default now()
) partition by range (at);
create index story_prints_by_article on wireroom.story_prints (article_id);
create table wireroom.story_bands (
  band       int not null,
  article_id bigint not null,
  at         timestamptz not null default now()
) partition by range (at);
create index story_bands_by_band on wireroom.story_bands (band, article_id);
comment on table wireroom.story_prints is 'Signatures of articles; texts with equal values in many places are copies';
comment on table wireroom.story_bands is 'Hashes of three values of a signature each: texts that share one may be copies';
comment on index wireroom.story_prints_by_article is 'The signature of an article';
comment on index wireroom.story_bands_by_band is 'The newest articles that share a band';

-- What finds the story of an article. Of open stories only: those with a new article within three days.
create table wireroom.story_vectors (
  story_id   bigint primary key references wireroom.stories on delete cascade,
  terms      int[] not null,
  weights    real[] not null,
  articles   int not null,
  last_at    timestamptz not null,
  touched_at timestamptz not null default now()
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
create index story_vectors_by_touch on wireroom.story_vectors using brin (touched_at) with (pages_per_range = 16, autosummarize);
create table wireroom.story_terms (
  term     int not null,
  story_id bigint not null,
  primary key (term, story_id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
comment on table wireroom.story_vectors is 'Open stories, which articles may still join, as weighted words (pipelines/stories/vector.ts)';
comment on column wireroom.story_vectors.articles is 'Articles that the weights are the mean of';
comment on column wireroom.story_vectors.last_at is 'Time of its newest article';
comment on column wireroom.story_vectors.touched_at is 'When it got an article last';
comment on table wireroom.story_terms is 'The open stories with a word';
comment on index wireroom.story_vectors_by_touch is 'Stories to close';

create table wireroom.story_term_counts (
  term    int primary key,
  stories int not null
) with (fillfactor = 80);
create table wireroom.story_languages (
  language text primary key,
  stories  int not null
);
comment on table wireroom.story_term_counts is 'Number of stories that began with an article with a word: the more, the less the word says. Halved now and then, so that recent ones count more';
comment on table wireroom.story_languages is 'Number of these stories by language';

insert into wireroom.locks (kind) values ('stories');

-- No article joins these stories any more, unless it is a copy.
create function wireroom.close_stories(ids bigint[]) returns void
language sql as $$
  with closed as (
    delete from wireroom.story_vectors where story_id = any(ids) returning story_id, terms
  )
  delete from wireroom.story_terms t using (select story_id, unnest(terms) as term from closed) c
  where t.term = c.term and t.story_id = c.story_id
$$;

-- What is counted of stories, as their articles are stored.
create view wireroom.counted_stories as
select m.story_id, count(*)::int as articles, count(distinct a.site_id)::int as sites, count(distinct m.publisher)::int as sources,
  count(distinct m.origin)::int as independent_sources, min(m.at) as first_at, max(m.at) as last_at,
  (array_agg(m.article_id order by m.publisher <> m.origin, m.copy_of is not null, m.paywalled, m.at, m.article_id))[1] as lead_article_id
from wireroom.story_articles m join wireroom.articles a on a.id = m.article_id
group by m.story_id;

-- Counts the articles of stories again, names their lead, and deletes stories without articles. Who calls it holds the lock
-- 'stories', so that nobody else changes them.
create function wireroom.refresh_stories(ids bigint[]) returns void
language plpgsql as $$
declare
  empty bigint[];
begin
  update wireroom.stories s set lead_article_id = c.lead_article_id, articles = c.articles, sites = c.sites, sources = c.sources,
    independent_sources = c.independent_sources, first_at = c.first_at, last_at = c.last_at
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
  where s.merged_into is null and (s.lead_article_id, s.articles, s.sites, s.sources, s.independent_sources, s.first_at, s.last_at)
    is distinct from (c.lead_article_id, c.articles, c.sites, c.sources, c.independent_sources, c.first_at, c.last_at);
  perform wireroom.refresh_stories(wrong);
  return coalesce(cardinality(wrong), 0);
end $$;

alter table wireroom.changes drop constraint changes_kind_check;
alter table wireroom.changes add constraint changes_kind_check check (kind in ('added', 'changed', 'retagged', 'withdrawn', 'joined', 'merged'));

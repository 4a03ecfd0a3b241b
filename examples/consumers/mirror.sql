-- Keeps a copy of all articles in a schema of your own, in the database of Wireroom itself: for another program that may not
-- read schema news, for indexes of your own, or as a model of anything that is computed of each article.
--
-- Once, as the owner of the database (wireroom db psql --owner):
--   create role copier login password '…' in role news_reader;
--   create schema copy authorization copier;
--
-- Then as copier, as often as the copy has to be fresh, for example every minute by cron:
--   psql --no-psqlrc --quiet --single-transaction --variable=ON_ERROR_STOP=1 --file=mirror.sql
--
-- Articles and position are stored in one transaction, so each change counts once, whenever the program is killed. A restored
-- backup holds copy and position of one moment: nothing has to be done.

set transaction read write;

create table if not exists copy.articles (
  id bigint primary key, url text not null, site text not null, title text not null, published_at timestamptz,
  language text, body text not null, duplicate_of bigint, story_id bigint);

-- Creates the consumer at the first run; later it changes nothing.
select news.subscribe('copy');

-- One run at a time: a second one waits here, then sees what the first one stored. Readers of the copy do not wait.
lock table copy.articles in share row exclusive mode;

with page as materialized (
  select seq, article_id from news.next('copy', 1000)
), changed as (
  select distinct article_id as id from page
), gone as (
  delete from copy.articles c using changed where c.id = changed.id and not exists (select from news.articles a where a.id = changed.id)
), kept as (
  insert into copy.articles
  select a.id, a.url, a.site, a.title, a.published_at, a.language, a.body, a.duplicate_of, a.story_id
  from changed join news.articles a on a.id = changed.id
  on conflict (id) do update set url = excluded.url, site = excluded.site, title = excluded.title,
    published_at = excluded.published_at, language = excluded.language, body = excluded.body,
    duplicate_of = excluded.duplicate_of, story_id = excluded.story_id
)
select count(*) as changes, news.ack('copy', max(seq)) as position from page having count(*) > 0;

-- Keeps a copy of all articles in a schema of your own, in the database of Wireroom itself: for programs that may
-- not read schema news, for indexes of your own, or as a model of whatever is computed of each article.
--
-- Once, as a superuser of the server:
--   create role mirror login password '…' in role news_reader;
--   create schema mirror authorization mirror;
--
-- The embedded Postgres has no superuser for you. There its reader keeps the copy:
--   wireroom db psql --owner -- -c 'create schema mirror; grant usage, create on schema mirror to wireroom_reader'
--   wireroom db run -- psql --no-psqlrc --quiet --single-transaction --variable=ON_ERROR_STOP=1 --file=mirror.sql
--
-- Then as mirror, as often as the copy has to be fresh, for example every minute by cron:
--   psql --no-psqlrc --quiet --single-transaction --variable=ON_ERROR_STOP=1 --file=mirror.sql
--
-- Articles and position are stored in one transaction, so each change counts once, whenever the program is killed. A restored
-- backup holds copy and position of one moment: nothing has to be done.

set transaction read write;

create table if not exists mirror.articles (
  id bigint primary key, url text not null, site text not null, title text not null, published_at timestamptz,
  language text, body text not null, duplicate_of bigint, story_id bigint);

-- Creates the consumer at the first run; later it changes nothing.
select news.subscribe('mirror');

-- One run at a time: a second one waits here, then sees what the first one stored. Readers of the copy do not wait.
lock table mirror.articles in share row exclusive mode;

with page as materialized (
  select seq, article_id from news.next('mirror', 10000)
), changed as (
  select distinct article_id as id from page
), gone as (
  delete from mirror.articles m using changed where m.id = changed.id and not exists (select from news.articles a where a.id = changed.id)
), kept as (
  insert into mirror.articles
  select a.id, a.url, a.site, a.title, a.published_at, a.language, a.body, a.duplicate_of, a.story_id
  from changed join news.articles a on a.id = changed.id
  on conflict (id) do update set url = excluded.url, site = excluded.site, title = excluded.title,
    published_at = excluded.published_at, language = excluded.language, body = excluded.body,
    duplicate_of = excluded.duplicate_of, story_id = excluded.story_id
)
select count(*) as changes, news.ack('mirror', max(seq)) as position from page having count(*) > 0;

-- What is to be done has tables of its own, which are as small as what is waiting. A row of wireroom.due waits, a row of
-- wireroom.claims is being worked on; to claim moves it from one to the other. The rows of feeds and articles, which are
-- wide and have many indexes, are written when a job has a result.

create table wireroom.due (
  stage           text not null check (stage in ('feeds', 'articles', 'tags', 'reprocess')),
  id              bigint not null,
  host            text not null,
  due_at          timestamptz not null default now(),
  own             boolean not null default true,
  visible         boolean not null default false,
  asked_by        bigint,
  refetch_pending boolean not null default false check (not refetch_pending or stage in ('tags', 'reprocess')),
  attempts        smallint not null default 0,
  crashes         int not null default 0
);
create table wireroom.claims (
  stage      text not null,
  id         bigint not null,
  host       text not null,
  claim      bigint not null generated always as identity,
  process_id uuid not null,
  until      timestamptz not null,
  own        boolean not null,
  visible    boolean not null,
  asked_by   bigint,
  attempts   smallint not null,
  crashes    int not null
);

-- Running claims are given up.
insert into wireroom.due (stage, id, host, due_at, crashes)
select 'feeds', id, host, case when claimed_by is null then coalesce(due_at, now()) else now() end, crashes from wireroom.feeds;
insert into wireroom.due (stage, id, host, due_at, own, visible, asked_by, refetch_pending, attempts, crashes)
select stage, id, host, case when claimed_by is null then due_at else now() end, own, ready_at is not null, asked_by,
  refetch_pending and stage <> 'articles', attempts, crashes
from wireroom.articles where due_at is not null;

create unique index due_once on wireroom.due (id, (stage = 'feeds'));
create index due_by_host on wireroom.due (host, stage, own, due_at) where stage in ('feeds', 'articles');
create index due_without_host on wireroom.due (stage, visible, due_at) where stage in ('tags', 'reprocess');
create index due_by_asker on wireroom.due (asked_by, host) where stage = 'articles' and asked_by is not null;
create unique index claims_once on wireroom.claims (id, (stage = 'feeds'));
create index claims_by_host on wireroom.claims (host) where stage in ('feeds', 'articles');

comment on table wireroom.due is
  'What waits to be done, now or later: at most one row of a feed, and one of an article. A row without a host''s turn, or of a feed that is not active, waits longer. A row whose article is claimed is claimed again afterwards';
comment on column wireroom.due.stage is
  'What to do: poll the feed (feeds), fetch the article (articles), tag its text (tags), or extract its stored page again (reprocess)';
comment on column wireroom.due.id is 'Id of the feed or article';
comment on column wireroom.due.host is 'Host of its URL';
comment on column wireroom.due.own is
  'A feed of its own site, or a person, made the article due; such articles are fetched before those that feeds of other sites name';
comment on column wireroom.due.visible is 'Readers see the article already; others are tagged and reprocessed first';
comment on column wireroom.due.asked_by is
  'Feed that last made the article due; null if a person did. The feed may have been deleted since';
comment on column wireroom.due.refetch_pending is 'The article is to be fetched after this stage';
comment on column wireroom.due.attempts is 'Failed attempts in this stage';
comment on column wireroom.due.crashes is
  'Consecutive claims that ended without a result: a page that kills its process never reports one';
comment on table wireroom.claims is
  'Rows that processes work on. A result is stored only while its claim is here. A claim that no job ends is deleted when its process is dead or its lease is over';
comment on column wireroom.claims.claim is 'Number of the claim; no other claim has it';
comment on column wireroom.claims.process_id is 'Process that works on it';
comment on column wireroom.claims.until is 'End of the lease';
comment on column wireroom.claims.crashes is 'The same as in wireroom.due, this claim included';
comment on index wireroom.due_once is 'What waits for a feed or article';
comment on index wireroom.due_by_host is 'The next feed or article of a host';
comment on index wireroom.due_without_host is 'The next articles to tag or to reprocess';
comment on index wireroom.due_by_asker is 'How many URLs of each host wait because of a feed: its quota';
comment on index wireroom.claims_once is 'The claim of a feed or article';
comment on index wireroom.claims_by_host is 'Whether a host has a running job';

-- With a million rows waiting, the default would vacuum after 200,000 deleted ones, whose entries come first in the indexes.
alter table wireroom.due set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

create view wireroom.work as
select stage, id, due_at, false as claimed, attempts from wireroom.due
union all
select stage, id, until, true, attempts from wireroom.claims;
comment on view wireroom.work is 'What waits and what is claimed; due_at of a claim is the end of its lease';

drop trigger inserted_feeds_are_due on wireroom.feeds;
drop trigger updated_feeds_are_due on wireroom.feeds;
drop trigger inserted_articles_are_due on wireroom.articles;
drop trigger updated_articles_are_due on wireroom.articles;
drop function wireroom.note_due_feeds(), wireroom.note_due_articles();

update wireroom.hosts h set
  feeds_due_at = coalesce(first.feed_at, 'infinity'), articles_due_at = coalesce(first.article_at, 'infinity')
from wireroom.hosts known left join (
  select host, min(due_at) filter (where stage = 'feeds') as feed_at, min(due_at) filter (where stage = 'articles') as article_at
  from wireroom.due where stage in ('feeds', 'articles') group by host
) first using (host)
where h.host = known.host
  and (h.feeds_due_at, h.articles_due_at) is distinct from (coalesce(first.feed_at, 'infinity'), coalesce(first.article_at, 'infinity'));

-- Lowers the bounds of the hosts whose rows became due. The key share lock is what makes it safe: a claim locks its hosts
-- for update before it looks at their rows, so it either sees what we wrote, or we wait for it and then find its bound.
-- Writers do not wait for each other, except in the order of their hosts to lower the same bound.
create function wireroom.note_due() returns trigger
language plpgsql as $$
begin
  if not exists (select from written where stage in ('feeds', 'articles')) then return null; end if;
  perform from wireroom.hosts where host in (select host from written where stage in ('feeds', 'articles'))
  order by host for key share;
  with first as (
    select host, min(due_at) filter (where stage = 'feeds') as feed_at, min(due_at) filter (where stage = 'articles') as article_at
    from written where stage in ('feeds', 'articles') group by host
  ), late as (
    select h.host, least(h.feeds_due_at, first.feed_at) as feed_at, least(h.articles_due_at, first.article_at) as article_at
    from wireroom.hosts h join first using (host)
    where h.feeds_due_at > first.feed_at or h.articles_due_at > first.article_at
    order by h.host for no key update of h
  )
  update wireroom.hosts h set feeds_due_at = late.feed_at, articles_due_at = late.article_at from late where h.host = late.host;
  return null;
end $$;
create trigger inserted_rows_are_due after insert on wireroom.due
  referencing new table as written for each statement execute function wireroom.note_due();
create trigger updated_rows_are_due after update on wireroom.due
  referencing new table as written for each statement execute function wireroom.note_due();

create or replace view news.feeds as
select f.id, f.url, f.title, f.description, f.link, s.domain as site, f.language, f.labels, f.state, f.created_at, f.last_polled_at,
  f.last_ok_at, f.last_outcome, o.description as last_outcome_description, f.last_detail,
  (select min(w.due_at) from wireroom.work w where w.id = f.id and w.stage = 'feeds') as next_poll_at,
  make_interval(secs => f.interval_s) as interval, f.loss_ratio, f.moved_to, f.trusted
from wireroom.feeds f
join wireroom.sites s on s.id = f.site_id
left join wireroom.outcomes o on o.code = f.last_outcome;

-- Their indexes and check constraints go along.
alter table wireroom.feeds drop column due_at, drop column claim, drop column claimed_by, drop column crashes;
alter table wireroom.articles drop column stage, drop column due_at, drop column claim, drop column claimed_by, drop column attempts,
  drop column crashes, drop column refetch_pending, drop column own, drop column asked_by;
-- A poll changes no indexed column of its feed, so that a new version in the same page needs no index entries.
alter table wireroom.feeds set (fillfactor = 80);

-- The law: every URL ever discovered is ready, rejected with an outcome, or pending with something to do; a feed always has
-- something to do. Checked at the end of each transaction that adds a feed, makes an article pending, or ends a claim.
create function wireroom.check_work() returns trigger
language plpgsql as $$
declare
  row_id constant bigint := coalesce(new.id, old.id);
  is_feed constant boolean := tg_argv[0] = 'feed';
begin
  if exists (select from wireroom.work where id = row_id and (stage = 'feeds') = is_feed) then return null; end if;
  if is_feed and exists (select from wireroom.feeds where id = row_id)
    or not is_feed and exists (select from wireroom.articles where id = row_id and state in ('discovered', 'extracted')) then
    raise check_violation using message = format('nothing is due for %s %s', tg_argv[0], row_id), constraint = 'pending_rows_are_due';
  end if;
  return null;
end $$;
create constraint trigger feeds_are_due after insert on wireroom.feeds
  deferrable initially deferred for each row execute function wireroom.check_work('feed');
create constraint trigger pending_articles_are_due after insert or update of state on wireroom.articles
  deferrable initially deferred for each row when (new.state in ('discovered', 'extracted')) execute function wireroom.check_work('article');
create constraint trigger claimed_feeds_are_due after delete on wireroom.claims
  deferrable initially deferred for each row when (old.stage = 'feeds') execute function wireroom.check_work('feed');
create constraint trigger claimed_articles_are_due after delete on wireroom.claims
  deferrable initially deferred for each row when (old.stage <> 'feeds') execute function wireroom.check_work('article');

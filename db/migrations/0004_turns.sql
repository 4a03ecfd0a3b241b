-- Which hosts have work, without looking at their rows: each host keeps a time before which none of its feeds, and none
-- of its articles to fetch, is due. A claim visits only hosts whose turn has come, however many others there are.

alter table wireroom.hosts
  add column feeds_due_at    timestamptz not null default 'infinity',
  add column articles_due_at timestamptz not null default 'infinity';
comment on column wireroom.hosts.feeds_due_at is
  'No active feed of the host is due before. Lowered by whoever makes one due, raised only by a claim that has looked';
comment on column wireroom.hosts.articles_due_at is 'The same for articles to fetch';
comment on column wireroom.hosts.next_claim_at is 'When the host may be claimed for again: after its last turn, and after the time it asked for peace';

update wireroom.hosts h set
  feeds_due_at = coalesce((select min(due_at) from wireroom.feeds f where f.host = h.host and f.state = 'active'), 'infinity'),
  articles_due_at = coalesce((select min(due_at) from wireroom.articles a where a.host = h.host and a.stage = 'articles'), 'infinity'),
  next_claim_at = greatest(next_claim_at, blocked_until);

drop index wireroom.hosts_by_claim;
create index hosts_by_feed_turn on wireroom.hosts (greatest(next_claim_at, feeds_due_at)) where feeds_due_at < 'infinity';
create index hosts_by_article_turn on wireroom.hosts (greatest(next_claim_at, articles_due_at)) where articles_due_at < 'infinity';
-- The start of each request writes its host's row; room in the page keeps that out of the indexes.
alter table wireroom.hosts set (fillfactor = 70);

-- Lower the bounds of the hosts whose rows became due. The key share lock is what makes it safe: a claim locks its hosts
-- for update before it looks at their rows, so it either sees what we wrote, or we wait for it and then find its bound.
-- Writers do not wait for each other, except in the order of their hosts to lower the same bound.
create function wireroom.note_due_feeds() returns trigger
language plpgsql as $$
begin
  perform from wireroom.hosts where host in (select host from written where state = 'active') order by host for key share;
  with due as (
    select host, min(due_at) as at from written where state = 'active' group by host
  ), late as (
    select h.host, due.at from wireroom.hosts h join due using (host) where h.feeds_due_at > due.at
    order by h.host for no key update of h
  )
  update wireroom.hosts h set feeds_due_at = late.at from late where h.host = late.host;
  return null;
end $$;

create function wireroom.note_due_articles() returns trigger
language plpgsql as $$
begin
  -- Most writes to articles are of those that are fetched already.
  if not exists (select from written where stage = 'articles' and due_at is not null) then return null; end if;
  perform from wireroom.hosts
  where host in (select host from written where stage = 'articles' and due_at is not null) order by host for key share;
  with due as (
    select host, min(due_at) as at from written where stage = 'articles' and due_at is not null group by host
  ), late as (
    select h.host, due.at from wireroom.hosts h join due using (host) where h.articles_due_at > due.at
    order by h.host for no key update of h
  )
  update wireroom.hosts h set articles_due_at = late.at from late where h.host = late.host;
  return null;
end $$;

create trigger inserted_feeds_are_due after insert on wireroom.feeds
  referencing new table as written for each statement execute function wireroom.note_due_feeds();
create trigger updated_feeds_are_due after update on wireroom.feeds
  referencing new table as written for each statement execute function wireroom.note_due_feeds();
create trigger inserted_articles_are_due after insert on wireroom.articles
  referencing new table as written for each statement execute function wireroom.note_due_articles();
create trigger updated_articles_are_due after update on wireroom.articles
  referencing new table as written for each statement execute function wireroom.note_due_articles();

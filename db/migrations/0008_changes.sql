-- The change feed, in the order of commits, and the consumers that read it.
--
-- What a commit triggers, in its order:
-- 1. Each statement, as it ends: rows of due lower the bounds of their hosts, and tell the client
--    (note_due in 0005_work.sql); tags and articles note what changes in counts (note_entity, note_topic and
--    note_article in 0006_tags.sql); changes, under their lock, tell the client (tell_of_changes).
-- 2. The commit: whether what is pending is due (check_work in 0005_work.sql); then, under the lock
--    of changes, other URLs that nobody recorded (record_other_urls).
-- 3. The client, after a commit with changes: add_counts() in 0006_tags.sql, then the notification;
--    after one that made work due, a notification to idle processes (db/connection/pool.ts).

create table wireroom.changes (
  seq         bigint generated always as identity primary key,
  article_id  bigint not null,
  kind        text not null check (kind in ('added', 'changed', 'retagged', 'withdrawn', 'joined', 'merged', 'moved')),
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table wireroom.changes is
  'Written last in its transaction under a lock in wireroom.locks, so that seq order is commit order';

-- Consumers of the change feed with a name: the database keeps their positions. Readers write these
-- rows, and nothing else, through the functions below. A row is as small as its name, a login has
-- at most 100, and each update needs a change.
create table wireroom.consumers (
  name          text primary key check (name ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
  login         text not null,
  seq           bigint not null,
  subscribed_at timestamptz not null default now(),
  acked_at      timestamptz
) with (fillfactor = 50);
comment on table wireroom.consumers is 'Named consumers of the change feed, and how far they are';

create function news.changes(after bigint default 0, max int default 1000)
returns table (seq bigint, kind text, article_id bigint, recorded_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.seq, c.kind, c.article_id, c.recorded_at from wireroom.changes c
  where c.seq > (select coalesce(changes.after, wireroom.raise_invalid('after must be the seq of a change, or 0 for all changes, not null')))
  order by c.seq limit wireroom.limited(changes.max, 100000)
$$;
comment on function news.changes is
  'The change feed: changes with a seq greater than "after", in commit order. Store the last seq and pass it in the next call; no change is missed or arrives late. Kinds: added; changed (title, text or metadata); retagged (entities and topics); joined (it is in a story with others now); merged (its story is another one now); moved (its URL, its site or the article that it is a copy of is another one now, its text the same); withdrawn (deleted for good). The notification channel news_changes is only a hint, because any role can send on it: call this function from time to time without one as well';

create function news.last_change() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select seq from wireroom.changes order by seq desc limit 1), 0)
$$;
comment on function news.last_change is 'The seq of the last change; 0 if there is none';

-- The consumer, if the login that calls may change it. In a function of its owner, current_user is
-- the owner of the database.
create function wireroom.own_consumer(name text) returns wireroom.consumers
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  found_one wireroom.consumers;
begin
  select c.* into found_one from wireroom.consumers c where c.name = own_consumer.name;
  if found_one.name is null then
    raise exception 'there is no consumer "%"', name using errcode = 'undefined_object', hint = 'Call news.subscribe() first.';
  end if;
  if found_one.login <> session_user and not pg_has_role(session_user, current_user, 'member') then
    raise exception 'consumer "%" belongs to login "%"', name, found_one.login using errcode = 'insufficient_privilege', hint = 'Choose another name.';
  end if;
  return found_one;
end $$;

create function news.subscribe(name text, after bigint default 0) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  last constant bigint := news.last_change();
begin
  perform wireroom.require_writable('news.subscribe()');
  if not exists (select from wireroom.consumers c where c.name = subscribe.name) then
    if after not between 0 and last then
      raise exception 'the change feed has no position %: the last one is %', after, last using errcode = 'invalid_parameter_value';
    end if;
    -- Without a lock, which a reader could hold: calls at the same moment may exceed the limit by their number.
    if (select count(*) from wireroom.consumers c where c.login = session_user) >= 100 then
      raise exception 'login "%" has 100 consumers, which is the limit', session_user
        using errcode = 'configuration_limit_exceeded', hint = 'Remove one with news.unsubscribe().';
    end if;
    begin
      insert into wireroom.consumers (name, login, seq) values (subscribe.name, session_user, coalesce(after, last)) on conflict do nothing;
    exception
      when check_violation or not_null_violation then
        raise exception 'a consumer''s name has 1 to 63 characters: a-z, 0-9, and after the first also . _ -' using errcode = 'invalid_parameter_value';
    end;
  end if;
  return (wireroom.own_consumer(name)).seq;
end $$;
comment on function news.subscribe is
  'Creates a named consumer whose position is after a change: 0 is before the first one, null after the last one. Of a consumer that exists it changes nothing, so that a program can call this at each start. Returns the position. Needs a transaction that may write: "begin read write"';

create function news.next(name text, max int default 1000)
returns table (seq bigint, kind text, article_id bigint, recorded_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  after constant bigint := (select c.seq from wireroom.consumers c where c.name = next.name);
begin
  if after is null then
    raise exception 'there is no consumer "%"', name using errcode = 'undefined_object', hint = 'Call news.subscribe() first.';
  end if;
  return query select * from news.changes(after, max);
end $$;
comment on function news.next is
  'The next changes of a named consumer, as news.changes() returns them. It writes nothing: the same changes come again until news.ack(), also to another process that uses the name';

create function news.ack(name text, seq bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  own wireroom.consumers;
  last constant bigint := news.last_change();
begin
  perform wireroom.require_writable('news.ack()');
  own := wireroom.own_consumer(name);
  if ack.seq is null or ack.seq > last then
    raise exception 'the change feed has no position %: the last one is %', ack.seq, last
      using errcode = 'invalid_parameter_value', hint = 'The database may have been restored from a backup.';
  end if;
  update wireroom.consumers c set seq = ack.seq, acked_at = now() where c.name = ack.name and c.seq < ack.seq returning c.* into own;
  return coalesce(own.seq, (select c.seq from wireroom.consumers c where c.name = ack.name));
end $$;
comment on function news.ack is
  'Moves a named consumer to a change: it and all earlier ones are done. A position never goes back; an earlier change moves nothing. Returns the position. Call it in the transaction that stores your results, or after its commit. Needs a transaction that may write: "begin read write"';

create function news.unsubscribe(name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform wireroom.require_writable('news.unsubscribe()');
  perform wireroom.own_consumer(name);
  delete from wireroom.consumers c where c.name = unsubscribe.name;
end $$;
comment on function news.unsubscribe is
  'Removes a named consumer. Needs a transaction that may write: "begin read write"';
-- Who may read the schema is granted these with role news_reader.
revoke execute on function news.subscribe(text, bigint), news.ack(text, bigint), news.unsubscribe(text) from public;

-- Consumers that copy articles have to hear of every value that changes. Whoever gives a ready
-- article other URLs, or another original, may not record it: an article is found under a better
-- URL, its page moves, a copy gets another first article. At the end of the transaction this
-- records what nobody did.
create function wireroom.record_other_urls() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from wireroom.locks where kind = 'changes' for update;
  insert into wireroom.changes (article_id, kind)
  select a.id, 'moved' from wireroom.articles a
  where a.id = new.id and a.ready_at is not null and not exists (
    -- The rows of this transaction are the last ones, because it holds the lock.
    select from (select c.article_id, c.xmin from wireroom.changes c order by c.seq desc limit 1000) last
    where last.article_id = new.id and last.xmin = pg_current_xact_id()::xid);
  return null;
end $$;

create constraint trigger record_other_urls after update of url, final_url, canonical_url, site_id, duplicate_of on wireroom.articles
deferrable initially deferred for each row
when (old.ready_at is not null and new.ready_at is not null and (old.url, old.final_url, old.canonical_url, old.site_id, old.duplicate_of)
  is distinct from (new.url, new.final_url, new.canonical_url, new.site_id, new.duplicate_of))
execute function wireroom.record_other_urls();

-- Readers can fill the queue of notifications, and then no transaction commits that sends one. So a
-- transaction only tells its client, by a notice, that it has recorded changes; the client wakes
-- the listeners after the commit (db/connection/pool.ts).
create function wireroom.tell_of_changes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise notice 'changes were recorded' using errcode = 'WR001';
  return null;
end $$;

create trigger tell_of_changes after insert on wireroom.changes for each statement execute function wireroom.tell_of_changes();

create view news.consumers as
select c.name, c.login, c.seq,
  coalesce((select x.seq from wireroom.changes x order by x.seq desc limit 1) - c.seq, 0) as behind,
  (select x.recorded_at from wireroom.changes x where x.seq > c.seq order by x.seq limit 1) as waiting_since, c.subscribed_at, c.acked_at
from wireroom.consumers c;
comment on view news.consumers is 'Named consumers of the change feed';
comment on column news.consumers.name is 'Name';
comment on column news.consumers.login is
  'Login that subscribed it; only this login and the owner of the database can move or remove it';
comment on column news.consumers.seq is 'Position: the last change that it acknowledged';
comment on column news.consumers.behind is
  'Number of changes that it has not acknowledged; numbers that a failed commit left out count as well';
comment on column news.consumers.waiting_since is
  'Time of the first change that it has not acknowledged; null if it has acknowledged all';
comment on column news.consumers.subscribed_at is 'When it was subscribed';
comment on column news.consumers.acked_at is 'When its position last moved; null if it never did';

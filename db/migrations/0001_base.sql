-- What everything else stands on. Everything the service itself works on lives in schema wireroom;
-- consumers read schema news. All times are timestamptz; every digest is sha256 as bytea.

create schema if not exists wireroom;
create schema news;

comment on table wireroom.migrations is 'Migrations that have been applied';
comment on column wireroom.migrations.checksum is 'SHA-256 of the file in hexadecimal digits, with line feeds only';

-- Roles belong to the whole server: another database may have made it already, and hosted servers
-- may forbid it.
do $$
begin
  create role news_reader nologin;
exception
  when duplicate_object or unique_violation then null; -- another database of this server made it
  when insufficient_privilege then
    raise notice 'role news_reader was not created: this user may not create roles; grant select on schema news yourself';
end $$;

-- Parts of names need an extension that every distribution of Postgres has. Without it names are
-- compared one by one.
do $$
begin
  create extension if not exists pg_trgm with schema wireroom;
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'extension pg_trgm is not available: searching for parts of names will be slow';
end $$;

create table wireroom.outcomes (
  code        text primary key,
  description text not null,
  fault       text not null
);
comment on table wireroom.outcomes is 'Closed list of outcomes; filled from config/outcomes.ts by every migration';
comment on column wireroom.outcomes.description is 'Description of the outcome';

create table wireroom.processes (
  id         uuid primary key,
  name       text not null,
  started_at timestamptz not null default now(),
  seen_at    timestamptz not null default now()
);
comment on table wireroom.processes is
  'One heartbeat row per running process; the claims of a silent process are released';

-- Anybody who may connect can take an advisory lock, a reader too; a row of this table only who may
-- write here.
create table wireroom.locks (
  kind text,
  n    smallint default 0,
  primary key (kind, n)
);
comment on table wireroom.locks is 'Rows that are locked and never changed; each serializes what it is named for';
insert into wireroom.locks (kind) values ('changes'), ('counts'), ('partitions'), ('housekeeping'), ('matching'), ('stories');
insert into wireroom.locks (kind, n) select 'text', n from generate_series(0, 255) n;

-- Two installations may share a Redis: the names of its keys carry this id. A restored dump keeps
-- it; a new database has one of its own.
create table wireroom.installation (
  id  uuid not null default gen_random_uuid(),
  one boolean default true primary key check (one)
);
comment on table wireroom.installation is 'One row: which installation this is';
insert into wireroom.installation default values;

-- Partitions of pages (a day each) and attempts (a week each). Both functions take the time, so
-- that a test can move it.
create function wireroom.partition_start(kind text, at timestamptz) returns timestamptz
language sql immutable as $$
  select date_trunc(kind, at, 'UTC')
$$;

create function wireroom.day_of(published_at timestamptz) returns date
language sql immutable parallel safe as $$ select coalesce((published_at at time zone 'UTC')::date, '-infinity') $$;

-- Counts of earlier days are complete: only those of the days whose attempts are still being
-- counted are added up. The planner knows the value of a function, so that it reads these days by
-- their indexes; of a subquery it would know nothing.
create function wireroom.counted_until() returns timestamptz
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$ select until from wireroom.outcomes_counted $$;

-- Open savepoints that have written hold a lock each, and the memory for locks is everybody's. The
-- rights of a reader end before that.
create function wireroom.require_writable(call text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('transaction_read_only')::boolean then
    raise exception '% needs a transaction that may write', call
      using errcode = 'read_only_sql_transaction', hint = 'Transactions of readers are read-only by default: start this one with "begin read write".';
  end if;
  if (select count(*) from pg_locks where pid = pg_backend_pid()) > 1000 then
    raise exception '% in a transaction with more than 1,000 locks', call using errcode = 'configuration_limit_exceeded', hint = 'Release savepoints, or commit.';
  end if;
end $$;

-- Arguments that make no sense are refused: without an error they would look like an empty answer.
-- Volatile, so that the planner does not try what is not given.
create function wireroom.raise_invalid(message text) returns bigint
language plpgsql as $$ begin raise exception '%', message using errcode = 'invalid_parameter_value'; end $$;

create function wireroom.require_between(name text, value float8, low float8, high float8) returns float8
language sql
return case when value between low and high then value
  else wireroom.raise_invalid(format('%s must be from %s to %s, not %s', name, low, high, coalesce(value::text, 'null'))) end;

create function wireroom.limited(max int, most int default 1000) returns int
language sql
return wireroom.require_between('max', max, 0, most)::int;

-- What readers pass has a length: time grows with it.
create function wireroom.short(name text, value text, most int) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  if length(value) > most then
    raise exception 'the % has % characters; it may have %', name, length(value), most using errcode = 'invalid_parameter_value';
  end if;
  return value;
end $$;

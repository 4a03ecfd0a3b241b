-- Partitions of pages (a day each) and attempts (a week each). Both functions take the time, so that a test can move it.

create function wireroom.partition_start(kind text, at timestamptz) returns timestamptz
language sql immutable as $$
  select date_trunc(kind, at, 'UTC')
$$;

create function wireroom.make_partition(parent text, kind text, at timestamptz) returns void
language plpgsql as $$
declare
  lower_bound timestamptz := wireroom.partition_start(kind, at);
  upper_bound timestamptz := wireroom.partition_start(kind, lower_bound + ('1 ' || kind)::interval + interval '2 hours');
  child text := parent || '_' || to_char(lower_bound at time zone 'UTC', 'YYYYMMDD');
  column_name text := case parent when 'pages' then 'fetched_at' else 'at' end;
  strays boolean;
begin
  if to_regclass('wireroom.' || child) is not null then return; end if;
  -- Rows that arrived while no partition was there are in the default one; a range that holds some stays with it.
  execute format('select exists (select from wireroom.%I where %I >= $1 and %I < $2)', parent || '_default', column_name, column_name)
    into strays using lower_bound, upper_bound;
  if strays then return; end if;
  execute format('create table wireroom.%I partition of wireroom.%I for values from (%L) to (%L)',
    child, parent, lower_bound, upper_bound);
end $$;

create function wireroom.make_partitions(at timestamptz) returns void
language sql as $$
  -- One at a time: two processes that start together would both find a partition missing.
  select pg_advisory_xact_lock(hashtext('wireroom.make_partitions'));
  select wireroom.make_partition('pages', 'day', at + make_interval(days => n)) from generate_series(0, 7) n;
  select wireroom.make_partition('attempts', 'week', at + make_interval(weeks => n)) from generate_series(0, 1) n;
$$;

-- Adds the ledger rows of [since, until) to the daily counts.
create function wireroom.roll_up_attempts(since timestamptz, until timestamptz) returns void
language sql as $$
  insert into wireroom.outcome_days as days (day, feed_id, stage, outcome, attempts)
  select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*)
  from wireroom.attempts where at >= since and at < until
  group by 1, 2, 3, 4
  order by 1, 2, 3, 4
  on conflict (day, feed_id, stage, outcome) do update set attempts = days.attempts + excluded.attempts;
$$;

create function wireroom.drop_expired(now timestamptz, keep_pages interval, keep_attempts interval) returns setof text
language plpgsql as $$
declare
  child record;
  pages_until timestamptz := wireroom.partition_start('day', now - keep_pages);
  attempts_until timestamptz := wireroom.partition_start('week', now - keep_attempts);
begin
  perform wireroom.roll_up_attempts('-infinity', attempts_until);
  for child in
    select c.relname as name, p.relname as parent, to_timestamp(right(c.relname, 8) || ' +00', 'YYYYMMDD TZH') as since
    from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
    join pg_namespace n on n.oid = p.relnamespace and n.nspname = 'wireroom'
    where p.relname in ('pages', 'attempts') and c.relname ~ '_\d{8}$'
    order by c.relname
  loop
    if (child.parent = 'pages' and child.since < pages_until)
      or (child.parent = 'attempts' and child.since < attempts_until) then
      execute format('drop table wireroom.%I', child.name);
      return next child.name;
    end if;
  end loop;
  delete from wireroom.pages_default where fetched_at < pages_until;
  delete from wireroom.attempts_default where at < attempts_until;
end $$;

-- A default partition forbids `detach concurrently` and makes `attach` lock it, so that one long reader stopped all
-- writers. Partitions are made far enough ahead to need none (db/schema/partitions.ts); here its rows move into partitions of
-- their own.
do $$
declare
  series record;
  child record;
begin
  for series in select * from (values ('pages', 'fetched_at', 'day'), ('attempts', 'at', 'week')) s (parent, stamp, unit) loop
    execute format('alter table wireroom.%1$I detach partition wireroom.%2$I', series.parent, series.parent || '_default');
    for child in execute format(
      'select distinct date_trunc(%L, %I, ''UTC'') as since from wireroom.%I order by 1', series.unit, series.stamp, series.parent || '_default')
    loop
      execute format('create table wireroom.%I partition of wireroom.%I for values from (%L) to (%L)',
        series.parent || '_' || to_char(child.since at time zone 'UTC', 'YYYYMMDD'), series.parent, child.since,
        (child.since at time zone 'UTC' + ('1 ' || series.unit)::interval) at time zone 'UTC');
    end loop;
    execute format('insert into wireroom.%I select * from wireroom.%I', series.parent, series.parent || '_default');
    execute format('drop table wireroom.%I', series.parent || '_default');
  end loop;
end $$;

drop function wireroom.drop_expired(timestamptz, interval, interval);
drop function wireroom.roll_up_attempts(timestamptz, timestamptz);
drop function wireroom.make_partitions(timestamptz);
drop function wireroom.make_partition(text, text, timestamptz);

-- With it, dropping a partition would lock the table of outcomes, which every commit looks into. The codes are a closed
-- list of the program.
alter table wireroom.attempts drop constraint attempts_outcome_fkey;

-- Anybody who may connect can take an advisory lock, a reader too; a row of this table only who may write here.
create table wireroom.locks (
  kind text not null,
  n    smallint not null default 0,
  primary key (kind, n)
);
insert into wireroom.locks (kind) values ('changes'), ('partitions'), ('housekeeping');
insert into wireroom.locks (kind, n) select 'text', n from generate_series(0, 255) n;
comment on table wireroom.locks is 'Rows that are locked and never changed: who holds one is alone at what it is named for';

comment on table wireroom.changes is 'Written last in its transaction while a row of wireroom.locks is held, so that seq order is commit order';
comment on function news.changes(bigint, int) is
  'The change feed: every change with a seq above "after", in order; remember the last seq and ask again. Nothing is missed and nothing comes late. Kinds: added, changed (title, text or metadata), retagged (entities and topics), withdrawn (it was removed for good: delete what you have of it; its number is not used again). Channel news_changes wakes you, but any role can send there: it is only a hint, so read this function whatever it says, and now and then without it';

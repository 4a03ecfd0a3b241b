-- The outcomes of attempts are counted by day soon after they happened, not only when their partition is dropped, so that
-- readers of counts read few attempts.
create table wireroom.outcomes_counted (
  until timestamptz not null
);
create unique index outcomes_counted_once on wireroom.outcomes_counted ((true));
comment on table wireroom.outcomes_counted is 'One row: attempts before this time are counted in outcome_days';
comment on index wireroom.outcomes_counted_once is 'One row';
insert into wireroom.outcomes_counted values ('-infinity');
comment on table wireroom.outcome_days is 'Attempts before the time in outcomes_counted, by day (UTC)';

create or replace view news.outcomes as
select day, feed_id, stage, outcome, o.description, o.fault, sum(attempts)::bigint as attempts
from (
  select (at at time zone 'UTC')::date as day, feed_id, stage, outcome, count(*) as attempts
  from wireroom.attempts where at >= (select until from wireroom.outcomes_counted) group by 1, 2, 3, 4
  union all
  select day, feed_id, stage, outcome, attempts from wireroom.outcome_days
) every_day
join wireroom.outcomes o on o.code = outcome
group by day, feed_id, stage, outcome, o.description, o.fault;

create index outcome_days_by_feed on wireroom.outcome_days (feed_id, day);
comment on index wireroom.outcome_days_by_feed is 'The outcomes of a feed';

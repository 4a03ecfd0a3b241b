-- Counts of earlier days are complete: only those of the days whose attempts are still being counted are added up. The planner
-- knows the value of a function, so that it reads these days by their indexes; of a subquery it would know nothing.
create function wireroom.counted_until() returns timestamptz
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$ select until from wireroom.outcomes_counted $$;

create or replace view news.outcomes as
select d.day, d.feed_id, d.stage, d.outcome, o.description, o.fault, d.attempts
from (
  select day, feed_id, stage, outcome, attempts from wireroom.outcome_days where day < wireroom.day_of(wireroom.counted_until())
  union all
  select day, feed_id, stage, outcome, sum(attempts)::bigint from (
    select day, feed_id, stage, outcome, attempts from wireroom.outcome_days where day >= wireroom.day_of(wireroom.counted_until())
    union all
    select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*) from wireroom.attempts
    where at >= wireroom.counted_until() group by 1, 2, 3, 4
  ) latest group by day, feed_id, stage, outcome
) d
join wireroom.outcomes o on o.code = d.outcome;

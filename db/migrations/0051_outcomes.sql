-- Counts of earlier days are complete: only those of the days whose attempts are still being counted are added up, so that the
-- others can be found by their feed.
create or replace view news.outcomes as
select d.day, d.feed_id, d.stage, d.outcome, o.description, o.fault, d.attempts
from (
  select day, feed_id, stage, outcome, attempts from wireroom.outcome_days
  where day < (select wireroom.day_of(until) from wireroom.outcomes_counted)
  union all
  select day, feed_id, stage, outcome, sum(attempts)::bigint from (
    select day, feed_id, stage, outcome, attempts from wireroom.outcome_days
    where day >= (select wireroom.day_of(until) from wireroom.outcomes_counted)
    union all
    select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*) from wireroom.attempts
    where at >= (select until from wireroom.outcomes_counted) group by 1, 2, 3, 4
  ) latest group by day, feed_id, stage, outcome
) d
join wireroom.outcomes o on o.code = d.outcome;

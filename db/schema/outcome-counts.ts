import type { Queryable } from '../connection/pool.ts';

/** Attempts are counted when they are this old: no transaction that stores one takes as long. */
const COUNTED_AFTER = '10 minutes';

/**
 * Counts the attempts that were not counted yet by day, up to ten minutes ago, and remembers up to
 * which time it did. An attempt has the time at which it is stored, so that a transaction which is
 * still open may hold earlier ones than others that can be seen. None before the start of the
 * oldest open transaction is missing.
 */
export async function countOutcomes(db: Queryable): Promise<void> {
  // In a statement of its own: what it does not list any more, the next one sees.
  const { rows } = await db.query<{ until: string }>(
    `select (least(min(xact_start), now() - interval '${COUNTED_AFTER}') - interval '1 second')::text as until
     from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await db.query(countUntil('$1'), [rows[0]?.until]);
}

/**
 * SQL that counts a whole partition, all attempts of its days, before it is dropped. Its counts
 * replace those kept so far.
 */
export function countPartition(name: string): string {
  return `
  insert into wireroom.outcome_days (day, feed_id, stage, outcome, attempts)
  select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*) from wireroom.${name}
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (day, feed_id, stage, outcome) do update set attempts = excluded.attempts`;
}

/** SQL that counts the attempts before `until` that were not counted yet. */
const countUntil = (until: string): string => `
  with before as materialized (
    select until as since, greatest(until, ${until}::timestamptz) as until from wireroom.outcomes_counted for update
  ), counted as (
    insert into wireroom.outcome_days as days (day, feed_id, stage, outcome, attempts)
    select (at at time zone 'UTC')::date, feed_id, stage, outcome, count(*) from wireroom.attempts
    where at >= (select since from before) and at < (select before.until from before)
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (day, feed_id, stage, outcome) do update set attempts = days.attempts + excluded.attempts
  )
  update wireroom.outcomes_counted c set until = before.until from before`;

import sql from 'sql-template-tag';
import { NETWORK_OUTCOMES, OUTCOMES } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';

/**
 * Takes back the failures that counted against feeds before it was clear that our own network is
 * down: makes the feeds due again within `waitS` seconds, and does not count the failure. Feeds in
 * opened networks do not need it.
 * @param feedId the only feed; all by default
 */
export async function forgiveOfflineFailures(db: Queryable, waitS: number, feedId?: number): Promise<void> {
  const weights = NETWORK_OUTCOMES.map((outcome) => OUTCOMES[outcome].weight);
  await db.query(sql`
    with forgiven as (
      update wireroom.feeds f set interval_reason = 'offline', failures = greatest(failures - weight, 0)
      from unnest(${NETWORK_OUTCOMES}::text[], ${weights}::float8[]) as counted (outcome, weight)
      where last_outcome = outcome and state = 'active' and network is distinct from 'opened' and id = coalesce(${feedId}, id)
        and exists (select from wireroom.due d where d.id = f.id and d.stage = 'feeds')
        and interval_reason in ('failing', 'failing_long') and last_polled_at > now() - interval '15 minutes'
      returning f.id
    )
    update wireroom.due d set due_at = least(due_at, now() + make_interval(secs => ${waitS} * (0.9 + random() * 0.2)))
    from forgiven where d.stage = 'feeds' and d.id = forgiven.id`);
}

/**
 * Whether the last poll of every active feed, but those in opened networks, got no connection, over
 * at least three sites.
 */
export async function noFeedWasReached(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ none: boolean }>(sql`
    select count(distinct site_id) >= 3 and bool_and(last_outcome = any(${NETWORK_OUTCOMES})) as none
    from wireroom.feeds where state = 'active' and last_polled_at is not null and network is distinct from 'opened'`);
  return rows[0]?.none ?? false;
}

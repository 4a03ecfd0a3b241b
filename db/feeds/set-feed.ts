import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';

/** What the operator decides about a feed. What is undefined stays; null gives the decision back to the feed. */
export interface FeedChanges {
  readonly title?: string | null | undefined;
  /** Seconds between polls. */
  readonly intervalS?: number | null | undefined;
  readonly label?: readonly string[] | undefined;
  readonly unlabel?: readonly string[] | undefined;
  /** Whether it may supply metadata for articles of any site. */
  readonly trusted?: boolean | undefined;
}

/** Changes a feed. A shorter interval makes it due earlier, unless it fails at the moment. */
export async function setFeed(
  db: Queryable,
  id: number,
  { title, intervalS, label = [], unlabel = [], trusted }: FeedChanges,
): Promise<void> {
  await db.query(sql`
    with changed as (
      update wireroom.feeds set
        given_title = case when ${title !== undefined} then ${title} else given_title end, title = coalesce(${title}, title),
        given_interval_s = case when ${intervalS !== undefined} then ${intervalS}::int else given_interval_s end,
        interval_s = coalesce(${intervalS}, interval_s),
        interval_reason = case when ${typeof intervalS === 'number'} and failures = 0 then 'given' else interval_reason end,
        trusted = coalesce(${trusted}, trusted),
        labels = array(
          select each from unnest(labels || ${label}::text[]) with ordinality as l (each, place)
          where each <> all (${unlabel}::text[]) group by each order by min(place))
      where id = ${id} returning id, failures
    )
    update wireroom.due d set due_at = least(due_at, now() + make_interval(secs => ${intervalS}::int))
    from changed where d.stage = 'feeds' and d.id = changed.id and failures = 0`);
}

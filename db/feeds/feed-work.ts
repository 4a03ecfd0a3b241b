import sql from 'sql-template-tag';
import type { Network, Pace } from '../../model/feed.ts';
import { type StartedWork, type WorkStart, worksOf } from '../claims/started-work.ts';
import { named } from '../connection/named.ts';
import { batched } from '../connection/request-batches.ts';
import { type SlotColumns, slotsOf } from '../hosts/hosts.ts';

/** The feed of a claim, as a poll needs it. */
export interface FeedWork {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly body_digest: Buffer | null;
  readonly time_zone: string | null;
  readonly interval_s: number | null;
  /** Interval from the operator, in seconds. */
  readonly given_interval_s: number | null;
  readonly pace: Pace | null;
  readonly ttl_s: number | null;
  readonly last_ok_at: Date | null;
  /** Sum of the weights of its failures since the last good poll. */
  readonly failures: number;
  /** Current time of the database. */
  readonly now: Date;
  /** Whether it was a sitemap index at the last poll (db/feeds/sitemaps.ts). */
  readonly lists_sitemaps: boolean;
  /** Network of its address; null until the first poll. */
  readonly network: Network | null;
}

/**
 * Returns the feed of a claim while the claim is valid, with a slot for its first request if its
 * host is free (see acquireSlot). The slot is missing if the host's row is locked.
 */
export const beginPoll = batched<WorkStart, StartedWork<FeedWork> | undefined>(async (pool, polls) => {
  const delayMs = Math.max(...polls.map((poll) => poll.delayMs));
  const { rows } = await pool.query<FeedWork & SlotColumns & { readonly claim: number }>(named('begin-polls')`
    with feed as (
      select f.id, c.claim, f.url, f.host, etag, last_modified, body_digest, time_zone, interval_s, given_interval_s, pace, ttl_s,
        last_ok_at, failures, now() as now, network,
        exists (select from wireroom.feed_sitemaps s where s.feed_id = f.id) as lists_sitemaps,
        -- One feed of a host gets the slot.
        row_number() over (partition by f.host order by f.id) = 1 as is_first
      from unnest(${polls.map(({ claim }) => claim.id)}::bigint[], ${polls.map(({ claim }) => claim.claim)}::bigint[]) as g (id, claim)
      join wireroom.claims c using (id, claim) join wireroom.feeds f using (id)
      where c.stage = 'feeds'
    ), start as (
      ${slotsOf(sql`select host from feed`, delayMs)}
    )
    select feed.*, start.stamp, start."delayMs", start."responseMs"
    from feed left join start on start.host = feed.host and is_first`);
  return worksOf(polls, rows);
});

import type { Claim } from '../claims/claims.ts';
import { batched } from '../connection/batcher.ts';
import { acquireSlots } from '../hosts/hosts.ts';

/** The public internet, or the networks that the operator has opened. */
export type FeedNetwork = 'public' | 'opened';

/** What a poll needs to know about its feed. */
export interface FeedWork {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly body_digest: Buffer | null;
  readonly time_zone: string | null;
  readonly interval_s: number | null;
  readonly pace: FeedPace | null;
  readonly ttl_s: number | null;
  readonly last_ok_at: Date | null;
  /** The present, by the database's clock. */
  readonly now: Date;
  /** It is a sitemap index, as far as is known (db/feeds/sitemaps.ts). */
  readonly lists_sitemaps: boolean;
  /** Where its address is; null until that was seen. */
  readonly network: FeedNetwork | null;
  /** The start of its first request, when its host was free for one. */
  readonly start: { readonly stamp: string; readonly delayMs: number; readonly responseMs: number } | undefined;
}

/** How fast a feed publishes, as pipelines/feed/schedule/pace.ts works it out; only kept here. */
export interface FeedPace {
  readonly recent: number;
  readonly usual: number;
  readonly observedHours: number;
  readonly window: number;
}

type FeedRow = Omit<FeedWork, 'start'> & {
  readonly claim: number;
  readonly stamp: string | null;
  readonly delayMs: number | null;
  readonly responseMs: number | null;
};

interface Begun {
  readonly claim: Claim;
  /** Least time between two requests to its host, from the settings. */
  readonly delayMs: number;
}

/**
 * The feed of a claim, while the claim holds, and the start of its first request where its host is free (see startOnHost).
 * A host whose row others hold at the moment is asked again by itself.
 */
export const beginPoll = batched<Begun, FeedWork | undefined>(async (pool, begun) => {
  const { rows } = await pool.query<FeedRow>({
    name: 'begin-polls',
    text: `with feed as (
       select f.id, f.claim, f.url, f.host, etag, last_modified, body_digest, time_zone, interval_s, pace, ttl_s, last_ok_at, now() as now, network,
         exists (select from wireroom.feed_sitemaps s where s.feed_id = f.id) as lists_sitemaps,
         -- Of several feeds of a host one is first.
         row_number() over (partition by f.host order by f.id) = 1 as is_first
       from unnest($1::bigint[], $2::int[]) as c (id, claim) join wireroom.feeds f using (id, claim)
       where claimed_by is not null
     ), start as (
       ${acquireSlots('select host from feed', 3)}
     )
     select feed.*, start.stamp, start."delayMs", start."responseMs" from feed left join start on start.host = feed.host and is_first`,
    values: [
      begun.map(({ claim }) => claim.id),
      begun.map(({ claim }) => claim.claim),
      Math.max(...begun.map(({ delayMs }) => delayMs)),
    ],
  });
  const byClaim = new Map(rows.map((row) => [`${row.id} ${row.claim}`, row]));
  return new Map(begun.map((one) => [one, workOf(byClaim.get(`${one.claim.id} ${one.claim.claim}`))]));
});

const workOf = (row: FeedRow | undefined): FeedWork | undefined => {
  if (!row) return undefined;
  const { stamp, delayMs, responseMs, ...feed } = row;
  const isFree = stamp !== null && delayMs !== null && responseMs !== null;
  return { ...feed, start: isFree ? { stamp, delayMs, responseMs } : undefined };
};

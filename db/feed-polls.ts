import type pg from 'pg';
import type { Outcome } from '../config/outcomes.ts';
import { LONGEST_DETAIL } from './attempts.ts';
import type { Claim } from './claims.ts';
import { type Queryable, transaction } from './connection.ts';
import type { NamedUrl } from './discoveries.ts';
import { type PolledEntry, storeEntries } from './entries.ts';
import { BELIEVED_AFTER, moveFeed } from './feed-moves.ts';
import { startOn } from './hosts.ts';

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
  /** It is a sitemap index, as far as is known (db/sitemaps.ts). */
  readonly lists_sitemaps: boolean;
  /** Milliseconds that its host took to answer the last time. */
  readonly response_ms: number | null;
  /** The start of its first request, when its host was free for one. */
  readonly start: { readonly stamp: string; readonly delayMs: number } | undefined;
}

/** How fast a feed publishes, as pipelines/feed/pace.ts works it out; only kept here. */
export interface FeedPace {
  readonly recent: number;
  readonly usual: number;
  readonly observedHours: number;
  readonly window: number;
}

type FeedRow = Omit<FeedWork, 'start'> & { readonly stamp: string | null; readonly delayMs: number | null };

/**
 * The feed of a claim, while the claim holds, and the start of its first request where its host is free (see startOnHost).
 * @param delayMs least time between two requests to its host, from the settings
 */
export const beginPoll = async (
  db: Queryable,
  { id, claim }: Claim,
  delayMs: number,
): Promise<FeedWork | undefined> => {
  const { rows } = await db.query<FeedRow>({
    name: 'begin-poll',
    text: `with feed as (
       select f.id, f.url, f.host, etag, last_modified, body_digest, time_zone, interval_s, pace, ttl_s, last_ok_at, h.response_ms,
         exists (select from wireroom.feed_sitemaps s where s.feed_id = f.id) as lists_sitemaps
       from wireroom.feeds f left join wireroom.hosts h using (host) where id = $1 and claim = $2 and claimed_by is not null
     ), start as (
       ${startOn('(select host from feed)', 3)}
     )
     select * from feed left join start on true`,
    values: [id, claim, delayMs],
  });
  if (!rows[0]) return undefined;
  const { stamp, delayMs: turnMs, ...feed } = rows[0];
  return { ...feed, start: stamp === null || turnMs === null ? undefined : { stamp, delayMs: turnMs } };
};

/** How many of a document's entries were known before, and how many were not. */
export interface Overlap {
  readonly known: number;
  readonly fresh: number;
  readonly first: boolean;
}

/** One redirect on the way to a feed: its status and where it leads. */
export interface Hop {
  readonly status: number;
  readonly url: string;
}

export interface PollReport {
  readonly outcome: Outcome;
  readonly httpStatus: number | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  /** The way to whoever answered; undefined when nobody did. */
  readonly redirects?: readonly Hop[] | undefined;
}

/** When a feed is polled next, and why then. */
export interface NextPoll {
  /** Seconds until then. */
  readonly waitS: number;
  readonly reason: string;
}

export interface GoodPoll extends PollReport {
  /** Undefined when the document had not changed. */
  readonly document:
    | {
        readonly title: string | undefined;
        readonly description: string | undefined;
        readonly link: string | undefined;
        readonly language: string | undefined;
        /** What it asks to wait, in seconds. */
        readonly ttlS: number | undefined;
        readonly entries: readonly PolledEntry[];
      }
    | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bodyDigest: Buffer | undefined;
  /** Where permanent redirects alone lead, when that is elsewhere. */
  readonly movedTo: NamedUrl | undefined;
  /** From the overlap with the last poll; `intervalS` is the wait before it was varied a little. */
  readonly nextIn: (overlap: Overlap | undefined) => NextPoll & { readonly intervalS: number; readonly pace: FeedPace };
}

export interface Polled {
  readonly committed: boolean;
  readonly fresh: number;
  readonly changed: number;
}

const NOTHING = { fresh: 0, changed: 0 } as const;

/**
 * Commits a poll that worked: its entries, the articles they name, and the feed's next due time, all or nothing. The
 * validators are stored with the entries, so a crash cannot make a later 304 hide entries that were never stored.
 */
export const commitPoll = async (pool: pg.Pool, claim: Claim, poll: GoodPoll): Promise<Polled> => {
  const { document } = poll;
  // Most polls find nothing new, and one statement is a transaction of its own.
  const polled = document
    ? await commitDocument(pool, claim, poll, document.entries)
    : await finishPoll(pool, claim, poll);
  if (poll.movedTo && polled.movedSeen >= BELIEVED_AFTER) await moveFeed(pool, claim.id, poll.movedTo);
  return { committed: polled.committed, fresh: polled.fresh, changed: polled.changed };
};

type Finished = Polled & {
  /** Good answers in a row from the address it has moved to. */
  readonly movedSeen: number;
};

const commitDocument = (
  pool: pg.Pool,
  claim: Claim,
  poll: GoodPoll,
  entries: readonly PolledEntry[],
): Promise<Finished> =>
  transaction(pool, async (client) => {
    const { rows } = await client.query<{ first: boolean }>(
      `select last_ok_at is null as first from wireroom.feeds
       where id = $1 and claim = $2 and claimed_by is not null for update`,
      [claim.id, claim.claim],
    );
    const stored = rows[0] && { ...rows[0], ...(await storeEntries(client, claim.id, entries)) };
    return { ...(await finishPoll(client, claim, poll, stored)), ...(stored ?? NOTHING) };
  });

/** Writes the feed's row and the line in the ledger; only the latter when the claim is over. */
const finishPoll = async (db: Queryable, claim: Claim, poll: GoodPoll, overlap?: Overlap): Promise<Finished> => {
  const { waitS, intervalS, reason, pace } = poll.nextIn(overlap);
  const missed = overlap && !overlap.first && overlap.known === 0 && overlap.fresh > 0 ? 1 : 0;
  const { rows } = await db.query<{ committed: boolean; movedSeen: number }>({
    name: 'finish-poll',
    text: `with polled as (
       update wireroom.feeds set
         title = coalesce($3, title), description = coalesce($4, description), link = coalesce($5, link), language = coalesce($6, language),
         ttl_s = case when $7 then $8 else ttl_s end,
         etag = $9, last_modified = $10, body_digest = coalesce($11, body_digest), redirects = $12,
         due_at = now() + make_interval(secs => $13), interval_s = $14, interval_reason = $15, pace = $16,
         claimed_by = null, unfinished = 0, failures = 0, gone_answers = 0,
         -- A running mean over about ten polls; only polls that brought a document count.
         loss_ratio = case when $7 then 0.9 * coalesce(loss_ratio, 0) + 0.1 * $17::float8 else loss_ratio end,
         moved_seen = case when $18::text is null then 0 when moved_to = $18 then moved_seen + 1 else 1 end, moved_to = $18,
         last_polled_at = now(), last_ok_at = now(), last_outcome = $19, last_detail = $20
       where id = $1 and claim = $2 and claimed_by is not null
       returning host, moved_seen
     ), noted as (
       ${recordPoll({ outcome: '$19', status: '$21', ms: '$22', detail: '$20' })}
     )
     select polled.host is not null as committed, coalesce(moved_seen, 0) as "movedSeen" from (select) one left join polled on true`,
    values: [
      claim.id,
      claim.claim,
      poll.document?.title,
      poll.document?.description,
      poll.document?.link,
      poll.document?.language,
      poll.document !== undefined,
      poll.document?.ttlS,
      poll.etag,
      poll.lastModified,
      poll.bodyDigest,
      redirectsOf(poll),
      waitS,
      Math.round(intervalS),
      reason,
      pace,
      missed,
      poll.movedTo?.url,
      poll.outcome,
      poll.detail,
      poll.httpStatus,
      Math.round(poll.ms),
    ],
  });
  return { committed: false, movedSeen: 0, ...rows[0], ...NOTHING };
};

export interface BadPoll extends PollReport {
  /** Added to the feed's failures. */
  readonly weight: number;
  /** From the failures counted so far, this one included. */
  readonly nextIn: (failures: number) => NextPoll;
  /** The answer was 410: believed when it comes twice. */
  readonly gone: boolean;
}

/** Commits a poll that failed. @returns whether the claim still held */
export const failPoll = (pool: pg.Pool, claim: Claim, poll: BadPoll): Promise<boolean> =>
  transaction(pool, async (client) => {
    const { rows } = await client.query<{ failures: number }>(
      `select failures from wireroom.feeds where id = $1 and claim = $2 and claimed_by is not null for update`,
      [claim.id, claim.claim],
    );
    const failures = (rows[0]?.failures ?? 0) + poll.weight;
    const { waitS, reason } = poll.nextIn(failures);
    const answered = poll.redirects !== undefined;
    await client.query(
      `with polled as (
         update wireroom.feeds set
           due_at = now() + make_interval(secs => $3), interval_reason = $4, claimed_by = null, unfinished = 0, failures = $5,
           gone_answers = case when $6 then gone_answers + 1 else 0 end,
           state = case when $6 and gone_answers >= 1 then 'gone' else state end,
           redirects = case when $7 then $8 else redirects end,
           last_polled_at = now(), last_outcome = $9, last_detail = $10
         where id = $1 and claim = $2 and claimed_by is not null
         returning host
       )
       ${recordPoll({ outcome: '$9', status: '$11', ms: '$12', detail: '$10' })}`,
      [
        claim.id,
        claim.claim,
        waitS,
        reason,
        failures,
        poll.gone,
        answered,
        redirectsOf(poll),
        poll.outcome,
        poll.detail,
        poll.httpStatus,
        Math.round(poll.ms),
      ],
    );
    return rows.length > 0;
  });

/** SQL for the line in the ledger of a poll that `polled` has written, if its claim still held; the rest are parameters. */
function recordPoll(parameter: Readonly<Record<'outcome' | 'status' | 'ms' | 'detail', string>>): string {
  const { outcome, status, ms, detail } = parameter;
  return `insert into wireroom.attempts (stage, feed_id, host, outcome, http_status, ms, detail)
       select 'feeds', $1, polled.host, case when polled.host is null then 'superseded' else ${outcome} end, ${status}::smallint, ${ms}::int,
         left(${detail}, ${LONGEST_DETAIL})
       from (select) one left join polled on true`;
}

/** The chain as the column holds it: nothing when there was none. */
const redirectsOf = ({ redirects }: PollReport): string | undefined =>
  redirects && redirects.length > 0 ? JSON.stringify(redirects) : undefined;

import type pg from 'pg';
import type { Outcome } from '../config/outcomes.ts';
import { recordAttempt } from './attempts.ts';
import type { Claim } from './claims.ts';
import { type Queryable, transaction } from './connection.ts';
import type { NamedUrl } from './discoveries.ts';
import { type PolledEntry, storeEntries } from './entries.ts';

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
  readonly failures: number;
  readonly gone_answers: number;
}

/** The feed of a claim, while the claim holds. */
export const feedWork = async (db: Queryable, { id, claim }: Claim): Promise<FeedWork | undefined> => {
  const { rows } = await db.query<FeedWork>(
    `select id, url, host, etag, last_modified, body_digest, time_zone, interval_s, failures, gone_answers
     from wireroom.feeds where id = $1 and claim = $2 and claimed_by is not null`,
    [id, claim],
  );
  return rows[0];
};

/** How many of a document's entries were known before, and how many were not. */
export interface Overlap {
  readonly known: number;
  readonly fresh: number;
  readonly first: boolean;
}

export interface PollReport {
  readonly outcome: Outcome;
  readonly httpStatus: number | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
}

export interface GoodPoll extends PollReport {
  /** Undefined when the document had not changed. */
  readonly document:
    | {
        readonly title: string | undefined;
        readonly description: string | undefined;
        readonly link: string | undefined;
        readonly language: string | undefined;
        readonly entries: readonly PolledEntry[];
      }
    | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bodyDigest: Buffer | undefined;
  /** Where permanent redirects alone lead, when that is elsewhere. */
  readonly movedTo: NamedUrl | undefined;
  /** Seconds until the next poll, from the overlap with the last one. */
  readonly nextIn: (overlap: Overlap | undefined) => { readonly waitS: number; readonly intervalS: number };
}

export interface Polled {
  readonly committed: boolean;
  readonly fresh: number;
  readonly changed: number;
}

const BELIEVED_AFTER = 3; // good answers from the same new address before a permanent redirect is believed

/**
 * Commits a poll that worked: its entries, the articles they name, and the feed's next due time, all or nothing. The
 * validators are stored with the entries, so a crash cannot make a later 304 hide entries that were never stored.
 */
export const commitPoll = (pool: pg.Pool, claim: Claim, poll: GoodPoll): Promise<Polled> =>
  transaction(pool, async (client) => {
    const { rows } = await client.query<{
      host: string;
      interval_s: number | null;
      first: boolean;
      moved_to: string | null;
      moved_seen: number;
    }>(
      `select host, interval_s, last_ok_at is null as first, moved_to, moved_seen from wireroom.feeds
       where id = $1 and claim = $2 and claimed_by is not null for update`,
      [claim.id, claim.claim],
    );
    const feed = rows[0];
    if (!feed) {
      await recordAttempt(client, { stage: 'feeds', feedId: claim.id, outcome: 'superseded', ms: poll.ms });
      return { committed: false, fresh: 0, changed: 0 };
    }
    const stored = poll.document && (await storeEntries(client, claim.id, poll.document.entries));
    const overlap = stored && { known: stored.known, fresh: stored.fresh, first: feed.first };
    const { waitS, intervalS } = poll.nextIn(overlap);
    const missed = overlap && !feed.first && overlap.known === 0 && overlap.fresh > 0 ? 1 : 0;
    await client.query(
      `update wireroom.feeds set
         title = coalesce($3, title), description = coalesce($4, description), link = coalesce($5, link), language = coalesce($6, language),
         etag = $7, last_modified = $8, body_digest = coalesce($9, body_digest),
         due_at = now() + make_interval(secs => $10), interval_s = $11, claimed_by = null, unfinished = 0, failures = 0, gone_answers = 0,
         -- A running mean over about ten polls; only polls that brought a document count.
         loss_ratio = case when $12::int is null then loss_ratio else 0.9 * coalesce(loss_ratio, 0) + 0.1 * $12 end,
         last_polled_at = now(), last_ok_at = now(), last_outcome = $13, last_detail = $14
       where id = $1 and claim = $2`,
      [
        claim.id,
        claim.claim,
        poll.document?.title ?? null,
        poll.document?.description ?? null,
        poll.document?.link ?? null,
        poll.document?.language ?? null,
        poll.etag ?? null,
        poll.lastModified ?? null,
        poll.bodyDigest ?? null,
        waitS,
        Math.round(intervalS),
        overlap ? missed : null,
        poll.outcome,
        poll.detail ?? null,
      ],
    );
    await followMove(client, claim.id, feed, poll.movedTo);
    await recordAttempt(client, {
      stage: 'feeds',
      feedId: claim.id,
      host: feed.host,
      outcome: poll.outcome,
      httpStatus: poll.httpStatus,
      ms: poll.ms,
      detail: poll.detail,
    });
    return { committed: true, fresh: stored?.fresh ?? 0, changed: stored?.changed ?? 0 };
  });

const followMove = async (
  client: pg.PoolClient,
  id: number,
  feed: { moved_to: string | null; moved_seen: number },
  movedTo: NamedUrl | undefined,
): Promise<void> => {
  if (!movedTo) {
    if (feed.moved_to !== null)
      await client.query('update wireroom.feeds set moved_to = null, moved_seen = 0 where id = $1', [id]);
    return;
  }
  const seen = feed.moved_to === movedTo.url ? feed.moved_seen + 1 : 1;
  if (seen < BELIEVED_AFTER) {
    await client.query('update wireroom.feeds set moved_to = $2, moved_seen = $3 where id = $1', [
      id,
      movedTo.url,
      seen,
    ]);
    return;
  }
  const { rowCount } = await client.query(
    `insert into wireroom.feed_urls (url_digest, feed_id, url) values ($1, $2, $3)
     on conflict (url_digest) do update set url = excluded.url where feed_urls.feed_id = $2`,
    [movedTo.digest, id, movedTo.url],
  );
  // When another feed has that address already, this one keeps its own: two feeds are never made one behind your back.
  if (rowCount === 1) {
    await client.query('update wireroom.feeds set url = $2, host = $3, moved_to = null, moved_seen = 0 where id = $1', [
      id,
      movedTo.url,
      movedTo.host,
    ]);
  }
};

export interface BadPoll extends PollReport {
  /** Added to the feed's failures. */
  readonly weight: number;
  /** Seconds until the next poll, from the failures counted so far. */
  readonly waitS: (failures: number) => number;
  /** The answer was 410: believed when it comes twice. */
  readonly gone: boolean;
}

/** Commits a poll that failed. @returns whether the claim still held */
export const failPoll = (pool: pg.Pool, claim: Claim, poll: BadPoll): Promise<boolean> =>
  transaction(pool, async (client) => {
    const { rows } = await client.query<{ host: string; failures: number; gone_answers: number }>(
      `select host, failures, gone_answers from wireroom.feeds where id = $1 and claim = $2 and claimed_by is not null for update`,
      [claim.id, claim.claim],
    );
    const feed = rows[0];
    const held = feed !== undefined;
    if (held) {
      const failures = feed.failures + poll.weight;
      const goneAnswers = poll.gone ? feed.gone_answers + 1 : 0;
      await client.query(
        `update wireroom.feeds set due_at = now() + make_interval(secs => $3), claimed_by = null, unfinished = 0, failures = $4,
           gone_answers = $5::smallint, state = case when $5::smallint >= 2 then 'gone' else state end, last_polled_at = now(), last_outcome = $6, last_detail = $7
         where id = $1 and claim = $2`,
        [claim.id, claim.claim, poll.waitS(failures), failures, goneAnswers, poll.outcome, poll.detail ?? null],
      );
    }
    await recordAttempt(client, {
      stage: 'feeds',
      feedId: claim.id,
      host: feed?.host,
      outcome: held ? poll.outcome : 'superseded',
      httpStatus: poll.httpStatus,
      ms: poll.ms,
      detail: poll.detail,
    });
    return held;
  });

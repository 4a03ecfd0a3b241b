import type pg from 'pg';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Outcome } from '../../config/outcomes.ts';
import type { Network } from '../../model/feed.ts';
import { type NextPoll, nextPoll, type Observed } from '../../model/schedule/next-poll.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { MAX_DETAIL_LENGTH } from '../claims/attempts.ts';
import type { Claim } from '../claims/claims.ts';
import { named } from '../connection/named.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { batched } from '../connection/request-batches.ts';
import { type HostTime, lockedHostTimes, recordHostTimes } from '../hosts/response-times.ts';
import { type StoredEntries, storeEntries } from './entries.ts';
import { MIN_PERMANENT_REDIRECTS, moveFeed } from './feed-moves.ts';
import { type Accepted, waitingWarning } from './feed-quotas.ts';
import type { DocumentState, FetchedDocument } from './fetched-document.ts';

/** One redirect of a request: its status and target. */
export interface Hop {
  readonly status: number;
  readonly url: string;
}

export interface PollReport {
  /** Network of the feed's address, if known; stored the first time only. */
  readonly network?: Network | undefined;
  readonly outcome: Outcome;
  readonly httpStatus: number | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  /** Redirects before the response; undefined if there was no response. */
  readonly redirects?: readonly Hop[] | undefined;
  /** Response times of the hosts that it sent requests to, as far as they are worth storing. */
  readonly hostTimes?: readonly HostTime[] | undefined;
}

interface PolledDocument extends FetchedDocument {
  readonly description: string | undefined;
  readonly link: string | undefined;
  /** Minimum poll interval that the document requests, in seconds. */
  readonly ttlS: number | undefined;
}

export interface GoodPoll extends PollReport, DocumentState {
  /** Undefined if the document has not changed. */
  readonly document: PolledDocument | undefined;
  /** Target of the permanent redirects at the start of the chain, if there are any. */
  readonly movedTo: UrlKey | undefined;
  /** Entries accepted from its child sitemaps, if it is a sitemap index. */
  readonly fromSitemaps?: Accepted | undefined;
  /** What decides when it is polled next. */
  readonly observed: Observed;
}

export interface Polled {
  readonly committed: boolean;
  readonly fresh: number;
  readonly changed: number;
}

/**
 * Commits a successful poll in one transaction: its entries, the articles they name, and the next
 * due time of the feed. The validators are stored with the entries, so that after a crash no 304
 * response can hide entries that were not stored.
 */
export async function commitPoll(pool: pg.Pool, claim: Claim, poll: GoodPoll): Promise<Polled> {
  // Most polls find nothing new and need no transaction block.
  const polled = poll.document
    ? await commitDocument(pool, claim, poll, poll.document)
    : { ...(await finishUnchanged(pool, { claim, poll })), fresh: 0, changed: 0 };
  await recordHostTimes(pool, polled.hostTimesLeft);
  if (poll.movedTo && polled.movedSeen >= MIN_PERMANENT_REDIRECTS) await moveFeed(pool, claim.id, poll.movedTo);
  return { committed: polled.committed, fresh: polled.fresh, changed: polled.changed };
}

interface Finished {
  readonly committed: boolean;
  /** Consecutive successful polls through the same permanent redirect. */
  readonly movedSeen: number;
  /** Response times that could not be stored with it, because others have locked these hosts. */
  readonly hostTimesLeft: readonly HostTime[];
}

const commitDocument = (
  pool: pg.Pool,
  claim: Claim,
  poll: GoodPoll,
  { entries, opened }: NonNullable<GoodPoll['document']>,
): Promise<Finished & Polled> =>
  transaction(pool, async (client) => {
    const stored = await storeEntries(client, claim, entries, { before: poll.fromSitemaps, opened });
    const end: PollEnd = { claim, poll, stored };
    const finished = (await finishPolls(client, [end], true)).get(end);
    if (!finished) throw new Error('no result for a poll that was finished unbatched');
    return { ...finished, fresh: stored?.fresh ?? 0, changed: stored?.changed ?? 0 };
  });

const finishUnchanged = batched<PollEnd, Finished>((pool, ends, unbatched) => finishPolls(pool, ends, unbatched));

interface PollEnd {
  readonly claim: Claim;
  readonly poll: GoodPoll;
  /** Undefined if the document has not changed. */
  readonly stored?: StoredEntries | undefined;
}

/** Columns of `pollRows`: name, type, value. */
const COLUMNS: readonly (readonly [name: string, type: string, read: (end: PollEnd & NextPoll) => unknown])[] = [
  ['id', 'bigint', ({ claim }) => claim.id],
  ['claim', 'bigint', ({ claim }) => claim.claim],
  ['has_document', 'boolean', ({ poll }) => poll.document !== undefined],
  ['title', 'text', ({ poll }) => poll.document?.title],
  ['description', 'text', ({ poll }) => poll.document?.description],
  ['link', 'text', ({ poll }) => poll.document?.link],
  ['language', 'text', ({ poll }) => poll.document?.language],
  ['ttl_s', 'int', ({ poll }) => poll.document?.ttlS],
  ['missed', 'float8', ({ stored }) => Number(hasMissed(stored))],
  ['etag', 'text', ({ poll }) => poll.etag],
  ['last_modified', 'text', ({ poll }) => poll.lastModified],
  ['body_digest', 'bytea', ({ poll }) => poll.bodyDigest],
  ['redirects', 'jsonb', ({ poll }) => redirectsOf(poll)],
  ['wait_s', 'float8', ({ waitS }) => waitS],
  ['interval_s', 'int', ({ intervalS }) => Math.round(intervalS)],
  ['interval_reason', 'text', ({ reason }) => reason],
  ['pace', 'jsonb', ({ pace }) => pace],
  ['moved_to', 'text', ({ poll }) => poll.movedTo?.url],
  ['network', 'text', ({ poll }) => poll.network],
  ['outcome', 'text', ({ poll }) => poll.outcome],
  ['detail', 'text', ({ poll, waiting }) => detailOf(poll.detail, waitingWarning(waiting))],
  // Validators are dropped then: a 304 response would hide the entries that are left.
  ['incomplete', 'boolean', ({ stored }) => (stored?.waiting ?? 0) > 0],
  ['entries_waiting', 'int', ({ waiting }) => waiting],
  ['http_status', 'smallint', ({ poll }) => poll.httpStatus],
  ['ms', 'int', ({ poll }) => Math.round(poll.ms)],
];

/** Polls as rows of `COLUMNS`, numbered from 1 on by `n`. */
const pollRows = (polls: readonly (PollEnd & NextPoll)[]): Sql => sql`
      select * from unnest(${join(
        COLUMNS.map(([, type, read]) => sql`${polls.map(read)}::${raw(type)}[]`),
        ', ',
      )}) with ordinality as poll (${raw(COLUMNS.map(([name]) => name).join(', '))}, n)`;

const hasMissed = (stored: StoredEntries | undefined): boolean =>
  stored !== undefined && !stored.first && stored.known === 0 && stored.fresh > 0;

const detailOf = (...details: readonly (string | undefined)[]): string | undefined =>
  details.filter(Boolean).join('; ') || undefined;

/**
 * Updates the feeds and stores the attempts; of an invalid claim only the attempt.
 * @param unbatched see request-batches.ts; in a batch, polls with a locked feed or host, or an
 * invalid claim, are missing from the result
 */
const finishPolls = async (
  db: Queryable,
  ends: readonly PollEnd[],
  unbatched: boolean,
): Promise<ReadonlyMap<PollEnd, Finished>> => {
  const polls = ends.map((end) => ({ ...end, ...nextPoll(end.poll.observed, end.stored) }));
  const hostTimes = ends.flatMap(({ poll }) => poll.hostTimes ?? []);
  const polledOf = sql`poll ${unbatched ? sql`left join` : sql`join`} polled using (n)`;
  const { rows } = await db.query<{ n: number; host: string | null; movedSeen: number | null; timed: string[] }>(
    named(unbatched ? 'finish-poll' : 'finish-polls')`
    with poll as (${pollRows(polls)}
    ), held as (
      select f.id, c.claim from poll join wireroom.claims c using (id, claim) join wireroom.feeds f using (id)
        ${unbatched ? empty : sql`join wireroom.hosts h on h.host = c.host`}
      where c.stage = 'feeds'
      order by f.id for no key update of f, c ${unbatched ? empty : sql`skip locked for key share of h skip locked`}
    ), ended as (
      delete from wireroom.claims c where c.stage = 'feeds' and c.id in (select id from held) returning c.*
    ), requeued as (
      insert into wireroom.due (stage, id, host, due_at)
      select 'feeds', c.id, c.host, now() + make_interval(secs => wait_s) from ended c join poll using (id, claim) order by c.id
    ), polled as (
      update wireroom.feeds f set
        title = coalesce(f.given_title, e.title, f.title), description = coalesce(e.description, f.description),
        link = coalesce(e.link, f.link), language = coalesce(e.language, f.language),
        ttl_s = case when has_document then e.ttl_s else f.ttl_s end,
        etag = case when not incomplete then e.etag end,
        last_modified = case when not incomplete then e.last_modified end,
        body_digest = case when not incomplete then coalesce(e.body_digest, f.body_digest) end,
        entries_waiting = e.entries_waiting, redirects = e.redirects,
        interval_s = e.interval_s, interval_reason = e.interval_reason, pace = e.pace,
        failures = 0, gone_answers = 0, network = coalesce(f.network, e.network),
        -- A moving average over about ten polls; only polls with a document count.
        loss_ratio = case when has_document then 0.9 * coalesce(loss_ratio, 0) + 0.1 * missed else loss_ratio end,
        moved_seen = case when e.moved_to is null then 0 when f.moved_to = e.moved_to then moved_seen + 1 else 1 end,
        moved_to = e.moved_to, last_polled_at = now(), last_ok_at = now(), last_outcome = outcome, last_detail = detail
      from poll e join held using (id, claim) where f.id = e.id
      returning e.n, f.host, moved_seen
    ), recorded as (
      insert into wireroom.attempts (stage, feed_id, host, outcome, http_status, ms, detail)
      select 'feeds', id, host, case when host is null then 'superseded' else outcome end, http_status, ms, left(detail, ${MAX_DETAIL_LENGTH})
      from ${polledOf}
    ), timed as (
      update wireroom.hosts h set response_ms = t.ms from ${lockedHostTimes(hostTimes)} t where h.host = t.host returning h.host
    )
    select n, host, moved_seen as "movedSeen", array(select host from timed) as timed from ${polledOf}`,
  );
  return new Map(
    rows.flatMap(({ n, host, movedSeen, timed }) => {
      const end = ends[n - 1];
      if (!end) return [];
      const hostTimesLeft = timesLeft(end.poll, timed);
      return [[end, { committed: host !== null, movedSeen: movedSeen ?? 0, hostTimesLeft }] as const];
    }),
  );
};

const timesLeft = ({ hostTimes = [] }: PollReport, timed: readonly string[]): HostTime[] =>
  hostTimes.filter(({ host }) => !timed.includes(host));

export interface BadPoll extends PollReport, Pick<NextPoll, 'waitS' | 'reason'> {
  /** Weight of the outcome, added to the feed's failures. */
  readonly weight: number;
  /** Whether the response was 410; the feed is `gone` after the second in a row. */
  readonly gone: boolean;
}

/** Commits a failed poll. @returns whether the claim was still valid */
export async function failPoll(pool: pg.Pool, claim: Claim, poll: BadPoll): Promise<boolean> {
  const { hostTimes = [] } = poll;
  const { rows } = await pool.query<{ host: string | null; timed: string[] }>(named('fail-poll')`
    with held as materialized (
      select f.id from wireroom.claims c join wireroom.feeds f using (id)
      where c.stage = 'feeds' and c.id = ${claim.id} and c.claim = ${claim.claim} for no key update of f, c
    ), ended as (
      delete from wireroom.claims c where c.stage = 'feeds' and c.id in (select id from held) returning c.*
    ), requeued as (
      insert into wireroom.due (stage, id, host, due_at)
      select 'feeds', id, host, now() + make_interval(secs => ${poll.waitS}) from ended
    ), polled as (
      update wireroom.feeds set
        interval_reason = ${poll.reason}, failures = failures + ${poll.weight}::real,
        gone_answers = case when ${poll.gone} then gone_answers + 1 else 0 end,
        state = case when ${poll.gone} and gone_answers >= 1 then 'gone' else state end,
        redirects = case when ${poll.redirects !== undefined} then ${redirectsOf(poll)} else redirects end,
        network = coalesce(network, ${poll.network}), last_polled_at = now(), last_outcome = ${poll.outcome}, last_detail = ${poll.detail}
      where id in (select id from held)
      returning host
    ), recorded as (
      insert into wireroom.attempts (stage, feed_id, host, outcome, http_status, ms, detail)
      select 'feeds', ${claim.id}, polled.host, case when polled.host is null then 'superseded' else ${poll.outcome} end,
        ${poll.httpStatus}, ${Math.round(poll.ms)}, left(${poll.detail}, ${MAX_DETAIL_LENGTH})
      from (select) one left join polled on true
    ), timed as (
      update wireroom.hosts h set response_ms = t.ms from ${lockedHostTimes(hostTimes)} t where h.host = t.host returning h.host
    )
    select polled.host, array(select host from timed) as timed from (select) one left join polled on true`);
  await recordHostTimes(pool, timesLeft(poll, rows[0]?.timed ?? []));
  return typeof rows[0]?.host === 'string';
}

/** The redirects as JSON; undefined if there were none. */
const redirectsOf = ({ redirects }: PollReport): string | undefined =>
  redirects && redirects.length > 0 ? JSON.stringify(redirects) : undefined;

import type pg from 'pg';
import sql from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import type { Queryable } from '../connection/pool.ts';
import { type AddedFeed, addFeeds, type NewFeed } from './feed-additions.ts';
import type { Hop } from './feed-polls.ts';

export const FEED_STATES = ['active', 'paused', 'gone'] as const;

export type FeedState = (typeof FEED_STATES)[number];

/** Adds one feed; see `addFeeds`. */
export async function addFeed(
  pool: pg.Pool,
  named: UrlKey,
  { title, labels = [], network, trusted }: Partial<Pick<NewFeed, 'title' | 'labels' | 'network' | 'trusted'>> = {},
): Promise<AddedFeed> {
  const [answer] = await addFeeds(pool, [{ named, title, labels, network, trusted }]);
  if (!answer) throw new Error('addFeeds returned no result');
  return answer;
}

/** Whether the database has ever had a feed, including deleted ones. */
export async function hasEverHadFeeds(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ used: boolean }>('select is_called as used from wireroom.feeds_id_seq');
  return rows[0]?.used ?? false;
}

export interface FeedRow {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly site: string;
  readonly state: FeedState;
  readonly labels: string[];
  /** Whether its entries may supply metadata for articles of any site, not only its own. */
  readonly trusted: boolean;
  readonly last_outcome: string | null;
  readonly last_outcome_description: string | null;
  readonly last_detail: string | null;
  readonly last_polled_at: Date | null;
  readonly last_ok_at: Date | null;
  readonly next_poll_at: Date | null;
  /** Poll interval without failures, in seconds. */
  readonly interval_s: number | null;
  readonly interval_reason: string | null;
  /** Publication rate over about the last week. */
  readonly entries_per_day: number | null;
  /** Share of recent polls in which every entry was new, so that entries may have been missed between polls. */
  readonly loss_ratio: number | null;
  /** Entries of its last document that are left to later polls. */
  readonly entries_waiting: number;
  /** Redirects of the last poll that got a response. */
  readonly redirects: Hop[] | null;
  /** Target of a permanent redirect. */
  readonly moved_to: string | null;
  /** Sum of outcome weights since the last successful poll. */
  readonly failures: number;
  readonly article_count: number;
}

const FEED_ROW = `
  select f.id, f.url, f.title, s.domain as site, f.state, f.labels, f.trusted, f.last_outcome, o.description as last_outcome_description, f.last_detail,
    f.last_polled_at, f.last_ok_at,
    (select min(w.due_at) from wireroom.work w where w.id = f.id and w.stage = 'feeds') as next_poll_at, f.interval_s, f.interval_reason,
    round((f.pace ->> 'usual')::numeric * 24, 1)::float8 as entries_per_day, f.loss_ratio, f.entries_waiting, f.redirects, f.moved_to, f.failures,
    (select count(distinct e.article_id) from wireroom.entries e where e.feed_id = f.id) as article_count
  from wireroom.feeds f
  join wireroom.sites s on s.id = f.site_id
  left join wireroom.outcomes o on o.code = f.last_outcome`;

export interface FeedFilter {
  readonly label?: string | undefined;
  readonly state?: FeedState | undefined;
  /** Only feeds whose last poll failed. */
  readonly failing?: boolean | undefined;
  readonly limit?: number | undefined;
}

export async function listFeeds(
  db: Queryable,
  { label, state, failing = false, limit }: FeedFilter = {},
): Promise<FeedRow[]> {
  const { rows } = await db.query<FeedRow>(
    `${FEED_ROW}
     where ($1::text is null or $1 = any(f.labels)) and ($2::text is null or f.state = $2)
       and (not $3 or f.last_outcome not in ('ok', 'not_modified'))
     order by f.id limit $4`,
    [label ?? null, state ?? null, failing, limit ?? null],
  );
  return rows;
}

/** Returns a feed by its id. */
export async function feedById(db: Queryable, id: number): Promise<FeedRow | undefined> {
  const { rows } = await db.query<FeedRow>(`${FEED_ROW} where f.id = $1`, [id]);
  return rows[0];
}

/** Returns a feed by the digest of its URL or of an earlier one. */
export async function feedByUrl(db: Queryable, digest: Buffer): Promise<FeedRow | undefined> {
  const { rows } = await db.query<FeedRow>(
    `${FEED_ROW} where f.id = (select feed_id from wireroom.feed_urls where url_digest = $1)`,
    [digest],
  );
  return rows[0];
}

export interface FeedAttempt {
  readonly at: Date;
  readonly outcome: string;
  readonly http_status: number | null;
  readonly ms: number | null;
  readonly detail: string | null;
}

/** Returns the last polls of a feed, newest first. */
export async function feedAttempts(db: Queryable, id: number, limit = 20): Promise<FeedAttempt[]> {
  const { rows } = await db.query<FeedAttempt>(
    `select at, outcome, http_status, ms, detail from wireroom.attempts
     where feed_id = $1 and stage = 'feeds' order by at desc limit $2`,
    [id, limit],
  );
  return rows;
}

/** Makes feeds due now: those given, or all active ones. Works without a running service. @returns their number */
export async function pollNow(db: Queryable, ids?: readonly number[]): Promise<number> {
  const { rowCount } = await db.query(
    // Locked in the order of their ids, so that concurrent calls do not deadlock.
    `with asked as (
       select d.id from wireroom.due d join wireroom.feeds f using (id)
       where d.stage = 'feeds' and f.state = 'active' and ($1::bigint[] is null or d.id = any($1))
       order by d.id for no key update of d
     )
     update wireroom.due d set due_at = now() from asked where d.stage = 'feeds' and d.id = asked.id`,
    [ids ?? null],
  );
  return rowCount ?? 0;
}

/**
 * Pauses an active feed: it waits, however long it is due. A running poll is still stored.
 * @returns false if it was not active
 */
export async function pauseFeed(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query(`update wireroom.feeds set state = 'paused' where id = $1 and state = 'active'`, [
    id,
  ]);
  return rowCount === 1;
}

/**
 * Resumes a feed: a paused one is polled at its next due time, a gone one at once and with its
 * failures reset.
 * @returns false if it was active
 */
export async function resumeFeed(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query(
    // The due time is written in any case, which tells the host of it (0005_work.sql).
    `with before as (
       select id, state from wireroom.feeds where id = $1 and state <> 'active' for update
     ), planned as (
       update wireroom.due d set due_at = case before.state when 'gone' then now() else due_at end
       from before where d.stage = 'feeds' and d.id = before.id
     )
     update wireroom.feeds f set state = 'active', failures = case before.state when 'gone' then 0 else failures end, gone_answers = 0
     from before where f.id = before.id`,
    [id],
  );
  return rowCount === 1;
}

export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  /** Site URL from the feed. */
  readonly link: string | null;
  readonly labels: string[];
  /** Attributes of its outline in the imported OPML file. */
  readonly outline: Record<string, string> | null;
  readonly trusted: boolean;
}

/** Returns the columns of the OPML export, of all feeds or those with a label. */
export async function feedsWithLabel(db: Queryable, label: string | undefined): Promise<ListedFeed[]> {
  const { rows } = await db.query<ListedFeed>(
    'select url, title, link, labels, outline, trusted from wireroom.feeds where $1::text is null or $1 = any(labels) order by id',
    [label ?? null],
  );
  return rows;
}

/** Returns the ids of the feeds with a label. */
export async function feedIdsWithLabel(db: Queryable, label: string): Promise<number[]> {
  const { rows } = await db.query<{ id: number }>('select id from wireroom.feeds where $1 = any(labels) order by id', [
    label,
  ]);
  return rows.map(({ id }) => id);
}

export interface RemovedFeed {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  /** Of the URLs that it had, in hex. */
  readonly digests: readonly string[];
}

/** Deletes feeds by id, and by digest of a URL; their articles stay. @returns the feeds that existed */
export async function removeFeeds(
  db: Queryable,
  ids: readonly number[],
  digests: readonly Buffer[] = [],
): Promise<RemovedFeed[]> {
  // Locked in the order of their ids, so that concurrent commands cannot deadlock.
  const { rows } = await db.query<RemovedFeed>(sql`
    with wanted as (
      select id from wireroom.feeds where id = any(${ids}::bigint[] || array(
        select feed_id from wireroom.feed_urls where url_digest = any(${digests}::bytea[]))) order by id for update
    ), cancelled as (
      delete from wireroom.due where stage = 'feeds' and id in (select id from wanted)
    ), ended as (
      delete from wireroom.claims where stage = 'feeds' and id in (select id from wanted)
    )
    delete from wireroom.feeds f using wanted where f.id = wanted.id returning f.id, f.url, f.title,
      array(select encode(u.url_digest, 'hex') from wireroom.feed_urls u where u.feed_id = f.id) as digests`);
  return rows;
}

import type pg from 'pg';
import sql, { raw, type Sql } from 'sql-template-tag';
import { named } from '../connection/named.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { delayOf, nextClaim, upToAWeek } from '../hosts/hosts.ts';
import type { ArticleStage } from '../life-cycle/states.ts';
import { requeuedRows } from '../life-cycle/work.ts';

/** A kind of work, with a queue of its own. Feeds and articles are fetched; the other two work on what is stored. */
export type Stage = 'feeds' | ArticleStage;

export const STAGES: readonly Stage[] = ['feeds', 'articles', 'tags', 'reprocess'];

/** The right to work on a row. A result is stored only while the claim is in `wireroom.claims`. */
export interface Claim {
  readonly id: number;
  readonly claim: number;
  /** Consecutive claims, including this one, that ended without a result. */
  readonly crashes: number;
}

export interface ClaimRequest {
  readonly limit: number;
  /** Id of the claiming process. Its claims are released when its heartbeat stops. */
  readonly processId: string;
  readonly leaseMs: number;
  /** Minimum time between two requests to a host, in milliseconds (WIREROOM_HOST_DELAY_MS). */
  readonly delayMs: number;
}

/**
 * Claims due rows of a stage. Stages that fetch get one row of each host whose turn it is and that
 * has no running job; the host that has waited longest comes first. The time depends on `limit` and
 * on the number of running jobs, not on the number of rows, hosts or feeds.
 */
export async function claimDue(pool: pg.Pool, stage: Stage, request: ClaimRequest): Promise<Claim[]> {
  if (stage === 'tags' || stage === 'reprocess') return claimStored(pool, stage, request);
  // A host whose rows others finished or deferred yields no claim but has its bound corrected. Try
  // again, so that such hosts do not take the places of hosts with due rows.
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const { hosts, claims } = await claimOfHosts(pool, stage, request);
    if (claims.length > 0 || hosts < request.limit) return claims;
  }
  return [];
}

/** Tries that may find nothing after very many rows were deferred at once; 100 take about half a second. */
const MAX_TRIES = 100;

/** Of articles whose text or page is stored. Those that readers do not see yet come first. */
const claimStored = async (pool: pg.Pool, stage: 'tags' | 'reprocess', request: ClaimRequest): Promise<Claim[]> => {
  const { rows } = await pool.query<Claim>(named(`claim-${stage}`)`
    with pick as (
      select id from wireroom.due where stage = ${raw(`'${stage}'`)} and due_at <= now()
      order by visible, due_at limit ${request.limit}
      for update skip locked
    ), claimed as (
      insert into wireroom.claims ${rowsPicked(request, IS_ARTICLE)}
    ), taken as (
      delete from wireroom.due d using claimed where d.id = claimed.id and ${IS_ARTICLE} and not d.refetch_pending
    ), later as (
      update wireroom.due d set stage = 'articles', due_at = now(), refetch_pending = false from claimed
      where d.id = claimed.id and ${IS_ARTICLE} and d.refetch_pending
    )
    select id, claim, crashes from claimed`);
  return rows;
};

/**
 * Whether row `d` is that of an article, as the key says it: the planner may know nothing yet about
 * the rows of a stage.
 */
const IS_ARTICLE = sql`(d.stage = 'feeds') = false`;
const IS_FEED = sql`(d.stage = 'feeds') = true`;

/**
 * The rows `d` of the ids that the subquery `pick` has, for `insert into wireroom.claims …`. An
 * article whose claim has not ended yet is left, and a pending refetch waits for the end of this
 * one.
 */
const rowsPicked = ({ processId, leaseMs }: ClaimRequest, isOfStage: Sql): Sql =>
  sql`(stage, id, host, process_id, until, own, visible, asked_by, attempts, crashes)
      select d.stage, d.id, d.host, ${processId}, now() + make_interval(secs => ${leaseMs} / 1000.0), d.own, d.visible, d.asked_by, d.attempts, d.crashes + 1
      from pick join wireroom.due d on d.id = pick.id and ${isOfStage}
      on conflict (id, (stage = 'feeds')) do nothing
      returning id, claim, crashes, host`;

// Two statements, so that the second sees everything that was committed before the hosts were
// locked (0005_work.sql), including the claims of other dispatchers.
const claimOfHosts = (
  pool: pg.Pool,
  stage: 'feeds' | 'articles',
  request: ClaimRequest,
): Promise<{ readonly hosts: number; readonly claims: Claim[] }> =>
  transaction(pool, async (client) => {
    const hosts = await lockHosts(client, stage, request.limit);
    if (hosts.length === 0) return { hosts: 0, claims: [] };
    const claim = stage === 'feeds' ? claimFeeds : claimArticles;
    const { rows } = await client.query<Claim | { id: null }>(claim(hosts, request));
    return { hosts: hosts.length, claims: rows.filter((row) => row.id !== null) };
  });

/**
 * Locks the hosts whose turn it is; the one that has been free and due for longest comes first.
 * Hosts that another dispatcher has locked are skipped.
 */
const lockHosts = async (client: pg.PoolClient, stage: 'feeds' | 'articles', limit: number): Promise<string[]> => {
  // A time before which none of the host's rows is due.
  const bound = raw(`h.${stage}_due_at`);
  const { rows } = await client.query<{ host: string }>(named(`lock-hosts-${stage}`)`
    select h.host from wireroom.hosts h
    where ${bound} < 'infinity' and greatest(h.next_claim_at, ${bound}) <= now() and not ${isBusy(sql`h.host`)}
    order by greatest(h.next_claim_at, ${bound})
    limit ${limit}
    for update skip locked`);
  return rows.map(({ host }) => host);
};

/**
 * Whether a host has a running job, of a feed or an article. The offset keeps it one look at an
 * index for each host: otherwise the planner makes it a join.
 */
export function isBusy(host: Sql): Sql {
  return sql`exists (select from wireroom.claims w where w.host = ${host} and w.stage in ('feeds', 'articles') offset 0)`;
}

/** When a host is claimed again after this. It only spreads claims: acquireSlot() decides when a request may start. */
const nextTurn = ({ delayMs }: ClaimRequest): Sql => sql`case when claimed.id is null then h.next_claim_at
        else greatest(${nextClaim(sql`now()`, delayOf(delayMs))}, h.blocked_until) end`;

/** Whether feed `t` is active. A scalar, so that the feeds of a host are looked up in their order, until one is. */
const IS_ACTIVE = sql`(select f.state from wireroom.feeds f where f.id = t.id) = 'active'`;

/** Claims one due feed of each host. */
const claimFeeds = (hosts: readonly string[], request: ClaimRequest): pg.QueryConfig =>
  named('claim-of-hosts-feeds')`
    with pick as materialized (
      select (
        select t.id from wireroom.due t
        where t.stage = 'feeds' and t.host = turn.host and t.due_at <= now() and t.own and ${IS_ACTIVE}
        order by t.due_at limit 1 for update skip locked) as id
      from unnest(${hosts}::text[]) as turn (host) where not ${isBusy(sql`turn.host`)}
    ), claimed as (
      insert into wireroom.claims ${rowsPicked(request, IS_FEED)}
    ), taken as (
      delete from wireroom.due d using claimed where d.id = claimed.id and ${IS_FEED}
    )
    update wireroom.hosts h set
      next_claim_at = ${nextTurn(request)},
      feeds_due_at = coalesce((
        select t.due_at from wireroom.due t
        where t.stage = 'feeds' and t.host = h.host and t.id is distinct from claimed.id and t.own and ${IS_ACTIVE}
        order by t.due_at limit 1), 'infinity')
    from unnest(${hosts}::text[]) as turn (host) left join claimed using (host)
    where h.host = turn.host
    returning claimed.id, claimed.claim, claimed.crashes`;

/**
 * Claims one due article of each host. Those named by feeds of their own site or by people come
 * before those named by feeds of other sites.
 */
const claimArticles = (hosts: readonly string[], request: ClaimRequest): pg.QueryConfig =>
  named('claim-of-hosts-articles')`
    with pick as materialized (
      select coalesce((
          select t.id from wireroom.due t where t.stage = 'articles' and t.host = turn.host and t.due_at <= now() and t.own
          order by t.due_at limit 1 for update skip locked
        ), (
          select t.id from wireroom.due t where t.stage = 'articles' and t.host = turn.host and t.due_at <= now() and not t.own
          order by t.due_at limit 1 for update skip locked
        )) as id
      from unnest(${hosts}::text[]) as turn (host) where not ${isBusy(sql`turn.host`)}
    ), claimed as (
      insert into wireroom.claims ${rowsPicked(request, IS_ARTICLE)}
    ), taken as (
      delete from wireroom.due d using claimed where d.id = claimed.id and ${IS_ARTICLE}
    )
    update wireroom.hosts h set
      next_claim_at = ${nextTurn(request)},
      articles_due_at = coalesce(least((
          select t.due_at from wireroom.due t
          where t.stage = 'articles' and t.host = h.host and t.id is distinct from claimed.id and t.own
          order by t.due_at limit 1
        ), (
          select t.due_at from wireroom.due t
          where t.stage = 'articles' and t.host = h.host and t.id is distinct from claimed.id and not t.own
          order by t.due_at limit 1
        )), 'infinity')
    from unnest(${hosts}::text[]) as turn (host) left join claimed using (host)
    where h.host = turn.host
    returning claimed.id, claimed.claim, claimed.crashes`;

/** Whether claim `c` is one of a stage's. */
export function isOneOf(stage: Stage, claims: readonly Pick<Claim, 'id' | 'claim'>[]): Sql {
  return sql`c.stage = ${stage} and (c.id, c.claim) in (
    select * from unnest(${claims.map(({ id }) => id)}::bigint[], ${claims.map(({ claim }) => claim)}::bigint[]))`;
}

/** Releases a claim without counting an attempt. The row is due again after `waitMs` milliseconds (at most a week). */
export async function release(db: Queryable, stage: Stage, claim: Claim, waitMs: number): Promise<void> {
  await db.query(sql`
    with ended as (
      delete from wireroom.claims c where ${isOneOf(stage, [claim])} returning c.*
    )
    insert into wireroom.due ${requeuedRows('release', { due_at: sql`now() + ${upToAWeek(waitMs)}` })}`);
}

/**
 * Releases claims whose job ended without a result. The rows are due again after one second for
 * each consecutive crash. The crash count is kept, so that a row which always crashes is eventually
 * rejected.
 * @param maxCrashes upper limit of the stored count
 */
export async function nack(
  db: Queryable,
  stage: Stage,
  claims: readonly Claim[],
  maxCrashes = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  await db.query(sql`
    with ended as (
      delete from wireroom.claims c where ${isOneOf(stage, claims)} returning c.*
    )
    insert into wireroom.due ${requeuedRows('nack', { crashes: sql`least(c.crashes, ${maxCrashes}::bigint)` })}`);
}

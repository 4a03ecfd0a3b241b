import sql, { type Sql } from 'sql-template-tag';
import { NETWORK_OUTCOMES, type Outcome } from '../../config/outcomes.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import type { Stage } from './claims.ts';

export interface Attempt {
  readonly stage: Stage;
  readonly feedId?: number | undefined;
  readonly articleId?: number | undefined;
  readonly host?: string | undefined;
  readonly outcome: Outcome;
  readonly httpStatus?: number | undefined;
  /** Milliseconds from claim to end, without the wait for the host. */
  readonly ms: number;
  /** What exactly happened, as one line for people. */
  readonly detail?: string | undefined;
}

/** Maximum length of a stored detail, in characters. */
export const MAX_DETAIL_LENGTH = 500;

/** Stores one attempt. Looks up the feed of an article if none is given. */
export function recordAttempt(db: Queryable, attempt: Attempt): Promise<void> {
  return recordAttempts(db, [attempt]);
}

/** Stores attempts in one statement. */
export async function recordAttempts(db: Queryable, attempts: readonly Attempt[]): Promise<void> {
  if (attempts.length === 0) return;
  await db.query(named('record-attempts')`insert into wireroom.attempts ${attemptRows(attempts)}`);
}

/** The rows of attempts, for `insert into wireroom.attempts …`. */
export function attemptRows(attempts: readonly Attempt[]): Sql {
  return sql`(stage, feed_id, article_id, host, outcome, http_status, ms, detail)
         select stage, coalesce(t.feed_id, (select min(e.feed_id) from wireroom.entries e where e.article_id = t.article_id)),
           article_id, host, outcome, http_status, ms, detail
         from unnest(
           ${attempts.map(({ stage }) => stage)}::text[],
           ${attempts.map(({ feedId }) => feedId)}::bigint[],
           ${attempts.map(({ articleId }) => articleId)}::bigint[],
           ${attempts.map(({ host }) => host)}::text[],
           ${attempts.map(({ outcome }) => outcome)}::text[],
           ${attempts.map(({ httpStatus }) => httpStatus)}::smallint[],
           ${attempts.map(({ ms }) => Math.round(ms))}::int[],
           ${attempts.map(({ detail }) => detail?.slice(0, MAX_DETAIL_LENGTH))}::text[]
         ) as t (stage, feed_id, article_id, host, outcome, http_status, ms, detail)`;
}

/** Whether an attempt was on behalf of no feed in a network that the operator has opened. */
const IS_PUBLIC = sql`not exists (select from wireroom.feeds f where f.id = attempts.feed_id and f.network = 'opened')`;

/**
 * Whether our own network is down. It is if most recent attempts got no connection, and not to one
 * site alone: a platform that is away takes very many hosts along. It also is if no attempt at all
 * got a connection, for a day or since the first start, over at least three sites. Failures then do
 * not count against feeds. A few dead feeds among others never look like this. Only public
 * addresses tell: a network that the operator has opened works, or fails, without the internet.
 */
export async function ownNetworkIsDown(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ down: boolean }>(sql`
    with recent as (
       select host, min(article_id) as article_id, min(feed_id) as feed_id, count(*) as attempts,
         count(*) filter (where outcome = any(${NETWORK_OUTCOMES})) as failed
       from wireroom.attempts where at > now() - interval '5 minutes' and stage in ('feeds', 'articles')
         and outcome <> 'unwanted' -- which most often took no request
         and ${IS_PUBLIC}
       group by host
     ), totals as (
       select coalesce(sum(attempts), 0) as attempts, coalesce(sum(failed), 0) as failed,
         -- What is in the ledger may be removed by now; then its host has to do.
         count(distinct coalesce((select site_id from wireroom.articles where id = article_id)::text,
           (select site_id from wireroom.feeds where id = feed_id)::text, host)) filter (where failed > 0) as sites
       from recent
     )
     select case
       when attempts >= 20 then failed > attempts / 2 and sites >= 5
       when failed = attempts and sites >= 3 then not exists (
         select from wireroom.attempts where at > now() - interval '1 day' and stage in ('feeds', 'articles')
           and outcome <> all(${NETWORK_OUTCOMES}) and ${IS_PUBLIC})
       else false end as down
     from totals`);
  return rows[0]?.down ?? false;
}

import type { Outcome } from '../config/outcomes.ts';
import type { Stage } from './claims.ts';
import type { Queryable } from './connection.ts';

export interface Attempt {
  readonly stage: Stage;
  readonly feedId?: number | undefined;
  readonly articleId?: number | undefined;
  readonly host?: string | undefined;
  readonly outcome: Outcome;
  readonly httpStatus?: number | undefined;
  /** Milliseconds from claim to end, waiting for the host not counted. */
  readonly ms: number;
  /** One line for people: what exactly happened. */
  readonly detail?: string | undefined;
}

/** Characters of a line's detail. */
export const LONGEST_DETAIL = 500;

/** Writes one line of the ledger. An article's feed is looked up when it is not given. */
export const recordAttempt = async (db: Queryable, attempt: Attempt): Promise<void> => {
  await db.query(
    `insert into wireroom.attempts (stage, feed_id, article_id, host, outcome, http_status, ms, detail)
     values ($1, coalesce($2::bigint, (select min(feed_id) from wireroom.entries where article_id = $3)), $3, $4, $5, $6, $7, $8)`,
    [
      attempt.stage,
      attempt.feedId ?? null,
      attempt.articleId ?? null,
      attempt.host ?? null,
      attempt.outcome,
      attempt.httpStatus ?? null,
      Math.round(attempt.ms),
      attempt.detail?.slice(0, LONGEST_DETAIL) ?? null,
    ],
  );
};

/**
 * Whether it is our own network that fails: most recent attempts got no connection, and not to one site alone: a platform
 * that is away takes very many hosts along. Then nothing is counted against anybody. A handful of feeds never reaches the
 * floor, so a small install still notices dead ones.
 */
export const ownNetworkIsDown = async (db: Queryable): Promise<boolean> => {
  const { rows } = await db.query<{ down: boolean }>(
    `with recent as (
       select host, min(article_id) as article_id, min(feed_id) as feed_id, count(*) as attempts,
         count(*) filter (where outcome in ('dns_failure', 'unreachable', 'timeout')) as failed
       from wireroom.attempts where at > now() - interval '5 minutes' and stage <> 'tags'
       group by host
     )
     select coalesce(sum(attempts) >= 20 and sum(failed) > sum(attempts) / 2, false)
       -- What is in the ledger may be removed by now; then its host has to do.
       and count(distinct coalesce((select site_id from wireroom.articles where id = article_id)::text,
         (select site_id from wireroom.feeds where id = feed_id)::text, host)) filter (where failed > 0) >= 5 as down
     from recent`,
  );
  return rows[0]?.down ?? false;
};

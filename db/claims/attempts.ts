import type { Outcome } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import type { Stage } from './claims.ts';

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
export const MAX_DETAIL_LENGTH = 500;

/** Writes one line of the ledger. An article's feed is looked up when it is not given. */
export const recordAttempt = (db: Queryable, attempt: Attempt): Promise<void> => recordAttempts(db, [attempt]);

/** Writes a line for each attempt, in one statement. */
export const recordAttempts = async (db: Queryable, attempts: readonly Attempt[]): Promise<void> => {
  if (attempts.length === 0) return;
  await db.query(
    `insert into wireroom.attempts (stage, feed_id, article_id, host, outcome, http_status, ms, detail)
     select stage, coalesce(a.feed_id, (select min(e.feed_id) from wireroom.entries e where e.article_id = a.article_id)),
       article_id, host, outcome, http_status, ms, detail
     from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::smallint[], $7::int[], $8::text[])
       as a (stage, feed_id, article_id, host, outcome, http_status, ms, detail)`,
    [
      attempts.map(({ stage }) => stage),
      attempts.map(({ feedId }) => feedId),
      attempts.map(({ articleId }) => articleId),
      attempts.map(({ host }) => host),
      attempts.map(({ outcome }) => outcome),
      attempts.map(({ httpStatus }) => httpStatus),
      attempts.map(({ ms }) => Math.round(ms)),
      attempts.map(({ detail }) => detail?.slice(0, MAX_DETAIL_LENGTH)),
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

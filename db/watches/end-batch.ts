import type { Outcome } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import type { DueBatch } from './due-batches.ts';

/** How long a delivery is tried. */
export const PARK_AFTER = '7 days';

/**
 * Records that the receiver has a batch. What was not sent because its article is deleted is
 * dropped, unless an earlier attempt may have brought it.
 * @param sent ids of the deliveries that were sent
 * @param answerMs how long the receiver took; undefined if it was not asked
 */
export async function endBatch(
  db: Queryable,
  batch: DueBatch,
  until: number,
  sent: readonly number[],
  answerMs?: number,
): Promise<void> {
  await db.query({
    name: 'end-batch',
    text: `with ended as (
         update wireroom.watches set batch = null, batch_until = null, attempts = 0, next_at = now(), claim = null, answer_ms = coalesce($6, answer_ms),
           last_outcome = case when $4::bigint[] = '{}' then last_outcome else 'ok' end, last_detail = null,
           last_ok_at = case when $4::bigint[] = '{}' then last_ok_at else now() end
         where id = $1 and claim = $2 returning id
       )
       update wireroom.deliveries d set state = case when d.id = any($4) or $5::int > 0 then 'delivered' else 'dropped' end,
         outcome = case when d.id = any($4) then 'ok' end, attempts = $5 + (d.id = any($4))::int, ended_at = now()
       from ended where d.watch_id = ended.id and d.state = 'waiting' and d.id <= $3`,
    values: [batch.watch.id, batch.claim, until, sent, batch.attempts, answerMs ?? null],
  });
}

export interface BatchFailure {
  readonly outcome: Outcome;
  /** Names the receiver's host, never its whole URL. */
  readonly detail: string;
  /** How long the attempt took. */
  readonly ms: number;
  /** Time to the next attempt. */
  readonly retryInMs: number;
  /** Why nothing more is sent until the operator resumes the watch. */
  readonly pauseReason?: string | undefined;
}

/**
 * Records that an attempt failed. What has waited for seven days is parked.
 * @returns the number of parked deliveries
 */
export async function failBatch(db: Queryable, batch: DueBatch, failure: BatchFailure): Promise<number> {
  const { rowCount } = await db.query({
    name: 'fail-batch',
    text: `with failed as (
         update wireroom.watches set attempts = attempts + 1, next_at = now() + make_interval(secs => $3 / 1000.0), claim = null, answer_ms = $7,
           last_outcome = $4, last_detail = $5, reason = $6, state = case when $6::text is null then state else 'paused' end
         where id = $1 and claim = $2 returning id, attempts
       )
       update wireroom.deliveries d set state = 'parked', outcome = $4, attempts = failed.attempts, ended_at = now()
       from failed where d.watch_id = failed.id and d.state = 'waiting' and d.at < now() - interval '${PARK_AFTER}'`,
    values: [
      batch.watch.id,
      batch.claim,
      failure.retryInMs,
      failure.outcome,
      failure.detail,
      failure.pauseReason ?? null,
      failure.ms,
    ],
  });
  return rowCount ?? 0;
}

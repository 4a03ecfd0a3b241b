import type { Outcome } from '../../config/outcomes.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import type { DueBatch } from './due-batches.ts';

/**
 * Records that the receiver has a batch. What was not sent because its article is deleted is
 * dropped, unless an earlier attempt may have brought it.
 * @param sent ids of the deliveries that were sent
 * @param answerMs how long the receiver took; undefined if it was not asked
 */
export async function endBatch(
  db: Queryable,
  { watch, claim, attempts }: DueBatch,
  until: number,
  sent: readonly number[],
  answerMs?: number,
): Promise<void> {
  await db.query(named('end-batch')`
    with ended as (
      update wireroom.watches set batch = null, batch_until = null, attempts = 0, next_at = now(), claim = null, answer_ms = coalesce(${answerMs}, answer_ms),
        last_outcome = case when ${sent.length > 0} then 'ok' else last_outcome end, last_detail = null,
        last_ok_at = case when ${sent.length > 0} then now() else last_ok_at end
      where id = ${watch.id} and claim = ${claim} returning id
    )
    update wireroom.deliveries d set state = case when d.id = any(${sent}) or ${attempts > 0} then 'delivered' else 'dropped' end,
      outcome = case when d.id = any(${sent}) then 'ok' end, attempts = ${attempts} + (d.id = any(${sent}))::int, ended_at = now()
    from ended where d.watch_id = ended.id and d.state = 'waiting' and d.id <= ${until}`);
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
 * Records that an attempt failed. What has waited for seven days is dead-lettered.
 * @returns the number of dead-lettered deliveries
 */
export async function failBatch(
  db: Queryable,
  { watch, claim }: DueBatch,
  { outcome, detail, ms, retryInMs, pauseReason }: BatchFailure,
): Promise<number> {
  const { rowCount } = await db.query(named('fail-batch')`
    with failed as (
      update wireroom.watches set attempts = attempts + 1, next_at = now() + make_interval(secs => ${retryInMs} / 1000.0), claim = null, answer_ms = ${ms},
        last_outcome = ${outcome}, last_detail = ${detail}, reason = ${pauseReason}, state = case when ${pauseReason === undefined} then state else 'paused' end
      where id = ${watch.id} and claim = ${claim} returning id, attempts
    )
    update wireroom.deliveries d set state = 'dead_lettered', outcome = ${outcome}, attempts = failed.attempts, ended_at = now()
    from failed where d.watch_id = failed.id and d.state = 'waiting' and d.waiting_since < now() - interval '7 days'`);
  return rowCount ?? 0;
}

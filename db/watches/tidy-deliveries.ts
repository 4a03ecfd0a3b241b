import type pg from 'pg';

/** How long deliveries are kept, so that receivers are told of withdrawals, and can be told again. */
export const KEEP_DELIVERIES = '30 days';

/** How long a match waits for its story to be large enough. */
const HOLD = '7 days';

/** Rows of a statement, well under a second. */
const BATCH = 10_000;

/**
 * Deletes old deliveries: what has ended, what a watch that is paused or has no receiver has kept
 * waiting, and what waits for a story that does not grow.
 */
export async function tidyDeliveries(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `delete from wireroom.deliveries where id in (
         select d.id from wireroom.deliveries d join wireroom.watches w on w.id = d.watch_id
         where d.at < now() - $1::interval and (d.state = 'held' or d.at < now() - $2::interval and (d.state <> 'waiting' or w.state = 'paused' or w.target is null))
         limit $3 for update of d skip locked)`,
      [HOLD, KEEP_DELIVERIES, BATCH],
    );
    if ((rowCount ?? 0) < BATCH) return;
  }
}

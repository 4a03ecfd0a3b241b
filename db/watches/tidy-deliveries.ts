import type pg from 'pg';
import sql from 'sql-template-tag';

/** Rows of a statement, well under a second. */
const BATCH = 10_000;

/**
 * Deletes old deliveries: after 30 days what has ended, so that receivers can be notified of
 * withdrawals and sent them again until then, and what a watch that is paused or has no receiver
 * has kept waiting; after 7 days what waits for a story that does not grow.
 */
export async function tidyDeliveries(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(sql`
      delete from wireroom.deliveries where id in (
        select d.id from wireroom.deliveries d join wireroom.watches w on w.id = d.watch_id
        where d.waiting_since < now() - interval '7 days' and (d.state = 'held'
          or d.waiting_since < now() - interval '30 days' and (d.state <> 'waiting' or w.state = 'paused' or w.target is null))
        limit ${BATCH} for update of d skip locked)`);
    if ((rowCount ?? 0) < BATCH) return;
  }
}

import type pg from 'pg';
import type { Sql } from 'sql-template-tag';

// Rows per statement. Each statement is its own transaction, so that locks are held for a short time.
const BATCH = 5_000;

/**
 * Runs a statement for a table batch by batch. It is given the id after which the batch begins, and
 * the number of rows. It returns one row of counts with `last`, the last id of the batch, which is
 * null when no rows are left.
 */
export async function* inBatches<Count extends string>(
  pool: pg.Pool,
  statement: (after: number, limit: number) => Sql,
): AsyncGenerator<{ readonly [name in Count]: number }> {
  for (let after = 0; ; ) {
    const { rows } = await pool.query<{ [name in Count]: number } & { last: number | null }>(statement(after, BATCH));
    const row = rows[0];
    if (!row || row.last === null) return;
    yield row;
    after = row.last;
  }
}

import type pg from 'pg';

// So many rows in one statement: each is committed by itself, and nobody waits long for their locks.
const BATCH = 5_000;

/**
 * Runs a statement for one piece of a table after another. Its $1 is the id after which the piece begins and $2 how many
 * rows it has; it returns one row of counts with `last`, the last id of the piece, null when there are no more.
 */
export async function* inBatches<Count extends string>(
  pool: pg.Pool,
  sql: string,
  parameters: readonly unknown[],
): AsyncGenerator<{ readonly [name in Count]: number }> {
  for (let after = 0; ; ) {
    const { rows } = await pool.query<{ [name in Count]: number } & { last: number | null }>(sql, [
      after,
      BATCH,
      ...parameters,
    ]);
    const row = rows[0];
    if (!row || row.last === null) return;
    yield row;
    after = row.last;
  }
}

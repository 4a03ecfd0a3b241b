import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { type Measure, measure } from './measure.ts';
import type { Table } from './tables.ts';

/** In the text format of COPY, each row ends with the only line feed in it. */
const LINE_FEED = 0x0a;

/**
 * Copies one table within its own transaction, and notes it in `copied_tables`. Triggers do not
 * run: what they would write is copied as well. Foreign keys are checked.
 * @param expected what the source has
 * @param onRows called with the number of rows that came
 * @throws Error when the target does not have the same afterwards
 */
export async function copyTable(
  source: pg.PoolClient,
  target: pg.PoolClient,
  table: Table,
  expected: Measure,
  onRows: (rows: number) => void,
): Promise<void> {
  const { name, columns } = table;
  await target.query('begin');
  await target.query(`alter table ${name} disable trigger user`);
  await target.query(`delete from ${name}`); // what the migrations put there
  if (expected.rows > 0)
    await pipeline(
      source.query(to(`copy ${name} (${columns}) to stdout`)),
      countRows(onRows),
      target.query(from(`copy ${name} (${columns}) from stdin`)),
    );
  await target.query('set constraints all immediate');
  await target.query(`alter table ${name} enable trigger user`);
  const copied = await measure(target, table);
  if (copied.rows !== expected.rows || copied.digest !== expected.digest)
    throw new Error(
      `${name} differs: the source has ${expected.rows} rows, the copy ${copied.rows} with other contents`,
    );
  await target.query('insert into wireroom.copied_tables (name, rows, digest) values ($1, $2, $3)', [
    name,
    copied.rows,
    copied.digest,
  ]);
  await target.query('commit');
}

const countRows = (onRows: (rows: number) => void): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      let rows = 0;
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) rows++;
      onRows(rows);
      callback(undefined, chunk);
    },
  });

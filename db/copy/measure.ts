import type { Queryable } from '../connection/pool.ts';
import type { Table } from './tables.ts';

/** Number of rows and a digest of all of them, whatever their order. */
export interface Measure {
  readonly rows: number;
  readonly digest: string;
}

/** With these, servers of all versions write a value in the same way, and wait as long as a table takes. */
const SETTINGS = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  transaction_timeout: '0', // since Postgres 17
};

/** Prepares a session for copying. */
export async function applySettings(session: Queryable): Promise<void> {
  await session.query(
    `select set_config(name, value, false) from jsonb_each_text($1) as wanted (name, value) join pg_settings using (name)`,
    [JSON.stringify(SETTINGS)],
  );
}

/** Measures the columns of a table that are copied: the sum of the first 64 bits of the MD5 of each row. */
export async function measure(session: Queryable, { name, columns }: Table): Promise<Measure> {
  const { rows } = await session.query<Measure>(
    `select count(*) as rows, coalesce(sum(('x' || left(md5(row(${columns})::text), 16))::bit(64)::bigint), 0)::text as digest from ${name}`,
  );
  if (!rows[0]) throw new Error('an aggregate returns a row');
  return rows[0];
}

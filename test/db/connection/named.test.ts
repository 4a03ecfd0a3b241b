import sql, { join, raw } from 'sql-template-tag';
import { expect, test } from 'vitest';
import { named } from '../../../db/connection/named.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase('empty');

const isAmong = (n: number, list: readonly number[]) => sql`${n}::int = any(${list}::int[])`;

test('pieces of a statement carry their values, which are numbered as they stand in the whole', async () => {
  const { text, values } = sql`select ${isAmong(1, [1, 2])} as among, ${'it'}::text as ${raw('what')}`;
  expect(text).toBe('select $1::int = any($2::int[]) as among, $3::text as what');
  expect(values).toEqual([1, [1, 2], 'it']);
  const both = sql`select ${join([isAmong(1, [1]), isAmong(2, [1])], ' and ')} as both`;
  expect((await pool.query(both)).rows).toEqual([{ both: false }]);
});

test('a named statement is prepared once, and rejected if its text differs under the same name', async () => {
  const client = await pool.connect();
  try {
    for (const n of [1, 2]) {
      const { rows } = await client.query(named('sum')`select ${n}::int + 1 as sum`);
      expect(rows).toEqual([{ sum: n + 1 }]);
    }
    expect((await client.query('select name from pg_prepared_statements')).rows).toEqual([{ name: 'sum' }]);
    await expect(client.query(named('sum')`select ${1}::int as sum`)).rejects.toThrow(/must be unique/);
  } finally {
    client.release();
  }
});

import { expect, test } from 'vitest';
import { transaction } from '../../../db/connection/pool.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase('empty');

test('a connection that breaks in the middle of a transaction fails that transaction, not the process', async () => {
  const work = transaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    // Between two queries nobody waits for an answer: the news reaches the client alone.
    const broken = new Promise<void>((resolve) => client.once('end', () => resolve()));
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await broken;
    return client.query('select 1');
  });
  await expect(work).rejects.toThrow();
  expect((await pool.query('select 1 as one')).rows, 'the pool goes on with another').toEqual([{ one: 1 }]);
});

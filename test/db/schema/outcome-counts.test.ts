import { expect, test } from 'vitest';
import { countOutcomes } from '../../../db/schema/outcome-counts.ts';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await makePartitions(pool);

const attempts = async (): Promise<number> =>
  (await pool.query<{ n: number }>(`select coalesce(sum(attempts), 0)::int as n from news.outcomes`)).rows[0]?.n ?? 0;
const counted = async (): Promise<number> =>
  (await pool.query<{ n: number }>(`select coalesce(sum(attempts), 0)::int as n from wireroom.outcome_days`)).rows[0]
    ?.n ?? 0;

const store = (age: string) =>
  `insert into wireroom.attempts (at, stage, outcome) values (now() - interval '${age}', 'tags', 'ok')`;

test('each attempt is counted once, and the recent ones are read as they are', async () => {
  for (const age of ['2 hours', '1 hour', '1 minute']) await pool.query(store(age));
  expect([await attempts(), await counted()]).toEqual([3, 0]);
  await countOutcomes(pool);
  expect([await attempts(), await counted()]).toEqual([3, 2]);
  await Promise.all([countOutcomes(pool), countOutcomes(pool), countOutcomes(pool)]);
  expect([await attempts(), await counted()]).toEqual([3, 2]);
});

test('an attempt whose transaction is still open is not forgotten', async () => {
  const client = await pool.connect();
  await client.query('begin');
  const { rows } = await client.query<{ at: Date }>(
    `insert into wireroom.attempts (stage, outcome) values ('tags', 'ok') returning at`,
  );
  await pool.query(`update wireroom.outcomes_counted set until = now() - interval '1 day'`);
  await pool.query('delete from wireroom.outcome_days');
  await countOutcomes(pool);
  const { rows: until } = await pool.query<{ until: Date }>('select until from wireroom.outcomes_counted');
  expect(until[0]?.until.getTime()).toBeLessThan(rows[0]?.at.getTime() ?? 0);
  await client.query('commit');
  client.release();
  expect(await attempts()).toBe(4);
});

import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

test('every index that is not a key says what it is for', async () => {
  const { rows } = await pool.query(
    `select c.relname as index from pg_class c join pg_index i on i.indexrelid = c.oid
     where c.relnamespace = 'wireroom'::regnamespace and not c.relispartition
       and not exists (select from pg_constraint where conindid = c.oid) and obj_description(c.oid, 'pg_class') is null`,
  );
  expect(rows).toEqual([]);
});

/** Returns the indexes that a plan uses. Sequential scans are off, because the tables of a test are small. */
const indexesOf = async (sql: string): Promise<string[]> => {
  const client = await pool.connect();
  try {
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query(`explain (format json) ${sql}`);
    return [...JSON.stringify(rows).matchAll(/"Index Name":"(\w+)"/g)].map(([, name = '']) => name);
  } finally {
    client.release(true);
  }
};

test.each([
  [`select count(*) from wireroom.articles where ready_at is not null`, 'articles_by_readiness'],
  [`select title from news.articles order by published_at desc nulls last limit 9`, 'articles_by_publication'],
  [
    `select kind, avg(word_count) from news.articles where published_at > now() - interval '9 days' group by 1`,
    'articles_covered',
  ],
  [
    `select title from news.articles where language = 'en' order by published_at desc nulls last limit 9`,
    'articles_by_language',
  ],
  [`select from wireroom.claims where id = 1 and stage <> 'feeds'`, 'claims_once'],
  [`select from wireroom.claims where host = 'a.example' and stage in ('feeds', 'articles')`, 'claims_by_host'],
  [`select from wireroom.work where id = 1 and stage = 'feeds'`, 'due_once'],
  [`select from wireroom.due where asked_by = 1 and stage = 'articles'`, 'due_by_asker'],
])('%s uses %s', async (sql, index) => {
  expect(await indexesOf(sql)).toContain(index);
});

test('recent attempts are found by the key of their partition', async () => {
  const used = await indexesOf(`select from wireroom.attempts where at > now() - interval '5 minutes'`);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !/^attempts_\d{8}_pkey$/.test(name))).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFeeds } from '../../../db/feeds/feed-additions.ts';
import { removeFeeds } from '../../../db/feeds/feeds.ts';
import { canonicalizeUrl, type UrlKey } from '../../../model/url/canonicalize-url.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
const client = await pool.connect();
const named = (n: number): UrlKey => canonicalizeUrl(`https://x.example/${n}`) ?? expect.fail('not a URL');

beforeAll(async () => {
  await addFeeds(
    pool,
    Array.from({ length: 5000 }, (_, n) => ({ named: named(n), labels: [] })),
  );
  await pool.query('analyze');
});

afterAll(() => client.release());

const readBySequentialScans = async (): Promise<number> => {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ n: string }>(
    `select seq_tup_read as n from pg_stat_user_tables where relid = 'wireroom.feeds'::regclass`,
  );
  return Number(rows[0]?.n);
};

test('a few feeds, by number or by URL, are removed without a look at all others', async () => {
  const before = await readBySequentialScans();
  const removed = await removeFeeds(client, [7], [named(20).digest]);
  expect(removed.map(({ url }) => url).sort()).toEqual(['https://x.example/20', 'https://x.example/6']);
  expect(await readBySequentialScans()).toBe(before);
});

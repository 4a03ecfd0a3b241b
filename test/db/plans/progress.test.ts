import { expect, test } from 'vitest';
import { addFeeds } from '../../../db/feeds/feed-additions.ts';
import { progressSince } from '../../../db/reports/progress.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { createDatabase } from '../../support/database.ts';

const FEEDS = 1000;

test('progress reads what is due once, in a database without statistics as well', async () => {
  const { pool } = await createDatabase();
  const feeds = Array.from({ length: FEEDS }, (_, n) => ({
    named: canonicalizeUrl(`https://x.example/${n}`) ?? expect.fail('not a URL'),
    labels: [],
  }));
  await addFeeds(pool, feeds);
  const client = await pool.connect();
  const rowsRead = async (): Promise<number> => {
    await client.query('select pg_stat_force_next_flush()');
    const { rows } = await client.query<{ n: string }>(
      `select seq_tup_read + idx_tup_fetch as n from pg_stat_user_tables where relid = 'wireroom.due'::regclass`,
    );
    return Number(rows[0]?.n);
  };
  try {
    const before = await rowsRead();
    expect(await progressSince(client, new Date())).toMatchObject({ feedsOpen: FEEDS });
    expect((await rowsRead()) - before).toBeLessThanOrEqual(4 * FEEDS);
  } finally {
    client.release();
  }
}, 60_000);

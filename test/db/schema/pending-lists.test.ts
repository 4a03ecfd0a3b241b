import { expect, test } from 'vitest';
import { emptyPendingLists } from '../../../db/schema/pending-lists.ts';
import { createDatabase } from '../../support/database.ts';

test('new words are found at once, and sorted into the index when asked, once', async () => {
  const { pool } = await createDatabase();
  await pool.query(`insert into wireroom.sites (domain) values ('a.example')`);
  await pool.query(
    `insert into wireroom.articles (site_id, host, url, state, ready_at, title, language, kind)
     select id, domain, 'https://a.example/1', 'ready', now(), 'Harbor', 'en', 'news' from wireroom.sites`,
  );
  await pool.query(
    `insert into wireroom.texts (article_id, title, body, language) select id, title, 'A lighthouse.', language from wireroom.articles`,
  );
  const found = async (): Promise<number | null> =>
    (await pool.query(`select from news.search('lighthouse')`)).rowCount;
  expect(await found()).toBe(1);
  expect(await emptyPendingLists(pool)).toBeGreaterThan(0);
  expect(await emptyPendingLists(pool)).toBe(0);
  expect(await found()).toBe(1);
});

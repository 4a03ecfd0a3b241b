import { beforeAll, expect, test } from 'vitest';
import { exportArticles } from '../../../db/reports/export.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

const ALL = { filter: {} };

// Every hundredth article has a text of a megabyte.
beforeAll(async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at)
    select 1, 'harbour.example', 'https://harbour.example/' || n, 'ready', 'ok', 'Before', now() from generate_series(1, 1300) n;
    insert into wireroom.texts (article_id, title, body)
    select id, title, repeat('harbour ', case when id % 100 = 0 then 125000 else 10 end) from wireroom.articles`);
});

test('articles come in the order of their ids, in batches of a few megabytes', async () => {
  const ids: number[] = [];
  const lengths: number[] = [];
  for await (const batch of exportArticles(pool, ['id', 'body', 'html'], ALL)) {
    ids.push(...batch.map((json) => JSON.parse(json).id));
    lengths.push(batch.join('').length);
  }
  expect(ids).toEqual(Array.from({ length: 1300 }, (_, n) => n + 1));
  expect(Math.max(...lengths)).toBeLessThan(3_000_000);
  expect(lengths.length).toBeLessThan(40);
});

test('all batches are from one snapshot', async () => {
  const titles = new Set<string>();
  let articles = 0;
  for await (const batch of exportArticles(pool, ['title'], ALL)) {
    if (articles === 0)
      await pool.query(`delete from wireroom.articles where id = 1300; update wireroom.articles set title = 'After'`);
    articles += batch.length;
    for (const json of batch) titles.add(JSON.parse(json).title);
  }
  expect({ articles, titles: [...titles] }).toEqual({ articles: 1300, titles: ['Before'] });
});

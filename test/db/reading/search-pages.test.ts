import { expect, test } from 'vitest';
import { readerOf } from '../../../db/reading/read.ts';
import { searchArticles } from '../../../db/reading/search-articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

const publish = (from: number, to: number): Promise<unknown> =>
  pool.query(
    `with article as (
       insert into wireroom.articles (id, site_id, host, url, state, ready_at, language, published_at) overriding system value
       select n, 1 + n % 2, 'x', 'https://x.example/' || n, 'ready', now(), 'en', timestamptz '2026-01-01Z' + n * interval '1 hour' from generate_series($1::int, $2::int) n
       returning id
     )
     insert into wireroom.texts (article_id, title, body, language)
     select id, 'Article', repeat('A harbor. ', 1 + id::int % 7) || case when id % 50 = 0 then 'A beacon.' else '' end, 'en' from article`,
    [from, to],
  );
await pool.query(`insert into wireroom.sites (domain) values ('a.example'), ('b.example')`);
await publish(1, 2_500);
await pool.query('analyze');

test('pages have each match once, the best of the newest first, while articles arrive', async () => {
  const ids: number[] = [];
  const pages: number[] = [];
  let after: string | undefined;
  for (let page = 0; page === 0 || after !== undefined; page++) {
    const found = await searchArticles(readerOf(pool), { query: 'harbor', limit: 300, after });
    ids.push(...found.articles.map(({ id }) => id));
    pages.push(found.articles.length);
    if (page < 3) await publish(3_001 + page * 10, 3_010 + page * 10);
    after = found.next ?? undefined;
  }
  expect(ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2_500 }, (_, n) => n + 1));
  expect(ids.slice(0, 1_000).every((id) => id > 1_500)).toBe(true);
  expect(pages.length).toBeLessThan(14);
  const { articles } = await searchArticles(readerOf(pool), { query: 'harbor', limit: 300 });
  expect(
    articles.some(({ id }) => id > 3_000),
    'a new search has what arrived',
  ).toBe(true);
});

test('a page with a filter goes on as well', async () => {
  const ids: number[] = [];
  let after: string | undefined;
  do {
    const found = await searchArticles(readerOf(pool), {
      query: 'harbor',
      limit: 100,
      after,
      filter: { sites: ['b.example'], until: '2026-03-01T00:00:00Z' },
    });
    ids.push(...found.articles.map(({ id }) => id));
    after = found.next ?? undefined;
  } while (after !== undefined);
  const { rows } = await pool.query(
    `select id from wireroom.articles where site_id = 2 and published_at < '2026-03-01Z' order by id`,
  );
  expect(ids.toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
});

test('a total is exact where all partitions were asked', async () => {
  const totalOf = async (query: string, filter = {}): Promise<[number, boolean]> => {
    const { total, estimated } = await searchArticles(readerOf(pool), { query, limit: 10, filter });
    return [total, estimated];
  };
  expect(await totalOf('beacon')).toEqual([50, false]);
  expect(await totalOf('lorry')).toEqual([0, false]);
  expect(await totalOf('harbor')).toEqual([2_530, false]);
  const { rows } = await pool.query(
    `select id from wireroom.articles where site_id = 1 and published_at >= '2026-02-21Z'`,
  );
  expect(await totalOf('harbor', { since: '2026-02-21T00:00:00Z', sites: ['a.example'] })).toEqual([
    rows.length,
    false,
  ]);
});

test('a cursor of something else is refused', async () => {
  for (const after of ['', 'x', '1:2:3', "1:1:0.1:1'", '1:1:1e999:1'])
    await expect(searchArticles(readerOf(pool), { query: 'harbor', limit: 10, after })).rejects.toThrow();
});

import { beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { storeGradedArticles } from '../../../support/search-fixtures.ts';

const { pool } = await createDatabase();

beforeAll(async () => {
  await storeGradedArticles(pool);
});

const search = (query: string) => pool.query('select title, snippet from news.search($1)', [query]);

test.each([
  ['a word 20,000 times', 'word '.repeat(20_000), 'the query has 100000 characters; it may have 2000'],
  ['101 words', 'word '.repeat(101), 'the query has 101 words and phrases; it may have 100'],
  ['1,000 phrases', '"a b" or '.repeat(1_000), 'the query has 9000 characters; it may have 2000'],
  ['200 phrases', '"a b" or '.repeat(200), 'the query has 200 words and phrases; it may have 100'],
  ['100,000 minus signs', '-'.repeat(100_000), 'the query has 100000 characters; it may have 2000'],
  ['500 minus signs', '-'.repeat(500), 'the query has 30 minus signs in a row; one excludes a word'],
  ['minus signs and parentheses', '-('.repeat(60), 'the query has 30 minus signs in a row; one excludes a word'],
])('a search for %s is refused in one line', async (_, query, message) => {
  await expect(search(query)).rejects.toMatchObject({ code: '22023', message });
});

test('names and topics have a length, too', async () => {
  await expect(pool.query(`select * from news.suggest(repeat('word ', 2000))`)).rejects.toThrow(
    'the query has 10000 characters',
  );
  for (const topics of [`news.topic_tree(repeat('x', 201))`, `news.latest(topics => array[repeat('x', 201)])`])
    await expect(pool.query(`select * from ${topics}`)).rejects.toThrow(
      'the topic has 201 characters; it may have 200',
    );
});

test('what is allowed takes no longer for its length: the words of a long query are marked one by one', async () => {
  await pool.query(`set statement_timeout = '20s'`);
  for (const query of [
    'harbor '.repeat(100),
    '"the harbor" or '.repeat(99),
    `${'-'.repeat(29)}harbor`,
    '('.repeat(1_900),
  ])
    await search(query);
  const { rows } = await search('harbor '.repeat(50));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0].snippet).toMatch(/<b>harbor/i);
});

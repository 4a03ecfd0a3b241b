import { expect, test } from 'vitest';
import { createRandom } from '../../../bench/random.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { type FoundPage, searchArticles } from '../../../db/reading/search-articles.ts';
import { createDatabase } from '../../support/database.ts';

/* A search of a past period finds what it has, however many newer articles have the words. */

const { pool } = await createDatabase();

/**
 * Share of the texts, in percent, that have each query. Phrases are side by side in half of the
 * texts that have their words.
 */
const SHARES = {
  court: 60,
  police: 45,
  harbor: 35,
  election: 25,
  budget: 15,
  glacier: 6,
  orchestra: 2,
  '"public health"': 25,
  '"central bank"': 12,
} as const;

const ARTICLES = 40_000;

/* 1,300 articles a day in the order of their ids, which are discovered within 20 hours. Every tenth article is of any of these days, but
   discovered at any time later. In each hour the words are as frequent as in others, but for chance. */
await pool.query(`
  select setseed(.5);
  insert into wireroom.sites (domain) select 's' || n || '.example' from generate_series(1, 20) n;
  insert into wireroom.articles (id, site_id, host, url, state, ready_at, language, published_at) overriding system value
  select n, 1 + n % 20, 'x', 'https://x.example/' || n, 'ready', now(), 'en',
    timestamptz '2026-09-01Z' + (case when n % 10 = 0 then n * random() else n - 1083 * random() end) / ${ARTICLES} * interval '30 days'
  from generate_series(1, ${ARTICLES}) n;
  -- Sitemaps often state a day only.
  update wireroom.articles set published_at = date_trunc('day', published_at, 'UTC') where id % 20 = 0;
  insert into wireroom.texts (article_id, title, body, language)
  select id, 'Article', concat_ws(' ', 'Text.', ${Object.entries(SHARES)
    .map(([query, percent]) => {
      const [first, second] = query.replaceAll('"', '').split(' ');
      const text = second
        ? `case when random() < .5 then '${first} ${second}.' else '${second} ${first}.' end`
        : `'${first}.'`;
      return `case when random() < ${percent / 100} then ${text} end`;
    })
    .join(', ')}), 'en' from wireroom.articles;
  analyze`);

interface Pair {
  readonly query: string;
  readonly since: string;
  readonly until: string;
}

const QUERIES = Object.keys(SHARES);
const dayOf = (day: number): string => new Date(Date.UTC(2026, 8, 1 + day)).toISOString();

/** Chooses words and periods of 2 to 14 days that end 3 to 20 days before the newest article. */
const choosePairs = (seed: number): Pair[] => {
  const random = createRandom(seed);
  return Array.from({ length: 50 }, (_, n) => {
    const until = 10 + Math.floor(random() * 17);
    const since = until - 2 - Math.floor(random() * Math.min(13, until - 2));
    return { query: QUERIES[n % QUERIES.length] ?? '', since: dayOf(since), until: dayOf(until) };
  });
};

const MATCHING = `select a.id from wireroom.articles a join wireroom.texts t on t.article_id = a.id
  where t.search @@ websearch_to_tsquery('english', $1) and a.published_at >= $2 and a.published_at < $3`;

const plainly = async ({ query, since, until }: Pair): Promise<number[]> =>
  (await pool.query<{ id: number }>(MATCHING, [query, since, until])).rows.map(({ id }) => id);

const search = ({ query, since, until }: Pair, limit: number, after?: string): Promise<FoundPage> =>
  searchArticles(readerOf(pool), { query, filter: { since, until }, limit, after });

test.each([
  ['tuned', 1],
  ['held', 2],
])('50 words and periods (%s) are answered, with totals within 15 %%', async (_, seed) => {
  const unanswered: string[] = [];
  const errors: number[] = [];
  for (const pair of choosePairs(seed)) {
    const what = JSON.stringify(pair);
    const truth = new Set(await plainly(pair));
    const { articles, total, estimated } = await search(pair, 20);
    if (articles.length < Math.min(20, truth.size)) unanswered.push(`${what}: ${articles.length} of ${truth.size}`);
    expect(
      articles.every(({ id }) => truth.has(id)),
      what,
    ).toBe(true);
    if (total !== truth.size) expect(estimated, `${what} is marked as an estimate`).toBe(true);
    errors.push(Math.abs(total / truth.size - 1));
  }
  expect(unanswered).toEqual([]);
  expect(Math.max(...errors), errors.map((error) => error.toFixed(2)).join(' ')).toBeLessThan(0.15);
});

test.each(QUERIES)('the pages of %s have what was discovered weeks later, and each match once', async (query) => {
  const pair = { query, since: dayOf(5), until: dayOf(13) };
  const ids: number[] = [];
  let after: string | undefined;
  do {
    const page = await search(pair, 700, after);
    ids.push(...page.articles.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted((a, b) => a - b)).toEqual((await plainly(pair)).toSorted((a, b) => a - b));
});

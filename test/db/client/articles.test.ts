import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { type Article, type ArticleFilter, type FoundPage, openNews } from '../../../db/client/index.ts';
import { createDemoDatabase } from '../../support/demo-database.ts';
import { createReader } from '../../support/reader.ts';

const { url, pool } = await createDemoDatabase();
const readerUrl = await createReader(url);
const news = openNews(readerUrl);
afterAll(() => news.close());

const all = async (filter?: ArticleFilter): Promise<Article[]> => {
  const articles: Article[] = [];
  for await (const article of news.articles(filter)) articles.push(article);
  return articles;
};

const idsWhere = async (condition: string): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>(
    `select id from news.articles a where ${condition} order by published_at desc nulls last, id desc`,
  );
  return rows.map(({ id }) => id);
};

test('all articles come, the latest first, also when many have one time or none', async () => {
  // More than a page of each: as many as the demo has, once more with one time, and once without.
  await pool.query(
    `insert into wireroom.articles (id, site_id, host, url, state, outcome, ready_at, title, published_at)
     select 10000 + n, 1, 'a.example', 'https://a.example/' || n, 'ready', 'ok', now(), 'T',
       case when n % 2 = 0 then '2026-01-01T00:00:00.123456Z'::timestamptz end
     from generate_series(1, 900) n`,
  );
  const articles = await all();
  expect(articles.map(({ id }) => id)).toEqual(await idsWhere('true'));
  expect(articles.length).toBeGreaterThan(900);
  await pool.query('delete from wireroom.articles where id > 10000');
});

test.each<[string, ArticleFilter, string]>([
  [
    'time',
    { since: new Date('2026-03-05T00:00:00Z'), until: new Date('2026-03-05T11:00:00Z') },
    `published_at >= '2026-03-05' and published_at < '2026-03-05 11:00Z'`,
  ],
  [
    'site and language',
    { sites: ['northgate-wire.example'], languages: ['en'] },
    `site = 'northgate-wire.example' and language = 'en'`,
  ],
  ['publisher', { publishers: ['northgate-wire.example'] }, `site = 'northgate-wire.example'`],
  [
    'topic with narrower ones',
    { topics: ['economy, business and finance'] },
    `id in (select id from news.latest(topics => '{"economy, business and finance"}', max => 1000))`,
  ],
  ['entity', { entities: [7] }, 'id in (select article_id from news.article_entities where entity_id = 7)'],
  ['feed', { feeds: [1, 2] }, 'id in (select article_id from news.entries where feed_id in (1, 2))'],
  [
    'label',
    { labels: ['world'] },
    `id in (select article_id from news.entries e join news.feeds f on f.id = e.feed_id where 'world' = any(labels))`,
  ],
  [
    'feed and label of one feed',
    { feeds: [1, 2], labels: ['demo'] },
    `id in (select id from news.latest(feeds => '{1, 2}', labels => '{demo}', max => 1000))`,
  ],
  ['story', { stories: [7] }, 'story_id = 7'],
  ['kind and paywall', { kinds: ['news'], paywalled: false }, `kind = 'news' and not paywalled`],
  ['nothing of an empty list', { sites: [] }, 'false'],
])('a filter by %s leaves what passes it', async (_, filter, condition) => {
  expect((await all(filter)).map(({ id }) => id)).toEqual(await idsWhere(condition));
});

test('it reads pages as they are asked for, and stops when nobody asks', async () => {
  const iteration = news.articles({ languages: ['en'] });
  const { value } = await iteration.next();
  expect(value).toMatchObject({ language: 'en' });
  await iteration.return();
  expect(await iteration.next()).toEqual({ done: true, value: undefined });
});

test('a page comes from an index in its order', async () => {
  const plans: string[] = [];
  const client = await pool.connect();
  // So that the few rows of the demo are read as many are.
  await client.query('set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off');
  const explained = openNews({
    async query({ text, values }) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      return { rows: [] };
    },
    connect: () => Promise.reject(new Error('nothing is followed here')),
  });
  for await (const _ of explained.articles());
  client.release(true);
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    expect(plan).toMatch(/Index Scan Backward using articles_covered/);
    expect(plan).not.toMatch(/Sort/);
  }
});

test('values have the types that they are said to have', async () => {
  const article = await news.article(29);
  expect(article).toMatchObject({
    id: 29,
    published_at: expect.any(Date),
    authors: expect.any(Array),
    word_count: expect.any(Number),
    paywalled: false,
  });
  expect(await news.article(article?.url ?? '')).toEqual(article);
  expect(await news.article(-1)).toBeUndefined();
  expect(await news.article('https://nowhere.example/')).toBeUndefined();
  const [feed] = await news.query<{ interval: string; due: string; ids: number[] }>(
    `select interval '90 minutes' as interval, date '2026-03-05' as due, array[1, 2]::bigint[] as ids`,
  );
  expect(feed).toEqual({ interval: '01:30:00', due: '2026-03-05', ids: [1, 2] });
});

test('a pool that is passed keeps its own types and stays open', async () => {
  const own = new pg.Pool({ connectionString: readerUrl });
  const other = openNews(own);
  expect((await other.article(29))?.id).toBe(29);
  await other.close();
  const { rows } = await own.query('select 1::bigint as n');
  expect(rows).toEqual([{ n: '1' }]);
  await own.end();
});

test('articles by id, with their entities and topics', async () => {
  const found = await news.articlesById([29, 20, -1]);
  expect([...found.keys()]).toEqual([20, 29]);
  expect((await news.entitiesOf([29]))[0]).toMatchObject({
    type: 'place',
    name: 'South Georgia and the South Sandwich Islands',
    ids: { iso2: 'GS' },
  });
  expect((await news.topicsOf([20])).every(({ article_id }) => article_id === 20)).toBe(true);
});

test('entities by id and by any name, stories by id and by article', async () => {
  const bank = await news.entity('ecb');
  expect(bank).toMatchObject({ name: 'European Central Bank', type: 'organization' });
  expect(await news.entity(bank?.id ?? 0)).toEqual(bank);
  expect(await news.entities('nobody of this name')).toEqual([]);
  const story = await news.storyOf(34);
  expect(story).toMatchObject({ article_count: 3, first_at: expect.any(Date) });
  expect(await news.story(story?.id ?? 0)).toEqual(story);
  expect((await news.storyArticles(story?.id ?? 0)).map(({ article_id }) => article_id).sort()).toEqual([17, 21, 34]);
});

const idsOf = ({ articles }: FoundPage): number[] => articles.map(({ id }) => id);

test('a search has filters and pages', async () => {
  const page = await news.search('"central bank"', { max: 5 });
  expect(idsOf(page)).toEqual(expect.arrayContaining([17, 21, 34]));
  const first = await news.search('"central bank"', { max: 1 });
  const rest = await news.search('"central bank"', { max: 4, after: first.next ?? undefined });
  expect([...idsOf(first), ...idsOf(rest)]).toEqual(idsOf(page));
  expect(first.total).toBe(page.total);
  expect(idsOf(await news.search('Hochwassergebieten'))).toEqual([26]);
  expect(idsOf(await news.search('Hochwassergebieten', { language: 'en' }))).toEqual([]);
  const narrowed = await news.search('"central bank"', {
    sites: ['lodestar.example'],
    languages: ['en'],
    kinds: ['news', 'analysis'],
    since: new Date('2026-03-05T00:00:00Z'),
    paywalled: false,
  });
  expect(idsOf(narrowed)).toEqual([34]);
});

test('a search for more than 1,000 articles is refused, not cut', async () => {
  await expect(news.search('bank', { max: 1_001 })).rejects.toThrow('max must be from 0 to 1000, not 1001');
  expect((await news.search('"central bank"', { max: 1_000 })).next).toBeNull();
});

test('what is no URL of a database is told in one line', () => {
  for (const nothing of ['', 'localhost/news'])
    expect(() => openNews(nothing)).toThrow('openNews() takes the URL that "wireroom db url" prints, or a pool');
});

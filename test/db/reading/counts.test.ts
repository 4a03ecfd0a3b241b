import { expect, test } from 'vitest';
import { openPool, transaction } from '../../../db/connection/pool.ts';
import { deleteArticles } from '../../../db/removal/delete-articles.ts';
import { storeTopics } from '../../../db/schema/topics.ts';
import { createDatabase } from '../../support/database.ts';

const { pool, url } = await createDatabase();

const added = (): Promise<unknown> => pool.query('select wireroom.add_counts()');

const counts = async (): Promise<unknown> => ({
  entities: (await pool.query('select key, article_count as articles from news.entities order by key')).rows,
  days: (await pool.query(`select day::text, key, article_count as articles from news.entity_days order by day, key`))
    .rows,
  topics: (
    await pool.query('select qcode, article_count as articles from news.topics where article_count > 0 order by qcode')
  ).rows,
  articles: (
    await pool.query(
      'select day::text, site, language, article_count as articles, paywalled_count as paywalled from news.article_days order by day',
    )
  ).rows,
});

/** Counts that differ from what is stored. */
const wrong = async (): Promise<unknown[]> =>
  (await pool.query('select * from wireroom.recount() where wrong > 0')).rows;

await pool.query(`
  insert into wireroom.sites (domain) values ('a.example'), ('b.example');
  insert into wireroom.topics (qcode, name) values ('medtop:1', 'one'), ('medtop:2', 'two');
  insert into wireroom.entities (type, key, name) values ('place', 'lisbon', 'Lisbon'), ('place', 'porto', 'Porto');
  insert into wireroom.articles (site_id, host, url, state, ready_at, language, published_at)
  select 1 + n % 2, 'a.example', 'https://a.example/' || n, 'ready', now(), case when n < 5 then 'en' end,
    case when n < 4 then timestamptz '2026-03-01T12:00Z' + n * interval '12 hours' end
  from generate_series(1, 6) n;
  insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
  select a.id, e.id, 1, a.published_at from wireroom.articles a join wireroom.entities e on e.id = 1 or a.id <= 2;
  insert into wireroom.article_topics (article_id, qcode, publisher_score, classifier_score, published_at)
  select id, 'medtop:1', 1, .5, published_at from wireroom.articles`);

test('articles are counted by entity, topic and day as they are stored', async () => {
  await added();
  expect(await counts()).toEqual({
    entities: [
      { key: 'lisbon', articles: 6 },
      { key: 'porto', articles: 2 },
    ],
    days: [
      { day: '2026-03-02', key: 'lisbon', articles: 2 },
      { day: '2026-03-02', key: 'porto', articles: 2 },
      { day: '2026-03-03', key: 'lisbon', articles: 1 },
    ],
    topics: [{ qcode: 'medtop:1', articles: 6 }],
    articles: expect.arrayContaining([
      { day: '2026-03-02', site: 'b.example', language: 'en', articles: 1, paywalled: 0 },
      { day: null, site: 'a.example', language: null, articles: 1, paywalled: 0 },
    ]),
  });
  expect(await wrong()).toEqual([]);
});

test.each([
  [`update wireroom.articles set published_at = '2026-04-01Z', language = 'de', site_id = 2 where id in (1, 4)`],
  [`update wireroom.article_entities set published_at = '2026-04-01Z' where article_id in (1, 4)`],
  [`update wireroom.article_entities set entity_id = 2 where article_id = 5`],
  [`update wireroom.article_topics set qcode = 'medtop:2', published_at = '2026-04-01Z' where article_id = 2`],
  [`update wireroom.articles set paywalled = true where id = 3`],
  [`update wireroom.articles set ready_at = now() + interval '1 day' where id = 3`],
  [
    `insert into wireroom.article_entities (article_id, entity_id, salience) values (1, 1, .5), (6, 2, .5)
    on conflict (article_id, entity_id) do update set published_at = null`,
  ],
  [`delete from wireroom.article_entities where article_id = 2`],
  [`delete from wireroom.articles where id = 6`],
])('the counts follow: %s', async (sql) => {
  const before = await counts();
  await pool.query(sql);
  await added();
  if (!sql.includes('ready_at')) expect(await counts()).not.toEqual(before);
  expect(await wrong()).toEqual([]);
});

test('a transaction that is rolled back counts nothing', async () => {
  const before = await counts();
  const failing = transaction(pool, async (client) => {
    await client.query('delete from wireroom.article_entities');
    await client.query(`update wireroom.articles set language = 'fr'`);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await counts()).toEqual(before);
});

test('a recount repairs what somebody changed', async () => {
  const before = await counts();
  await pool.query(`
    update wireroom.entity_counts set article_count = article_count + 5 where entity_id = 1;
    delete from wireroom.entity_days;
    insert into wireroom.topic_days values ('medtop:2', '2020-01-01', 7);
    update wireroom.article_days set article_count = 0`);
  expect(await counts()).not.toEqual(before);
  expect((await wrong()).length).toBe(4);
  expect(await counts()).toEqual(before);
});

test('writers that name the same entities in any order neither block each other nor lose a count', async () => {
  const other = openPool(url, { max: 8, name: 'wireroom test' });
  await pool.query(`
    insert into wireroom.entities (type, key, name) select 'person', 'p' || n, 'P' || n from generate_series(1, 40) n;
    insert into wireroom.articles (site_id, host, url, state, ready_at)
    select 1, 'a.example', 'https://a.example/more/' || n, 'ready', now() from generate_series(1, 80) n`);
  const { rows } = await pool.query<{ id: number }>(
    `select id from wireroom.articles where url like '%/more/%' order by id`,
  );
  await Promise.all(
    rows.map(({ id }, n) =>
      transaction(other, async (client) => {
        await client.query(
          `insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
           select $1, id, 1, '2026-05-01Z' from wireroom.entities where key like 'p_%' and type = 'person' order by id * $2`,
          [id, n % 2 ? 1 : -1],
        );
        if (n % 4 === 0) await deleteArticles(client, [id]);
      }),
    ),
  );
  await other.end();
  await added();
  expect(
    (await pool.query(`select distinct article_count as articles from news.entities where type = 'person'`)).rows,
  ).toEqual([{ articles: 60 }]);
  expect(await wrong()).toEqual([]);
});

test('counted branches hold until an article of the day or the vocabulary changes', async () => {
  const rows = async (sql: string): Promise<unknown[]> => (await pool.query({ text: sql, rowMode: 'array' })).rows;
  const due = () => rows('select day::text from wireroom.branch_days_due order by day');
  const changed = async (sql: string): Promise<void> => {
    await pool.query(sql);
    await added();
  };
  const expectRight = async (): Promise<void> =>
    expect(await rows('select qcode, day::text, article_count from news.branch_days order by 1, 2')).toEqual(
      await rows('select qcode, day::text, article_count::bigint from wireroom.counted_branch_days order by 1, 2'),
    );
  await pool.query('call wireroom.count_branches()');
  expect(await due()).toEqual([]);
  await expectRight();
  await changed(`update wireroom.article_topics set published_at = '2026-06-01Z' where article_id = 3`);
  expect(await due()).toEqual([['2026-03-03'], ['2026-06-01']]);
  await expectRight();
  await pool.query('call wireroom.count_branches()');
  await changed(`update wireroom.article_topics set classifier_score = .6`);
  const topics = [{ qcode: 'medtop:1', name: 'one', broader: 'medtop:2' }];
  expect(await due()).toEqual([]);
  await storeTopics(pool, topics);
  expect(await due()).toContainEqual(['2026-06-01']);
  await expectRight();
  await pool.query('call wireroom.count_branches()');
  await storeTopics(pool, topics);
  expect(await due()).toEqual([]);
  await pool.query('truncate wireroom.topic_days, wireroom.branch_days; select wireroom.recount()');
  await expectRight();
  expect(await rows(`select qcode from news.branch_days where day = '2026-06-01' order by 1`)).toEqual([
    ['medtop:1'],
    ['medtop:2'],
  ]);
});

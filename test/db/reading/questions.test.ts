import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`
  insert into wireroom.sites (domain) values ('a.example'), ('b.example');
  insert into wireroom.topics (qcode, name, broader) values ('medtop:1', 'sport', null), ('medtop:2', 'water sport', 'medtop:1'), ('medtop:3', 'rowing', 'medtop:2');
  insert into wireroom.entities (type, key, name, ids) values
    ('place', 'portugal', 'Portugal', '{"iso2": "PT"}'),
    ('place', 'porto', 'Porto', '{"country": "PT", "latitude": "41.15", "longitude": "-8.61"}'),
    ('place', 'braga', 'Braga', '{"country": "PT", "latitude": "41.55", "longitude": "-8.42"}'),
    ('place', 'suva', 'Suva', '{"country": "FJ", "latitude": "-18.14", "longitude": "178.44"}'),
    ('organization', 'tap', 'TAP', '{"country": "PT"}');
  insert into wireroom.feeds (site_id, host, url, labels) values (1, 'a.example', 'https://a.example/feed', '{sea}'), (2, 'b.example', 'https://b.example/feed', '{}');
  insert into wireroom.due (stage, id, host) select 'feeds', id, host from wireroom.feeds;
  insert into wireroom.articles (site_id, host, url, state, ready_at, title, language, keywords, authors, published_at)
  select 1 + n % 2, 'x', 'https://x.example/' || n, 'ready', now(), 'Article ' || n, case n when 4 then 'de' else 'en' end, array['Rowing', 'k' || n], array['Ana Sá'],
    case when n < 6 then timestamptz '2026-03-01T12:00Z' + n * interval '1 day' end
  from generate_series(1, 6) n;
  insert into wireroom.texts (article_id, title, body) select id, title, 'Text.' from wireroom.articles;
  insert into wireroom.entries (feed_id, guid_digest, guid, entry_digest, article_id) select 1, id::text::bytea, id, '', id from wireroom.articles where id in (3, 5);
  insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
  select a.id, e.entity, 1, a.published_at from (values (1, 1), (2, 2), (2, 1), (3, 3), (3, 2), (4, 4), (5, 5), (5, 2), (6, 1)) e (article, entity)
  join wireroom.articles a on a.id = e.article;
  insert into wireroom.article_topics (article_id, qcode, classifier_score, published_at)
  select a.id, t.qcode, 1, a.published_at from (values (1, 'medtop:1'), (2, 'medtop:3'), (3, 'medtop:2'), (3, 'medtop:3')) t (article, qcode)
  join wireroom.articles a on a.id = t.article`);

const ids = async (call: string): Promise<number[]> =>
  (await pool.query<{ id: number }>(`select id from news.${call}`)).rows.map(({ id }) => id);

test.each([
  [`latest(entities => '{2}')`, [5, 3, 2]],
  [`latest(entities => '{1}')`, [2, 1, 6]],
  [`latest(entities => '{2}', since => '2026-03-04Z', until => '2026-03-05Z')`, [3]],
  [`latest(entities => '{2}', max => 1)`, [5]],
  [`latest(entities => '{2}', max => 2, after => 5)`, [3, 2]],
  [`latest(entities => '{99}')`, []],
  [`latest(all_entities => '{2, 1}')`, [2]],
  [`latest(all_entities => '{2}', max => 2)`, [5, 3]],
  [`latest(all_entities => '{2, 4}')`, []],
  [`latest(all_entities => '{2, 99}')`, []],
  [`latest(countries => '{pt}')`, [5, 3, 2, 1, 6]],
  [`latest(countries => '{PT, fj}', max => 2)`, [5, 4]],
  [`latest(countries => '{PT}', entities => '{1, 3, 4}')`, [3, 2, 1, 6]],
  [`latest(topics => '{sport}')`, [3, 2, 1]],
  [`latest(topics => '{Water Sport}', until => '2026-03-04Z')`, [2]],
  [`latest(keywords => '{ROWING}', max => 2)`, [5, 4]],
  [`latest(keywords => '{k6, K2}')`, [2, 6]],
  [`latest(keywords => '{rowing}', authors => '{ANA SÁ}', sites => '{a.example}')`, [4, 2, 6]],
  [`latest(authors => '{ana sá}', since => '2026-03-05Z')`, [5, 4]],
  [`latest(authors => '{ana sá}', until => '2026-03-05Z', max => 2)`, [3, 2]],
  [`latest()`, [5, 4, 3, 2, 1, 6]],
  [`latest(max => 2)`, [5, 4]],
  [`latest(sites => '{a.example}', max => 2)`, [4, 2]],
  [`latest(sites => '{a.example}')`, [4, 2, 6]],
  [`latest(sites => '{a.example, b.example}', since => '2026-03-04Z', until => '2026-03-06Z')`, [4, 3]],
  [`latest(entities => '{2}', sites => '{b.example}')`, [5, 3]],
  [`latest(entities => '{1, 4}', languages => '{de}')`, [4]],
  [`latest(topics => '{sport}', sites => '{b.example}')`, [3, 1]],
  [`latest(topics => '{rowing}', feeds => '{1}')`, [3]],
  [`latest(labels => '{sea}', max => 1)`, [5]],
  [`latest(labels => '{sea}', feeds => '{2}')`, []],
  [`latest(sites => '{unknown.example}')`, []],
  [`latest(sites => '{}')`, []],
])('%s finds the latest articles', async (call, expected) => {
  expect(await ids(call)).toEqual(expected);
});

test('near() measures along the sphere, and names the nearest place of each article', async () => {
  const near = async (args: string) =>
    (await pool.query(`select article_id as id, place, round(distance_km) as km from news.near(${args})`)).rows;
  expect(await near('41.15, -8.61, 60')).toEqual([
    { id: 5, place: 'Porto', km: 0 },
    { id: 3, place: 'Porto', km: 0 },
    { id: 2, place: 'Porto', km: 0 },
  ]);
  expect(await near('41.55, -8.42, 10')).toEqual([{ id: 3, place: 'Braga', km: 0 }]);
  expect(await near('-18.14, -179.9, 200'), 'across the date line').toEqual([{ id: 4, place: 'Suva', km: 175 }]);
});

test.each<[call: string, rows: unknown[]]>([
  [`'sport'`, ['portugal 2', 'porto 2', 'braga 1']],
  [`'medtop:1', narrower => false`, ['portugal 1']],
  [`'sport', types => '{organization}'`, []],
  [`'sport', types => '{place,organization}', since => '2026-03-04Z', max => 1`, ['porto 1']],
  [`'Water Sport', until => '2026-03-04Z'`, ['portugal 1', 'porto 1']],
  [`'chess'`, []],
])('topic_entities(%s) counts articles', async (call, rows) => {
  const { rows: found } = await pool.query<{ row: string }>(
    `select key || ' ' || article_count as row from news.topic_entities(${call})`,
  );
  expect(found.map(({ row }) => row)).toEqual(rows);
});

test('branch_days counts an article with two topics of a branch once', async () => {
  await pool.query('select wireroom.add_counts()');
  const { rows } = await pool.query(
    `select name, sum(article_count)::int as articles from news.branch_days
     where day between '2026-03-02' and '2026-03-04' group by name order by 2 desc, 1`,
  );
  expect(rows).toEqual([
    { name: 'sport', articles: 3 },
    { name: 'rowing', articles: 2 },
    { name: 'water sport', articles: 2 },
  ]);
});

test('trending(), co_mentions(), top_entities() and topic_tree() count as they say', async () => {
  await pool.query(`
    insert into wireroom.articles (site_id, host, url, state, ready_at, published_at)
    select 1, 'x', 'https://x.example/t' || n, 'ready', now(), '2026-03-20T01:00Z' from generate_series(1, 4) n;
    insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
    select id, e, 1, published_at from wireroom.articles, unnest(array[3, 4]) e where published_at > '2026-03-19Z' and (e = 3 or id % 2 = 0);
    insert into wireroom.article_entities (article_id, entity_id, salience, published_at) values (1, 3, 1, '2026-03-15Z');
    select wireroom.add_counts()`);
  expect(
    (
      await pool.query(
        `select key, article_count as articles, before, round(ratio::numeric, 2)::float as ratio from news.trending(until => '2026-03-20')`,
      )
    ).rows,
  ).toEqual([{ key: 'braga', articles: 4, before: 1, ratio: 4 }]);
  expect((await pool.query(`select key, article_count as articles from news.co_mentions(2)`)).rows).toEqual([
    { key: 'portugal', articles: 1 },
    { key: 'braga', articles: 1 },
    { key: 'tap', articles: 1 },
  ]);
  expect((await pool.query(`select key, article_count as articles from news.top_entities('place', 2)`)).rows).toEqual([
    { key: 'braga', articles: 6 },
    { key: 'portugal', articles: 3 },
  ]);
  expect((await pool.query(`select qcode, depth from news.topic_tree('sport')`)).rows).toEqual([
    { qcode: 'medtop:1', depth: 0 },
    { qcode: 'medtop:2', depth: 1 },
    { qcode: 'medtop:3', depth: 2 },
  ]);
  expect(
    (
      await pool.query(
        `select site, article_count as articles, first_day::text, feed_count as feeds from news.sites order by site`,
      )
    ).rows,
  ).toEqual([
    { site: 'a.example', articles: 7, first_day: '2026-03-03', feeds: 1 },
    { site: 'b.example', articles: 3, first_day: '2026-03-02', feeds: 1 },
  ]);
});

import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';

/*
 * A small world. Story 1: article 1 of a, its near copy 2 on the same site, its exact copy 3 on b, which shares a house with a,
 * and two reports of an agency: 4 on c, and 5 on d, which is the earliest but behind a paywall. Story 2: article 6 alone.
 * Story 3 became story 1. Article 7 is a second URL of 1, and 8 has no story.
 */
const { pool } = await createDatabase();
await pool.query(`
  insert into wireroom.sites (domain) values ('a.example'), ('b.example'), ('c.example'), ('d.example');
  insert into wireroom.articles (site_id, host, url, state, ready_at, title, summary, language, paywalled, published_at, outcome, duplicate_of)
  select site, 'x', 'https://x.example/' || id, case id when 7 then 'rejected' else 'ready' end, case when id <> 7 then now() end, 'Title ' || id,
    case id when 6 then null else 'Summary ' || id end, 'en', id = 5, timestamptz '2026-03-01T00:00Z' + id % 5 * interval '1 hour',
    case id when 7 then 'duplicate_url' end, case id when 3 then 1 when 7 then 1 end
  from unnest(array[1, 1, 2, 3, 4, 4, 1, 2]) with ordinality as t (site, id);
  insert into wireroom.texts (article_id, title, body, language)
  select id, title, 'First paragraph.' || E'\\n\\n' || 'Second.', 'en' from wireroom.articles where id <> 7;
  insert into wireroom.entities (type, key, name, ids)
  values ('place', 'porto', 'Porto', '{}'), ('person', 'ana', 'Ana', '{}'), ('place', 'suva', 'Suva', '{}');
  insert into wireroom.article_entities (article_id, entity_id, salience)
  values (1, 1, 1), (2, 1, 1), (3, 1, 1), (4, 1, 1), (1, 2, 1), (2, 2, 1), (5, 3, 1), (6, 3, 1);
  insert into wireroom.topics (qcode, name) values ('medtop:1', 'sport'), ('medtop:2', 'rowing');
  insert into wireroom.article_topics (article_id, qcode, publisher_score, classifier_score)
  values (1, 'medtop:1', 1, 1), (2, 'medtop:1', 1, null), (3, 'medtop:1', null, 1), (4, 'medtop:1', 1, 1), (5, 'medtop:1', 1, 1), (4, 'medtop:2', 1, 1);
  insert into wireroom.stories (language) values ('en'), ('en'), ('en');
  insert into wireroom.story_articles (article_id, story_id, copy_of, publisher, origin, told_at, paywalled)
  select id, story, copy_of, publisher, origin, a.published_at, a.paywalled from (values
    (1, 1, null, 'house', 'house'), (2, 1, 1, 'house', 'house'), (3, 1, 1, 'house', 'house'), (4, 1, null, 'c.example', 'reuters'),
    (5, 1, null, 'd.example', 'reuters'), (6, 2, null, 'd.example', 'd.example')) m (id, story, copy_of, publisher, origin)
  join wireroom.articles a using (id);
  update wireroom.stories set merged_into = 1 where id = 3;
  select wireroom.refresh_stories('{1, 2}')`);

const query = async (sql: string): Promise<Record<string, unknown>[]> => (await pool.query(sql)).rows;

test('a story has the headline and summary of its best article, and counts sites, houses and origins', async () => {
  expect(
    await query(
      `select id, headline, lead, language, first_at, last_at, article_count as articles, site_count as sites, source_count as sources, independent_count as independent_sources, lead_article_id from news.stories order by id`,
    ),
  ).toEqual([
    {
      id: 1,
      headline: 'Title 1',
      lead: 'Summary 1',
      language: 'en',
      first_at: new Date('2026-03-01T00:00Z'),
      last_at: new Date('2026-03-01T04:00Z'),
      articles: 5,
      sites: 4,
      sources: 3,
      independent_sources: 2,
      lead_article_id: 1,
    },
    {
      id: 2,
      headline: 'Title 6',
      lead: 'First paragraph.',
      language: 'en',
      first_at: new Date('2026-03-01T01:00Z'),
      last_at: new Date('2026-03-01T01:00Z'),
      articles: 1,
      sites: 1,
      sources: 1,
      independent_sources: 1,
      lead_article_id: 6,
    },
  ]);
});

test('entities, topics and places have their share of the articles, copies included', async () => {
  expect(await query('select entities, topics, places from news.stories where id = 1')).toEqual([
    {
      entities: [
        { entity_id: 1, type: 'place', name: 'Porto', share: 0.8 },
        { entity_id: 2, type: 'person', name: 'Ana', share: 0.4 },
        { entity_id: 3, type: 'place', name: 'Suva', share: 0.2 },
      ],
      topics: [
        { qcode: 'medtop:1', name: 'sport', share: 1 },
        { qcode: 'medtop:2', name: 'rowing', share: 0.2 },
      ],
      places: [
        { entity_id: 1, name: 'Porto', share: 0.8 },
        { entity_id: 3, name: 'Suva', share: 0.2 },
      ],
    },
  ]);
  expect(await query('select entities, topics from news.stories where id = 2')).toEqual([
    { entities: [{ entity_id: 3, type: 'place', name: 'Suva', share: 1 }], topics: [] },
  ]);
  expect(
    await query(
      `select story_id, article_count as articles, share from news.story_entities where key = 'suva' order by 1`,
    ),
  ).toEqual([
    { story_id: 1, articles: 1, share: expect.closeTo(0.2) },
    { story_id: 2, articles: 1, share: 1 },
  ]);
  expect(
    await query(`select story_id, name, article_count as articles, share from news.story_topics order by 2`),
  ).toEqual([
    { story_id: 1, name: 'rowing', articles: 1, share: expect.closeTo(0.2) },
    { story_id: 1, name: 'sport', articles: 5, share: 1 },
  ]);
});

test('its articles have roles, and copies name their original', async () => {
  expect(
    await query(
      'select article_id, role, copy_of, publisher, origin, site, title, url from news.story_articles where story_id = 1 order by article_id limit 4',
    ),
  ).toEqual(
    [
      [1, 'lead', null, 'house', 'house', 'a.example'],
      [2, 'copy', 1, 'house', 'house', 'a.example'],
      [3, 'copy', 1, 'house', 'house', 'b.example'],
      [4, 'retelling', null, 'c.example', 'reuters', 'c.example'],
    ].map(([id, role, copy_of, publisher, origin, site]) => ({
      article_id: id,
      role,
      copy_of,
      publisher,
      origin,
      site,
      title: `Title ${id}`,
      url: `https://x.example/${id}`,
    })),
  );
});

test('articles know their story and what they copy', async () => {
  expect(await query('select id, story_id, duplicate_of from news.articles order by id')).toEqual([
    { id: 1, story_id: 1, duplicate_of: null },
    { id: 2, story_id: 1, duplicate_of: 1 },
    { id: 3, story_id: 1, duplicate_of: 1 },
    { id: 4, story_id: 1, duplicate_of: null },
    { id: 5, story_id: 1, duplicate_of: null },
    { id: 6, story_id: 2, duplicate_of: null },
    { id: 8, story_id: null, duplicate_of: null },
  ]);
});

test('every duplicate is listed once, with its kind', async () => {
  expect(await query('select article_id, duplicate_of, kind, site from news.duplicates order by article_id')).toEqual([
    { article_id: 2, duplicate_of: 1, kind: 'near_copy', site: 'a.example' },
    { article_id: 3, duplicate_of: 1, kind: 'same_text_elsewhere', site: 'b.example' },
    { article_id: 7, duplicate_of: 1, kind: 'duplicate_url', site: 'a.example' },
  ]);
});

test('the story of an article is found, also by readers; an article without one has none', async () => {
  const client = await pool.connect();
  try {
    await client.query('set role news_reader');
    for (const [article, story] of [
      [3, 1],
      [6, 2],
      [7, undefined],
      [8, undefined],
      [99, undefined],
    ]) {
      const { rows } = await client.query('select id, headline from news.story($1)', [article]);
      expect(rows.map(({ id }) => id)).toEqual(story === undefined ? [] : [story]);
    }
  } finally {
    client.release(true);
  }
});

test('a merged story is no story any more, and says which one it is now', async () => {
  expect(await query('select * from news.merged_stories')).toEqual([{ id: 3, merged_into: 1 }]);
  expect(await query('select id from news.stories where id = 3')).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessesOf } from '../../../bench/database/accesses.ts';
import { listStories, type StoryFilter } from '../../../db/reports/story-list.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
const client = await pool.connect();

/**
 * 20,000 stories of one to four articles, every twentieth of several sources; one entity in half of
 * them, one in five.
 */
beforeAll(async () => {
  await client.query(`
    insert into wireroom.sites (domain) select 'site' || n || '.example' from generate_series(1, 200) n;
    insert into wireroom.entities (type, key, name, ids) values ('place', 'here', 'Here', '{}'), ('place', 'there', 'There', '{}');
    insert into wireroom.aliases (entity_id, folded, name, source) select id, lower(name), name, 'name' from wireroom.entities;
    insert into wireroom.articles (site_id, host, url, state, ready_at, title, published_at)
    select n % 200 + 1, 'x', 'https://x.example/' || n, 'ready', now(), 'Headline ' || n, now() - n * interval '1 minute' from generate_series(1, 30000) n;
    insert into wireroom.stories (language) select 'en' from generate_series(1, 20000);
    insert into wireroom.story_articles (article_id, story_id, publisher, origin, told_at)
    select id, case when id <= 20000 then id else (id - 20000) / 3 * 5 + 1 end, 'p' || site_id, 'p' || case when id <= 20000 then site_id else id % 2 end, published_at
    from wireroom.articles;
    insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
    select id, 1, 0.1, published_at from wireroom.articles where id % 2 = 0
    union all select id, 2, 0.1, published_at from wireroom.articles where id % 5000 = 0;
    select wireroom.refresh_stories(array(select id from wireroom.stories))`);
  await client.query('vacuum analyze');
  await client.query('set random_page_cost = 1.1');
});

afterAll(() => client.release());

const read = (filter: Omit<StoryFilter, 'limit'>) =>
  accessesOf(client, () => listStories(client, { ...filter, limit: 50 }));

test.each<[string, Omit<StoryFilter, 'limit'>, string]>([
  ['the latest', {}, 'stories_by_time'],
  ['those of a week', { since: new Date(Date.now() - 7 * 86_400_000) }, 'stories_by_time'],
  ['those with several independent sources', { minSources: 3 }, 'stories_by_sources'],
  ['those about an entity that is everywhere', { entity: 'Here' }, 'stories_by_time'],
  ['those about a rare entity', { entity: 'There' }, 'article_entities_by_entity'],
  ['those of a site', { site: 'site7.example' }, 'articles_by_site'],
])('%s are found by an index', async (_, filter, index) => {
  const { scanned, indexes } = await read(filter);
  expect([...scanned.keys()]).toEqual([]);
  expect([...indexes.keys()]).toContain(index);
});

test('of the biggest stories only those that are shown are read with their articles', async () => {
  const biggest = 'order by independent_count desc, article_count desc limit 20';
  const { scanned, indexes } = await accessesOf(client, () =>
    client.query(`select headline, lead, entities from news.stories ${biggest}`),
  );
  expect([...scanned.keys()], 'nothing has this order').toEqual(['stories']);
  expect(indexes.get('articles_pkey')).toBeLessThan(200);
});

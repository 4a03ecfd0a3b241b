import { beforeAll, expect, test } from 'vitest';
import { displayWidth } from '../../../admin/output/text-width.ts';
import { createDatabase } from '../../support/database.ts';
import { atColumns, wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

beforeAll(() =>
  pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, published_at, ready_at)
    select 1, 'x', 'https://x.example/' || n, 'ready', 'ok', 'Ferry ' || n || repeat(' and a long headline', 6), timestamptz '2026-03-04Z' + n * interval '36 hours', now()
    from generate_series(1, 3) n;
    insert into wireroom.texts (article_id, title, body) select id, title, 'Text.' from wireroom.articles;
    insert into wireroom.entities (type, key, name, ids) values
      ('place', 'porto-pt', 'Porto', '{"geonames": "2735943"}'), ('organization', 'fc-porto', 'FC Porto', '{}'), ('person', 'maria', 'Maria Santos', '{}');
    insert into wireroom.aliases (entity_id, folded, name, source) values
      (1, 'porto', 'Porto', 'name'), (1, 'oporto', 'Oporto', 'table'), (2, 'porto', 'Porto', 'table'), (2, 'fc porto', 'FC Porto', 'name'), (3, 'maria santos', 'Maria Santos', 'name');
    insert into wireroom.article_entities (article_id, entity_id, salience, published_at)
    select id, e, 1, published_at from wireroom.articles, generate_series(1, 3) e where e < 3 and id <= 3 - e or e = 1 or e = 3 and id = 2;
    insert into wireroom.stories (language, first_at, last_at, article_count, site_count, source_count, independent_count, lead_article_id)
    select 'en', published_at, published_at, 1, 1, 1, 1, id from wireroom.articles where id = 3;
    insert into wireroom.story_articles (story_id, article_id, publisher, origin, told_at) select id, lead_article_id, 'harbour.example', 'harbour.example', last_at from wireroom.stories;
    select wireroom.add_counts()`),
);

test('an entity is shown with its names, ids, counts, and the latest about it', async () => {
  const { code, stdout, stderr } = await wireroom(['entities', 'show', 'oporto']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Other names +Oporto$/m);
  expect(stdout).toMatch(/^geonames +2735943$/m);
  expect(stdout).toMatch(/^Articles +3$/m);
  expect(stdout).toMatch(/^First day +2026-03-05$/m);
  expect(stdout).toMatch(/^Latest day +2026-03-08$/m);
  expect(stdout).toMatch(/^Named together +(?:FC Porto 2|FC Porto 1), Maria Santos 1$/m);
  expect(stdout, 'a day is no time').toMatch(/^ +2 {2}2026-03-07 +harbour\.example +Ferry 2 and/m);
  expect(stdout).toMatch(/^STORY +LATEST +ARTICLES +HEADLINE$/m);
});

test.each([80, 120])('it fits a terminal of %i columns', async (columns) => {
  const { stdout } = await atColumns(columns, () => wireroom(['entities', 'show', 'Porto']));
  const widest = Math.max(...linesOf(stdout).map(displayWidth));
  expect(widest).toBeLessThanOrEqual(columns);
  expect(widest, 'and uses it').toBeGreaterThan(columns - 10);
});

test('the others with the name are told, and a number is one of them', async () => {
  const { stderr } = await wireroom(['entities', 'show', 'PORTO']);
  expect(stderr).toMatch(/^also named so: 2 FC Porto, organization, \d articles?\n$/);
  expect(JSON.parse((await wireroom(['entities', 'show', '3', '--json'])).stdout)).toMatchObject({
    id: 3,
    name: 'Maria Santos',
    aliases: [],
    article_count: 1,
    latest: [{ id: 2 }],
    stories: [],
  });
});

test('a name that nobody has is told, with the nearest', async () => {
  const { code, stdout, stderr } = await wireroom(['entities', 'show', 'Maria Santoss']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe('wireroom: there is no entity Maria Santoss; did you mean Maria Santos?\n');
});

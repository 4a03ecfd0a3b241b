import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';

/* Arguments that make no sense are refused in one line that says which values do. */

const { pool } = await createDatabase();
// Of empty tables the arguments are not always looked at.
await pool.query(`
  insert into wireroom.sites (domain) values ('paper.example');
  insert into wireroom.entities (type, key, name, ids) values ('place', 'porto', 'Porto', '{"latitude": "41.15", "longitude": "-8.61"}');
  insert into wireroom.articles (site_id, host, url, state, ready_at, title) values (1, 'x', 'https://paper.example/', 'ready', now(), 'Harbor');
  insert into wireroom.texts (article_id, title, body, language) values (1, 'Harbor', 'Harbor.', 'en')`);

test.each([
  ['trending(against => 0)', 'against must be from 1 to 36500, not 0'],
  ['trending(against => -3)', 'against must be from 1 to 36500, not -3'],
  ['trending(against => null)', 'against must be from 1 to 36500, not null'],
  ['trending(since => 0)', 'since must be from 1 to 36500, not 0'],
  ['trending(since => 2000000000)', 'since must be from 1 to 36500, not 2000000000'],
  ['near(91, 0)', 'latitude must be from -90 to 90, not 91'],
  [`near('NaN', 0)`, 'latitude must be from -90 to 90, not NaN'],
  ['near(0, null)', 'longitude must be from -360 to 360, not null'],
  [`near(0, '-infinity')`, 'longitude must be from -360 to 360, not -Infinity'],
  ['near(0, 0, km => -1)', 'km must be from 0 to Infinity, not -1'],
  ['changes(null)', 'after must be the seq of a change, or 0 for all changes, not null'],
  ['changes(max => 100001)', 'max must be from 0 to 100000, not 100001'],
  ['latest(max => -1)', 'max must be from 0 to 1000, not -1'],
  ['latest(max => 1001)', 'max must be from 0 to 1000, not 1001'],
  ['latest(max => null)', 'max must be from 0 to 1000, not null'],
  ['near(0, 0, max => 1001)', 'max must be from 0 to 1000, not 1001'],
  ['co_mentions(1, max => 1001)', 'max must be from 0 to 1000, not 1001'],
  [`topic_entities('sport', max => 1001)`, 'max must be from 0 to 1000, not 1001'],
  ['top_entities(max => 1001)', 'max must be from 0 to 1000, not 1001'],
  ['trending(max => 1001)', 'max must be from 0 to 1000, not 1001'],
  ['search($$harbor$$, max => 1001)', 'max must be from 0 to 1000, not 1001'],
  ['search($$harbor$$, max => -1)', 'max must be from 0 to 1000, not -1'],
  ['suggest($$harbor$$, max => 101)', 'max must be from 0 to 100, not 101'],
])('news.%s', async (call, message) => {
  await expect(pool.query(`select * from news.${call}`)).rejects.toThrow(message);
});

test('arguments at their limits are taken', async () => {
  for (const call of [
    'trending(since => 1, against => 1)',
    'near(-90, 180, km => 0)',
    `near(90, -180, km => 'infinity')`,
    'changes(-1, 0)',
    'latest(max => 0)',
    'search($$harbor$$, max => 0)',
  ])
    expect((await pool.query(`select * from news.${call}`)).rows).toEqual([]);
});

import { expect, test } from 'vitest';
import { resolveNames } from '../../../db/reading/names.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

test('names are looked up, and those that stand for nothing are told', async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('a.example'), ('b.example'), ('c.example'), ('d.example');
    insert into wireroom.publishers (site, origin, key, name) values ('a.example', 'shipped', 'house', 'The House'),
      ('b.example', 'operator', 'house', 'The House'), ('c.example', 'shipped', 'house', 'The House'), ('c.example', 'operator', 'other', 'Other House');
    insert into wireroom.topics (qcode, name) values ('medtop:1', 'sport');
    insert into wireroom.entities (type, key, name) values ('person', 'ada', 'Ada Borg');
    insert into wireroom.aliases (entity_id, folded, name, source) values (1, 'ada borg', 'Ada Borg', 'name'), (1, 'borg', 'Borg', 'text');
    insert into wireroom.feeds (site_id, host, url, labels) values (1, 'a.example', 'https://a.example/feed', '{sea}');
    insert into wireroom.due (stage, id, host) select 'feeds', id, host from wireroom.feeds;
    insert into wireroom.stories (language) values ('en')`);
  const given = {
    publishers: ['the house', 'C.example', 'D.example', 'nobody'],
    topics: ['SPORT', 'chess'],
    entities: ['borg', 'Nobody'],
    stories: [1, 9],
    languages: ['en'],
  };
  expect(await resolveNames(readerOf(pool), given)).toEqual({
    filter: {
      publishers: ['house', 'other', 'd.example'],
      topics: ['medtop:1'],
      entities: [1],
      stories: [1],
      languages: ['en'],
    },
    unknown: [
      { of: 'publishers', name: 'nobody' },
      { of: 'topics', name: 'chess' },
      { of: 'entities', name: 'Nobody' },
      { of: 'stories', name: '9' },
    ],
  });
  expect(await resolveNames(readerOf(pool), { entities: ['Nobody'] })).toEqual({
    filter: { entities: [] },
    unknown: [{ of: 'entities', name: 'Nobody' }],
  });
  const others = { sites: ['A.example', 'nowhere.example'], labels: ['sea', 'Sea'], entities: [1, 9, '1'] };
  expect(await resolveNames(readerOf(pool), others)).toEqual({
    filter: { ...others, entities: [1] },
    unknown: [
      { of: 'sites', name: 'nowhere.example' },
      { of: 'labels', name: 'Sea' },
      { of: 'entities', name: '9' },
      { of: 'entities', name: '1' },
    ],
  });
});

import { beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import {
  listPublishers,
  readPublishers,
  setPublisher,
  storePublishers,
  unsetPublisher,
} from '../../../db/schema/publishers.ts';
import { siteOf } from '../../../model/url/site.ts';
import { entry, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

const SHIPPED = [
  { site: 'harbour.example', key: 'harbour-press', name: 'Harbour Press' },
  { site: 'river.example', key: 'harbour-press', name: 'Harbour Press' },
  { site: 'wire.example', key: 'wire', name: 'The Wire' },
];

beforeEach(async () => {
  await pool.query('delete from wireroom.publishers');
  await storePublishers(pool, SHIPPED);
});

const publisherOf = async (site: string): Promise<string> => {
  const { rows } = await pool.query<{ key: string }>('select wireroom.publisher_of($1) as key', [site]);
  return rows[0]?.key ?? '';
};

test('a site has the key of its publisher, or is its own', async () => {
  expect(await publisherOf('river.example')).toBe('harbour-press');
  expect(await publisherOf('nowhere.example')).toBe('nowhere.example');
});

test('what the operator set counts, survives an update of the list, and can be undone', async () => {
  expect(await setPublisher(pool, 'river.example', 'River & Sea')).toEqual({ key: 'river-sea', name: 'River & Sea' });
  expect(await setPublisher(pool, 'pilots.example', 'the wire')).toEqual({ key: 'wire', name: 'The Wire' });
  await storePublishers(pool, [...SHIPPED.slice(1, 2), { site: 'new.example', key: 'wire', name: 'The Wire' }]);
  expect(await publisherOf('river.example')).toBe('river-sea');
  expect(await publisherOf('harbour.example'), 'left the list').toBe('harbour.example');
  expect(await listPublishers(pool)).toEqual([
    { key: 'river-sea', name: 'River & Sea', sites: ['river.example'], set: 1 },
    { key: 'wire', name: 'The Wire', sites: ['new.example', 'pilots.example'], set: 1 },
  ]);
  expect(await unsetPublisher(pool, 'river.example')).toBe('harbour-press');
  expect(await unsetPublisher(pool, 'pilots.example')).toBe('pilots.example');
  expect(await unsetPublisher(pool, 'new.example'), 'a shipped one').toBeUndefined();
});

test('an unchanged list writes nothing', async () => {
  const { rows: before } = await pool.query('select xmin from wireroom.publishers order by site');
  await storePublishers(pool, SHIPPED);
  const { rows: after } = await pool.query('select xmin from wireroom.publishers order by site');
  expect(after).toEqual(before);
});

test('the source of an article is its site, unless a feed of the site names another publisher', async () => {
  let serial = 0;
  const sourceOf = async (feedSite: string, articleSite: string, sourceUrl: string | undefined): Promise<string> => {
    const url = `https://${articleSite}/${++serial}`;
    const { id } = await addFeed(pool, named(`https://${feedSite}/feed${serial}`));
    await storeAsPoll(pool, id, [
      entry('a', url, { source: sourceUrl === undefined ? undefined : { url: sourceUrl } }),
    ]);
    const { rows } = await pool.query<{ source: string }>(
      'select wireroom.source_of(id) as source from wireroom.articles where url = $1',
      [url],
    );
    return rows[0]?.source ?? '';
  };
  expect(await sourceOf('portal.example', 'portal.example', undefined)).toBe('portal.example');
  expect(await sourceOf('portal.example', 'portal.example', 'https://news.wire.example/rss?x=1')).toBe('wire');
  expect(await sourceOf('portal.example', 'portal.example', 'http://user@WWW.Other.example:8080/rss')).toBe(
    'other.example',
  );
  expect(await sourceOf('portal.example', 'portal.example', 'https://www.portal.example/rss')).toBe('portal.example');
  expect(await sourceOf('portal.example', 'portal.example', 'nonsense')).toBe('portal.example');
  expect(await sourceOf('portal.example', 'river.example', 'https://wire.example/rss'), 'not its own feed').toBe(
    'harbour-press',
  );
});

test('the shipped list is sorted, has one row for each site and one name for each key', () => {
  const rows = readPublishers();
  expect(rows.length).toBeGreaterThan(600);
  expect(rows.filter(({ site }) => site !== siteOf(`http://${site}`))).toEqual([]);
  expect(new Set(rows.map(({ site }) => site)).size).toBe(rows.length);
  expect(rows.filter(({ key }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
  expect(new Set(rows.map(({ key, name }) => `${key} ${name}`)).size).toBe(new Set(rows.map(({ key }) => key)).size);
  const sorted = rows.map(({ key, site }) => `${key} ${site}`);
  expect(sorted).toEqual([...sorted].sort());
});

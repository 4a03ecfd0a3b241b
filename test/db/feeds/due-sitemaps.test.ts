import { expect, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { countSitemaps, dueSitemaps } from '../../../db/feeds/sitemaps.ts';
import { named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

type Seen = readonly [name: string, changed?: string, read?: string, tried?: string];
const sitemap = (...seen: Seen): Seen => seen;

let serial = 0;
/** A feed that lists sitemaps of which something was seen. */
const lists = async (...listed: readonly Seen[]): Promise<number> => {
  const { id } = await addFeed(pool, named(`http://s${++serial}.example/index.xml`));
  for (const [place, [name, changed, read, tried]] of listed.entries()) {
    const { url, digest } = named(`http://s${serial}.example/${name}`);
    await pool.query(
      `insert into wireroom.feed_sitemaps (feed_id, url_digest, url, place, changed_at, read_state_at, tried_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, digest, url, place, changed, read, tried],
    );
  }
  return id;
};
const due = async (most: number, ...listed: readonly Seen[]): Promise<string[]> =>
  (await dueSitemaps(pool, await lists(...listed), most)).map(({ url }) => new URL(url).pathname.slice(1));
const waiting = async (...listed: readonly Seen[]): Promise<number> =>
  (await countSitemaps(pool, await lists(...listed))).waiting;

test('what has not changed since it was read is not read again', async () => {
  const read = sitemap('old', '2026-03-04T10:00:00Z', '2026-03-04T10:00:00Z', '2026-03-04T10:05:00Z');
  const changed = sitemap('new', '2026-03-04T11:00:00Z', '2026-03-04T10:00:00Z', '2026-03-04T10:05:00Z');
  expect(await due(5, read, changed)).toEqual(['new']);
  expect([await waiting(read), await waiting(changed)]).toEqual([0, 1]);
});

test('what is new is read, the latest change first', async () => {
  expect(
    await due(
      5,
      sitemap('a', '2026-03-01T01:00:00Z'),
      sitemap('b', '2026-03-03T01:00:00Z'),
      sitemap('c', '2026-03-02T01:00:00Z'),
    ),
  ).toEqual(['b', 'c', 'a']);
});

test('an archive is read in the end: two of five places are for what has waited longest', async () => {
  const archive = Array.from({ length: 20 }, (_, n) => sitemap(`old${n}`, `2020-01-${n + 10}T01:00:00Z`));
  const news = Array.from({ length: 9 }, (_, n) =>
    sitemap(`new${n}`, `2026-03-0${n + 1}T01:00:00Z`, '2026-01-01T01:00:00Z', '2026-02-01T01:00:00Z'),
  );
  expect(await due(5, ...archive, ...news)).toEqual(['new8', 'new7', 'new6', 'old0', 'old1']);
});

test('one that fails is tried again, but does not keep the others waiting', async () => {
  const failing = ['a', 'b', 'c', 'd', 'e'].map((name) => sitemap(name, undefined, undefined, '2026-03-04T10:00:00Z'));
  expect((await due(5, ...failing, sitemap('f')))[0]).toBe('f');
  const broken = sitemap('x', '2026-03-04T10:00:00Z', undefined, '2026-03-04T10:05:00Z');
  expect(await due(5, broken)).toEqual(['x']);
  expect(await waiting(broken), 'nothing is gained by asking sooner').toBe(0);
});

test('where the index gives no times, its sitemaps take turns', async () => {
  const listed = [4, 2, 1, 3].map((hour) => sitemap(`${hour}`, undefined, undefined, `2026-03-04T0${hour}:00:00Z`));
  expect(await due(3, ...listed, sitemap('new'))).toEqual(['new', '1', '2']);
});

test('where the index gives only days, that of today is read again until the day is over everywhere', async () => {
  const read = (tried: string) => due(5, sitemap('today', '2026-03-04', '2026-03-04', tried));
  expect(await read('2026-03-04T10:00:00Z')).toEqual(['today']);
  expect(await read('2026-03-05T13:59:00Z')).toEqual(['today']);
  expect(await read('2026-03-05T14:00:00Z')).toEqual([]);
});

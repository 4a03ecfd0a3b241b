import { expect, test } from 'vitest';
import type { StoreOptions } from '../../../db/feeds/entries.ts';
import { FEED_QUOTAS } from '../../../db/feeds/feed-quotas.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import { entry, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { finish } from '../../support/work.ts';

const { pool } = await createDatabase();

let serial = 0;
/** A new feed on a site of its own, and polls of it. */
const newFeed = async () => {
  const site = `s${++serial}.example`;
  const { id } = await addFeed(pool, named(`http://${site}/feed`));
  const store = (entries: readonly PolledEntry[], options?: StoreOptions) => storeAsPoll(pool, id, entries, options);
  const stored = async (): Promise<string[]> => {
    const { rows } = await pool.query<{ guid: string }>(
      'select guid from wireroom.entries where feed_id = $1 order by guid',
      [id],
    );
    return rows.map(({ guid }) => guid);
  };
  return { id, site, store, stored };
};

const many = (count: number, url: (n: number) => string): PolledEntry[] =>
  Array.from({ length: count }, (_, n) => entry(`${n}`.padStart(6, '0'), url(n)));

const finishAt = (host: string) =>
  pool.query(finish(`state = 'rejected', outcome = 'gone'`, `host like '%' || $1`), [host]);

test('a poll takes only so many URLs of other sites, and the next one takes the next of them', async () => {
  const { store, stored } = await newFeed();
  const junk = many(15_000, (n) => `http://victim1.example/${n}`);
  expect(await store(junk)).toMatchObject({ fresh: 100, known: 0, waiting: 14_900 });
  expect(await store(junk)).toMatchObject({ fresh: 100, known: 100, waiting: 14_800 });
  expect(await store(junk.slice(0, 220))).toMatchObject({ fresh: 20, known: 200, waiting: 0 });
  expect(await stored()).toHaveLength(220);
});

test('what is newest is taken first, whatever the order of the document', async () => {
  const { store, stored } = await newFeed();
  const days = Array.from({ length: 120 }, (_, n) =>
    entry(`day ${`${n}`.padStart(3, '0')}`, `http://archive1.example/${n}`, {
      publishedAt: new Date(Date.UTC(2026, 0, n + 1)),
    }),
  );
  await store(days);
  expect((await stored())[0]).toBe('day 020');
});

test('of its own site a feed may bring thousands at once, over all pieces of the poll together', async () => {
  const { site, store } = await newFeed();
  const first = await store(many(4_000, (n) => `http://${site}/a/${n}`));
  expect(first).toMatchObject({ fresh: 4_000, waiting: 0, accepted: { own: 4_000, foreign: 0 } });
  const others = Array.from({ length: 4_000 }, (_, n) => entry(`b${n}`, `http://${site}/b/${n}`));
  expect(await store(others, { before: first.accepted })).toMatchObject({ fresh: 1_000, waiting: 3_000 });
});

test('what waits to be fetched is limited too, until some of it is done', async () => {
  const { store } = await newFeed();
  const poll = (round: number) =>
    store(Array.from({ length: 100 }, (_, n) => entry(`${round}-${n}`, `http://victim2.example/${round}/${n}`)));
  for (let round = 0; round < 10; round++) expect(await poll(round)).toMatchObject({ fresh: 100 });
  expect(await poll(10), 'a thousand wait').toMatchObject({ fresh: 0, waiting: 100 });
  await finishAt('victim2.example');
  expect(await poll(11)).toMatchObject({ fresh: 100, waiting: 0 });
});

test('a feed cannot spread over more and more hosts of its own site', async () => {
  const { site, store } = await newFeed();
  const poll = (round: number) =>
    store(Array.from({ length: 100 }, (_, n) => entry(`${round}-${n}`, `http://h${round}-${n}.${site}/`)));
  expect(await poll(0)).toMatchObject({ fresh: FEED_QUOTAS.own.hosts, waiting: 100 - FEED_QUOTAS.own.hosts });
  expect(await poll(1)).toMatchObject({ fresh: 0, waiting: 100 });
  await finishAt(`.${site}`);
  expect(await poll(2)).toMatchObject({ fresh: FEED_QUOTAS.own.hosts });
});

test('entries that change count like new ones: they have pages of other sites fetched again', async () => {
  const { store } = await newFeed();
  const entries = many(100, (n) => `http://victim3.example/${n}`);
  await store(entries);
  const more = Array.from({ length: 50 }, (_, n) => entry(`more ${n}`, `http://victim3.example/more/${n}`));
  await store([...entries, ...more]);
  await finishAt('victim3.example');
  const edited = [...entries, ...more].map((one) =>
    entry(one.guid, one.link?.url, { title: `Another title of ${one.guid}` }),
  );
  expect(await store(edited)).toMatchObject({ fresh: 0, changed: 100, waiting: 50 });
  const { rows } = await pool.query(`select count(*) as n from wireroom.due where host = 'victim3.example'`);
  expect(rows).toEqual([{ n: 100 }]);
  expect(await store(edited), 'the others are taken at the next poll').toMatchObject({ changed: 50, waiting: 0 });
});

test('entries that lead nowhere and get other links at each poll count as well', async () => {
  const { store } = await newFeed();
  const links = (round: number, count: number) => many(count, (n) => `http://victim4.example/${round}/${n}`);
  await store(links(0, 100));
  await store(links(0, 150));
  await finishAt('victim4.example');
  expect(await store(links(1, 150))).toMatchObject({ fresh: 0, changed: 100, waiting: 50 });
});

test('entries that get new ids at every poll do not pile up', async () => {
  const { site, store, stored } = await newFeed();
  for (const round of [1, 2, 3])
    await store([entry(`a${round}`, `http://${site}/a`), entry(`b${round}`, `http://${site}/b`)]);
  expect(await stored()).toEqual(['a3', 'b3']);
  // Two entries of one page that are shown together are both kept.
  await store([entry('a3', `http://${site}/a`), entry('a4', `http://${site}/a`)]);
  expect(await stored()).toEqual(['a3', 'a4', 'b3']);
});

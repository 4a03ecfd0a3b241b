import { expect, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import { entry, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { finish } from '../../support/work.ts';

const { pool } = await createDatabase();

let serial = 0;
/** A new feed, and a poll of it that brings some entries. */
const newFeed = async () => {
  const { id } = await addFeed(pool, named(`http://f${++serial}.example/feed`));
  const store = (...entries: PolledEntry[]) => storeAsPoll(pool, id, entries);
  const articles = async (): Promise<unknown[]> => {
    const { rows } = await pool.query(
      `select e.guid, e.url as entry, a.url as article, a.state from wireroom.entries e
       left join wireroom.articles a on a.id = e.article_id where e.feed_id = $1 order by e.guid`,
      [id],
    );
    return rows;
  };
  return { id, store, articles };
};

const reject = (url: string, outcome = 'not_found') =>
  pool.query(finish(`state = 'rejected', outcome = $2`, 'url = $1'), [url, outcome]);

test('an entry that gets a link later gets its article then', async () => {
  const { store, articles } = await newFeed();
  expect(await store(entry('a', undefined))).toMatchObject({ known: 0, fresh: 1, changed: 0 });
  expect(await articles()).toEqual([{ guid: 'a', entry: null, article: null, state: null }]);
  const url = 'http://late.example/1';
  expect(await store(entry('a', url))).toMatchObject({ known: 1, fresh: 0, changed: 1 });
  expect(await articles()).toEqual([{ guid: 'a', entry: url, article: url, state: 'discovered' }]);
  expect(await store(entry('a', url)), 'and only once').toMatchObject({ known: 1, fresh: 0, changed: 0 });
});

test('the publisher that an aggregator names is stored, and follows the entry', async () => {
  const { id, store } = await newFeed();
  const stored = async () => {
    const { rows } = await pool.query('select source_name, source_url from wireroom.entries where feed_id = $1', [id]);
    return rows;
  };
  const url = 'http://pub.example/story';
  await store(entry('a', url, { source: { name: 'Pub', url: 'https://pub.example/rss' } }));
  expect(await stored()).toEqual([{ source_name: 'Pub', source_url: 'https://pub.example/rss' }]);
  await store(entry('a', url, { title: 'New title', source: undefined }));
  expect(await stored()).toEqual([{ source_name: null, source_url: null }]);
});

test('a corrected link is followed when the first one led nowhere', async () => {
  const { store, articles } = await newFeed();
  await store(entry('a', 'http://typo.example/storry'));
  await reject('http://typo.example/storry');
  const url = 'http://typo.example/story';
  expect(await store(entry('a', url))).toMatchObject({ known: 1, fresh: 0, changed: 1 });
  expect(await articles()).toEqual([{ guid: 'a', entry: url, article: url, state: 'discovered' }]);
});

test('a link that differs from poll to poll makes no second article of one that is there', async () => {
  const { store, articles } = await newFeed();
  await store(entry('a', 'http://session.example/1?s=1'));
  expect(await store(entry('a', 'http://session.example/1?s=2'))).toMatchObject({ known: 1, fresh: 0, changed: 0 });
  expect(await articles()).toMatchObject([{ article: 'http://session.example/1?s=1' }]);
});

test('the entry of a duplicate stays with its original', async () => {
  const { store, articles } = await newFeed();
  await store(entry('a', 'http://copy.example/1'), entry('b', 'http://copy.example/2'));
  await pool.query(
    finish(
      `state = 'rejected', outcome = 'duplicate_url',
       duplicate_of = (select id from wireroom.articles where url = 'http://copy.example/1')`,
      `url = 'http://copy.example/2'`,
    ),
  );
  await store(entry('b', 'http://copy.example/2?again'));
  expect(await articles()).toMatchObject([{ guid: 'a' }, { guid: 'b', article: 'http://copy.example/2' }]);
});

test('the URL of an article that was removed does not come back', async () => {
  const { store, articles } = await newFeed();
  const url = 'http://removed.example/1';
  await pool.query(`insert into wireroom.article_urls (url_digest, article_id, kind) values ($1, null, 'found')`, [
    named(url).digest,
  ]);
  await store(entry('a', url));
  expect(await store(entry('a', url))).toMatchObject({ known: 1, fresh: 0, changed: 0 });
  expect(await articles(), 'and nothing is kept of what the feed says').toEqual([
    { guid: '', entry: null, article: null, state: null },
  ]);
});

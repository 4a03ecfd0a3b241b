import pg from 'pg';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { recordChanges } from '../../../db/changes/change-feed.ts';
import { type Change, DatabaseRestoredError, type News, openNews } from '../../../db/client/index.ts';
import { openPool, transaction } from '../../../db/connection/pool.ts';
import { createDatabase } from '../../support/database.ts';
import { createReader } from '../../support/reader.ts';

const { url, pool } = await createDatabase();
const readerUrl = await createReader(url);
const login = new URL(readerUrl).username;
const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
afterAll(() => server.end());

const opened: News[] = [];
const open = (): News => {
  const news = openNews(readerUrl);
  opened.push(news);
  return news;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((news) => news.close()));
});

let written = 0;
/** Commits changes in one transaction. */
const change = async (n = 1): Promise<void> => {
  await transaction(pool, (client) =>
    recordChanges(
      client,
      Array.from({ length: n }, (_, k) => ({ articleId: k + 1, kind: k % 2 ? 'retagged' : 'changed' })),
    ),
  );
  written += n;
};
await change(5);

/** Sessions of the reader that are listening. */
const listening = async (): Promise<number> =>
  (await pool.query(`select from pg_stat_activity where usename = $1 and query = 'listen news_changes'`, [login]))
    .rowCount ?? 0;

const cutConnections = (): Promise<unknown> =>
  server.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [login]);

test('changes come one by one or in batches, and end with the last one if they are not followed', async () => {
  const news = open();
  const seen: Change[] = [];
  for await (const one of news.changes({ follow: false, max: 2 })) seen.push(one);
  expect(seen.map(({ seq, kind, article_id }) => [seq, kind, article_id])).toEqual([
    [1, 'changed', 1],
    [2, 'retagged', 2],
    [3, 'changed', 3],
    [4, 'retagged', 4],
    [5, 'changed', 5],
  ]);
  expect(seen[0]?.recorded_at).toBeInstanceOf(Date);
  const sizes: number[] = [];
  for await (const batch of news.changeBatches({ follow: false, max: 2, after: seen[1]?.cursor }))
    sizes.push(batch.length);
  expect(sizes).toEqual([2, 1]);
  expect(await news.lastCursor()).toBe(seen.at(-1)?.cursor);
});

test('a change wakes who waits, and the signal ends the iteration', async () => {
  const news = open();
  const stop = new AbortController();
  const after = await news.lastCursor();
  const iteration = news.changes({ after, signal: stop.signal, pollMs: 3_600_000 });
  const next = iteration.next();
  await expect.poll(listening).toBe(1);
  await change();
  expect((await next).value?.seq).toBe(written);
  const end = iteration.next();
  stop.abort();
  expect(await end).toEqual({ done: true, value: undefined });
  await expect.poll(listening, { message: 'the connection that listened is ended' }).toBe(0);
});

test('closing ends the iterations that wait', async () => {
  const news = openNews(readerUrl);
  const next = news.changes({ after: await news.lastCursor(), signal: new AbortController().signal }).next();
  await expect.poll(listening).toBe(1);
  await news.close();
  expect(await next).toEqual({ done: true, value: undefined });
});

test('where no connection can listen, the feed is looked at from time to time', async () => {
  const own = new pg.Pool({ connectionString: readerUrl, max: 1 });
  const news = openNews({
    query: (query) => own.query(query),
    connect: () => Promise.reject(new Error('this pool shares its connections')),
  });
  const iteration = news.changes({ after: await news.lastCursor(), pollMs: 20 });
  const next = iteration.next();
  await change();
  expect((await next).value?.seq).toBe(written);
  await iteration.return();
  await own.end();
});

test('after lost connections it goes on where it was: nothing is missed, nothing comes twice', async () => {
  const news = open();
  const before = written;
  const stop = new AbortController();
  const seqs: number[] = [];
  const following = (async () => {
    const options = { after: await news.lastCursor(), signal: stop.signal, max: 7 };
    for await (const { seq } of news.changes(options)) seqs.push(seq);
  })();
  for (let round = 0; round < 4; round++) {
    await expect.poll(listening).toBe(1);
    await cutConnections();
    await change(20);
    await expect.poll(() => seqs.length, { timeout: 20_000 }).toBe(20 * (round + 1));
  }
  stop.abort();
  await following;
  expect(seqs).toEqual(Array.from({ length: 80 }, (_, n) => before + n + 1));
});

test('while the database takes no connection, it tries again, and says so', async () => {
  const news = open();
  const lost: unknown[] = [];
  const after = await news.lastCursor();
  const next = news.changes({ after, onLost: (error) => lost.push(error) }).next();
  await expect.poll(listening).toBe(1);
  await server.query(`alter role ${login} connection limit 0`);
  await cutConnections();
  await change();
  await expect.poll(() => lost.length, { timeout: 20_000 }).toBeGreaterThan(1);
  await server.query(`alter role ${login} connection limit -1`);
  expect((await next).value?.seq).toBe(written);
});

test('a wrong address or cursor is an error at once', async () => {
  const nowhere = openNews('postgres://reader@127.0.0.1:1/news');
  await expect(nowhere.changes().next()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await nowhere.close();
  await expect(open().changes({ after: '12' }).next()).rejects.toThrow(new TypeError('"12" is no cursor of a change'));
});

test('a position that the feed does not have, or not any more, says that the database was restored', async () => {
  const news = open();
  const cursor = (await news.lastCursor()) ?? '';
  await pool.query('delete from wireroom.changes where seq = $1', [written]);
  await expect(news.changes({ after: cursor }).next()).rejects.toBeInstanceOf(DatabaseRestoredError);
  await pool.query(
    `insert into wireroom.changes (seq, article_id, kind) overriding system value values ($1, 1, 'changed')`,
    [written],
  );
  await expect(news.changes({ after: cursor }).next(), 'the same number at another time').rejects.toThrow(
    'the database was restored from an older backup; copy everything again',
  );
});

test('a named consumer gets a batch again until it asks for the next one', async () => {
  const news = open();
  const positions = async (): Promise<unknown> =>
    (await news.query(`select seq from news.consumers where name = 'desk'`))[0];
  for await (const batch of news.consume('desk', { max: 3 })) {
    expect(batch.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    break;
  }
  expect(await positions(), 'who leaves the loop has not finished').toEqual({ seq: 0 });
  const batches: number[] = [];
  for await (const batch of news.consume('desk', { max: 3, follow: false })) batches.push(batch.length);
  expect(batches.reduce((sum, n) => sum + n)).toBe(written);
  expect(await positions()).toEqual({ seq: written });
  await news.unsubscribe('desk');
  expect(await positions()).toBeUndefined();
});

test('a named consumer that begins at the end goes on after lost connections', async () => {
  const news = open();
  const stop = new AbortController();
  const seqs: number[] = [];
  const before = written;
  const consuming = (async () => {
    for await (const batch of news.consume('late', { from: 'end', signal: stop.signal }))
      seqs.push(...batch.map(({ seq }) => seq));
  })();
  await expect.poll(listening).toBe(1);
  await change(2);
  await expect.poll(() => seqs).toHaveLength(2);
  await cutConnections();
  await change(2);
  await expect.poll(() => new Set(seqs).size, { timeout: 20_000 }).toBe(4);
  stop.abort();
  await consuming;
  expect(Math.min(...seqs)).toBe(before + 1);
});

test('a slow consumer takes one batch at a time', async () => {
  const news = open();
  const watch = openPool(url, { max: 1, name: 'wireroom test' });
  const iteration = news.changeBatches({ max: 5 });
  await iteration.next();
  const calls = async (): Promise<number> =>
    (await watch.query(`select from pg_stat_activity where usename = $1 and state = 'active'`, [login])).rowCount ?? 0;
  expect(await calls(), 'nothing is read ahead').toBe(0);
  await iteration.return();
  await watch.end();
});

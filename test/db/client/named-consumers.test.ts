import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { recordChanges } from '../../../db/changes/change-feed.ts';
import { openPool, transaction } from '../../../db/connection/pool.ts';
import { createDatabase } from '../../support/database.ts';
import { createReader } from '../../support/reader.ts';

const { url, pool } = await createDatabase();
const [firstUrl, secondUrl] = [await createReader(url), await createReader(url)];
const first = openPool(firstUrl, { max: 5, name: 'wireroom test' });
const second = openPool(secondUrl, { max: 5, name: 'wireroom test' });
afterAll(async () => {
  await first.end();
  await second.end();
});

const change = (n: number): Promise<void> =>
  transaction(pool, (client) =>
    recordChanges(
      client,
      Array.from({ length: n }, (_, k) => ({ articleId: k + 1, kind: 'changed' })),
    ),
  );
await change(5);

/** Runs a statement in a transaction that may write. @returns its rows */
const write = async (reader: pg.Pool, sql: string, values: unknown[]): Promise<Record<string, unknown>[]> => {
  const client = await reader.connect();
  try {
    await client.query('begin read write');
    const { rows } = await client.query<Record<string, unknown>>(sql, values);
    await client.query('commit');
    return rows;
  } finally {
    client.release(true);
  }
};

/** Calls a function. @returns its value */
const call = async (reader: pg.Pool, sql: string, ...values: unknown[]): Promise<unknown> =>
  (await write(reader, `select ${sql} as value`, values))[0]?.['value'];

const nextOf = async (name: string, max = 1000): Promise<number[]> =>
  (await first.query<{ seq: number }>('select seq from news.next($1, $2)', [name, max])).rows.map(({ seq }) => seq);

test('changes come again until they are acknowledged, and a position never goes back', async () => {
  expect(await call(first, `news.subscribe('index')`)).toBe(0);
  expect(await nextOf('index', 3)).toEqual([1, 2, 3]);
  expect(await nextOf('index', 3), 'for another process as well').toEqual([1, 2, 3]);
  expect(await call(first, `news.ack('index', 3)`)).toBe(3);
  expect(await nextOf('index')).toEqual([4, 5]);
  expect(await call(first, `news.ack('index', 2)`), 'a late process moves nothing').toBe(3);
  expect(await call(first, `news.subscribe('index', 5)`), 'an existing consumer stays where it is').toBe(3);
  expect(await nextOf('index')).toEqual([4, 5]);
});

test('a consumer begins with the first change, after a given one, or after the last one', async () => {
  expect(await call(first, `news.subscribe('all')`)).toBe(0);
  expect(await call(first, `news.subscribe('some', 2)`)).toBe(2);
  expect(await call(first, `news.subscribe('new', null)`)).toBe(5);
  expect(await nextOf('new')).toEqual([]);
});

test('the view says how far consumers are behind', async () => {
  await call(first, `news.subscribe('lagging', 3)`);
  const { rows } = await first.query(
    `select c.name, c.seq, c.behind, c.waiting_since = (select recorded_at from news.changes(3, 1)) as since, c.acked_at
     from news.consumers c where c.name in ('lagging', 'new') order by c.name`,
  );
  expect(rows).toEqual([
    { name: 'lagging', seq: 3, behind: 2, since: true, acked_at: null },
    { name: 'new', seq: 5, behind: 0, since: null, acked_at: null },
  ]);
});

test('a login that did not subscribe a consumer reads it, and cannot move or remove it; the owner of the database can', async () => {
  const login = new URL(firstUrl).username;
  await call(first, `news.subscribe('mine')`);
  await expect(call(second, `news.subscribe('mine')`)).rejects.toThrow(`consumer "mine" belongs to login "${login}"`);
  await expect(call(second, `news.ack('mine', 1)`)).rejects.toThrow('belongs to login');
  await expect(call(second, `news.unsubscribe('mine')`)).rejects.toThrow('belongs to login');
  expect((await second.query(`select from news.next('mine')`)).rowCount).toBe(5);
  expect(await call(pool, `news.ack('mine', 1)`)).toBe(1);
  await call(pool, `news.unsubscribe('mine')`);
  await expect(nextOf('mine')).rejects.toThrow('there is no consumer "mine"');
});

test.each([
  [`news.subscribe('Mine')`, "a consumer's name has 1 to 63 characters"],
  [`news.subscribe('')`, "a consumer's name has 1 to 63 characters"],
  [`news.subscribe(null)`, "a consumer's name has 1 to 63 characters"],
  [`news.subscribe(repeat('a', 64))`, "a consumer's name has 1 to 63 characters"],
  [`news.subscribe('early', -1)`, 'the change feed has no position -1'],
  [`news.subscribe('late', 6)`, 'the change feed has no position 6: the last one is 5'],
  [`news.ack('nobody', 1)`, 'there is no consumer "nobody"'],
  [`news.ack('index', 6)`, 'the change feed has no position 6: the last one is 5'],
  [`news.ack('index', null)`, 'the change feed has no position <NULL>'],
  [`news.unsubscribe('nobody')`, 'there is no consumer "nobody"'],
])('%s is refused', async (sql, message) => {
  await expect(call(first, sql)).rejects.toThrow(message);
});

test('a read-only transaction is told what to do', async () => {
  await expect(first.query(`select news.subscribe('quick')`)).rejects.toMatchObject({
    code: '25006',
    message: 'news.subscribe() needs a transaction that may write',
    hint: expect.stringContaining('begin read write'),
  });
});

test('a login has at most 100 consumers, and writes nothing else', async () => {
  await call(second, `(select count(news.subscribe('n' || n)) from generate_series(1, 100) n)`);
  await expect(call(second, `news.subscribe('n101')`)).rejects.toThrow('has 100 consumers, which is the limit');
  await call(second, `news.unsubscribe('n1')`);
  expect(await call(second, `news.subscribe('n101')`)).toBe(0);
  for (const sql of [
    'insert into news.consumers (name, login, seq) values ($$x$$, session_user, 0)',
    'update news.consumers set seq = 0',
    'delete from news.consumers',
    'select from wireroom.consumers',
    `select wireroom.own_consumer('n2')`,
  ])
    await expect(write(second, sql, []), sql).rejects.toMatchObject({ code: '42501' });
});

test('two processes that acknowledge at the same time leave the later position', async () => {
  await call(first, `news.subscribe('both')`);
  await Promise.all([4, 2, 5, 1, 3].map((seq) => call(first, `news.ack('both', $1)`, seq)));
  expect(await nextOf('both')).toEqual([]);
});

test('a reader cannot take the memory for locks by savepoints that write', async () => {
  const turns = `savepoint s; select news.subscribe('deep'); savepoint s; select news.unsubscribe('deep');`.repeat(600);
  const client = await first.connect();
  await expect(client.query(`begin read write; ${turns}`)).rejects.toMatchObject({
    code: '53400',
    message: expect.stringContaining('in a transaction with more than 1,000 locks'),
  });
  client.release(true);
});

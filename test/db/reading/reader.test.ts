import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { openReader } from '../../../db/reading/reader.ts';
import { createDatabase } from '../../support/database.ts';

const { url, pool } = await createDatabase();
const options = { connections: 2, statementMs: 5_000, name: 'wireroom test reader' };

/** Creates a login in role news_reader for this test. @returns its URL */
const readerLogin = async (): Promise<string> => {
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  const name = `reader_${new URL(url).pathname.slice(1)}`;
  await server.query(`create role ${name} login password 'pass' in role news_reader`);
  onTestFinished(async () => {
    await server.query(`drop role ${name}`);
    await server.end();
  });
  return Object.assign(new URL(url), { username: name, password: 'pass' }).href;
};

const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof pg.DatabaseError ? error.code : String(error)),
  );

test.each(['owner', 'reader'])(
  'with the login of the %s, reads schema news and nothing else, and writes nothing',
  async (login) => {
    const readerUrl = login === 'reader' ? await readerLogin() : undefined;
    const reader = await openReader({ url, readerUrl, pool, embedded: false, close: async () => undefined }, options);
    const run = (sql: string) => reader.read(async (db) => (await db.query(sql)).rows);
    expect(await run('select count(*) from news.articles')).toEqual([{ count: 0 }]);
    expect(await codeOf(run('select from wireroom.articles'))).toBe('42501');
    expect(await codeOf(run('create temp table t (x int)'))).toBe('25006');
    await reader.close();
    // The pool of the owner stays as it was.
    expect(
      (
        await pool.query('select current_user <> $1 as own, current_setting($2) as mode', [
          'news_reader',
          'transaction_read_only',
        ])
      ).rows,
    ).toEqual([{ own: true, mode: 'off' }]);
  },
);

test('reads one snapshot, and no statement for longer than allowed', async () => {
  const reader = await openReader(
    { url, pool, embedded: false, close: async () => undefined },
    { ...options, statementMs: 100 },
  );
  const counts = await reader.read(async (db) => {
    const count = async () => (await db.query('select count(*) from news.topics')).rows[0]?.count;
    const before = await count();
    await pool.query(`insert into wireroom.topics (qcode, name) values ('medtop:0', 'test')`);
    return [before, await count()];
  });
  expect(counts[1]).toBe(counts[0]);
  expect(await codeOf(reader.read((db) => db.query('select pg_sleep(60)')))).toBe('57014');
});

test('says when the reader’s login does not work', async () => {
  const readerUrl = Object.assign(new URL(url), { username: 'nobody' }).href;
  await expect(
    openReader({ url, readerUrl, pool, embedded: false, close: async () => undefined }, options),
  ).rejects.toThrow(/password authentication failed|access denied/);
});

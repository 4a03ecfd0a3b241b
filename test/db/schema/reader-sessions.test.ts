import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { endHoldups, oldestTransaction } from '../../../db/schema/reader-sessions.ts';
import { createDatabase } from '../../support/database.ts';
import { createReader } from '../../support/reader.ts';

/** Opens a transaction. @returns the process id, and whether the session still lives */
const openTransaction = async (url: string): Promise<{ pid: number; lives(): Promise<boolean> }> => {
  const client = new pg.Client({ connectionString: url, application_name: 'test of sessions' });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await client.query('begin');
  await client.query('select now()');
  return {
    pid: rows[0]?.pid ?? 0,
    lives: () =>
      client.query('select').then(
        () => true,
        () => false,
      ),
  };
};

test('only readers’ sessions are ended, and only when their transaction is older than an hour', async () => {
  const { url, pool } = await createDatabase();
  const readerUrl = await createReader(url);
  const superuserUrl = Object.assign(new URL(inject('serverUrl')), { pathname: new URL(url).pathname }).href;
  const [reader, owner, superuser] = await Promise.all([readerUrl, url, superuserUrl].map(openTransaction));
  expect((await endHoldups(pool)).heldUp).toEqual([]);
  expect(await oldestTransaction(pool), 'none is older than a minute').toBeUndefined();
  expect(await oldestTransaction(pool, 0)).toMatchObject({
    application: 'test of sessions',
    age_s: expect.any(Number),
  });
  const login = new URL(readerUrl).username;
  expect((await endHoldups(pool, 0)).heldUp).toEqual([
    { pid: reader?.pid, login, why: 'its transaction was open for too long', ended: true },
  ]);
  await expect.poll(() => reader?.lives()).toBe(false);
  expect([await owner?.lives(), await superuser?.lives()]).toEqual([true, true]);
});

test('a user without pg_signal_backend is told which session it may not end', async () => {
  const { url, pool } = await createDatabase();
  const reader = await openTransaction(await createReader(url));
  const login = `owner_${randomUUID().replaceAll('-', '')}`;
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  await server.query(`create role ${login} login password 'own'`);
  await server.query(`grant pg_monitor to ${login}`);
  const weak = openPool(
    Object.assign(new URL(inject('serverUrl')), { pathname: new URL(url).pathname, username: login, password: 'own' })
      .href,
    { max: 1, name: 'wireroom test' },
  );
  onTestFinished(async () => {
    await weak.end();
    await server.query(`drop role ${login}`);
    await server.end();
  });
  expect((await endHoldups(weak, 0)).heldUp).toContainEqual(expect.objectContaining({ pid: reader.pid, ended: false }));
  expect(await reader.lives()).toBe(true);
  await endHoldups(pool, 0);
});

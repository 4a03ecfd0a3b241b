import type pg from 'pg';
import { expect, test } from 'vitest';
import { recordChange } from '../../../db/changes/change-feed.ts';
import { openPool, transaction } from '../../../db/connection/pool.ts';
import { migrate } from '../../../db/schema/migrate.ts';
import { discovered } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { CLIENT_MAJOR, startPostgres, withoutPostgres } from '../../support/other-postgres.ts';

const WRITERS = 12;
const CHANGES_EACH = 40;

/** Pages through the feed from a position, as a consumer would, until `done` and nothing more comes. */
const follow = async (
  pool: pg.Pool,
  from: number,
  done: () => boolean,
): Promise<{ seqs: number[]; position: number }> => {
  const seqs: number[] = [];
  let position = from;
  for (let last = false; !last; ) {
    last = done();
    const { rows } = await pool.query<{ seq: number }>('select seq from news.changes($1, 7)', [position]);
    if (rows.length > 0) last = false;
    for (const { seq } of rows) seqs.push(seq);
    position = rows.at(-1)?.seq ?? position;
  }
  return { seqs, position };
};

/** Many writers whose transactions take different times, before and after they drew their number. */
const write = async (pool: pg.Pool, articleId: number): Promise<void> => {
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let n = 0; n < CHANGES_EACH; n++) {
        await transaction(pool, async (client) => {
          await client.query('select pg_sleep($1)', [((writer * 7 + n * 3) % 5) / 1000]);
          await recordChange(client, articleId, n % 3 ? 'changed' : 'retagged');
        });
      }
    }),
  );
};

const prepared = async (url: string): Promise<{ pool: pg.Pool; articleId: number }> => {
  const pool = openPool(url, { max: WRITERS + 2, name: 'wireroom test' });
  const [articleId = -1] = await discovered(pool, 'http://changes.example/1');
  return { pool, articleId };
};

test('a reader that pages by seq misses nothing and sees nothing late, while twelve write and another database has a transaction open', async () => {
  const { url } = await createDatabase();
  const { pool, articleId } = await prepared(url);
  const other = await createDatabase();
  const open = await other.pool.connect();
  await open.query('begin');
  await open.query('create table held_open (n int)');
  let written = false;
  const writing = write(pool, articleId).then(() => {
    written = true;
  });
  const { seqs } = await follow(pool, 0, () => written);
  await writing;
  await open.query('rollback');
  open.release();
  const { rows } = await pool.query<{ seq: number }>('select seq from wireroom.changes order by seq');
  expect(seqs, 'each change once, in order').toEqual(rows.map((row) => row.seq));
  expect(seqs).toHaveLength(WRITERS * CHANGES_EACH);
  await pool.end();
});

test('a reader can hold no change up, whatever it locks', async () => {
  const { url } = await createDatabase();
  const { pool, articleId } = await prepared(url);
  const reader = await pool.connect();
  await reader.query('set role news_reader');
  await expect(reader.query('select from wireroom.locks for update')).rejects.toMatchObject({ code: '42501' });
  // Any number is free to take for any role, those that programs like to use as well.
  for (const number of [0x6e657773, 0x74696479, 0x77697265])
    await reader.query('select pg_advisory_lock($1)', [number]);
  await transaction(pool, (client) => recordChange(client, articleId, 'changed'));
  expect((await pool.query('select kind from news.changes()')).rows).toEqual([{ kind: 'changed' }]);
  reader.release(true);
});

test('a listener is told of each change', async () => {
  const { url } = await createDatabase();
  const { pool, articleId } = await prepared(url);
  const listener = await pool.connect();
  const heard: (string | undefined)[] = [];
  listener.on('notification', (message) => heard.push(message.payload));
  await listener.query('listen news_changes');
  await transaction(pool, (client) => recordChange(client, articleId, 'added'));
  await expect.poll(() => heard).toEqual(['1']);
  listener.release();
  await pool.end();
});

test.skipIf(withoutPostgres(CLIENT_MAJOR))('a reader’s position is still good after dump and restore', async () => {
  const server = await startPostgres(CLIENT_MAJOR);
  const at = (database: string): string => Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
  server.run('psql', [server.url, '-qc', 'create database before', '-c', 'create database after']);
  const migrating = openPool(at('before'), { max: 1, name: 'wireroom test' });
  await migrate(migrating);
  await migrating.end();
  const before = await prepared(at('before'));
  for (const kind of ['added', 'changed', 'changed'] as const)
    await transaction(before.pool, (client) => recordChange(client, before.articleId, kind));
  const { position } = await follow(before.pool, 0, () => true);
  await transaction(before.pool, (client) => recordChange(client, before.articleId, 'retagged'));
  await before.pool.end();

  server.run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', at('after')], server.run('pg_dump', [at('before')]));
  const after = openPool(at('after'), { max: 2, name: 'wireroom test' });
  await transaction(after, (client) => recordChange(client, before.articleId, 'changed'));
  const { rows } = await after.query('select kind from news.changes($1)', [position]);
  expect(rows, 'what came after the position, and nothing else').toEqual([{ kind: 'retagged' }, { kind: 'changed' }]);
  await after.end();
});

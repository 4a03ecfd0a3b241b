import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../db/embedded.ts';
import { migrationFiles } from '../../db/migrate.ts';
import { startSite, stopSites } from '../pipelines/fetch/loopback-site.ts';
import { createDatabase } from '../support/database.ts';
import { linesOf, runWireroom, wireroomOn } from './run-wireroom.ts';

test('a database of your own is migrated by command only, and once', async () => {
  const { url } = await createDatabase({ migrated: false });
  const wireroom = wireroomOn(url);
  const before = await wireroom(['feeds', 'list']);
  expect(before).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wireroom: the database is not up to date; run: wireroom db migrate\n',
  });
  const first = await wireroom(['db', 'migrate']);
  expect(linesOf(first.stdout)).toEqual((await migrationFiles()).map((file) => `applied: ${file}`));
  expect(first.code).toBe(0);
  const second = await wireroom(['db', 'migrate']);
  expect(second).toEqual({ code: 0, stdout: 'the schema is up to date\n', stderr: '' });
  expect((await wireroom(['feeds', 'list'])).code).toBe(0);
});

test('a query prints a table or JSON, and can only read', async () => {
  const { url, pool } = await createDatabase();
  const query = (...args: string[]) => wireroomOn(url)(['db', 'query', ...args]);
  const sql = `select 7 as n, '日本 ' || n as name, null as none, date '2026-03-04' as day, array['a'] as list from generate_series(1, 2) n`;
  const table = await query(sql);
  expect(linesOf(table.stdout)).toEqual([
    'n  name    none  day         list',
    '7  日本 1        2026-03-04  {a}',
    '7  日本 2        2026-03-04  {a}',
  ]);
  expect(table).toMatchObject({ code: 0, stderr: '2 rows\n' });
  const json = await query('--json', sql);
  expect(JSON.parse(json.stdout)[1]).toEqual({ n: 7, name: '日本 2', none: null, day: '2026-03-04', list: ['a'] });

  const refused = await Promise.all([
    query('delete from wireroom.outcomes'),
    query('commit; delete from wireroom.outcomes'),
    query('slect 1'),
  ]);
  expect(refused.map(({ code, stdout, stderr }) => [code, stdout, linesOf(stderr).length])).toEqual(
    Array(3).fill([1, '', 1]),
  );
  expect(refused[0]?.stderr).toBe('wireroom: cannot execute DELETE in a read-only transaction\n');
  expect(refused[2]?.stderr).toBe('wireroom: syntax error at or near "slect"\n');
  expect((await pool.query('select from wireroom.outcomes')).rowCount).toBeGreaterThan(0);
});

test('the embedded server is never created by the way, is kept up for its URL, and stops when told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-command-'));
  // Reachable for the account of the server, should this run as root: it then stays inside this folder.
  await chmod(folder, 0o755);
  const env = { WIREROOM_HOME: join(folder, 'home') };
  const wireroom = (...args: string[]) => runWireroom(args, { env });
  try {
    const none = await wireroom('db', 'url');
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toBe(
      `wireroom: there is no database in ${join(folder, 'home', 'postgres')} yet; start the service once, or set DATABASE_URL or WIREROOM_HOME\n`,
    );
    await (await openEmbedded(env.WIREROOM_HOME, { create: true, say: () => undefined })).release();

    const url = await wireroom('db', 'url');
    expect(url).toMatchObject({ code: 0, stderr: 'the server stays up until: wireroom db stop\n' });
    expect(url.stdout).toMatch(/^postgres:\/\/wireroom:[\w-]+@127\.0\.0\.1:\d+\/wireroom\n$/);
    expect((await wireroom('feeds', 'list', '--json')).stdout, 'its schema is made by whoever needs it').toBe('[]\n');
    const client = new pg.Client({ connectionString: url.stdout.trim() });
    await client.connect();
    await client.query('select from news.articles');
    await client.end();

    expect(await wireroom('db', 'stop')).toEqual({ code: 0, stdout: 'stopped\n', stderr: '' });
    await expect(new pg.Client({ connectionString: url.stdout.trim() }).connect()).rejects.toThrow('ECONNREFUSED');
    expect(await wireroom('db', 'stop')).toEqual({ code: 0, stdout: 'it was not running\n', stderr: '' });

    // A command that is interrupted while it waits for a site.
    let interrupt = (): unknown => undefined;
    const site = await startSite(() => interrupt());
    const interrupted = await runWireroom(['feeds', 'add', site.at('/')], {
      env: { ...env, WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8' },
      onStart: (child) => {
        interrupt = () => child.kill('SIGINT');
      },
    });
    await stopSites();
    expect(interrupted).toEqual({ code: null, stdout: '', stderr: '' });
    const after = await wireroom('db', 'stop');
    expect(after.stdout, 'its server was stopped on the way out').toBe('it was not running\n');
  } finally {
    await wireroom('db', 'stop');
    await rm(folder, { recursive: true, force: true });
  }
});

test('a database of your own has its URL printed and is not ours to stop', async () => {
  const env = { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/news' };
  const url = await runWireroom(['db', 'url'], { env });
  expect(url).toEqual({ code: 0, stdout: 'postgres://me:secret@127.0.0.1:1/news\n', stderr: '' });
  const stop = await runWireroom(['db', 'stop'], { env });
  expect(stop).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wireroom: DATABASE_URL is set: only the embedded server is ours to stop\n',
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test, vi } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { migrationFiles } from '../../../db/schema/migrate.ts';
import { startSite, stopSites } from '../../pipelines/fetch/loopback-site.ts';
import { createDatabase } from '../../support/database.ts';
import { fastFolder } from '../../support/fast-folder.ts';
import { startPostgres, withoutPostgres } from '../../support/other-postgres.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf, runWireroom, wireroomOn } from '../run-wireroom.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a database of your own is migrated by command only, and once', async () => {
  const { url } = await createDatabase('empty');
  const wireroom = wireroomHere(url);
  const before = await wireroom(['feeds', 'list']);
  expect(before).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wireroom: the database is empty; run: wireroom db migrate\n',
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
  const query = (...args: string[]) => wireroomHere(url)(['db', 'query', ...args]);
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
    query('with gone as (delete from wireroom.outcomes returning 1) select * from gone', '--owner'),
    query('select 1; delete from wireroom.outcomes'),
    query('slect 1'),
    query('select titel from articles'),
  ]);
  expect(refused.map(({ code, stdout, stderr }) => [code, stdout, linesOf(stderr).length])).toEqual(
    Array(5).fill([1, '', 1]),
  );
  const reads = 'db query only reads; a statement begins with select, with, values, table, show, explain';
  expect(refused.map(({ stderr }) => stderr)).toMatchObject([
    `wireroom: ${reads}\n`,
    'wireroom: db query only reads\n',
    'wireroom: db query runs one statement at a time\n',
    `wireroom: ${reads}; did you mean select?\n`,
    expect.stringContaining('column "titel" does not exist'),
  ]);
  expect((await pool.query('select from wireroom.outcomes')).rowCount).toBeGreaterThan(0);
  expect((await query('select 1 from wireroom.outcomes')).stderr).toBe(
    'wireroom: permission denied for schema wireroom; the reader sees schema news only; use --owner for the rest\n',
  );
});

// What a statement may try to leave the reader's rights, or the machine's database.
const ATTEMPTS = [
  `copy (select 1) to program 'touch FILE'`,
  `select pg_read_file('/etc/hostname')`,
  `select lo_export(lo_from_bytea(0, 'x'), 'FILE')`,
  `do $$ begin execute 'reset role'; copy (select 1) to program 'touch FILE'; end $$`,
  `/* /* */ select */ do $$ begin execute 'reset role'; end $$`,
  ` -- select\rdo $$ begin execute 'reset role'; end $$`,
  `reset role; copy (select 1) to program 'touch FILE'`,
  `select 1; reset role`,
  `set session authorization default`,
  `set role none`,
  `select * from wireroom.articles`,
  `explain analyze select * from wireroom.articles`,
  `(((select passwd from pg_shadow)))`,
];

test('a query has a reader’s rights, whoever DATABASE_URL connects as', async () => {
  const { url, pool } = await createDatabase();
  const superuser = Object.assign(new URL(inject('serverUrl')), { pathname: new URL(url).pathname }).href;
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-query-'));
  await chmod(folder, 0o777);
  const file = join(folder, 'file');
  await pool.query(`insert into wireroom.sites (domain) values ('paper.example')`);
  for (const as of [superuser, url]) {
    const query = wireroomHere(as);
    for (const attempt of ATTEMPTS) {
      const { code, stdout, stderr } = await query(['db', 'query', attempt.replaceAll('FILE', file)]);
      expect([attempt, code, stdout, linesOf(stderr).length]).toEqual([attempt, 1, '', 1]);
    }
    const role = await query(['db', 'query', '--json', 'select current_user, count(*) from articles']);
    expect(JSON.parse(role.stdout)).toEqual([{ current_user: 'news_reader', count: 0 }]);
    const owner = await query(['db', 'query', '--json', '--owner', 'select domain from wireroom.sites']);
    expect(JSON.parse(owner.stdout)).toEqual([{ domain: 'paper.example' }]);
  }
  expect(existsSync(file)).toBe(false);
  await rm(folder, { recursive: true });
});

test('with DATABASE_READER_URL a query runs as that user, which nothing in it can change', async () => {
  const { url, pool } = await createDatabase();
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  const name = `reader_${new URL(url).pathname.slice(1)}`;
  await server.query(`create role ${name} login password 'pass' in role news_reader`);
  const reader = Object.assign(new URL(url), { username: name, password: 'pass' }).href;
  try {
    const query = wireroomHere(url, { DATABASE_READER_URL: reader });
    for (const attempt of [
      ...ATTEMPTS,
      `select set_config('role', 'none', true), query_to_xml('select 1 from wireroom.sites', true, true, '')`,
    ])
      expect(await query(['db', 'query', attempt])).toMatchObject({ code: 1, stdout: '' });
    const role = await query(['db', 'query', '--json', 'select session_user, count(*) from articles']);
    expect(JSON.parse(role.stdout)).toEqual([{ session_user: name, count: 0 }]);
    expect((await query(['db', 'url'])).stdout).toBe(`${reader}\n`);
    expect((await query(['db', 'url', '--owner'])).stdout).toBe(`${url}\n`);
  } finally {
    await pool.end();
    await server.query(`drop role ${name}`);
    await server.end();
  }
});

const noPsql = spawnSync('psql', ['--version']).status !== 0;
if (noPsql) console.warn('psql is not installed: it is not opened');

test.skipIf(noPsql)('psql and other clients are given the password where ps does not show it', async () => {
  const { url } = await createDatabase();
  const wireroom = wireroomOn(url, { DATABASE_READER_URL: url, PGHOST: 'elsewhere.example', PGSERVICE: 'none' });
  const asked = await wireroom(['db', 'psql', '--', '-Atc', 'select current_user', '-c', '\\! ps -A -o args']);
  const [user, ...processes] = linesOf(asked.stdout);
  expect({ user, code: asked.code, stderr: asked.stderr }).toEqual({
    user: new URL(url).username,
    code: 0,
    stderr: '',
  });
  expect(processes.filter((line) => line.includes('select current_user')).length).toBeGreaterThan(0);
  expect(processes.filter((line) => line.includes(new URL(url).password))).toEqual([]);
  const stdin = await wireroom(['db', 'run', '--owner', 'psql', '--', '-At'], { input: 'select 6 * 7;\n' });
  expect(stdin).toEqual({ code: 0, stdout: '42\n', stderr: '' });
  const failing = await wireroom(['db', 'psql', '--', '-v', 'ON_ERROR_STOP=1', '-c', 'slect']);
  expect(failing.code, 'its own exit code').toBe(1);
});

test('where psql is not installed, one line says what to install and what to do without', async () => {
  const { url } = await createDatabase('empty');
  const missing = await wireroomHere(url, { DATABASE_READER_URL: url, PATH: '/nowhere' })(['db', 'psql']);
  expect(missing).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'wireroom: psql is not installed; install postgresql-client (Debian, Ubuntu, Alpine), postgresql (Fedora) or libpq (Homebrew), or use "wireroom db query"\n',
  });
});

test.skipIf(withoutPostgres(15))(
  'where the user may not create news_reader, db migrate says so with the SQL for one who may, and then lets it in',
  async () => {
    const server = await startPostgres(15);
    const sql = (text: string): string => server.run('psql', [server.url, '-qAtc', text]);
    sql('create role wireroom login');
    sql('create database wireroom owner wireroom');
    const url = Object.assign(new URL(server.url), { username: 'wireroom', pathname: '/wireroom' }).href;
    const migrate = () => wireroomHere(url)(['db', 'migrate']);
    const { code, stderr } = await migrate();
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `this login may not create the role news_reader, which grants read access to schema news; run with one that may:
  create role news_reader nologin;
and then again: wireroom db migrate
`,
    });
    sql(/^ {2}(create role.*)$/m.exec(stderr)?.[1] ?? '');
    expect(await migrate()).toEqual({ code: 0, stdout: 'the schema is up to date\n', stderr: '' });
    sql('create role analyst login in role news_reader');
    const analyst = Object.assign(new URL(url), { username: 'analyst' }).href;
    expect(server.run('psql', [analyst, '-Atc', 'select count(*) from news.articles'])).toBe('0\n');
  },
);

test('the embedded server is never created by the way, is kept up for its URL, and stops when told', async () => {
  const folder = await mkdtemp(join(await fastFolder(), 'wireroom-command-'));
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
    expect(url).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^the server keeps running; to stop it: WIREROOM_HOME=\S+ npx wireroom db stop\n$/),
    });
    expect(url.stdout).toMatch(/^postgres:\/\/wireroom_reader:[\w-]+@127\.0\.0\.1:\d+\/wireroom\n$/);
    const owner = await wireroom('db', 'url', '--owner');
    expect(owner.stdout).toMatch(/^postgres:\/\/wireroom:[\w-]+@127\.0\.0\.1:\d+\/wireroom\n$/);
    expect((await wireroom('feeds', 'list', '--json')).stdout, 'its schema is made by whoever needs it').toBe('[]\n');
    const client = new pg.Client({ connectionString: url.stdout.trim() });
    await client.connect();
    await client.query('select from news.articles');
    await client.end();

    expect(await wireroom('db', 'recount')).toMatchObject({ code: 0, stdout: 'all counts are right\n' });
    const hand = new pg.Client({ connectionString: owner.stdout.trim() });
    await hand.connect();
    await hand.query(
      `insert into wireroom.topic_days values ('medtop:1', '2026-03-01', 7), ('medtop:2', '2026-03-01', 1)`,
    );
    await hand.end();
    expect(await wireroom('db', 'recount')).toMatchObject({ stdout: 'repaired: 2 of the articles by topic and day\n' });

    expect(await wireroom('db', 'stop')).toEqual({ code: 0, stdout: 'stopped\n', stderr: '' });
    await expect(new pg.Client({ connectionString: url.stdout.trim() }).connect()).rejects.toThrow('ECONNREFUSED');
    expect(await wireroom('db', 'stop')).toEqual({ code: 0, stdout: 'the server was not running\n', stderr: '' });

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
    expect(after.stdout, 'its server was stopped on the way out').toBe('the server was not running\n');
  } finally {
    await wireroom('db', 'stop');
    await rm(folder, { recursive: true, force: true });
  }
});

test('a database of your own has its URL printed and is not ours to stop', async () => {
  const env = { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/news' };
  const url = await runWireroom(['db', 'url', '--owner'], { env });
  expect(url).toEqual({ code: 0, stdout: 'postgres://me:secret@127.0.0.1:1/news\n', stderr: '' });
  expect(await runWireroom(['db', 'url'], { env })).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'wireroom: DATABASE_READER_URL is not set; set it to a login in role news_reader, or use --owner for the login of DATABASE_URL\n',
  });
  const stop = await runWireroom(['db', 'stop'], { env });
  expect(stop).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wireroom: DATABASE_URL is set; this command stops the embedded server only\n',
  });
});

import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { nameOf, SERVER_ACCOUNT } from '../../../db/embedded/account.ts';
import { openEmbedded, stopEmbedded } from '../../../db/embedded/index.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { runChild } from '../../support/child.ts';
import { makeEarlierServer } from '../../support/earlier-embedded.ts';
import { superuserUrl } from '../../support/superuser.ts';

vi.setConfig({ testTimeout: 120_000 });

const HOLD = 'test/support/hold-embedded.ts';
const isRoot = process.getuid?.() === 0;

/** A home that the server's account can enter, so that everything is inside it. */
const newHome = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-earlier-'));
  chmodSync(folder, 0o755);
  const home = join(folder, 'home');
  onTestFinished(async () => {
    await stopEmbedded(home);
    rmSync(folder, { recursive: true, force: true });
  });
  return home;
};

const open = (home: string) => openEmbedded(home, { create: false, say: () => undefined });

const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Every row of every table, as text. */
const everything = async (url: string): Promise<unknown> => {
  const tables = await query(
    url,
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const contents: Record<string, unknown> = {};
  for (const { name } of tables) contents[String(name)] = await query(url, `select t::text from ${name} t order by 1`);
  return contents;
};

/** SQL: not part of an extension. What belongs to a trusted extension belongs to that role. */
const ofNoExtension = (catalog: string): string =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${catalog}.oid and d.deptype = 'e')`;

/** What in the database still belongs to the role that initdb made, and was not made by it. */
const LEFT_TO_SUPERUSER = `
  select relname as name from pg_class where relowner = 10 and oid >= 16384 and relkind <> 't' and relnamespace <> 'pg_toast'::regnamespace
  union all select proname from pg_proc where proowner = 10 and oid >= 16384 and ${ofNoExtension('pg_proc')}
  union all select typname from pg_type where typowner = 10 and oid >= 16384 and ${ofNoExtension('pg_type')}
  union all select nspname from pg_namespace where nspowner = 10 and oid >= 16384
  union all select cfgname from pg_ts_config where cfgowner = 10 and oid >= 16384
  union all select stxname from pg_statistic_ext where stxowner = 10
  union all select oid::text from pg_largeobject_metadata where lomowner = 10
  union all select datname from pg_database where datdba = 10 and datname = current_database()`;

const ROLE = `select rolname, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`;

const expectUpToDate = async (home: string, before: unknown): Promise<void> => {
  const { url, readerUrl, release } = await open(home);
  expect(await everything(url)).toEqual(before);
  expect(await query(url, ROLE)).toEqual([
    { rolname: 'wireroom', rolsuper: false, rolcreatedb: false, rolcreaterole: false },
  ]);
  const administrator = superuserUrl(home, url).replace(/postgres$/, 'wireroom');
  expect(await query(administrator, LEFT_TO_SUPERUSER)).toEqual([]);
  expect(await query(administrator, `select from pg_roles where rolname = 'wireroom_upgrade'`)).toEqual([]);
  expect(await query(readerUrl, 'select count(*) from articles')).toEqual([{ count: '2' }]);
  // The owner can do its work: partitions are made and dropped, and its user's own objects changed.
  const pool = openPool(url, { max: 2, name: 'wireroom test' });
  await makePartitions(pool, new Date('2031-01-01'));
  expect((await dropExpired(pool, 0, new Date('2032-01-01')))?.dropped.length).toBeGreaterThan(1);
  await pool.query('alter table "An Analysis".notes add column more text');
  await pool.query('refresh materialized view "An Analysis".counted');
  await pool.end();
  await release();
};

test('a server of an earlier version is brought up to date with everything in it, and its user is no superuser any more', async () => {
  const home = newHome();
  const earlier = await makeEarlierServer(home);
  const before = await everything(earlier.url);
  const port = new URL(earlier.url).port;
  // It was kept up by nobody: the first start stops it and starts it again.
  const { ownerUrl, release } = await open(home);
  expect(ownerUrl, 'who knows its address and password still finds it').toBe(earlier.url);
  const analyst = `postgres://analyst:analyst@127.0.0.1:${port}/wireroom`;
  expect(await query(analyst, 'select count(*) from news.articles')).toEqual([{ count: '2' }]);
  await release();
  await expectUpToDate(home, before);
  const { folder } = earlier;
  for (const name of ['password', 'reader-password', 'superuser-password', 'port', 'users']) {
    const { uid, mode } = lstatSync(join(folder, name));
    expect([name, uid, mode & 0o077]).toEqual([name, process.getuid?.(), 0]);
  }
  if (isRoot) {
    // As left by one that was killed while it gave the files to whom they belong.
    chownSync(join(folder, 'data'), 0, 0);
    chownSync(join(folder, 'data', 'base'), 65_534, 65_534);
    await (await open(home)).release();
    expect(nameOf(lstatSync(folder).uid)).toBe('root');
    for (const path of ['data', 'data/base', 'data/PG_VERSION', 'run', 'run/log'])
      expect([path, nameOf(lstatSync(join(folder, path)).uid)]).toEqual([path, SERVER_ACCOUNT]);
  }
  expect(readFileSync(join(folder, 'run', 'log'), 'utf8'), 'the log goes on').toMatch(/shut down.*ready to accept/s);
});

test('killed in the middle of that, it starts again and does all of it', async () => {
  const home = newHome();
  const earlier = await makeEarlierServer(home);
  const before = await everything(earlier.url);
  // The change of owners waits half-way until a file says that it may go on.
  const goOn = join(home, 'go-on');
  await query(
    earlier.url,
    `create function public.wait_half_way() returns event_trigger language plpgsql as $$
     begin if pg_read_file('${goOn}', 0, 1, true) is null then perform pg_sleep(600); end if; end $$;
     create event trigger wait_half_way on ddl_command_start when tag in ('ALTER TABLE') execute function public.wait_half_way()`,
  );
  await earlier.stop();
  const killed = runChild(HOLD, [home]);
  const waits = () =>
    query(earlier.url, `select count(*) from pg_stat_activity where wait_event = 'PgSleep'`).catch(() => undefined);
  await expect.poll(waits, { timeout: 60_000 }).toEqual([{ count: '1' }]);
  killed.process.kill('SIGKILL');
  await killed.exit;
  expect(await query(earlier.url, ROLE), 'nothing of it is done').toMatchObject([
    { rolname: 'wireroom', rolsuper: true },
  ]);
  writeFileSync(goOn, 'yes');
  const { url, release } = await open(home);
  await query(superuserUrl(home, url).replace(/postgres$/, 'wireroom'), 'drop event trigger wait_half_way');
  await release();
  await expectUpToDate(home, before);
});

test('while a process of an earlier version uses it, a newer one says so and changes nothing', async () => {
  const home = newHome();
  const earlier = await makeEarlierServer(home);
  const users = join(earlier.folder, 'users');
  mkdirSync(users);
  writeFileSync(join(users, String(process.pid)), '');
  const owner = lstatSync(earlier.folder).uid;
  const refused = runChild(HOLD, [home]);
  expect(await refused.line(/^failed/)).toBe(
    `failed the database was created by an earlier version and process ${process.pid} still uses it; stop that process first, so that the database can be upgraded`,
  );
  expect(await query(earlier.url, ROLE)).toMatchObject([{ rolsuper: true }]);
  expect(lstatSync(earlier.folder).uid).toBe(owner);
  unlinkSync(join(users, String(process.pid)));
  await (await open(home)).release();
});

if (!isRoot) console.warn('not root: what another account could put in root’s way is not tested');

test.skipIf(!isRoot)('links that its account put in our way are not followed', async () => {
  const home = newHome();
  const earlier = await makeEarlierServer(home);
  await earlier.stop();
  const canary = join(home, '..', 'canary');
  writeFileSync(canary, 'untouched', { mode: 0o600 });
  for (const name of [
    'log',
    'port',
    `output-${process.pid}`,
    'run',
    'users',
    'reader-password',
    'superuser-password',
  ]) {
    rmSync(join(earlier.folder, name), { force: true, recursive: true });
    symlinkSync(canary, join(earlier.folder, name));
  }
  symlinkSync(canary, join(earlier.folder, 'data', 'own-link'));
  mkdirSync(join(earlier.folder, 'backup'));
  const { url, release } = await open(home);
  expect(await query(url, 'select count(*) from news.articles')).toEqual([{ count: '2' }]);
  await release();
  const { uid, gid, mode } = lstatSync(canary);
  expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 0, gid: 0, mode: 0o600 });
  expect(readFileSync(canary, 'utf8')).toBe('untouched');
});

import { spawnSync } from 'node:child_process';
import {
  appendFile,
  chmod,
  chown,
  cp,
  lchown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { accountNamed, SERVER_ACCOUNT } from '../../../db/embedded/account.ts';
import { answers } from '../../../db/embedded/connect.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { READER_LIMITS } from '../../../db/embedded/set-up.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { type Child, runChild } from '../../support/child.ts';
import { fastHome, newHome } from '../../support/new-home.ts';

vi.setConfig({ testTimeout: 120_000 });

const HOLD = 'test/support/hold-embedded.ts';
const isRoot = process.getuid?.() === 0;

const opened = async (child: Child): Promise<string> => (await child.line(/^open /)).slice('open '.length);

const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const isUp = async (url: string): Promise<boolean> =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );

const close = async (child: Child): Promise<void> => {
  child.process.stdin?.write('end\n');
  expect(await child.exit).toBe(0);
};

test('without LANG, in a folder of mode 0700, it is UTF-8, in UTC, on loopback, with a password only we can read', async () => {
  const home = await newHome();
  const child = runChild(HOLD, [home]);
  const url = await opened(child);
  const [settings] = await query(
    url,
    `select current_setting('server_encoding') as encoding, current_setting('TimeZone') as zone,
       current_setting('listen_addresses') as addresses, lower('Ä') as lower`,
  );
  expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1', lower: 'ä' });
  const { folder, remark } = placeOf(home);
  for (const name of ['password', 'reader-password', 'superuser-password']) {
    const { uid, mode } = await stat(join(folder, name));
    expect([name, uid, mode & 0o777]).toEqual([name, process.getuid?.(), 0o600]);
  }
  // As root the server's account passes through to its data, and does no more.
  expect((await stat(folder)).mode & 0o777).toBe(isRoot ? 0o710 : 0o700);
  expect(await isUp(url.replace(/:[^:@]+@/, ':wrong@')), 'a wrong password must not open it').toBe(false);
  if (isRoot) expect(child.output()).toContain(remark);
  await close(child);
  expect(await isUp(url), 'its last user has left').toBe(false);
});

test('the service is no superuser, and a reader reads schema news and nothing else, within limits', async () => {
  const home = await fastHome();
  const child = runChild(HOLD, [home]);
  const url = await opened(child);
  const reader = (await child.line(/^reader /)).slice('reader '.length);
  const pool = openPool(url, { max: 2, name: 'wireroom test' });
  await prepareDatabase({ pool, url, embedded: true, close: async () => undefined }, { redisUrl: undefined });
  await pool.end();
  expect(new URL(reader).username).toBe('wireroom_reader');
  const rights = `select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`;
  for (const each of [url, reader])
    expect(await query(each, rights)).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
  for (const each of [url, reader])
    expect(await query(each, `select 'articles'::regclass = 'news.articles'::regclass as news`)).toEqual([
      { news: true },
    ]);
  expect(await query(reader, 'select count(*) from articles')).toEqual([{ count: '0' }]);
  const refused = [
    [url, `copy (select 1) to program 'id'`],
    [url, `select pg_read_file('/etc/hostname')`],
    [url, 'create role other'],
    [reader, 'select 1 from wireroom.articles'],
    [reader, 'set transaction read write; create temporary table t (n int)'],
    [reader, 'set transaction read write; create table public.t (n int)'],
    [reader, `set temp_file_limit = '1TB'`],
    [reader, 'set role wireroom'],
    [reader, `copy (select 1) to program 'id'`],
    [reader, `select pg_read_file('/etc/hostname')`],
  ] as const;
  for (const [as, sql] of refused) await expect(query(as, sql), sql).rejects.toThrow(/permission denied/);
  await expect(query(reader.replace(/wireroom$/, 'postgres'), 'select 1')).rejects.toThrow('permission denied');
  const { connections, ...limits } = READER_LIMITS;
  for (const [name, value] of Object.entries(limits))
    expect(await query(reader, `show ${name}`)).toEqual([{ [name]: value }]);
  const clients: pg.Client[] = [];
  const connect = async () => {
    const client = new pg.Client({ connectionString: reader });
    await client.connect();
    clients.push(client);
  };
  for (let count = 1; count <= connections; count++) {
    // The server counts a session for a moment after its client has left.
    await expect.poll(connect, { interval: 10 }).toBeUndefined();
  }
  await expect(connect()).rejects.toThrow('too many connections for role');
  const late = runChild(HOLD, [home]);
  expect(await opened(late), 'the service still comes in').toBe(url);
  await close(late);
  await Promise.all(clients.map((client) => client.end()));
  await close(child);
});

test('two processes share it; it stops with the last one', async () => {
  const home = await fastHome();
  const [a, b] = [runChild(HOLD, [home]), runChild(HOLD, [home])];
  const [urlA, urlB] = await Promise.all([opened(a), opened(b)]);
  expect(urlA).toBe(urlB);
  await close(a);
  expect(await isUp(urlB)).toBe(true);
  await close(b);
  expect(await isUp(urlB)).toBe(false);
});

test('after kill -9 of its user the server is adopted, with its data', async () => {
  const home = await fastHome();
  const killed = runChild(HOLD, [home]);
  const url = await opened(killed);
  await query(url, 'create table kept (n int)');
  killed.process.kill('SIGKILL');
  await killed.exit;
  expect(await isUp(url), 'nobody stopped it').toBe(true);
  const next = runChild(HOLD, [home]);
  expect(await opened(next)).toBe(url);
  expect(await query(url, 'select count(*) from kept')).toEqual([{ count: '0' }]);
  await close(next);
  expect(await isUp(url), 'the dead process does not count as a user').toBe(false);
});

test('after kill -9 of the server itself the next start recovers', async () => {
  const home = await fastHome();
  const first = runChild(HOLD, [home]);
  const url = await opened(first);
  await query(url, 'create table kept (n int)');
  const pid = Number((await readFile(join(placeOf(home).folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  first.process.kill('SIGKILL');
  await first.exit;
  const next = runChild(HOLD, [home]);
  expect(await opened(next), 'at the same address').toBe(url);
  expect(await query(url, 'select count(*) from kept')).toEqual([{ count: '0' }]);
  await close(next);
});

test('a server that recovers is waited for, however long it takes', async () => {
  const home = await fastHome();
  const first = runChild(HOLD, [home]);
  const url = await opened(first);
  await close(first);
  // A standby without readers recovers until it is promoted.
  const data = join(placeOf(home).folder, 'data');
  await writeFile(join(data, 'standby.signal'), '');
  await appendFile(join(data, 'postgresql.auto.conf'), 'hot_standby = off\n');
  const next = runChild(HOLD, [home]);
  const refusal = (): Promise<unknown> =>
    query(url, 'select').then(
      () => 'none',
      (error: unknown) => (error as pg.DatabaseError).code,
    );
  await expect.poll(refusal, { timeout: 20_000 }).toBe('57P03');
  const asked = answers(url, 0);
  const settled = vi.fn();
  void asked.then(settled);
  for (let times = 0; times < 20; times++) expect(await refusal()).toBe('57P03');
  expect(settled).not.toHaveBeenCalled();
  await writeFile(join(data, 'promote'), '');
  process.kill(Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGUSR1');
  expect(await asked).toBe(true);
  expect(await opened(next)).toBe(url);
  await close(next);
});

test('data of another major version is refused in one line, and left alone', async () => {
  const home = await fastHome();
  const first = runChild(HOLD, [home]);
  await opened(first);
  await close(first);
  const data = join(placeOf(home).folder, 'data');
  await writeFile(join(data, 'PG_VERSION'), '17\n');
  const next = runChild(HOLD, [home]);
  expect(await next.line(/^failed/)).toBe(
    `failed the data in ${data} belongs to Postgres 17, but the embedded one is 18; dump it with a Postgres 17 or set WIREROOM_HOME to another folder`,
  );
});

test('a damaged postmaster.pid is one clear line', async () => {
  const home = await fastHome();
  const first = runChild(HOLD, [home]);
  await opened(first);
  await close(first);
  const file = join(placeOf(home).folder, 'data', 'postmaster.pid');
  await writeFile(file, 'nonsense');
  const next = runChild(HOLD, [home]);
  expect(await next.line(/^failed/)).toMatch(
    /postmaster\.pid is damaged; make sure that no Postgres uses .*, delete that file and start again$/,
  );
  await rm(file);
});

test('a port file that holds nonsense is one clear line', async () => {
  const home = await fastHome();
  const first = runChild(HOLD, [home]);
  await opened(first);
  await close(first);
  const file = join(placeOf(home).folder, 'port');
  for (const nonsense of ['nonsense', '', '0', '99999', '1e4', '54318\n54319']) {
    await writeFile(file, nonsense);
    await expect(openEmbedded(home, { create: false, say: () => undefined })).rejects.toThrow(
      `${file} is damaged: it does not contain a port; delete it and start again`,
    );
  }
  await rm(file);
});

if (!isRoot) console.warn('not root: what the server’s account, or another user, could do to root is not tested');

test.skipIf(!isRoot)('the account of the server can put nothing in root’s way', async () => {
  const home = await newHome();
  const first = runChild(HOLD, [home]);
  await opened(first);
  const { folder, account, binaries } = placeOf(home);
  const { uid = 0, gid = 0 } = account ?? {};
  expect(account?.name).toBe(SERVER_ACCOUNT);
  const as = (command: string): number | null => spawnSync('sh', ['-c', command], { uid, gid, cwd: '/' }).status;
  const [postmaster = ''] = (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n');
  expect((await stat(`/proc/${postmaster}`)).uid).toBe(uid);
  for (const name of ['password', 'superuser-password', 'reader-password', 'port', 'users'])
    expect(as(`cat ${folder}/${name} || ls ${folder}/${name}/ || mv ${folder}/${name} ${folder}/other`), name).not.toBe(
      0,
    );
  for (const path of [folder, binaries, join(binaries, 'bin'), join(binaries, 'bin', 'postgres')])
    expect(as(`test -w ${path} || ls ${folder}`), path).not.toBe(0);
  await close(first);

  const canary = join(await mkdtemp(join(tmpdir(), 'wireroom-canary-')), 'canary');
  await writeFile(canary, 'untouched', { mode: 0o600 });
  const link = (path: string): void => {
    expect(as(`rm -f ${path} && ln -s ${canary} ${path}`), path).toBe(0);
  };
  const expectUntouched = async (): Promise<void> => {
    const { uid, gid, mode } = await lstat(canary);
    expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 0, gid: 0, mode: 0o600 });
    expect(await readFile(canary, 'utf8')).toBe('untouched');
  };
  const log = join(folder, 'run', 'log');
  link(log);
  expect(await runChild(HOLD, [home]).line(/^failed/)).toMatch(
    /^failed the embedded Postgres did not start: .*; its log is .*run\/log$/,
  );
  await expectUntouched();
  await rm(log);
  for (const name of ['postmaster.pid', 'PG_VERSION']) {
    const path = join(folder, 'data', name);
    const content = await readFile(path, 'utf8').catch(() => undefined);
    link(path);
    expect(await runChild(HOLD, [home]).line(/^failed/)).toBe(
      `failed ${path} is not a regular file; find out what created it, and delete it`,
    );
    await rm(path);
    if (content !== undefined) {
      await writeFile(path, content);
      await chown(path, uid, gid);
    }
  }
  await expectUntouched();
  // A number of a process that is alive, but no server of this data.
  await writeFile(join(folder, 'data', 'postmaster.pid'), `1\n${folder}/data\n0\n1\n\n127.0.0.1\n\n`);
  await chown(join(folder, 'data', 'postmaster.pid'), uid, gid);
  const last = runChild(HOLD, [home]);
  await last.line(/^(open|failed) /);
  expect(
    last
      .output()
      .split('\n')
      .filter((line) => line.startsWith('failed')).length,
  ).toBeLessThan(2);
  last.process.stdin?.write('end\n');
  await last.exit;
  await rm(join(folder, 'data', 'postmaster.pid'), { force: true });
  await expectUntouched();
});

test.skipIf(!isRoot)('root keeps out of folders that others could change, and of their databases', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-others-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o1777);
  const daemon = accountNamed('daemon')?.uid ?? 1;
  const failed = async (home: string): Promise<string> => (await runChild(HOLD, [home]).line(/^failed/)).slice(7);

  const theirs = join(folder, 'theirs');
  await mkdir(theirs);
  await chown(theirs, daemon, daemon);
  expect(await failed(theirs)).toBe(
    `${theirs} belongs to daemon, not to root; run this as daemon, or set WIREROOM_HOME to another folder`,
  );
  const linked = join(folder, 'linked');
  await symlink('/etc', linked);
  await lchown(linked, daemon, daemon);
  expect(await failed(linked)).toBe(`${linked} is not a folder of ours; delete it, or set WIREROOM_HOME to another`);
  const open = join(folder, 'open');
  await mkdir(open);
  await chmod(open, 0o777);
  expect(await failed(open)).toBe(`others may write in ${open}; run: chmod go-w ${open}`);
  // In the sticky folder itself: what is there already is not trusted, whoever `nobody` is.
  const planted = join(folder, 'postgres');
  const { uid = 65_534, gid = 65_534 } = accountNamed('nobody') ?? {};
  await mkdir(planted);
  await chown(planted, uid, gid);
  expect(await failed(folder)).toMatch(/postgres belongs to nobody, not to root/);
});

test.skipIf(!isRoot)('an ordinary user gets it inside its own home', async () => {
  // What that user can read: a copy of the compiled program and of the packages that it needs.
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-user-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  const compiled = inject('compiled') ?? '';
  for (const part of ['config', 'db', 'test/support', 'package.json'])
    await cp(join(compiled, part), join(folder, part), { recursive: true });
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, { readonly dev?: true }>;
  };
  const isUsed = (path: string): boolean => !packages[path]?.dev;
  await cp('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter: isUsed });
  const home = join(folder, 'home');
  await mkdir(home, { mode: 0o700 });
  const [, , uid = 1, gid = 1] =
    (await readFile('/etc/passwd', 'utf8'))
      .match(/^daemon:.*$/m)?.[0]
      .split(':')
      .map(Number) ?? [];
  await chown(home, uid, gid);
  const child = runChild(join(folder, HOLD.replace(/ts$/, 'js')), [home], {
    uid,
    gid,
    cwd: folder,
    env: { HOME: home },
  });
  const url = await opened(child);
  expect(await isUp(url)).toBe(true);
  expect((await stat(join(home, 'postgres', 'data'))).uid).toBe(uid);
  await close(child);
});

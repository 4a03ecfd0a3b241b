import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { placeOf } from '../../db/embedded/place.ts';
import { stopEmbedded } from '../../db/embedded.ts';
import { type Child, runChild } from '../support/child.ts';

const HOLD = 'test/support/hold-embedded.ts';
const isRoot = process.getuid?.() === 0;

/** A home in a folder that only its owner may enter, as mktemp makes it. */
const newHome = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-home-'));
  const home = join(folder, 'home');
  onTestFinished(async () => {
    await stopEmbedded(home);
    await rm(placeOf(home).folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });
  return home;
};

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
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await isUp(url.replace(/:[^:@]+@/, ':wrong@')), 'a wrong password must not open it').toBe(false);
  if (isRoot) expect(child.output()).toContain(remark);
  await close(child);
  expect(await isUp(url), 'its last user has left').toBe(false);
});

test('two processes share it; it stops with the last one', async () => {
  const home = await newHome();
  const [a, b] = [runChild(HOLD, [home]), runChild(HOLD, [home])];
  const [urlA, urlB] = await Promise.all([opened(a), opened(b)]);
  expect(urlA).toBe(urlB);
  await close(a);
  expect(await isUp(urlB)).toBe(true);
  await close(b);
  expect(await isUp(urlB)).toBe(false);
});

test('after kill -9 of its user the server is adopted, with its data', async () => {
  const home = await newHome();
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
  const home = await newHome();
  const first = runChild(HOLD, [home]);
  const url = await opened(first);
  await query(url, 'create table kept (n int)');
  const pid = Number((await readFile(join(placeOf(home).folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  first.process.kill('SIGKILL');
  await first.exit;
  const next = runChild(HOLD, [home]);
  const again = await opened(next);
  expect(await query(again, 'select count(*) from kept')).toEqual([{ count: '0' }]);
  await close(next);
});

test('when its usual port is taken it takes another', async () => {
  const squatter = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    squatter.once('error', () => resolve(true)); // taken already, which serves as well
    squatter.listen(54_318, '127.0.0.1', () => resolve(true));
  });
  onTestFinished(() => void squatter.close());
  expect(taken).toBe(true);
  const child = runChild(HOLD, [await newHome()]);
  const url = await opened(child);
  expect(new URL(url).port).not.toBe('54318');
  await close(child);
});

test('data of another major version is refused in one line, and left alone', async () => {
  const home = await newHome();
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
  const home = await newHome();
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

test.skipIf(!isRoot)('an ordinary user gets it inside its own home', async () => {
  // What that user can read: a copy of the sources and the installed packages.
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-user-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { chown, chmod } = await import('node:fs/promises');
  await chmod(folder, 0o755);
  for (const part of ['config', 'db', 'test/support', 'package.json', 'node_modules']) {
    await cp(part, join(folder, part), { recursive: true, verbatimSymlinks: true });
  }
  const home = join(folder, 'home');
  await mkdir(home, { mode: 0o700 });
  const [, , uid = 1, gid = 1] =
    (await readFile('/etc/passwd', 'utf8'))
      .match(/^daemon:.*$/m)?.[0]
      .split(':')
      .map(Number) ?? [];
  await chown(home, uid, gid);
  const child = runChild(join(folder, HOLD), [home], { uid, gid, cwd: folder, env: { HOME: home } });
  const url = await opened(child);
  expect(await isUp(url)).toBe(true);
  expect((await stat(join(home, 'postgres', 'data'))).uid).toBe(uid);
  await close(child);
});

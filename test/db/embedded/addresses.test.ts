import { readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPool, redactPassword } from '../../../db/connection/pool.ts';
import { openEmbedded, stopEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { runProgram } from '../../../db/embedded/run-program.ts';
import { fastFolder } from '../../support/fast-folder.ts';
import { fastHome } from '../../support/new-home.ts';

vi.setConfig({ testTimeout: 120_000 });

const open = (home: string) => openEmbedded(home, { create: true, say: () => undefined });

const socketOf = (url: string): string | null => new URL(url).searchParams.get('host');

/** The address of the client as the server sees it: null by a Unix socket. */
const clientAddress = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query('select host(inet_client_addr()) as address')).rows[0].address;
  } finally {
    await client.end();
  }
};

test('the service connects by a Unix socket that only the server’s account reaches, and with its password; others by TCP', async () => {
  const server = await open(await fastHome());
  const folder = socketOf(server.url) ?? '';
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await clientAddress(server.url)).toBe(null);
  await expect(clientAddress(server.url.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow(
    'password authentication failed',
  );
  for (const url of [server.ownerUrl, server.readerUrl]) {
    expect(socketOf(url)).toBe(null);
    expect(await clientAddress(url)).toBe('127.0.0.1');
  }
  expect(redactPassword(server.url), 'what messages say').toBe(redactPassword(server.ownerUrl));
  const pool = openPool(server.url, { max: 1, name: 'wireroom test', schema: 'public' });
  const { rows } = await pool.query(`select inet_client_addr() as address, current_setting('TimeZone') as zone`);
  expect(rows).toEqual([{ address: null, zone: 'UTC' }]);
  await pool.end();
  await server.release();
});

/** A home that the server's account can enter, so that everything is inside it. */
const homeInside = async (name: string): Promise<string> => {
  const folder = await mkdtemp(join(await fastFolder(), 'wireroom-inside-'));
  await chmod(folder, 0o755);
  const home = join(folder, name);
  onTestFinished(async () => {
    await stopEmbedded(home);
    await rm(folder, { recursive: true, force: true });
  });
  return home;
};

test('the folder of the socket may contain blanks, commas and quotes', async () => {
  const home = await homeInside(`it's a, b`);
  const server = await open(home);
  expect(socketOf(server.url)).toBe(join(home, 'postgres', 'run'));
  expect(await clientAddress(server.url)).toBe(null);
  await server.release();
});

test('with a path too long for a socket it is TCP', async () => {
  const server = await open(await homeInside('long'.repeat(20)));
  expect(server.url).toBe(server.ownerUrl);
  expect(await clientAddress(server.url)).toBe('127.0.0.1');
  await server.release();
});

test('where no socket can be created it is TCP', async () => {
  const home = await fastHome();
  const first = await open(home);
  await first.release();
  const socket = join(socketOf(first.url) ?? '', `.s.PGSQL.${new URL(first.url).port}`);
  await mkdir(socket);
  const next = await open(home);
  expect(next.url).toBe(first.ownerUrl);
  expect(await clientAddress(next.url)).toBe('127.0.0.1');
  await next.release();
  await rm(socket, { recursive: true });
});

test('a running server that an earlier version started without a socket is adopted', async () => {
  const home = await fastHome();
  const first = await open(home);
  await first.release();
  const place = placeOf(home);
  const { code, output } = await runProgram(place, join(place.binaries, 'bin', 'pg_ctl'), [
    'start',
    '--wait',
    `--pgdata=${join(place.folder, 'data')}`,
    `--log=${join(place.folder, 'run', 'log')}`,
    `--options=-p ${new URL(first.url).port}`,
  ]);
  expect(code, output).toBe(0);
  const adopted = await open(home);
  expect(adopted.url).toBe(first.ownerUrl);
  expect(await clientAddress(adopted.url)).toBe('127.0.0.1');
  await adopted.release();
  const again = await open(home);
  expect(socketOf(again.url), 'the next start creates it').toBe(join(place.folder, 'run'));
  await again.release();
});

test('when its usual port is taken it takes another', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => {
    squatter.once('error', () => resolve()); // taken already, which serves as well
    squatter.listen(54_318, '127.0.0.1', resolve);
  });
  onTestFinished(() => void squatter.close());
  const server = await open(await fastHome());
  expect(new URL(server.url).port).not.toBe('54318');
  await server.release();
});

test('servers that start at the same moment, on one port, both start', async () => {
  const homes = [await fastHome(), await fastHome()];
  const folders: string[] = [];
  for (const home of homes) {
    const server = await open(home);
    await server.release();
    folders.push(placeOf(home).folder);
  }
  const [first = '', second = ''] = folders;
  const port = await readFile(join(first, 'port'), 'utf8');
  await writeFile(join(second, 'port'), port);
  // The second begins while pg_ctl starts the first, which does not listen yet.
  const servers = [open(homes[0] ?? '')];
  const isStarting = (): boolean => readdirSync(first).some((name) => name.startsWith('output-'));
  await expect.poll(isStarting, { interval: 1 }).toBe(true);
  servers.push(open(homes[1] ?? ''));
  const [one, other] = await Promise.all(servers);
  expect(new URL(one?.url ?? '').port).not.toBe(new URL(other?.url ?? '').port);
  expect(await clientAddress(one?.url ?? '')).toBe(null);
  expect(await clientAddress(other?.url ?? '')).toBe(null);
  expect(dirname(socketOf(other?.url ?? '') ?? '')).toBe(second);
  await Promise.all([one?.release(), other?.release()]);
});

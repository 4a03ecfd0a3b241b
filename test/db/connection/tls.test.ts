import { chownSync, copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { checkConnection, openPool } from '../../../db/connection/pool.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { migrateQueue, openTickets } from '../../../workers/dispatch/tickets.ts';
import { wireroomOn } from '../../admin/run-wireroom.ts';
import { createAuthority, withoutOpenssl } from '../../support/certificates.ts';
import { superuserUrl } from '../../support/superuser.ts';

describe.skipIf(withoutOpenssl)('a Postgres that lets nobody in without TLS', async () => {
  const authority = createAuthority();
  const stranger = createAuthority();
  const base = await startTlsPostgres(authority.sign('DNS:localhost'));
  /** The server under one of its names; its certificate holds for localhost alone. */
  const urlOf = (parameters: string, host = 'localhost'): string => {
    const url = new URL(base);
    url.hostname = host;
    url.search = parameters;
    return url.href;
  };
  const saidOf = async (url: string): Promise<string> => {
    const pool = openPool(url, { max: 1, name: 'wireroom test' });
    try {
      await checkConnection(pool, url);
      const { rows } = await pool.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
      return rows[0]?.ssl ? 'connected with TLS' : 'connected without TLS';
    } catch (error) {
      return (error as Error).message;
    } finally {
      await pool.end();
    }
  };

  test.each([
    ['require', 'localhost', 'connected with TLS'],
    ['no-verify', '127.0.0.1', 'connected with TLS'],
    ['verify-full', 'localhost', /its certificate is not signed by a trusted authority; see WIREROOM_DATABASE_CA_FILE/],
    ['verify-ca', 'localhost', /its certificate is not signed by a trusted authority; see WIREROOM_DATABASE_CA_FILE/],
    [
      'disable',
      'localhost',
      /access denied: the server rejects this user, connections from this host, or connections without TLS; check DATABASE_URL$/,
    ],
  ])('sslmode=%s at %s', async (mode, host, said) => {
    expect(await saidOf(urlOf(`sslmode=${mode}`, host))).toMatch(said);
  });

  test.each([
    ['', 'localhost', 'connected with TLS'],
    ['', '127.0.0.1', /its certificate is for another host name; check DATABASE_URL$/],
    ['sslmode=verify-full', '127.0.0.1', /its certificate is for another host name; check DATABASE_URL$/],
    ['sslmode=verify-ca', '127.0.0.1', 'connected with TLS'],
    ['sslmode=require', '127.0.0.1', 'connected with TLS'],
  ])('its authority known, %s at %s', async (parameters, host, said) => {
    const environment = { DATABASE_URL: urlOf(parameters, host), WIREROOM_DATABASE_CA_FILE: authority.cert };
    expect(await saidOf(loadSettings(environment).databaseUrl ?? '')).toMatch(said);
  });

  test.each(['verify-full', 'verify-ca', 'require'])('another authority known, sslmode=%s', async (mode) => {
    const environment = { DATABASE_URL: urlOf(`sslmode=${mode}`), WIREROOM_DATABASE_CA_FILE: stranger.cert };
    expect(await saidOf(loadSettings(environment).databaseUrl ?? '')).toMatch(/not signed by a trusted authority/);
  });

  test('a certificate that the URL itself names and that is not there is one line', () => {
    const url = urlOf('sslmode=verify-full&sslrootcert=/no/where.pem');
    expect(() => openPool(url, { max: 1, name: 'wireroom test' })).toThrow(
      'DATABASE_URL names /no/where.pem, which cannot be read',
    );
  });

  test('the commands and the queue connect with TLS like everything else', async () => {
    const wireroom = wireroomOn(urlOf(''), { WIREROOM_DATABASE_CA_FILE: authority.cert });
    expect(await wireroom(['db', 'migrate'])).toMatchObject({ code: 0, stderr: '' });
    const status = await wireroom(['status', '--json']);
    expect(JSON.parse(status.stdout)).toMatchObject({ queue: { backend: 'postgres' } });

    const environment = { DATABASE_URL: urlOf(''), WIREROOM_DATABASE_CA_FILE: authority.cert };
    const databaseUrl = loadSettings(environment).databaseUrl ?? '';
    await migrateQueue({ databaseUrl, redisUrl: undefined });
    const tickets = openTickets({
      databaseUrl,
      redisUrl: undefined,
      installation: 'test',
      stages: ['tags'],
      onError: () => undefined,
    });
    let taken = 0;
    const taker = tickets.take(async () => void taken++);
    await tickets.put();
    await expect.poll(() => taken, { timeout: 15_000 }).toBe(1);
    const pool = openPool(databaseUrl, { max: 1, name: 'wireroom test' });
    const { rows } = await pool.query(
      `select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'wireroom queue'`,
    );
    expect(rows).toEqual([{ ssl: true }]);
    await pool.end();
    await taker.close();
    await tickets.close();
  });
});

test('a server without TLS is one line where TLS is asked for', async () => {
  const url = `${inject('serverUrl')}?sslmode=require`;
  const pool = openPool(url, { max: 1, name: 'wireroom test' });
  await expect(checkConnection(pool, url)).rejects.toThrow(
    /^the database at 127\.0\.0\.1:\d+\/\w+ is not available: The server does not support SSL connections; check DATABASE_URL$/,
  );
  await pool.end();
});

/** An embedded server with a certificate; gone when the test file is done. @returns its URL */
async function startTlsPostgres({ cert, key }: { readonly cert: string; readonly key: string }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-tls-'));
  const home = join(folder, 'home');
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  const data = join(placeOf(home).folder, 'data');
  afterAll(async () => {
    await server.release();
    rmSync(placeOf(home).folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  const { uid, gid } = statSync(data);
  for (const [from, to] of [
    [cert, 'server.crt'],
    [key, 'server.key'],
  ] as const) {
    copyFileSync(from, join(data, to));
    chownSync(join(data, to), uid, gid);
  }
  writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all all scram-sha-256\n');
  const client = new pg.Client({ connectionString: superuserUrl(home, server.url) });
  await client.connect();
  await client.query('alter system set ssl = on');
  await client.query('select pg_reload_conf()');
  await client.end();
  return server.ownerUrl;
}

import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { accountNamed } from '../../db/embedded/account.ts';
import { createLogins, USERS } from '../../db/embedded/logins.ts';
import { setUp } from '../../db/embedded/set-up.ts';
import { fastFolder } from './fast-folder.ts';
import { freePort } from './free-port.ts';

/**
 * Where the server's programs of a major version are: TEST_POSTGRES_<major>_BIN, or where Debian's
 * packages put them.
 */
const binFolder = (major: number): string =>
  process.env[`TEST_POSTGRES_${major}_BIN`] ?? `/usr/lib/postgresql/${major}/bin`;

// Debian's psql and pg_dump are those of the newest version if a host is named, and otherwise those
// of a server of its own.
const PGHOST = '127.0.0.1';
const { stdout: version } = spawnSync('pg_dump', ['--version'], { encoding: 'utf8', env: { ...process.env, PGHOST } });

/**
 * The major version of psql and pg_dump on the path, 0 if there are none: servers come without
 * them. Backups need a server of this version, because older ones do not know all the settings in a
 * dump, and pg_dump reads no newer ones.
 */
export const CLIENT_MAJOR = Number(/\d+/.exec(version ?? '')?.[0] ?? 0);

/**
 * For `test.skipIf`: whether that version is not here, or no psql. Says so in one line, or fails
 * where they are required.
 */
export function withoutPostgres(major: number): boolean {
  const isHere = existsSync(join(binFolder(major), 'initdb'));
  if (isHere && CLIENT_MAJOR > 0) return false;
  const reason = CLIENT_MAJOR > 0 ? `Postgres ${major} is not in ${binFolder(major)}` : 'psql is not installed';
  if (process.env['TEST_POSTGRES'] === 'required') throw new Error(`TEST_POSTGRES=required, but ${reason}`);
  console.warn(`${reason}: its tests are skipped`);
  return true;
}

export interface OtherPostgres {
  /** Superuser, without a password: the server is on loopback and in a folder of its own. */
  readonly url: string;
  /**
   * Creates the users and the database as the embedded server has them.
   * @returns the URL of the database for its owner, who is no superuser
   */
  createOwner(): Promise<string>;
  /** Runs one of its programs, or one on the path (pg_dump, psql …). @returns what it wrote to stdout */
  run(program: string, args: readonly string[], input?: string): string;
  stop(): void;
}

/** A server of another major version. @param parent folder in which it keeps its files until it is stopped */
export async function openPostgres(major: number, parent: string): Promise<OtherPostgres> {
  const folder = mkdtempSync(join(parent, `wireroom-postgres-${major}-`));
  const account = process.getuid?.() === 0 ? accountNamed('nobody') : undefined;
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[], input?: string): string => {
    const { status, stdout, stderr, error } = spawnSync(program, [...args], {
      cwd: folder,
      encoding: 'utf8',
      input: input ?? '',
      maxBuffer: 100e6,
      env: { PATH: `${binFolder(major)}${delimiter}${process.env['PATH']}`, PGHOST, LC_ALL: 'C' },
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
    return stdout;
  };
  const user = USERS.superuser;
  run('initdb', ['-D', data, '-U', user, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']);
  const port = await freePort();
  run('pg_ctl', [
    'start',
    '--wait',
    '-D',
    data,
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c fsync=off`,
  ]);
  const stop = (): void => {
    run('pg_ctl', ['stop', '--mode', 'immediate', '-D', data]);
    rmSync(folder, { recursive: true, force: true });
  };
  const createOwner = async (): Promise<string> => {
    const logins = createLogins(folder);
    logins.complete();
    await setUp(logins, port);
    return logins.urlAt('owner', port);
  };
  return { url: `postgres://${user}@127.0.0.1:${port}/postgres`, createOwner, run, stop };
}

/** The same, gone when the test is done. */
export async function startPostgres(major: number): Promise<OtherPostgres> {
  const server = await openPostgres(major, await fastFolder());
  onTestFinished(server.stop);
  return server;
}

import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { accountNamed } from '../../db/embedded/account.ts';
import { freePort } from './free-port.ts';

/** Where Debian's packages put the programs of a major version; TEST_POSTGRES_<major>_BIN names another place. */
export const binFolder = (major: number): string =>
  process.env[`TEST_POSTGRES_${major}_BIN`] ?? `/usr/lib/postgresql/${major}/bin`;

/** For `test.skipIf`: whether the programs of that version are not here. Says so in one line, or fails where they are required. */
export const withoutPostgres = (major: number): boolean => {
  if (existsSync(join(binFolder(major), 'initdb'))) return false;
  if (process.env['TEST_POSTGRES'] === 'required')
    throw new Error(`TEST_POSTGRES=required, but there is no Postgres ${major} in ${binFolder(major)}`);
  console.warn(`Postgres ${major} is not installed: its tests are skipped`);
  return true;
};

export interface OtherPostgres {
  /** Superuser, without a password: the server is on loopback and in a folder of its own. */
  readonly url: string;
  /** Runs one of its programs (pg_dump, psql …). @returns what it wrote to stdout */
  run(program: string, args: readonly string[], input?: string): string;
}

/** A server of another major version, gone when the test is done. */
export const startPostgres = async (major: number): Promise<OtherPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), `wireroom-postgres-${major}-`));
  const account = process.getuid?.() === 0 ? accountNamed('nobody') : undefined;
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[], input?: string): string => {
    const { status, stdout, stderr, error } = spawnSync(join(binFolder(major), program), [...args], {
      cwd: folder,
      encoding: 'utf8',
      input: input ?? '',
      maxBuffer: 100e6,
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
    return stdout;
  };
  run('initdb', ['--pgdata', data, '--username', 'tester', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C']);
  const port = await freePort();
  run('pg_ctl', [
    'start',
    '--wait',
    '-D',
    data,
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`,
  ]);
  onTestFinished(() => {
    run('pg_ctl', ['stop', '--mode', 'immediate', '-D', data]);
    rmSync(folder, { recursive: true, force: true });
  });
  return { url: `postgres://tester@127.0.0.1:${port}/postgres`, run };
};

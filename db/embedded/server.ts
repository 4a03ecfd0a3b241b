import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { WireroomError } from '../../config/wireroom-error.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import { isAlive } from './file-lock.ts';
import { clearLeftBehind } from './left-behind.ts';
import type { Place } from './place.ts';

const USER = 'wireroom';
const DATABASE = 'wireroom';
const USUAL_PORT = 54_318;
const START_SECONDS = 90; // crash recovery of a large database may take that long
export const STOP_SECONDS = 60;

/** Drives one Postgres data folder with its own programs. Call only while holding the lock. */
export const createServerControl = (place: Place) => {
  const { account, binaries, folder } = place;
  const data = join(folder, 'data');
  const halfData = join(folder, 'data.new');
  const log = join(folder, 'log');
  const passwordFile = join(folder, 'password');
  const portFile = join(folder, 'port');

  const run = (program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve, reject) => {
      // A file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open for ever.
      const outputFile = join(folder, `output-${process.pid}`);
      const output = openSync(outputFile, 'w', 0o600);
      const child = spawn(join(binaries, 'bin', program), [...args], {
        cwd: folder,
        stdio: ['ignore', output, output],
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
        ...(account ? { uid: account.uid, gid: account.gid } : {}),
      });
      closeSync(output);
      child.on('error', reject);
      child.on('exit', (code) => {
        const text = readFileSync(outputFile, 'utf8').trim();
        rmSync(outputFile, { force: true });
        resolve({ code: code ?? 1, output: text });
      });
    });

  const ownedByAccount = (path: string): void => {
    if (account) chownSync(path, account.uid, account.gid);
  };

  const exists = (): boolean => existsSync(join(data, 'PG_VERSION'));

  const create = async (): Promise<void> => {
    const password = randomBytes(24).toString('base64url');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    ownedByAccount(passwordFile); // initdb reads it as that account
    // Made beside and renamed when it is whole: a set-up that is killed half-way leaves nothing that looks like data.
    rmSync(halfData, { recursive: true, force: true });
    // The locale is Postgres's own, so the same database comes out whatever LANG says.
    const { code, output } = await run('initdb', [
      `--pgdata=${halfData}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    if (code !== 0) {
      throw new WireroomError(
        'internal',
        `the embedded Postgres could not be set up in ${folder}: ${lastLine(output)}`,
      );
    }
    // No socket file: its path may not be longer than 107 bytes, and folders are.
    appendFileSync(
      join(halfData, 'postgresql.conf'),
      `\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\ntimezone = 'UTC'\nlog_timezone = 'UTC'\nmax_connections = 100\n`,
    );
    if (account) chownSync(passwordFile, 0, 0); // from here on only we need it
    renameSync(halfData, data);
  };

  const urlAt = (port: number, database = DATABASE): string =>
    `postgres://${USER}:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/${database}`;

  /** What postmaster.pid says, or undefined when there is none. */
  const postmaster = (): { pid: number; port: number } | undefined => {
    const file = join(data, 'postmaster.pid');
    if (!existsSync(file)) return undefined;
    const lines = readFileSync(file, 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (Number.isInteger(pid) && pid > 0) return { pid, port };
    throw new WireroomError(
      'internal',
      `${file} is damaged; make sure that no Postgres uses ${data}, delete that file and start again`,
    );
  };

  /** The URL of the server when it is up and is ours. */
  const running = async (): Promise<string | undefined> => {
    const found = postmaster();
    if (!found?.port || !isAlive(found.pid)) return undefined;
    const url = urlAt(found.port);
    return (await answers(urlAt(found.port, 'postgres'))) ? url : undefined;
  };

  const start = async (): Promise<string> => {
    const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    if (version !== POSTGRES_MAJOR) {
      throw new WireroomError(
        'internal',
        `the data in ${data} belongs to Postgres ${version}, but the embedded one is ${POSTGRES_MAJOR}; dump it with a Postgres ${version} or set WIREROOM_HOME to another folder`,
      );
    }
    const old = postmaster();
    if (old) await clearLeftBehind(data, old.pid);
    // The port it had before, so that whoever still knows it under that finds it again.
    const port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : USUAL_PORT);
    writeFileSync(portFile, String(port), { mode: 0o600 });
    if (!existsSync(log)) writeFileSync(log, '', { mode: 0o600 });
    ownedByAccount(log);
    const { code } = await run('pg_ctl', [
      'start',
      '--wait',
      `--timeout=${START_SECONDS}`,
      `--pgdata=${data}`,
      `--log=${log}`,
      `--options=-p ${port}`,
    ]);
    if (code !== 0) {
      throw new WireroomError(
        'internal',
        `the embedded Postgres did not start: ${lastLine(readFileSync(log, 'utf8'))}; its log is ${log}`,
      );
    }
    await createDatabase(urlAt(port, 'postgres'));
    return urlAt(port);
  };

  const stop = async (): Promise<void> => {
    if (!postmaster()) return;
    const { code, output } = await run('pg_ctl', [
      'stop',
      '--mode=fast',
      '--wait',
      `--timeout=${STOP_SECONDS}`,
      `--pgdata=${data}`,
    ]);
    if (code !== 0 && existsSync(join(data, 'postmaster.pid'))) {
      throw new WireroomError('internal', `the embedded Postgres did not stop: ${lastLine(output)}`);
    }
  };

  return {
    exists,
    create,
    running,
    start,
    stop,
  };
};

const lastLine = (text: string): string => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.findLast((line) => /FATAL|error/i.test(line)) ?? lines.at(-1) ?? 'it did not say why';
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false; // another server on that port, or none: it will be started
  }
};

const createDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
};

/** The wanted port, or any free one when somebody else has it. */
const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort(0))));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });

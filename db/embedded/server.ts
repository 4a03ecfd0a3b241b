import { chmodSync, lchownSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import { answers } from './connect.ts';
import { logOf } from './folder-owners.ts';
import { createLogins, USERS } from './logins.ts';
import { hasData, type Place } from './place.ts';
import { readPlainFile, writePlainFile } from './plain-file.ts';
import { isAlive } from './process-identity.ts';
import { errorLine, runProgram } from './run-program.ts';
import { setUp } from './set-up.ts';
import { overSocket, socketFolderOf, socketLockOf, socketOption } from './socket.ts';
import { clearStaleServer, mayBeServer } from './stale-server.ts';

const USUAL_PORT = 54_318;
/** After that a server that is still alive is recovering from a crash. */
const START_SECONDS = 90;
export const STOP_SECONDS = 60;

/** Starts of the server until it has a port: each time another program may be faster. */
const MAX_STARTS = 5;

/** Written to postgresql.conf. Each start names the folder of the Unix socket, because the data may move. */
const CONFIGURATION = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
};

/**
 * Pages (8 kB) of the queue of notifications, which any reader can fill: 64 MB instead of the
 * default of 8 GB on the disk. A start option, so that it follows the program and not the data.
 */
const NOTIFY_QUEUE_PAGES = 8192;

/** Controls the server of one data folder with initdb and pg_ctl. Call it only while holding the lock. */
export function createServerControl(place: Place) {
  const { account, binaries, folder } = place;
  const data = join(folder, 'data');
  const newData = join(folder, 'data.new');
  const log = logOf(folder);
  const portFile = join(folder, 'port');
  const logins = createLogins(folder);

  const run = (program: 'initdb' | 'pg_ctl', args: readonly string[]) =>
    runProgram(place, join(binaries, 'bin', program), args);

  const create = async (): Promise<void> => {
    logins.complete();
    // Created under a temporary name and renamed when complete, so that a killed set-up leaves
    // nothing that looks like data.
    await removeNewData();
    mkdirSync(newData, { mode: 0o700 });
    const passwordFile = join(folder, 'initdb-password');
    writePlainFile(passwordFile, logins.passwordOf('superuser'));
    if (account) {
      lchownSync(newData, account.uid, account.gid);
      // initdb reads it as that account.
      lchownSync(passwordFile, 0, account.gid);
      chmodSync(passwordFile, 0o640);
    }
    // Postgres's built-in locale, so that LANG has no influence on the database.
    const { code, output } = await run('initdb', [
      `--pgdata=${newData}`,
      `--username=${USERS.superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...Object.entries(CONFIGURATION).map(([name, value]) => `--set=${name}=${value}`),
    ]).finally(() => rmSync(passwordFile, { force: true }));
    if (code !== 0) {
      throw new OperatorError(`the embedded Postgres could not be set up in ${folder}: ${errorLine(output)}`);
    }
    renameSync(newData, data);
  };

  const removeNewData = async (): Promise<void> => {
    if (!lstatSync(newData, { throwIfNoEntry: false })) return;
    if (!account) return rmSync(newData, { recursive: true });
    // Deleted as the account: its owner could put links in the folder while root deletes it.
    await runProgram(place, 'rm', ['-rf', '--', newData]);
    if (lstatSync(newData, { throwIfNoEntry: false })) rmdirSync(newData);
  };

  /** Reads postmaster.pid; undefined if there is none. */
  const postmaster = (): { readonly pid: number; readonly port: number; readonly socketFolder: string } | undefined => {
    const file = join(data, 'postmaster.pid');
    const text = readPlainFile(file);
    if (text === undefined) return undefined;
    const [pid, , , port, socketFolder = ''] = text.split('\n');
    if (/^[1-9]\d*$/.test(pid ?? ''))
      return { pid: Number(pid), port: isPort(Number(port)) ? Number(port) : 0, socketFolder };
    throw new OperatorError(
      `${file} is damaged; make sure that no Postgres uses ${data}, delete that file and start again`,
    );
  };

  /** Returns the port of the server if it is running. */
  const runningPort = (): number | undefined => {
    const found = postmaster();
    if (!found?.port || !isAlive(found.pid) || !mayBeServer(data, found.pid)) return undefined;
    return found.port;
  };

  const readPort = (): number => {
    const text = readPlainFile(portFile)?.trim();
    if (text === undefined) return USUAL_PORT;
    if (/^\d{1,5}$/.test(text) && isPort(Number(text))) return Number(text);
    throw new OperatorError(`${portFile} is damaged: it does not contain a port; delete it and start again`);
  };

  /**
   * Runs the server on its previous port if possible, so that stored URLs stay valid, and on a Unix
   * socket if its file system has them. @returns the port
   */
  const launch = async (say: (line: string) => void): Promise<number> => {
    let port = readPort();
    let socket = socketFolderOf(folder);
    for (let starts = 1; ; starts++) {
      const { code, output } = await run('pg_ctl', [
        'start',
        '--wait',
        `--timeout=${START_SECONDS}`,
        `--pgdata=${data}`,
        `--log=${log}`,
        `--options=-p ${port} -c max_notify_queue_pages=${NOTIFY_QUEUE_PAGES} ${socketOption(socket)}`,
      ]);
      if (code === 0) return port;
      const recovering = runningPort();
      if (recovering !== undefined) {
        say('the embedded Postgres recovers from a crash; with a large database this takes minutes');
        return recovering;
      }
      const reason = errorLine(lastOf(log) || output);
      if (starts < MAX_STARTS && NO_PORT.test(reason)) port = await freePort();
      else if (starts < MAX_STARTS && NO_SOCKET.test(reason)) socket = undefined;
      else throw new OperatorError(`the embedded Postgres did not start: ${reason}; its log is ${log}`);
    }
  };

  /** Starts the server, also one that has to recover first. @param say receives a line if that takes long */
  const start = async (say: (line: string) => void): Promise<number> => {
    const version = readPlainFile(join(data, 'PG_VERSION'))?.trim();
    if (version !== POSTGRES_MAJOR) {
      throw new OperatorError(
        `the data in ${data} belongs to Postgres ${version}, but the embedded one is ${POSTGRES_MAJOR}; dump it with a Postgres ${version} or set WIREROOM_HOME to another folder`,
      );
    }
    const old = postmaster();
    if (old) await clearStaleServer(data, old.pid, socketLockOf(folder, old.port));
    const port = await launch(say);
    writePlainFile(portFile, String(port));
    logins.complete();
    await setUp(logins, port);
    return port;
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
    // A server that died meanwhile leaves its file; there is nothing to stop.
    if (code !== 0 && runningPort() !== undefined) {
      throw new OperatorError(`the embedded Postgres did not stop: ${errorLine(output)}`);
    }
  };

  return {
    exists: (): boolean => hasData(place),
    create,
    isUp: (): boolean => runningPort() !== undefined,
    /** Returns the port of the server if it is running. Completes a set-up that was interrupted. */
    adopt: async (): Promise<number | undefined> => {
      const port = runningPort();
      if (port === undefined) return undefined;
      logins.complete();
      if (!(await answers(logins.urlAt('reader', port)))) await setUp(logins, port);
      return port;
    },
    start,
    stop,
    urlAt: logins.urlAt,
    /** Returns the owner's URL for programs of ours: by the Unix socket, if the server listens on one. */
    ownUrlAt: (port: number): string => {
      const url = logins.urlAt('owner', port);
      const socket = socketFolderOf(folder);
      return socket !== undefined && postmaster()?.socketFolder === socket ? overSocket(url, socket) : url;
    },
  };
}

/** Another program listens on the port. */
const NO_PORT = /could not create any TCP\/IP sockets/;
/** The file system has no sockets, or the lock of one is left from a server whose process id is in use again. */
const NO_SOCKET = /could not create any Unix-domain sockets|\.s\.PGSQL\.\d+\.lock/;

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;

/** Maximum size of the log that is read to find out why the server did not start, in bytes. */
const MAX_LOG = 65_536;

const lastOf = (log: string): string => {
  try {
    return readPlainFile(log, MAX_LOG, { tail: true }) ?? '';
  } catch {
    return ''; // not a regular file: the output of pg_ctl is reported instead
  }
};

/** Returns a port that no program uses at the moment. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });

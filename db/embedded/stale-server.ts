import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds to wait for the child processes of a killed server to end. */
const PATIENCE_MS = 15_000;

/**
 * Removes postmaster.pid and the lock of the socket after a server was killed, if Postgres would
 * not do so itself: without an init process, as in many containers, the dead server stays a zombie,
 * and Postgres takes it for running. The files are removed only if the process is a zombie and no
 * process uses the data folder; child processes may outlive the server for a moment.
 */
export async function clearStaleServer(data: string, pid: number, socketLock: string): Promise<void> {
  if (!isZombie(pid)) return;
  for (const until = Date.now() + PATIENCE_MS; isInUse(data) && Date.now() < until; ) await wait(50);
  if (!isInUse(data)) for (const file of [join(data, 'postmaster.pid'), socketLock]) rmSync(file, { force: true });
}

const isZombie = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false;
  } catch {
    return false; // no such process, which Postgres detects itself, or no /proc
  }
};

/** Whether any process has the data folder as its working folder, as all Postgres processes do. */
const isInUse = (data: string): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => workingFolderOf(pid) === realpathSync(data));

/** Whether a process may be the server of this data folder: the server may have died and its process id been reused. */
export function mayBeServer(data: string, pid: number): boolean {
  if (isZombie(pid)) return false;
  const folder = workingFolderOf(String(pid));
  return folder === undefined || folder === realpathSync(data);
}

/**
 * Returns the working folder of a process; undefined if it has ended, belongs to another user, or
 * there is no /proc.
 */
const workingFolderOf = (pid: string): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
};

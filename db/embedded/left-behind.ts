import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long the processes of a killed server may take to notice. */
const PATIENCE_MS = 15_000;

/**
 * Clears the way after a server that was killed. Its processes may outlive it for a moment, and where nobody collects
 * dead processes (containers often have no init) its number stays taken, so Postgres would refuse to start for ever.
 * postmaster.pid is removed only when that process is dead for certain and nothing works in the data folder any more.
 */
export const clearStaleServer = async (data: string, pid: number): Promise<void> => {
  if (!isZombie(pid)) return;
  for (const until = Date.now() + PATIENCE_MS; worksIn(data) && Date.now() < until; ) await wait(50);
  if (!worksIn(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
};

const isZombie = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false;
  } catch {
    return false; // no such process, which Postgres sees for itself, or no /proc
  }
};

/** Whether any process has the data folder as its working folder, as all of Postgres's have. */
const worksIn = (data: string): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => workingFolderOf(pid) === realpathSync(data));

/** Whether a process may be a server of this data folder: it may be dead, or its number another one's meanwhile. */
export const mayBeServer = (data: string, pid: number): boolean => {
  if (isZombie(pid)) return false;
  const folder = workingFolderOf(String(pid));
  return folder === undefined || folder === realpathSync(data);
};

/** Undefined when it ended meanwhile, is another user's and so no server of ours, or there is no /proc. */
const workingFolderOf = (pid: string): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
};

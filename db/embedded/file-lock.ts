import { linkSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../../config/operator-error.ts';
import { readPlainFile, writePlainFile } from './plain-file.ts';
import { isSameProcess, startTimeOf } from './process-identity.ts';

/** Milliseconds to wait for the lock: longer than a server start after a crash takes. */
const PATIENCE_MS = 120_000;
/** Who enters or leaves a running server holds the lock for less, in milliseconds. */
const BRIEF_MS = 250;

/**
 * Runs `work` while holding a lock file, so that one process at a time starts or stops the server.
 * Replaces the lock of a process that has died.
 * @param say receives one line if another process holds the lock for longer than a moment
 * @throws OperatorError when another process holds the lock for too long
 */
export async function withFileLock<T>(path: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const startedAt = Date.now();
  let said = false;
  while (!tryLock(path)) {
    const waited = Date.now() - startedAt;
    const holder = holderIn(readPlainFile(path) ?? '');
    if (waited > PATIENCE_MS)
      throw new OperatorError(
        `another process${holder ? ` (${holder})` : ''} holds the lock ${path}; if that is not Wireroom, delete that file`,
      );
    if (holder !== undefined && waited > BRIEF_MS && !said) {
      said = true;
      say(`waiting for process ${holder}, which starts or stops the database`);
    }
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Returns the running process that the text of a lock names; undefined if there is none. */
const holderIn = (text: string): number | undefined => {
  const [pid = '', birth = ''] = text.split(' ');
  return /^\d+$/.test(pid) && isSameProcess(Number(pid), birth) ? Number(pid) : undefined;
};

const tryLock = (path: string): boolean => {
  const own = `${path}.${process.pid}`;
  const text = readPlainFile(path);
  if (text !== undefined) {
    if (holderIn(text) === undefined) removeDead(path, text, own);
    return false;
  }
  // Linked when complete: a lock names its owner from the first moment on, however full the disk is.
  writePlainFile(own, `${process.pid} ${startTimeOf(process.pid)}`);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
};

/** Removes a lock that nobody holds. Renamed, not deleted: if two processes do this at once, only one can rename it. */
const removeDead = (path: string, text: string, to: string): void => {
  try {
    renameSync(path, to);
    if (readPlainFile(to) !== text) linkSync(to, path); // another process had replaced it
  } catch {
    // Another process has removed it.
  } finally {
    rmSync(to, { force: true });
  }
};

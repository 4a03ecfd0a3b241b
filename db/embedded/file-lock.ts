import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../../config/operator-error.ts';
import { readPlainFile } from './plain-file.ts';
import { isSameProcess, startTimeOf } from './process-identity.ts';

/** Milliseconds to wait for the lock: longer than a server start after a crash takes. */
const PATIENCE_MS = 120_000;

/**
 * Runs `work` while holding a lock file, so that one process at a time starts or stops the server. Replaces the lock of a
 * process that has died.
 * @throws OperatorError when another process holds the lock for too long
 */
export const withFileLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + PATIENCE_MS;
  while (!tryLock(path)) {
    if (Date.now() > deadline) {
      throw new OperatorError(
        `another process holds the lock ${path}; if no such process is running, delete that file`,
      );
    }
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
};

const tryLock = (path: string): boolean => {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, `${process.pid} ${startTimeOf(process.pid)}`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const [pid = '', birth = ''] = (readPlainFile(path) ?? '').split(' ');
  // Empty while it is being written, and missing if it has just been released.
  if (!/^\d+$/.test(pid) || isSameProcess(Number(pid), birth)) return false;
  // Renamed, not deleted: if two processes do this at once, only one can rename the old lock.
  const dead = `${path}.${process.pid}`;
  try {
    renameSync(path, dead);
  } catch {
    return false; // another process has replaced it; try again
  }
  rmSync(dead, { force: true });
  return false;
};

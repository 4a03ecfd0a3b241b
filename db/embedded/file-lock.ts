import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../../config/operator-error.ts';
import { readPlainFile } from './plain-file.ts';
import { isSameProcess, startTimeOf } from './process-identity.ts';

/** Longer than starting a server after a crash takes. */
const PATIENCE_MS = 120_000;

/**
 * Runs `work` while holding a lock file: starting and stopping the server are done by one process at a time.
 * The lock of a process that died is taken over.
 */
export const withFileLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const patientUntil = Date.now() + PATIENCE_MS;
  while (!tryLock(path)) {
    if (Date.now() > patientUntil) {
      throw new OperatorError(`another process holds ${path}; if none runs, delete that file`);
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
  // Empty while it is being written, or when it has just been released.
  if (!/^\d+$/.test(pid) || isSameProcess(Number(pid), birth)) return false;
  // Moved away, not deleted: if two processes do this at once, only one of them moves the dead lock.
  const dead = `${path}.${process.pid}`;
  try {
    renameSync(path, dead);
  } catch {
    return false; // the other one was quicker; try again
  }
  rmSync(dead, { force: true });
  return false;
};

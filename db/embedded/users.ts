import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './file-lock.ts';

/** Stays registered without a process: `wireroom db url` promises a server that is up until `wireroom db stop`. */
const KEPT = 'kept';

/**
 * Which processes use the server: one file each, named by the process. The last one to leave stops it; a process that
 * was killed is found out by its number. Call only while holding the lock.
 */
export const createUsers = (folder: string) => {
  const register = join(folder, 'users');
  const prune = (): string[] =>
    readdirSync(register).filter((name) => {
      if (name === KEPT || sameProcess(Number(name), readFileSync(join(register, name), 'utf8'))) return true;
      rmSync(join(register, name), { force: true });
      return false;
    });
  const enter = (name: string, content: string): void => {
    mkdirSync(register, { recursive: true, mode: 0o700 });
    writeFileSync(join(register, name), content, { mode: 0o600 });
  };
  return {
    enter: () => enter(String(process.pid), birthOf(process.pid)),
    keep: () => enter(KEPT, ''),
    /** Takes this process off the list. @returns whether nobody is left */
    leave(): boolean {
      rmSync(join(register, String(process.pid)), { force: true });
      return prune().length === 0;
    },
    stopKeeping: () => rmSync(join(register, KEPT), { force: true }),
    others: (): string[] => prune().filter((name) => name !== String(process.pid) && name !== KEPT),
  };
};

/** When a process was born, in clock ticks since boot; empty where the system does not say. Numbers are used again. */
const birthOf = (pid: number): string => {
  try {
    // Field 22 of /proc/PID/stat; the name in parentheses may hold blanks.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return ''; // no /proc on this system
  }
};

const sameProcess = (pid: number, birth: string): boolean => isAlive(pid) && (birth === '' || birth === birthOf(pid));

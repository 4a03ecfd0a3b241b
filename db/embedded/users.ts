import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile, writePlainFile } from './plain-file.ts';
import { isSameProcess, startTimeOf } from './process-identity.ts';

/** User without a process, registered by `wireroom db url`: the server runs until `wireroom db stop`. */
const KEPT = 'kept';

/**
 * Keeps track of the processes that use the server, with one file for each process id. The last one
 * to leave stops the server. Killed processes are detected by their id and start time. Call it only
 * while holding the lock.
 */
export function createUsers(folder: string) {
  const register = join(folder, 'users');
  const prune = (): string[] => {
    const names = readdirSync(register).filter((name) => name === KEPT || /^\d+$/.test(name));
    return names.filter((name) => {
      if (name === KEPT || isSameProcess(Number(name), readPlainFile(join(register, name)) ?? '')) return true;
      rmSync(join(register, name), { force: true });
      return false;
    });
  };
  const enter = (name: string, content: string): void => {
    mkdirSync(register, { recursive: true, mode: 0o700 });
    writePlainFile(join(register, name), content);
  };
  return {
    enter: () => enter(String(process.pid), startTimeOf(process.pid)),
    keep: () => enter(KEPT, ''),
    /** Removes this process from the list. @returns whether no user is left */
    leave(): boolean {
      rmSync(join(register, String(process.pid)), { force: true });
      return prune().length === 0;
    },
    stopKeeping: () => rmSync(join(register, KEPT), { force: true }),
    others: (): string[] =>
      (existsSync(register) ? prune() : []).filter((name) => name !== String(process.pid) && name !== KEPT),
  };
}

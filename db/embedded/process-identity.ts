import { readFileSync } from 'node:fs';

/** Whether a process of this number exists, ours or not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
};

/** When a process was born, in clock ticks since boot; empty where the system does not say. Numbers are used again. */
export const startTimeOf = (pid: number): string => {
  try {
    // Field 22 of /proc/PID/stat; the name in parentheses may hold blanks.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return ''; // no /proc on this system
  }
};

/** Whether the process that had this number and birth still runs. An empty birth was not known. */
export const isSameProcess = (pid: number, birth: string): boolean =>
  isAlive(pid) && (birth === '' || birth === startTimeOf(pid));

import { readFileSync } from 'node:fs';

/** Whether a process with this id exists, of any user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
}

/** Returns the start time of a process in clock ticks since boot, to detect reused process ids; empty without /proc. */
export function startTimeOf(pid: number): string {
  try {
    // Field 22 of /proc/PID/stat; the name in parentheses may contain blanks.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return ''; // no /proc on this system
  }
}

/** Whether the process with this id and start time is still running. An empty start time is unknown. */
export function isSameProcess(pid: number, birth: string): boolean {
  return isAlive(pid) && (birth === '' || birth === startTimeOf(pid));
}

import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_S = 100; // sysconf(_SC_CLK_TCK) is 100 on Linux

interface Stat {
  readonly pid: number;
  readonly parent: number;
  /** Seconds of processor time of all its threads. */
  readonly own: number;
  /** The same of its children that have ended. */
  readonly ended: number;
}

const statOf = (pid: number): Stat | undefined => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; state, parent and the rest follow it.
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const seconds = (n: number) => (fields[n] ?? 0) / TICKS_PER_S;
    return { pid, parent: fields[1] ?? 0, own: seconds(11) + seconds(12), ended: seconds(13) + seconds(14) };
  } catch {
    return undefined; // it has ended
  }
};

/** Seconds of processor time that a process and its children have used so far. */
export function cpuSeconds(pid: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  return stats
    .filter((stat) => stat.pid === pid || stat.parent === pid)
    .reduce((sum, { own, ended }) => sum + own + ended, 0);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MS_PER_TICK = 10; // sysconf(_SC_CLK_TCK) is 100 on Linux
const LOOK_MS = 100;

/** Milliseconds of processor time of a program, by the threads that used them. */
export interface ProgramTime {
  readonly total: number;
  /** The main thread, and the threads of the worker pool, both with the pauses in which they collect garbage. */
  readonly main: number;
  readonly pool: number;
  /** V8's own threads: they collect garbage beside the program, and compile. */
  readonly v8: number;
  /** Everything else: compression, file access, and threads that ended between two looks. */
  readonly other: number;
  /** Milliseconds in which garbage collection stopped the main thread and the pool, by the clock. */
  readonly pauses: number;
}

interface ThreadReport {
  readonly isMainThread: boolean;
  readonly helpers: readonly string[];
  readonly pausedMs: number;
}

type Role = Exclude<keyof ProgramTime, 'total' | 'pauses'>;

export interface ProgramWatch {
  /** Returns the processor time used so far; after the end of the program, the last that was seen. */
  readonly time: () => ProgramTime;
  /** Peak resident memory in MB. */
  readonly peakMb: () => number;
  readonly close: () => void;
}

/**
 * Ticks of a thread or process, from its line of `stat`: its name may hold anything, so the fields
 * are read behind it.
 */
const msOf = (file: string): number => {
  const line = readFileSync(file, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
};

/** Watches a process. @param reports folder of what its threads report (thread-report.cjs), empty for other programs */
export function watchProgram(pid: number, reports: string): ProgramWatch {
  const threads = new Map<string, number>();
  let total = 0;
  let peakMb = 0;
  const look = (): void => {
    try {
      for (const tid of readdirSync(`/proc/${pid}/task`)) threads.set(tid, msOf(`/proc/${pid}/task/${tid}/stat`));
      total = msOf(`/proc/${pid}/stat`);
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      peakMb = Math.max(peakMb, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The thread or the process has just ended.
    }
  };
  const timer = setInterval(look, LOOK_MS);
  const readReports = (): Map<string, ThreadReport> =>
    new Map(
      readdirSync(reports).flatMap((tid) => {
        const text = readFileSync(join(reports, tid), 'utf8');
        return text === '' ? [] : [[tid, JSON.parse(text) as ThreadReport]];
      }),
    );
  return {
    time() {
      look();
      const reported = readReports();
      const helpers = new Set([...reported.values()].flatMap(({ helpers }) => helpers));
      const roleOf = (tid: string): Role => {
        if (reported.has(tid)) return tid === String(pid) ? 'main' : 'pool';
        return helpers.has(tid) ? 'v8' : 'other';
      };
      const sums = { main: 0, pool: 0, v8: 0, other: 0 };
      for (const [tid, ms] of threads) sums[roleOf(tid)] += ms;
      const pauses = [...reported.values()].reduce((sum, { pausedMs }) => sum + pausedMs, 0);
      return { ...sums, other: total - sums.main - sums.pool - sums.v8, total, pauses };
    },
    peakMb: () => peakMb,
    close: () => clearInterval(timer),
  };
}

/** Returns the processor time between two moments. */
export function timeBetween(before: ProgramTime, after: ProgramTime): ProgramTime {
  return {
    total: after.total - before.total,
    main: after.main - before.main,
    pool: after.pool - before.pool,
    v8: after.v8 - before.v8,
    other: after.other - before.other,
    pauses: after.pauses - before.pauses,
  };
}

import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { PROJECT_FOLDER } from '../../config/settings.ts';

export interface ServiceProcess {
  readonly pid: number;
  readonly startedAt: Date;
  /** Exit code or signal; undefined while it runs. */
  readonly ended: number | NodeJS.Signals | undefined;
  /** Sends a signal to its whole process group. */
  signal(signal: NodeJS.Signals): void;
  /** Returns the resident memory in MB; 0 where the system does not provide it. */
  residentMb(): number;
  /** Resolves when it has exited. */
  readonly exit: Promise<number | NodeJS.Signals>;
}

/** Starts the service in a process group of its own, with only these settings and its output in a file. */
export function startServiceProcess(env: Readonly<Record<string, string>>, logFile: string): ServiceProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'admin/cli.ts', 'start'], {
    cwd: PROJECT_FOLDER,
    detached: true,
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: process.env['HOME'] ?? '/', ...env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: number | NodeJS.Signals | undefined;
  const exit = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = code ?? signal ?? -1;
      resolve(ended);
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended by itself
    }
  };
  // If the harness is interrupted, the service must not outlive it.
  const kill = (): void => signal('SIGKILL');
  process.once('exit', kill);
  void exit.then(() => process.off('exit', kill));
  return {
    pid: child.pid ?? 0,
    startedAt: new Date(),
    get ended() {
      return ended;
    },
    signal,
    residentMb() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        return 0; // it has ended, or there is no /proc
      }
    },
    exit,
  };
}

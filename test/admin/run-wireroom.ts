import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { PROJECT_FOLDER } from '../../config/settings.ts';
import { commandLine } from '../support/program.ts';

export interface Run {
  /** Null when it was ended by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Hang up before anything is read. */
  readonly closeStdout?: boolean;
  /** Gets the process as soon as it is started. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the admin script as a process of its own, with none of this environment's settings. */
export const runWireroom = async (args: readonly string[], options: RunOptions = {}): Promise<Run> => {
  const child = spawn(process.execPath, [...commandLine(), ...args], {
    cwd: PROJECT_FOLDER,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: 'Pacific/Auckland', ...options.env },
  });
  options.onStart?.(child);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (options.closeStdout) child.stdout.destroy();
  child.stdin.end(options.input ?? '');
  const [code, stdout, stderr] = await Promise.all([
    exit,
    options.closeStdout ? '' : text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
};

/** The script with a database. */
export const wireroomOn =
  (url: string, env: Readonly<Record<string, string>> = {}) =>
  (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
    runWireroom(args, { ...options, env: { DATABASE_URL: url, ...env, ...options.env } });

/** Non-empty lines, without the blanks at their ends. */
export const linesOf = (output: string): string[] =>
  output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);

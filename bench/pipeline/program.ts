import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

export interface ProgramOptions {
  /** Folder of its log and of the reports of its threads. */
  readonly folder: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

export function reportsIn(folder: string): string {
  return join(folder, 'threads');
}

/** Starts a program of the project whose threads report to `reportsIn(folder)`, with only these settings. */
export function startProgram(args: readonly string[], { folder, env, node = [] }: ProgramOptions): ChildProcess {
  mkdirSync(reportsIn(folder), { recursive: true });
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn(process.execPath, [...node, '--import', 'tsx', ...args], {
    cwd: PROJECT_FOLDER,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      THREAD_REPORTS: reportsIn(folder),
      NODE_OPTIONS: `--require ${JSON.stringify(join(PROJECT_FOLDER, 'bench/pipeline/thread-report.cjs'))}`,
      ...env,
    },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}

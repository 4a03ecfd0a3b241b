import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PROJECT_FOLDER } from '../../config/settings.ts';
import { programOf } from './program.ts';

export interface Child {
  readonly process: ChildProcess;
  /** Everything it wrote so far, on stdout and stderr. */
  output(): string;
  /** Resolves with the first line, past or to come, that matches. */
  line(pattern: RegExp): Promise<string>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals>;
}

/** Runs a TypeScript file of the project in a process of its own, with none of our settings in its environment. */
export function runChild(
  file: string,
  args: readonly string[],
  {
    env = {},
    uid,
    gid,
    cwd = PROJECT_FOLDER,
  }: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number; cwd?: string } = {},
): Child {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(WIREROOM_|DATABASE_URL|REDIS_URL|LANG|LC_|VITEST|NODE_ENV)/.test(name),
    ),
  );
  const child = spawn(process.execPath, [...programOf(file), ...args], {
    cwd,
    env: { ...clean, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  // A test that fails half-way leaves nothing running behind it.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const lines: string[] = [];
  const waiting = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const tell of waiting) tell(line);
    });
  }
  const exit = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, signal) => {
      process.off('exit', kill);
      resolve(code ?? signal ?? -1);
    });
  });
  return {
    process: child,
    output: () => lines.join('\n'),
    line(pattern) {
      const there = lines.find((line) => pattern.test(line));
      if (there !== undefined) return Promise.resolve(there);
      return new Promise((resolve, reject) => {
        const tell = (line: string): void => {
          if (!pattern.test(line)) return;
          waiting.delete(tell);
          resolve(line);
        };
        waiting.add(tell);
        void exit.then((code) =>
          reject(new Error(`ended with ${code} before a line like ${pattern}:\n${lines.join('\n')}`)),
        );
      });
    },
    exit,
  };
}

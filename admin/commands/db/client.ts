import { spawn } from 'node:child_process';
import { OperatorError } from '../../../config/operator-error.ts';
import { clientEnvironment } from '../../../db/connection/client-environment.ts';
import { type LoginOptions, withLogin } from './login.ts';

/** Ctrl-C in a terminal reaches the client by itself: psql cancels a statement then, and we wait on. */
const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/**
 * `db psql`, `db run`: a client of Postgres that finds the address, user and password in its environment, where `ps`
 * does not show them. Ends with its exit code.
 */
export const runClient = (program: string, args: readonly string[], options: LoginOptions): Promise<void> =>
  withLogin(options, async ({ url }) => {
    const child = spawn(program, [...args], { stdio: 'inherit', env: clientEnvironment(url, process.env) });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    const wait = (): void => undefined;
    for (const signal of SIGNALS) process.on(signal, pass);
    process.on('SIGINT', wait);
    try {
      process.exitCode = await new Promise<number>((resolve, reject) => {
        child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? missing(program) : error));
        child.on('exit', (code) => resolve(code ?? 1));
      });
    } finally {
      for (const signal of SIGNALS) process.off(signal, pass);
      process.off('SIGINT', wait);
    }
  });

const missing = (program: string): OperatorError =>
  new OperatorError(
    `${program} is not installed; install postgresql-client (Debian, Ubuntu, Alpine), postgresql (Fedora) or libpq (Homebrew)${
      program === 'psql' ? ', or use "wireroom db query", which needs nothing' : ''
    }`,
  );

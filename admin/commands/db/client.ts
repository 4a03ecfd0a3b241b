import { spawn } from 'node:child_process';
import { OperatorError } from '../../../config/operator-error.ts';
import { clientEnvironment } from '../../../db/connection/client-environment.ts';
import { type LoginOptions, withLogin } from './login.ts';

/** Not SIGINT: Ctrl-C in a terminal reaches the client too. psql then cancels a statement and goes on, and so do we. */
const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/**
 * `db psql`, `db run`: runs a Postgres client. It gets host, user and password from its
 * environment, where `ps` does not show them. Its exit code is passed on.
 */
export function runClient(program: string, args: readonly string[], options: LoginOptions): Promise<void> {
  return withLogin(options, async ({ url }) => {
    const child = spawn(program, [...args], { stdio: 'inherit', env: clientEnvironment(url, process.env) });
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    const ignore = (): void => undefined;
    for (const signal of SIGNALS) process.on(signal, forward);
    process.on('SIGINT', ignore);
    try {
      process.exitCode = await new Promise<number>((resolve, reject) => {
        child.on('error', (error: NodeJS.ErrnoException) =>
          reject(error.code === 'ENOENT' ? notInstalled(program) : error),
        );
        child.on('exit', (code) => resolve(code ?? 1));
      });
    } finally {
      for (const signal of SIGNALS) process.off(signal, forward);
      process.off('SIGINT', ignore);
    }
  });
}

const notInstalled = (program: string): OperatorError =>
  new OperatorError(
    `${program} is not installed; install postgresql-client (Debian, Ubuntu, Alpine), postgresql (Fedora) or libpq (Homebrew)${
      program === 'psql' ? ', or use "wireroom db query"' : ''
    }`,
  );

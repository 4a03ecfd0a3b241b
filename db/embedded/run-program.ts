import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { readPlainFile } from './plain-file.ts';

/** Maximum size of the output that is read, in bytes. */
const MAX_OUTPUT = 65_536;

/** Runs a program as the server's account. @returns its exit code and the end of its output */
export function runProgram(
  { account, folder }: Place,
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    // A file, not a pipe: the server that pg_ctl starts would keep a pipe open.
    const outputFile = join(folder, `output-${process.pid}`);
    rmSync(outputFile, { force: true });
    const output = openSync(outputFile, 'wx', 0o600);
    const child = spawn(program, [...args], {
      cwd: folder,
      stdio: ['ignore', output, output],
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    closeSync(output);
    child.on('error', reject);
    child.on('exit', (code) => {
      const text = (readPlainFile(outputFile, MAX_OUTPUT, { tail: true }) ?? '').trim();
      rmSync(outputFile, { force: true });
      resolve({ code: code ?? 1, output: text });
    });
  });
}

/** Returns the line of a program's output that states the error. */
export function errorLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll(/\p{Cc}/gu, ' ').trim())
    .filter(Boolean);
  return lines.findLast((line) => /FATAL|error/i.test(line)) ?? lines.at(-1) ?? 'no error message';
}

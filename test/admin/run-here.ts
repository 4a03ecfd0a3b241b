import { createProgram } from '../../admin/program.ts';
import { reportError } from '../../admin/report-error.ts';
import { type Run, type RunOptions, runWireroom } from './run-wireroom.ts';

/**
 * The script with a database, run in this process: starting another one takes longer than most commands need. Those that
 * read stdin, or that are to be killed, get a process of their own all the same.
 */
export const wireroomHere =
  (url: string, settings: Readonly<Record<string, string>> = {}) =>
  async (args: readonly string[], options: RunOptions = {}): Promise<Run> => {
    const env = { DATABASE_URL: url, ...settings, ...options.env };
    const needsProcess = options.input !== undefined || options.onStart || options.closeStdout;
    return needsProcess ? runWireroom(args, { ...options, env }) : runHere(args, env);
  };

const runHere = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> => {
  const before = { env: process.env, stdout: process.stdout.write, stderr: process.stderr.write };
  const { PATH, HOME } = process.env;
  process.env = { PATH, HOME, ...env };
  const written = { stdout: '', stderr: '' };
  const into =
    (stream: keyof typeof written) =>
    (text: string | Uint8Array): boolean => {
      written[stream] += text;
      return true;
    };
  process.stdout.write = into('stdout');
  process.stderr.write = into('stderr');
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = reportError(error);
  } finally {
    process.env = before.env;
    process.stdout.write = before.stdout;
    process.stderr.write = before.stderr;
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { ...written, code };
};

import { Readable } from 'node:stream';
import { createProgram } from '../../admin/program.ts';
import { reportError } from '../../admin/report-error.ts';
import { type Run, type RunOptions, runWireroom } from './run-wireroom.ts';

/** There is one environment, one output and one input of a process: one command at a time. */
let before: Promise<unknown> = Promise.resolve();

/**
 * The script with a database, run in this process: starting another one takes longer than most
 * commands need. Those that are to be killed, or whose reader hangs up, get a process of their own
 * all the same.
 */
export const wireroomHere =
  (url: string, settings: Readonly<Record<string, string>> = {}) =>
  async (args: readonly string[], options: RunOptions = {}): Promise<Run> => {
    const env = { DATABASE_URL: url, ...settings, ...options.env };
    if (options.onStart || options.closeStdout) return runWireroom(args, { ...options, env });
    const run = before.then(() => runHere(args, env, options.input ?? ''));
    before = run;
    return run;
  };

const runHere = async (args: readonly string[], env: Readonly<Record<string, string>>, input: string): Promise<Run> => {
  const before = { env: process.env, stdout: process.stdout.write, stderr: process.stderr.write, stdin: process.stdin };
  const setStdin = (stdin: Readable): void => {
    Object.defineProperty(process, 'stdin', { value: stdin, configurable: true, enumerable: true });
  };
  const { PATH, HOME } = process.env;
  process.env = { PATH, HOME, ...env };
  const written = { stdout: '', stderr: '' };
  const into =
    (stream: keyof typeof written) =>
    (text: string | Uint8Array): boolean => {
      written[stream] += text;
      return true;
    };
  setStdin(Readable.from(input === '' ? [] : [Buffer.from(input)]));
  process.stdout.write = into('stdout');
  process.stderr.write = into('stderr');
  const listeners = listenersOf(process.stdout);
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = reportError(error);
  } finally {
    setStdin(before.stdin);
    process.env = before.env;
    process.stdout.write = before.stdout;
    process.stderr.write = before.stderr;
    // A stream to stdout leaves some there, which end with the process of a command.
    for (const [event, listener] of listenersOf(process.stdout))
      if (!listeners.some(([, one]) => one === listener)) process.stdout.off(event, listener);
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { ...written, code };
};

type Listener = (...values: unknown[]) => void;

const listenersOf = (stream: NodeJS.EventEmitter): [string | symbol, Listener][] =>
  stream
    .eventNames()
    .flatMap((event) => stream.rawListeners(event).map((one): [string | symbol, Listener] => [event, one as Listener]));

/** What `run` gives on a terminal so many columns wide. The width is put back: files of tests share a process. */
export async function atColumns<Result>(columns: number, run: () => Promise<Result>): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(process.stdout, 'columns');
  Object.defineProperty(process.stdout, 'columns', { value: columns, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    if (before) Object.defineProperty(process.stdout, 'columns', before);
    else Reflect.deleteProperty(process.stdout, 'columns');
  }
}

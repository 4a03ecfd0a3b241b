import { createProgram } from '../../admin/program.ts';
import { reportError } from '../../admin/report-error.ts';
import { type Run as Ended, runWireroom } from './run-wireroom.ts';

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** A command line without "wireroom", and what it is given. */
export type Run = readonly [line: string, given?: Given];

/** What differs from run to run, and from machine to machine. */
const VARIABLE: readonly (readonly [RegExp, string])[] = [
  [/postgres:\/\/\S+@/g, 'postgres://USER:PASSWORD@'],
  [/127\.0\.0\.1:\d+\/test_[0-9a-f]+/g, 'HOST:PORT/DATABASE'],
  [/(127\.0\.42\.\d+):\d+/g, '$1:PORT'],
  [/"20(?:2[1-9]|[3-8]\d)-\d\d-\d\dT[\d:.+]+(?:Z|00:00)"/g, '"TIME"'],
  [/\b\d+ ms\b/g, 'N ms'],
  [/first seen before \d{4}-\d\d-\d\d/g, 'first seen before DAY'],
  [/ +[\d,]+ (?:bytes|kB|MB)\b/g, ' N bytes'],
  [/"(bytes|salience)": [\d.]+/g, '"$1": N'],
];

const steady = (text: string): string => VARIABLE.reduce((so, [pattern, name]) => so.replace(pattern, name), text);

/** A command and what came of it, as a terminal would show them. */
export const shown = (line: string, { stdout, stderr, code }: Ended): string => {
  const said = stderr.trimEnd().replace(/^(?=.)/gm, '! ');
  return steady([`$ wireroom ${line}`, stdout.trimEnd(), said, `(exit code ${code})`].filter(Boolean).join('\n'));
};

/** Runs commands one after another. @returns what they printed; lines of stderr begin with "!" */
export const transcript = async (list: readonly Run[], settings: Readonly<Record<string, string>>): Promise<string> => {
  const texts: string[] = [];
  for (const [line, { env = {}, input } = {}] of list) {
    const all = { ...settings, ...env };
    // Who reads stdin needs a process with a stdin of its own.
    if (input === undefined) texts.push(shown(line, await runHere(line, all)));
    else texts.push(shown(`${line} <<< '${input.trimEnd()}'`, await runWireroom(wordsOf(line), { env: all, input })));
  }
  return `${texts.join('\n\n')}\n`;
};

/** Runs a command in this process: starting another one takes longer than most of them need. */
const runHere = async (line: string, settings: Readonly<Record<string, string>>): Promise<Ended> => {
  const before = { env: process.env, stdout: process.stdout.write, stderr: process.stderr.write };
  const { PATH, HOME } = process.env;
  process.env = { PATH, HOME, ...settings };
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
    await createProgram().parseAsync(wordsOf(line), { from: 'user' });
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

/** Words are separated by blanks, except between single quotes. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

import { PROJECT_FOLDER } from '../../config/settings.ts';
import { wireroomHere } from './run-here.ts';
import type { Run as Ended } from './run-wireroom.ts';

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** A command line without "wireroom", and what it is given. */
export type Run = readonly [line: string, given?: Given];

/** What differs from run to run, and from machine to machine. */
const VARIABLE: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=["\\s])${PROJECT_FOLDER}`, 'g'), 'PROJECT'],
  [/! (?:settings file:|no settings file at) \S+\.env/g, '! SETTINGS FILE'],
  [/\w{3}, \d\d \w{3} 20(?:2[1-9]|[3-8]\d) [\d:]+ GMT/g, 'TIME'],
  [/Postgres \d+\.\d+/g, 'Postgres VERSION'],
  [/("postgres": ")[\d.]+/g, '$1VERSION'],
  [/("size": ")[^"]+/g, '$1SIZE'],
  [/last heartbeat (?:now|\d+ s ago)/g, 'last heartbeat SECONDS ago'],
  [/postgres:\/\/\S+@/g, 'postgres://USER:PASSWORD@'],
  [/127\.0\.0\.1:\d+\/test_[0-9a-f]+/g, 'HOST:PORT/DATABASE'],
  [/(127\.0\.42\.\d+):\d+/g, '$1:PORT'],
  [/"20(?:2[1-9]|[3-8]\d)-\d\d-\d\dT[\d:.+]+(?:Z|00:00)"/g, '"TIME"'],
  [/\b20(?:2[1-9]|[3-8]\d)-\d\d-\d\d [\d:]+ UTC\b/g, 'TIME'],
  [/\b\d+ ms\b/g, 'N ms'],
  [/((?:extractor|tagger) \()[0-9a-f]{10}/g, '$1VERSION'],
  [/discovered before \d{4}-\d\d-\d\d/g, 'discovered before DAY'],
  [/ +[\d,]+ (?:bytes|kB|MB)\b/g, ' N bytes'],
  [/"(bytes|salience)": [\d.]+/g, '"$1": N'],
  // What the classifier makes of a text is judged elsewhere.
  [/"topics": \[[^\]]*\]/g, '"topics": TOPICS'],
];

const steady = (text: string): string => VARIABLE.reduce((so, [pattern, name]) => so.replace(pattern, name), text);

/** A command and what came of it, as a terminal would show them. */
export const shown = (line: string, { stdout, stderr, code }: Ended): string => {
  const said = stderr.trimEnd().replace(/^(?=.)/gm, '! ');
  return steady([`$ wireroom ${line}`, stdout.trimEnd(), said, `(exit code ${code})`].filter(Boolean).join('\n'));
};

/** Runs commands on a database, one after another. @returns what they printed; lines of stderr begin with "!" */
export const transcript = async (
  list: readonly Run[],
  url: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const wireroom = wireroomHere(url, settings);
  const texts: string[] = [];
  for (const [line, given = {}] of list) {
    const typed = given.input === undefined ? line : `${line} <<< '${given.input.trimEnd()}'`;
    texts.push(shown(typed, await wireroom(wordsOf(line), given)));
  }
  return `${texts.join('\n\n')}\n`;
};

/** Words are separated by blanks, except between single quotes. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

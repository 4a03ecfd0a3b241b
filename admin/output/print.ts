import { redactCredentials } from '../../pipelines/url/credentials.ts';
import { sanitizeForTerminal } from './text-width.ts';

/** Prints a result to stdout. */
export const print = (text: string): void => {
  process.stdout.write(`${sanitizeForTerminal(text)}\n`);
};

/** The same JSON, with the characters that a terminal might obey written as escapes. */
export const escapedJson = (json: string): string =>
  json.replace(
    /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Prints a result as JSON, complete. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${escapedJson(JSON.stringify(value, undefined, 2))}\n`);
};

/**
 * Says something that is no result: on stderr, so that stdout can be piped on. Passwords in URLs are blotted out. A stderr
 * that takes nothing, such as a file on a full disk, changes nothing else.
 */
export const note = (text: string): void => {
  try {
    process.stderr.write(`${redactCredentials(sanitizeForTerminal(text))}\n`);
  } catch {
    // A file is written at once, and throws; there is nowhere to say so.
  }
};

/** Says what went wrong. */
export const printError = (text: string): void => note(`wireroom: ${text}`);

/**
 * Lets a reader stop reading (`| head -1`): the command finishes its work in silence and ends as it would have. What it
 * has open (a database above all) is closed in order, which leaving at once would not do.
 */
export const tolerateClosedPipes = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // What cannot be said there cannot be said at all.
  process.stderr.on('error', () => undefined);
};

import { redactCredentials } from '../../model/url/credentials.ts';
import { sanitizeForTerminal } from './text-width.ts';

/** Prints a result to stdout. */
export function print(text: string): void {
  process.stdout.write(`${sanitizeForTerminal(text)}\n`);
}

/** Escapes the characters in JSON that a terminal might obey. */
export function escapedJson(json: string): string {
  return json.replace(
    /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Prints a complete result as JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${escapedJson(JSON.stringify(value, undefined, 2))}\n`);
}

/**
 * Prints a remark to stderr, so that stdout carries results only. Passwords in URLs are masked. A
 * stderr that cannot be written to, such as a file on a full disk, does not affect the command.
 */
export function note(text: string): void {
  try {
    process.stderr.write(`${redactCredentials(sanitizeForTerminal(text))}\n`);
  } catch {
    // Writes to a file are synchronous and throw; there is nowhere to report it.
  }
}

/** Prints an error to stderr. */
export function printError(text: string): void {
  note(`wireroom: ${text}`);
}

/**
 * Tolerates a reader that stops reading (`| head -1`): the command finishes its work silently and
 * closes its database properly, which an immediate exit would not do.
 */
export function tolerateClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // There is nowhere else to report it.
  process.stderr.on('error', () => undefined);
}

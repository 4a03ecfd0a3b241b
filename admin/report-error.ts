import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { SettingsError } from '../config/settings.ts';
import { printError } from './output/print.ts';

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Wrong usage that only the database shows. Each line of the message says what is wrong, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Prints the error that ended a command to stderr. @returns the exit code */
export function reportError(error: unknown): number {
  // Commander has printed its errors already. Help and version are not errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof SettingsError || error instanceof UsageError) {
    for (const line of error.message.split('\n')) printError(line);
    return EXIT.usage;
  }
  printError(process.env['LOG_LEVEL'] === 'debug' ? inspect(error) : messageOf(error));
  return EXIT.failed;
}

const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

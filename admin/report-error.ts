import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { SettingsError } from '../config/settings.ts';
import { printError } from './output/print.ts';

/** What the caller's shell sees. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Says what ended a command, on stderr. @returns the exit code that goes with it */
export const reportError = (error: unknown): number => {
  // Commander has said already what was wrong; asking for help or the version is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof SettingsError) {
    for (const line of error.message.split('\n')) printError(line);
    return EXIT.usage;
  }
  printError(process.env['LOG_LEVEL'] === 'debug' ? inspect(error) : messageOf(error));
  return EXIT.failed;
};

const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

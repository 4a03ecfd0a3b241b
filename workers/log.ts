import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { withoutCredentials } from '../pipelines/url/credentials.ts';

// The Redis client puts the command that failed into its errors, also when that was the one with the password.
const SECRETS = ['*.password', '*.connectionString', '*.command.args'];

/**
 * Log lines for people on a terminal, JSON for machines otherwise. Always on stderr: stdout is for results. No line shows
 * the user and password of a URL, wherever in it they are.
 */
export const createLog = (level: string, terminal: boolean = process.stderr.isTTY === true): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRETS,
      hooks: { streamWrite: withoutCredentials },
    },
    terminal
      ? pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true })
      : pino.destination({ dest: 2, sync: true }),
  );

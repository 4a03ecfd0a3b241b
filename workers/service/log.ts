import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { redactCredentials } from '../../pipelines/url/credentials.ts';

// The Redis client puts the command that failed into its errors, also when that was the one with the password.
const SECRETS = ['*.password', '*.connectionString', '*.command.args'];

/** Of lines that could not be written. They are, when there is room again. */
const MAX_KEPT_BYTES = 1_000_000;

/** Where lines go: stderr, at once, so that none is lost when the process ends. */
const openStderr = () => {
  const stderr = pino.destination({ dest: 2, sync: true, maxLength: MAX_KEPT_BYTES });
  // A log on a full disk, or one whose reader is gone: there is nowhere to say so, and the work is worth more than its log.
  stderr.on('error', () => undefined);
  return stderr;
};

/**
 * Log lines for people on a terminal, JSON for machines otherwise. Always on stderr: stdout is for results. No line shows
 * the user and password of a URL, wherever in it they are. A line that cannot be written stops nothing.
 */
export const createLog = (level: string, terminal: boolean = process.stderr.isTTY === true): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRETS,
      hooks: { streamWrite: redactCredentials },
    },
    terminal ? pretty({ destination: openStderr(), translateTime: 'SYS:HH:MM:ss', singleLine: true }) : openStderr(),
  );

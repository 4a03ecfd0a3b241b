import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { redactCredentials } from '../../model/url/credentials.ts';
import { errorFields } from './error-fields.ts';

const SECRETS = ['*.password', '*.connectionString'];

/** Bytes kept of lines that could not be written. They are written when there is room again. */
const MAX_KEPT_BYTES = 1_000_000;

/** Opens stderr for synchronous writes, so that no line is lost when the process exits. */
const openStderr = () => {
  const stderr = pino.destination({ dest: 2, sync: true, maxLength: MAX_KEPT_BYTES });
  // The disk is full or the reader is gone: there is nowhere to report that, and the work matters more than its log.
  stderr.on('error', () => undefined);
  return stderr;
};

/**
 * Creates the log: text on a terminal, JSON otherwise, always on stderr because stdout is for
 * results. No line shows the user and password of a URL, in whatever field. A line that cannot be
 * written stops nothing.
 */
export function createLog(level: string, terminal: boolean = process.stderr.isTTY === true): Logger {
  const stack = level === 'debug' || level === 'trace';
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRETS,
      serializers: { err: (error: unknown) => errorFields(error, { stack }) },
      hooks: { streamWrite: redactCredentials },
    },
    terminal ? pretty({ destination: openStderr(), translateTime: 'SYS:HH:MM:ss', singleLine: true }) : openStderr(),
  );
}

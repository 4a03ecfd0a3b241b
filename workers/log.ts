import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** Log lines for people on a terminal, JSON for machines otherwise. Always on stderr: stdout is for results. */
export const createLog = (level: string, terminal: boolean = process.stderr.isTTY === true): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['*.password', '*.connectionString'] },
    terminal
      ? pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true })
      : pino.destination({ dest: 2, sync: true }),
  );

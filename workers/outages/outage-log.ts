import type { Logger } from 'pino';
import { isDatabaseUnavailable, isPartitionMissing } from '../../db/connection/pool.ts';
import { QueueUnavailable } from './redis-errors.ts';

export type Backend = 'database' | 'Redis';

const MESSAGES: Readonly<Record<Backend, { readonly away: string; readonly back: string }>> = {
  database: { away: 'the database is unavailable; retrying', back: 'the database is available again' },
  Redis: { away: 'Redis is unavailable; retrying', back: 'Redis is available again' },
};

/** Logs failures that repeat until a server is back. */
export interface OutageLog {
  /**
   * Logs a failure: the first at once, then at most one line a minute with the number of lines left
   * out. Failures of one backend share these lines.
   * @param otherwise the message when no backend is to blame
   */
  report(error: unknown, otherwise: string): void;
  /** Logs that a backend answers, if an outage of it was logged. */
  recovered(backend: Backend): void;
}

const INTERVAL_MS = 60_000;

interface Outage {
  /** Start of the current outage; undefined if there is none. */
  sinceMs: number | undefined;
  /** Whether the current outage has been logged. */
  logged: boolean;
  lastLineMs: number;
  suppressed: number;
}

const backendOf = (error: unknown): Backend | undefined => {
  if (error instanceof QueueUnavailable) return 'Redis';
  return isDatabaseUnavailable(error) && !isPartitionMissing(error) ? 'database' : undefined;
};

/** @param now returns milliseconds that never go back */
export function createOutageLog(log: Logger, now: () => number = () => performance.now()): OutageLog {
  const outages = new Map<string, Outage>();
  return {
    report(error, otherwise) {
      const backend = backendOf(error);
      const key = backend ?? otherwise;
      const outage = outages.get(key) ?? {
        sinceMs: undefined,
        logged: false,
        lastLineMs: Number.NEGATIVE_INFINITY,
        suppressed: 0,
      };
      outages.set(key, outage);
      outage.sinceMs ??= now();
      if (now() - outage.lastLineMs < INTERVAL_MS) {
        outage.suppressed += 1;
        return;
      }
      const suppressed = outage.suppressed > 0 ? { suppressed: outage.suppressed } : {};
      log.warn({ err: error, ...suppressed }, backend ? MESSAGES[backend].away : otherwise);
      Object.assign(outage, { logged: true, lastLineMs: now(), suppressed: 0 });
    },
    recovered(backend) {
      const outage = outages.get(backend);
      if (outage?.sinceMs === undefined) return;
      if (outage.logged) log.info({ forS: Math.round((now() - outage.sinceMs) / 1000) }, MESSAGES[backend].back);
      Object.assign(outage, { sinceMs: undefined, logged: false });
    },
  };
}

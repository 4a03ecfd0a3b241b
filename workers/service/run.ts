import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import type { Stage } from '../../db/claims/claims.ts';
import { settlesWithin } from '../../db/connection/settles-within.ts';
import type { Database } from '../../db/database.ts';
import { type Service, startService } from './service.ts';

export interface RunOptions {
  readonly settings: Settings;
  readonly database: Database;
  readonly roles: readonly Stage[];
  readonly log: Logger;
  /** End when nothing is due any more; otherwise run until a signal comes. */
  readonly once: boolean;
  readonly onStart?: (service: Service) => void;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** One Ctrl-C reaches us twice when a terminal sends it to all of its processes and npm hands it on. */
const SAME_KEY_MS = 250;
/** More than the service gives its work, and with what is closed after it still less than the 30 s after which supervisors kill. */
const STOP_MS = 24_000;

export interface Ended {
  /** The signal that ended it, if one did. */
  readonly signal: NodeJS.Signals | undefined;
  /** Why it could not go on until it was idle or told to stop. */
  readonly failure: Error | undefined;
  /** Whether all work was finished; if not, the caller has to end the process. */
  readonly drained: boolean;
}

/**
 * Runs the service until it is idle (once) or told to stop, then drains it: what is under way is finished, nothing new
 * is begun, the database is still up. A second signal ends the process at once; the next start takes over what was left.
 */
export const runService = async (options: RunOptions): Promise<Ended> => {
  const { log, once, onStart, ...rest } = options;
  const end = new AbortController();
  let signal: NodeJS.Signals | undefined;
  let toldAt = 0;
  const onSignal = (received: NodeJS.Signals): void => {
    if (signal === undefined) {
      signal = received;
      toldAt = performance.now();
      log.info({ signal }, 'stopping: finishing jobs in progress');
      end.abort();
    } else if (received !== 'SIGINT' || signal !== 'SIGINT' || performance.now() - toldAt > SAME_KEY_MS) {
      process.exit(1);
    }
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    const service = startService({ ...rest, log, opsPort: once ? undefined : rest.settings.opsPort });
    onStart?.(service);
    const told = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
    const idle = once ? [service.idle(end.signal)] : [];
    const failure = await Promise.race([told, service.failed, ...idle]).then(
      (reason) => reason ?? undefined,
      (error: Error) => error,
    );
    return { signal, failure, drained: await stopInTime(service, log) };
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
};

/** Stops the service, but waits for nothing that does not answer any more. @returns whether all work was finished */
const stopInTime = async (service: Service, log: Logger): Promise<boolean> => {
  let finished = false;
  const stopping = service.stop().then(
    (all) => {
      finished = all;
    },
    (error: unknown) =>
      log.warn(
        { err: error },
        'could not deregister; another process or the next start will pick up the unfinished jobs',
      ),
  );
  if (!(await settlesWithin(STOP_MS, stopping)))
    log.warn(
      'the database or the queue does not answer; exiting without it. Another process or the next start will pick up the unfinished jobs',
    );
  return finished;
};

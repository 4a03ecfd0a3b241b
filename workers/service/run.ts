import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import type { Stage } from '../../db/claims/claims.ts';
import { settlesWithin } from '../../db/connection/settles-within.ts';
import type { Database } from '../../db/database.ts';
import { readInstallation } from '../../db/schema/installation.ts';
import { type Service, startService } from './service.ts';

export interface RunOptions {
  readonly settings: Settings;
  readonly database: Database;
  readonly stages: readonly Stage[];
  readonly stories?: boolean | undefined;
  readonly watches?: boolean | undefined;
  readonly log: Logger;
  /** Ends when nothing is due any more; otherwise it runs until a signal arrives. */
  readonly once: boolean;
  readonly onStart?: (service: Service) => void;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** One Ctrl-C arrives twice when the terminal sends it to all processes and npm forwards it. */
const SAME_KEY_MS = 250;
/**
 * Longer than the service waits for its jobs, yet with all that is closed later shorter than the 30
 * s after which supervisors kill.
 */
const STOP_MS = 24_000;

export interface RunResult {
  /** The signal that ended the service, if one did. */
  readonly signal: NodeJS.Signals | undefined;
  /** Why it had to stop by itself. */
  readonly failure: Error | undefined;
  /** Whether all jobs have finished; if not, the caller has to end the process. */
  readonly drained: boolean;
}

/**
 * Runs the service until it is idle (`once`) or a signal arrives, then drains it: running jobs
 * finish while the database is still up, and no new ones start. A second signal ends the process at
 * once; the next start picks up the unfinished jobs.
 */
export async function runService(options: RunOptions): Promise<RunResult> {
  const { log, once, onStart, ...rest } = options;
  const stop = new AbortController();
  let signal: NodeJS.Signals | undefined;
  let signaledAt = 0;
  const onSignal = (received: NodeJS.Signals): void => {
    if (signal === undefined) {
      signal = received;
      signaledAt = performance.now();
      log.info({ signal }, 'stopping: finishing jobs in progress');
      stop.abort();
    } else if (received !== 'SIGINT' || signal !== 'SIGINT' || performance.now() - signaledAt > SAME_KEY_MS) {
      process.exit(1);
    }
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    const installation = await readInstallation(rest.database.pool);
    const service = startService({ ...rest, installation, log, opsPort: once ? undefined : rest.settings.opsPort });
    onStart?.(service);
    const signaled = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    const idle = once ? [service.idle(stop.signal)] : [];
    const failure = await Promise.race([signaled, service.failed, ...idle]).then(
      (reason) => reason ?? undefined,
      (error: Error) => error,
    );
    return { signal, failure, drained: await stopInTime(service, log) };
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}

/** Stops the service, without waiting for a server that does not answer. @returns whether all jobs have finished */
const stopInTime = async (service: Service, log: Logger): Promise<boolean> => {
  let finished = false;
  const stopping = service.stop().then(
    (drained) => {
      finished = drained;
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

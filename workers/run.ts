import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Stage } from '../db/claims.ts';
import type { Database } from '../db/database.ts';
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

/**
 * Runs the service until it is idle (once) or told to stop, then drains it: what is under way is finished, nothing new
 * is begun, the database is still up. A second signal ends the process at once; the next start takes over what was left.
 * @returns the signal that ended it, if one did, and whether all work was finished; if not, the caller has to end the process
 */
export const runService = async (
  options: RunOptions,
): Promise<{ readonly signal: NodeJS.Signals | undefined; readonly drained: boolean }> => {
  const { log, once, onStart, ...rest } = options;
  const end = new AbortController();
  let signal: NodeJS.Signals | undefined;
  let drained = false;
  const onSignal = (received: NodeJS.Signals): void => {
    if (signal !== undefined) process.exit(1);
    signal = received;
    log.info({ signal }, 'stopping: finishing the work under way');
    end.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    const service = startService({ ...rest, log, opsPort: once ? undefined : rest.settings.opsPort });
    onStart?.(service);
    const told = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
    await (once ? Promise.race([told, service.idle(end.signal)]) : told);
    drained = await service.stop();
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
  return { signal, drained };
};

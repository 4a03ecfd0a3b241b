import type pg from 'pg';
import type { Logger } from 'pino';
import { releaseDeadClaims } from '../../db/claims/processes.ts';
import type { OutageLog } from '../outages/outage-log.ts';

export interface DeadClaimCheck {
  /** Starts a check, unless one is running. Call it after each heartbeat. */
  check(): void;
  /** Resolves when no check is running. */
  idle(): Promise<void>;
}

/** Releases the claims of dead processes, and those whose lease is over. */
export function createDeadClaimCheck({
  pool,
  log,
  outages,
}: {
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly outages: OutageLog;
}): DeadClaimCheck {
  const checkOnce = async (): Promise<void> => {
    const released = await releaseDeadClaims(pool);
    if (released > 0) log.warn({ released }, 'released the claims of a dead process');
  };
  let currentCheck: Promise<void> | undefined;
  return {
    check() {
      currentCheck ??= checkOnce()
        .catch((error: unknown) => outages.report(error, 'the search for claims of dead processes failed'))
        .finally(() => {
          currentCheck = undefined;
        });
    },
    async idle() {
      await currentCheck;
    },
  };
}

import type pg from 'pg';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { type Claim, rollbackClaims, type Stage, staleClaims } from '../../db/claims/claims.ts';
import { LIVENESS_TIMEOUT_MS, releaseDeadClaims } from '../../db/claims/processes.ts';
import { nameOfClaim, type Queues } from '../dispatch/queues.ts';
import type { OutageLog } from '../outages/outage-log.ts';

export interface ReassignmentOptions {
  readonly pool: pg.Pool;
  readonly queues: Pick<Queues, 'waiting'>;
  readonly roles: readonly Stage[];
  readonly settings: Pick<Settings, 'leaseMs'>;
  readonly processId: string;
  /** Whether this process works on a claim. */
  readonly isRunning: (stage: Stage, claim: Claim) => boolean;
  readonly log: Logger;
  readonly outages: OutageLog;
}

export interface Reassignment {
  /** To be called after each heartbeat, which does not wait for it; while one look is under way it does nothing. */
  look(): void;
  /** Resolves when no look is under way. */
  settled(): Promise<void>;
}

/** Makes work due again that nobody does: the claims of dead processes, and own ones whose jobs are lost. */
export const createReassignment = (options: ReassignmentOptions): Reassignment => {
  const { pool, queues, roles, settings, processId, isRunning, log, outages } = options;

  // A queue may lose jobs (Redis wiped), and whoever takes one may die before it has said so. We live, so nobody else
  // would hand these claims back before their lease is over.
  const findLost = async (stage: Stage): Promise<void> => {
    const old = await staleClaims(pool, stage, { processId, leaseMs: settings.leaseMs, ageMs: LIVENESS_TIMEOUT_MS });
    if (old.every((claim) => isRunning(stage, claim))) return;
    const waiting = await queues.waiting(stage);
    const lost = old.filter((claim) => !isRunning(stage, claim) && !waiting.has(nameOfClaim(claim)));
    if (lost.length === 0) return;
    await rollbackClaims(pool, stage, lost);
    log.warn({ stage, lost: lost.length }, 'released claims whose jobs were lost');
  };

  const lookOnce = async (): Promise<void> => {
    const released = await releaseDeadClaims(pool);
    if (released > 0) log.warn({ released }, 'released the claims of a dead process');
    for (const stage of roles) await findLost(stage);
  };

  let looking: Promise<void> | undefined;
  return {
    look() {
      looking ??= lookOnce()
        .catch((error: unknown) => outages.report(error, 'the search for lost claims failed'))
        .finally(() => {
          looking = undefined;
        });
    },
    async settled() {
      await looking;
    },
  };
};

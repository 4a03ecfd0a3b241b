import type pg from 'pg';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { type Claim, rollbackClaims, type Stage, staleClaims } from '../../db/claims/claims.ts';
import { LIVENESS_TIMEOUT_MS, releaseDeadClaims } from '../../db/claims/processes.ts';
import { claimKey, type Queues } from '../dispatch/queues.ts';
import type { OutageLog } from '../outages/outage-log.ts';

export interface ClaimReleaseOptions {
  readonly pool: pg.Pool;
  readonly queues: Pick<Queues, 'waitingClaims'>;
  readonly stages: readonly Stage[];
  readonly settings: Pick<Settings, 'leaseMs'>;
  readonly processId: string;
  /** Whether a job of this process runs for a claim. */
  readonly isRunning: (stage: Stage, claim: Claim) => boolean;
  readonly log: Logger;
  readonly outages: OutageLog;
}

export interface ClaimRelease {
  /** Starts a check, unless one is running. Call it after each heartbeat. */
  check(): void;
  /** Resolves when no check is running. */
  idle(): Promise<void>;
}

/** Releases claims that nobody works on: those of dead processes, and those of this process whose jobs are lost. */
export function createClaimRelease(options: ClaimReleaseOptions): ClaimRelease {
  const { pool, queues, stages, settings, processId, isRunning, log, outages } = options;

  /** Claims whose jobs neither waited nor ran at the last check. */
  const missing = new Map<Stage, ReadonlySet<string>>();

  // A queue may lose jobs (Redis wiped), or a process may die right after taking one. As this process lives, nobody else
  // would release these claims before their lease ends. A job that is missing once may be on its way from the queue to a slot.
  const releaseLost = async (stage: Stage): Promise<void> => {
    const old = await staleClaims(pool, stage, { processId, leaseMs: settings.leaseMs, ageMs: LIVENESS_TIMEOUT_MS });
    const idle = old.filter((claim) => !isRunning(stage, claim));
    const waiting = idle.length > 0 ? await queues.waitingClaims(stage) : new Set();
    const gone = idle.filter((claim) => !isRunning(stage, claim) && !waiting.has(claimKey(claim)));
    const lost = gone.filter((claim) => missing.get(stage)?.has(claimKey(claim)));
    missing.set(stage, new Set(gone.map(claimKey)));
    if (lost.length === 0) return;
    // Some may have ended since they were read.
    const released = await rollbackClaims(pool, stage, lost);
    if (released > 0) log.warn({ stage, lost: released }, 'released claims whose jobs were lost');
  };

  const checkOnce = async (): Promise<void> => {
    const released = await releaseDeadClaims(pool);
    if (released > 0) log.warn({ released }, 'released the claims of a dead process');
    for (const stage of stages) await releaseLost(stage);
  };

  let currentCheck: Promise<void> | undefined;
  return {
    check() {
      currentCheck ??= checkOnce()
        .catch((error: unknown) => outages.report(error, 'the search for lost claims failed'))
        .finally(() => {
          currentCheck = undefined;
        });
    },
    async idle() {
      await currentCheck;
    },
  };
}

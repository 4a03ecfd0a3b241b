import type { Settings } from '../../config/settings.ts';
import type { Claim, Stage } from '../../db/claims/claims.ts';

/**
 * Returns how many claims run together and take one slot. A fetch takes long by itself. Tagging an
 * article takes 5 ms, and as much again for the overhead of a transaction, which a group shares.
 */
export function claimsTogether(stage: Stage): number {
  return stage === 'tags' ? 8 : 1;
}

/** Returns how many groups of claims of a stage a process runs at a time. */
export function slotsOf(stage: Stage, { concurrency, threads }: Pick<Settings, 'concurrency' | 'threads'>): number {
  return Math.min(concurrency, SLOTS_PER_THREAD[stage] * threads);
}

/**
 * Stages that fetch nothing are limited by the worker pool. Tagging has three slots per thread:
 * while one computes, others are read and committed. Reprocessing has one, so that new articles
 * always get a share of the threads.
 */
const SLOTS_PER_THREAD: Readonly<Record<Stage, number>> = {
  feeds: Number.POSITIVE_INFINITY,
  articles: Number.POSITIVE_INFINITY,
  tags: 3,
  reprocess: 1,
};

/** The claims that this process works on. A slow one occupies one slot and delays no other. */
export interface Slots {
  /** Returns how many claims of a stage may begin now. */
  room(stage: Stage): number;
  /** Whether a stage has so few free slots that claiming for them alone would cost more than they win. */
  isNearlyFull(stage: Stage): boolean;
  /** Returns how many claims of a stage, or of all, are running. */
  running(stage?: Stage): number;
  begin(stage: Stage, claims: readonly Claim[]): void;
}

export interface SlotsOptions {
  readonly settings: Pick<Settings, 'concurrency' | 'threads'>;
  /** Works on claims that run together. It must not throw. */
  readonly run: (stage: Stage, claims: readonly Claim[]) => Promise<void>;
  /** Called when claims of a stage have ended. */
  readonly onEnd: (stage: Stage) => void;
}

export function createSlots({ settings, run, onEnd }: SlotsOptions): Slots {
  const groups = new Map<readonly Claim[], Stage>();
  const of = (stage?: Stage): (readonly Claim[])[] =>
    [...groups].flatMap(([claims, its]) => (stage === undefined || its === stage ? [claims] : []));
  const free = (stage: Stage): number => slotsOf(stage, settings) - of(stage).length;
  const runGroup = async (stage: Stage, claims: readonly Claim[]): Promise<void> => {
    groups.set(claims, stage);
    await run(stage, claims);
    groups.delete(claims);
    onEnd(stage);
  };
  return {
    room: (stage) => free(stage) * claimsTogether(stage),
    isNearlyFull: (stage) => free(stage) < slotsOf(stage, settings) / 4,
    running: (stage) => of(stage).flat().length,
    begin(stage, claims) {
      const size = claimsTogether(stage);
      for (let n = 0; n < claims.length; n += size) void runGroup(stage, claims.slice(n, n + size));
    },
  };
}

import type { Claim, Stage } from '../../db/claims/claims.ts';
import { claimsTogether } from './jobs.ts';
import { claimKey, type Queues } from './queues.ts';

export interface ClaimWorker {
  /** Number of claims that this process has taken from the queue and not finished. */
  held(): number;
  holds(claim: Pick<Claim, 'id' | 'claim'>): boolean;
  /** Begins no claim any more and waits for those that have begun. */
  close(): Promise<void>;
}

export interface ClaimWorkerOptions {
  /** Number of groups of claims that run at a time. */
  readonly slots: number;
  /** Called with the claims of each job that was taken, before they wait for slots. It must not throw. */
  readonly take: (claims: readonly Claim[]) => Promise<void>;
  /** Processes claims that belong together (`claimsTogether`). It must not throw. */
  readonly run: (claims: readonly Claim[]) => Promise<void>;
  /** Called while closing with claims that were taken and will not begin. It must not throw. */
  readonly giveBack: (claims: readonly Claim[]) => Promise<unknown>;
}

/**
 * Runs the claims of a stage. A job only brings claims: it ends as soon as all of them have begun and a slot is free for the
 * next job. A slow claim thus occupies one slot, and neither delays the others of its job nor the next job. The queue may
 * forget the job, because the database keeps the claims and releases them if this process dies.
 */
export function workClaims(
  queues: Pick<Queues, 'work'>,
  stage: Stage,
  { slots, take, run, giveBack }: ClaimWorkerOptions,
): ClaimWorker {
  const keys = new Set<string>();
  let running = 0;
  let isClosing = false;
  let onChange = (): void => undefined;
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      onChange = resolve;
    });
  const forget = (claims: readonly Claim[]): void => {
    for (const claim of claims) keys.delete(claimKey(claim));
  };
  const slotIsFree = async (): Promise<void> => {
    while (running >= slots && !isClosing) await changed();
  };
  const begin = async (claims: readonly Claim[]): Promise<void> => {
    running += 1;
    await run(claims);
    running -= 1;
    forget(claims);
    onChange();
  };
  // One job at a time: the slots limit what runs, and a process takes no more than it can begin.
  const worker = queues.work(stage, 1, async (claims) => {
    for (const claim of claims) keys.add(claimKey(claim));
    await take(claims);
    const size = claimsTogether(stage);
    for (let n = 0; n < claims.length; n += size) {
      await slotIsFree();
      if (isClosing) {
        await giveBack(claims.slice(n));
        forget(claims.slice(n));
        return;
      }
      void begin(claims.slice(n, n + size));
    }
    await slotIsFree();
  });
  return {
    held: () => keys.size,
    holds: (claim) => keys.has(claimKey(claim)),
    async close() {
      isClosing = true;
      onChange();
      await worker.close();
      while (running > 0) await changed();
    },
  };
}

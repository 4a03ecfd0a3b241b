import { asWireroomError, WireroomError } from '../../config/wireroom-error.ts';
import { type Claim, release, type Stage } from '../../db/claims/claims.ts';
import { isDatabaseUnavailable } from '../../db/connection/pool.ts';
import { recordHostTimes } from '../../db/hosts/response-times.ts';
import { HostThrottled } from '../../pipelines/fetch/index.ts';
import { createResponseTimes, type ResponseTimes } from '../fetching/response-times.ts';
import { SiteBusy } from '../pool/fair-scheduler.ts';
import type { StageContext } from '../stage-context.ts';

/** Claims in a row that ended with a crash of their process, after which a page is rejected and a feed postponed. */
export const MAX_CRASHES = 10;

export function hasCrashedTooOften({ crashes }: Claim): boolean {
  return crashes > MAX_CRASHES;
}

/** A job that has begun. */
export interface Job<Work> {
  readonly claim: Claim;
  readonly work: Work;
  /** Returns the milliseconds since it began. */
  readonly ms: () => number;
  /** What it learns of hosts; stored at the end if no commit has taken it. */
  readonly responseTimes: ResponseTimes;
}

export interface StageSteps<Work> {
  readonly stage: Stage;
  /** Returns what to work on, or undefined if the claim is over: its row belongs to another process now. */
  readonly begin: () => Promise<Work | undefined>;
  /** Does the work and commits its result. */
  readonly work: (job: Job<Work>) => Promise<void>;
  /** Commits a failure. */
  readonly end: (job: Job<Work>, failure: WireroomError) => Promise<void>;
  /** Called before the row is released because the threads have no time for its site. */
  readonly onSiteBusy?: (work: Work, busy: SiteBusy) => Promise<void>;
}

/**
 * Runs the job of a claim, in the same order for all stages: rows that crash processes are given
 * up, those of a busy host or site are released without an attempt, and any other failure ends as
 * an outcome.
 * @throws when the database is away; the claim must then be released (`nack`)
 */
export async function runStage<Work extends { readonly url: string }>(
  { pool, settings, log }: StageContext,
  claim: Claim,
  { stage, begin, work, end, onSiteBusy }: StageSteps<Work>,
): Promise<void> {
  const found = await begin();
  if (!found) return;
  const startedAt = performance.now();
  const responseTimes = createResponseTimes(settings);
  const job = { claim, work: found, ms: () => performance.now() - startedAt, responseTimes };
  try {
    if (hasCrashedTooOften(claim))
      throw new WireroomError('internal', `abandoned: ${MAX_CRASHES} attempts in a row crashed their process`, {
        url: found.url,
      });
    await work(job);
  } catch (error) {
    if (error instanceof SiteBusy) await onSiteBusy?.(found, error);
    if (error instanceof SiteBusy || error instanceof HostThrottled) return release(pool, stage, claim, error.freeInMs);
    if (isDatabaseUnavailable(error)) throw error;
    const failure = asWireroomError(error);
    if (failure.outcome === 'internal') log.error({ err: error, stage, url: found.url }, 'a job failed');
    await end(job, failure);
  } finally {
    await recordHostTimes(pool, responseTimes.take());
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../../config/settings.ts';
import { acquireSlot, CLAIM_LEAD_MS, type HostSlot, renewSlot } from '../../db/hosts/hosts.ts';
import { HostThrottled } from '../../pipelines/fetch/index.ts';
import type { StageContext } from '../stage-context.ts';

/** How long a job waits for slots of its hosts, in milliseconds. */
export interface WaitLimits {
  /** For the first slot: nothing is lost when the job is postponed. */
  readonly firstMs: number;
  /** For later slots: what has been fetched would be fetched again. */
  readonly laterMs: number;
  /** A later slot further away than this is waited for only while few other jobs do so. */
  readonly shortMs?: number;
}

/**
 * A little more than the longest crawl-delay that is honored, or jobs on such a host would end
 * after the first request.
 */
const MAX_SLOT_WAIT_MS = 65_000;

/** Rows are claimed shortly before their host is free. If its slot is not near, the row is released. */
export const JOB_WAIT: WaitLimits = { firstMs: 2 * CLAIM_LEAD_MS, laterMs: MAX_SLOT_WAIT_MS, shortMs: 10_000 };
/** For lists of URLs, whose results are committed one by one. */
export const LIST_WAIT: WaitLimits = { firstMs: MAX_SLOT_WAIT_MS, laterMs: MAX_SLOT_WAIT_MS };
/** For commands: a user is waiting, and a longer wait counts as a failure. */
export const COMMAND_WAIT: WaitLimits = { firstMs: 60_000, laterMs: 60_000 };

/** A slot granted together with the job itself. `requestedAt` is the time of the request by `performance.now()`. */
export type GrantedSlot = GrantedStart & { readonly host: string; readonly requestedAt: number };

type GrantedStart = Extract<HostSlot, { started: true }>;

interface LimiterOptions {
  readonly waitLimits: WaitLimits;
  readonly granted?: GrantedSlot | undefined;
  /** Returns the response time of a host that is not stored yet. */
  readonly responseTimeOf?: (host: string) => number | undefined;
}

/** Jobs of this process in a long wait. At most a quarter may be, so that slow hosts never block all jobs. */
let longWaits = 0;
const mayWaitLong = ({ concurrency }: Settings): boolean => longWaits < Math.max(Math.floor(concurrency / 4), 1);

/**
 * Creates the rate limiter of one job.
 * @returns a function that waits for the next slot of a host; it throws HostThrottled when that
 *   takes too long, and WireroomError `site_blocked`
 */
export function createHostLimiter(
  { pool, settings }: Pick<StageContext, 'pool' | 'settings'>,
  { waitLimits, granted, responseTimeOf = () => undefined }: LimiterOptions,
): (host: string) => Promise<GrantedStart> {
  const { firstMs, laterMs, shortMs = laterMs } = waitLimits;
  let hasStarted = false;
  let unusedGrant = granted;
  return async (host) => {
    const firstRequestedAt = performance.now();
    for (;;) {
      const grant = unusedGrant?.host === host ? unusedGrant : undefined;
      unusedGrant = undefined;
      const requestedAt = grant?.requestedAt ?? performance.now();
      const slot = grant ?? (await acquireSlot(pool, host, settings.hostDelayMs, responseTimeOf(host)));
      if (slot.started) {
        if (slot.delayMs > LATE_MS && !(await isSlotStillValid(pool, host, slot.stamp, requestedAt))) continue;
        hasStarted = true;
        return slot;
      }
      const { freeInMs } = slot;
      const waitedMs = performance.now() + freeInMs - firstRequestedAt;
      const isLong = hasStarted && waitedMs > shortMs;
      if (waitedMs > (hasStarted ? laterMs : firstMs) || (isLong && !mayWaitLong(settings)))
        throw new HostThrottled(host, freeInMs);
      longWaits += Number(isLong);
      await wait(Math.max(Math.ceil(freeInMs), 1));
      longWaits -= Number(isLong);
    }
  };
}

/** A process that was held up learns late that it may start; its slot may be over by then. */
const LATE_MS = 20;

const isSlotStillValid = async (
  pool: StageContext['pool'],
  host: string,
  grantedStamp: string,
  requestedAt: number,
): Promise<boolean> => {
  let stamp: string | undefined = grantedStamp;
  for (let since = requestedAt; performance.now() - since > LATE_MS && stamp !== undefined; ) {
    since = performance.now();
    stamp = await renewSlot(pool, host, stamp);
  }
  return stamp !== undefined;
};

import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../../config/settings.ts';
import { acquireSlot, CLAIM_LEAD_MS, type HostSlot, recordComputeTime, renewSlot } from '../../db/hosts/hosts.ts';
import { HostThrottled } from '../../pipelines/fetch/index.ts';
import { hostOf } from '../../pipelines/url/site.ts';
import type { StageContext } from '../stage-context.ts';

/** How long one piece of work waits for the turns of its hosts, in milliseconds. */
export interface WaitLimits {
  /** For the first: nothing is lost when it is put off. */
  readonly firstMs: number;
  /** For the later ones: what was fetched would be fetched again. */
  readonly laterMs: number;
  /** A later turn that is further away than this is waited for only while few others do that. */
  readonly shortMs?: number;
}

/** The longest crawl-delay that is honored, and a little: else a host with that delay would never come further than its first request. */
const MAX_TURN_MS = 65_000;

/** Rows are claimed a little before their host is free; if its turn is not near, the row is handed back. */
export const JOB_WAIT: WaitLimits = { firstMs: 2 * CLAIM_LEAD_MS, laterMs: MAX_TURN_MS, shortMs: 10_000 };
/** Each request for itself: what was read so far is committed. */
export const LIST_WAIT: WaitLimits = { firstMs: MAX_TURN_MS, laterMs: MAX_TURN_MS };
/** Somebody waits in front of the screen: what takes longer has failed. */
export const COMMAND_WAIT: WaitLimits = { firstMs: 60_000, laterMs: 60_000 };

/** A start that was granted together with the work itself, and when that was asked for, by `performance.now()`. */
export type GrantedSlot = Started & { readonly host: string; readonly askedAt: number };

type Started = Extract<HostSlot, { started: true }>;

interface TurnOptions {
  readonly patience: WaitLimits;
  readonly granted?: GrantedSlot | undefined;
}

/** Jobs of this process that wait long. A quarter of them may, so that slow hosts never hold all. */
let waitingLong = 0;
const mayWaitLong = ({ concurrency }: Settings): boolean => waitingLong < Math.max(Math.floor(concurrency / 4), 1);

/**
 * Takes the turns of one piece of work: asks before each request whether its host is free, and waits until it is.
 * @returns a function that takes the next turn of a host. @throws HostBusy from it
 */
export const createHostLimiter = (
  { pool, settings }: Pick<StageContext, 'pool' | 'settings'>,
  { patience, granted }: TurnOptions,
): ((host: string) => Promise<Started>) => {
  const { firstMs, laterMs, shortMs = laterMs } = patience;
  let begun = false;
  let first = granted;
  return async (host) => {
    const askedFirstAt = performance.now();
    for (;;) {
      const given = first?.host === host ? first : undefined;
      first = undefined;
      const askedAt = given?.askedAt ?? performance.now();
      const start = given ?? (await acquireSlot(pool, host, settings.hostDelayMs));
      if (start.started) {
        if (start.delayMs > LATE_MS && !(await stillInTime(pool, host, start.stamp, askedAt))) continue;
        begun = true;
        return start;
      }
      const { freeInMs } = start;
      const waitedMs = performance.now() + freeInMs - askedFirstAt;
      const isLong = begun && waitedMs > shortMs;
      if (waitedMs > (begun ? laterMs : firstMs) || (isLong && !mayWaitLong(settings)))
        throw new HostThrottled(host, freeInMs);
      waitingLong += Number(isLong);
      await wait(Math.max(Math.ceil(freeInMs), 1));
      waitingLong -= Number(isLong);
    }
  };
};

/** Less computing than this is what any document takes. */
const LITTLE_MS = 1_000;

/** A host whose documents take us long to compute is asked as seldom as one that takes as long to answer. */
export const recordComputing = async (
  { pool, settings }: Pick<StageContext, 'pool' | 'settings'>,
  url: string,
  ms: number,
): Promise<void> => {
  if (ms > Math.max(settings.hostDelayMs, LITTLE_MS)) await recordComputeTime(pool, hostOf(url), ms);
};

/** A process that was held up hears late that it may start; the turn it was given may be over by then. */
const LATE_MS = 20;

const stillInTime = async (
  pool: StageContext['pool'],
  host: string,
  granted: string,
  askedAt: number,
): Promise<boolean> => {
  let stamp: string | undefined = granted;
  for (let since = askedAt; performance.now() - since > LATE_MS && stamp !== undefined; ) {
    since = performance.now();
    stamp = await renewSlot(pool, host, stamp);
  }
  return stamp !== undefined;
};

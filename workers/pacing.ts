import { setTimeout as wait } from 'node:timers/promises';
import { CLAIM_LEAD_MS, type HostStart, noteSlowness, renewStart, startOnHost } from '../db/hosts.ts';
import { hostOf } from '../pipelines/url/site.ts';
import { refuseBlocked } from './blocked.ts';
import type { Context } from './context.ts';

/** Thrown when the host is not free: the row goes back and comes again at that time. No attempt is counted. */
export class HostBusy extends Error {
  override readonly name = 'HostBusy';
  readonly freeAt: Date;

  constructor(host: string, freeAt: Date) {
    super(`${host} is free at ${freeAt.toISOString()}`);
    this.freeAt = freeAt;
  }
}

/** How long a job waits for its first turn: rows are claimed a little before their host is free. */
const FIRST_PATIENCE_MS = 2 * CLAIM_LEAD_MS;
/** How long a job that has begun (robots.txt fetched, redirect followed) waits for its next request's turn. */
const PATIENCE_MS = 10_000;

/** A start that was granted together with the work itself, and when that was asked for, by `performance.now()`. */
export type Granted = HostStart & { readonly started: true; readonly host: string; readonly askedAt: number };

/**
 * Asks before each request of one job whether its host is free, and waits for its turn. If the first turn is not near,
 * the row is handed back; the later ones are waited for longer, or the same beginning would be fetched again and again.
 */
export const createPermit = (
  { pool, settings }: Pick<Context, 'pool' | 'settings'>,
  granted?: Granted,
): ((url: URL) => Promise<void>) => {
  let begun = false;
  let first = granted;
  return async (url) => {
    const host = hostOf(url.href);
    await refuseBlocked(pool, url);
    const patientUntil = performance.now() + (begun ? PATIENCE_MS : FIRST_PATIENCE_MS);
    for (;;) {
      const given = first?.host === host ? first : undefined;
      first = undefined;
      const askedAt = given?.askedAt ?? performance.now();
      const start = given ?? (await startOnHost(pool, host, settings.hostDelayMs));
      if (start.started) {
        if (start.delayMs <= LATE_MS || (await stillInTime(pool, host, start.stamp, askedAt))) break;
        continue;
      }
      if (performance.now() + start.freeInMs > patientUntil) throw new HostBusy(host, start.freeAt);
      await wait(Math.max(Math.ceil(start.freeInMs), 1));
    }
    begun = true;
  };
};

/** Less computing than this is what any document takes. */
const LITTLE_MS = 1_000;

/** A host whose documents take us long to compute is asked as seldom as one that takes as long to answer. */
export const noteComputing = async (
  { pool, settings }: Pick<Context, 'pool' | 'settings'>,
  url: string,
  ms: number,
): Promise<void> => {
  if (ms > Math.max(settings.hostDelayMs, LITTLE_MS)) await noteSlowness(pool, hostOf(url), ms);
};

/** A process that was held up hears late that it may start; the turn it was given may be over by then. */
const LATE_MS = 20;

const stillInTime = async (pool: Context['pool'], host: string, granted: string, askedAt: number): Promise<boolean> => {
  let stamp: string | undefined = granted;
  for (let since = askedAt; performance.now() - since > LATE_MS && stamp !== undefined; ) {
    since = performance.now();
    stamp = await renewStart(pool, host, stamp);
  }
  return stamp !== undefined;
};

import { blockHost, recordResponseTime } from '../../db/hosts/hosts.ts';
import { readRobots, storeRobots } from '../../db/hosts/robots.ts';
import type { HostStore } from '../../pipelines/fetch/index.ts';
import { hostOf } from '../../pipelines/url/site.ts';
import type { StageContext } from '../stage-context.ts';
import { createHostLimiter, type GrantedSlot, JOB_WAIT, type WaitLimits } from './pacing.ts';
import { refuseBlocked } from './refuse-blocked.ts';

/** Creates the view of hosts that all processes and commands of a database share, with a rate limiter for one job. */
export const createStoredHosts = (
  context: Pick<StageContext, 'pool' | 'settings'>,
  {
    waitLimits = JOB_WAIT,
    granted,
  }: { readonly waitLimits?: WaitLimits; readonly granted?: GrantedSlot | undefined } = {},
): HostStore => {
  const { pool, settings } = context;
  const acquire = createHostLimiter(context, { waitLimits, granted });
  /** Response times of hosts in the database, in milliseconds. */
  const responseTimes = new Map<string, number>();
  return {
    allow: (url) => refuseBlocked(pool, url),
    acquireSlot: async (host) => {
      const { responseMs } = await acquire(host);
      responseTimes.set(host, responseMs);
    },
    recordResponse: async (host, ms) => {
      // Below the minimum delay the response time of a host makes no difference.
      if (Math.max(ms, responseTimes.get(host) ?? Number.POSITIVE_INFINITY) <= settings.hostDelayMs) return;
      await recordResponseTime(pool, host, ms);
    },
    block: (host, ms) => blockHost(pool, host, ms),
    cachedRobots: (origin) => readRobots(pool, origin),
    storeRobots: (origin, robots) => storeRobots(pool, { origin, host: hostOf(origin) }, robots),
  };
};

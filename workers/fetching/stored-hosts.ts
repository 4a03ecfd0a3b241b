import { blockHost, recordResponseTime } from '../../db/hosts/hosts.ts';
import { readRobots, storeRobots } from '../../db/hosts/robots.ts';
import type { HostStore } from '../../pipelines/fetch/index.ts';
import { hostOf } from '../../pipelines/url/site.ts';
import type { StageContext } from '../stage-context.ts';
import { createHostLimiter, type GrantedSlot, JOB_WAIT, type WaitLimits } from './pacing.ts';
import { refuseBlocked } from './refuse-blocked.ts';

/** What all processes and commands of one database know of hosts, with the turns of one piece of work. */
export const createStoredHosts = (
  context: Pick<StageContext, 'pool' | 'settings'>,
  { patience = JOB_WAIT, granted }: { readonly patience?: WaitLimits; readonly granted?: GrantedSlot | undefined } = {},
): HostStore => {
  const { pool, settings } = context;
  const takeTurn = createHostLimiter(context, { patience, granted });
  /** Milliseconds of the last answers, as the database has them. */
  const noted = new Map<string, number>();
  return {
    allow: (url) => refuseBlocked(pool, url),
    acquireSlot: async (host) => {
      const { responseMs } = await takeTurn(host);
      noted.set(host, responseMs);
    },
    recordResponse: async (host, ms) => {
      // Below the least delay it makes no difference how long a host takes.
      if (Math.max(ms, noted.get(host) ?? Number.POSITIVE_INFINITY) <= settings.hostDelayMs) return;
      await recordResponseTime(pool, host, ms);
    },
    block: (host, ms) => blockHost(pool, host, ms),
    cachedRobots: (origin) => readRobots(pool, origin),
    storeRobots: (origin, robots) => storeRobots(pool, { origin, host: hostOf(origin) }, robots),
  };
};

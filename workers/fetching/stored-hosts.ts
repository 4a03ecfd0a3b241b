import { blockHost } from '../../db/hosts/hosts.ts';
import { recordHostTimes } from '../../db/hosts/response-times.ts';
import { readRobots, storeRobots } from '../../db/hosts/robots.ts';
import { hostOf } from '../../model/url/site.ts';
import type { HostStore } from '../../pipelines/fetch/index.ts';
import type { StageContext } from '../stage-context.ts';
import { createHostLimiter, type GrantedSlot, JOB_WAIT, type WaitLimits } from './pacing.ts';
import { createResponseTimes, type ResponseTimes } from './response-times.ts';

export interface StoredHostsOptions {
  readonly waitLimits?: WaitLimits;
  /** Slot of the first request, if it was granted together with the job. */
  readonly granted?: GrantedSlot | undefined;
  /** Collects response times for the caller, which stores them with its result. Without it they are stored at once. */
  readonly responseTimes?: ResponseTimes | undefined;
}

/** Creates the view of hosts that all processes and commands of a database share, with a rate limiter for one job. */
export function createStoredHosts(
  context: Pick<StageContext, 'pool' | 'settings'>,
  { waitLimits = JOB_WAIT, granted, responseTimes }: StoredHostsOptions = {},
): HostStore {
  const { pool, settings } = context;
  const times = responseTimes ?? createResponseTimes(settings);
  const acquire = createHostLimiter(context, { waitLimits, granted, responseTimeOf: times.of });
  return {
    acquireSlot: async (host) => {
      const { responseMs } = await acquire(host);
      times.noteStored(host, responseMs);
    },
    recordResponse: async (host, ms) => {
      times.record(host, ms);
      if (!responseTimes) await recordHostTimes(pool, times.take());
    },
    block: (host, ms) => blockHost(pool, host, ms),
    cachedRobots: (origin) => readRobots(pool, origin),
    storeRobots: (origin, robots) => storeRobots(pool, { origin, host: hostOf(origin) }, robots),
  };
}

import { blockHost, noteResponse } from '../../db/hosts/hosts.ts';
import { lastRobots, storeRobots } from '../../db/hosts/robots.ts';
import type { Hosts } from '../../pipelines/fetch/index.ts';
import { hostOf } from '../../pipelines/url/site.ts';
import type { Context } from '../stage-context.ts';
import { createTurns, type Granted, OF_A_JOB, type Patience } from './pacing.ts';
import { refuseBlocked } from './refuse-blocked.ts';

/** What all processes and commands of one database know of hosts, with the turns of one piece of work. */
export const createHosts = (
  context: Pick<Context, 'pool' | 'settings'>,
  { patience = OF_A_JOB, granted }: { readonly patience?: Patience; readonly granted?: Granted | undefined } = {},
): Hosts => {
  const { pool, settings } = context;
  const takeTurn = createTurns(context, { patience, granted });
  /** Milliseconds of the last answers, as the database has them. */
  const noted = new Map<string, number>();
  return {
    allow: (url) => refuseBlocked(pool, url),
    takeTurn: async (host) => {
      const { responseMs } = await takeTurn(host);
      noted.set(host, responseMs);
    },
    noteResponse: async (host, ms) => {
      // Below the least delay it makes no difference how long a host takes.
      if (Math.max(ms, noted.get(host) ?? Number.POSITIVE_INFINITY) <= settings.hostDelayMs) return;
      await noteResponse(pool, host, ms);
    },
    block: (host, ms) => blockHost(pool, host, ms),
    lastRobots: (origin) => lastRobots(pool, origin),
    keepRobots: (origin, robots) => storeRobots(pool, { origin, host: hostOf(origin) }, robots),
  };
};

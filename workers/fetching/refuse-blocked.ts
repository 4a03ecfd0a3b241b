import { WireroomError } from '../../config/wireroom-error.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import { isBlocked } from '../../db/removal/blocked-sites.ts';
import { siteOf } from '../../pipelines/url/site.ts';

/** Refuses requests to a blocked site. @throws WireroomError('site_blocked') */
export const refuseBlocked = async (db: Queryable, url: URL): Promise<void> => {
  const site = siteOf(url.href);
  if (await isBlocked(db, site))
    throw new WireroomError('site_blocked', `the site ${site} is blocked`, { url: url.href });
};

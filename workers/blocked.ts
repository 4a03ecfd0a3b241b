import { WireroomError } from '../config/wireroom-error.ts';
import { isBlocked } from '../db/blocked-sites.ts';
import type { Queryable } from '../db/connection.ts';
import { siteOf } from '../pipelines/url/site.ts';

/** Lets no request go to a blocked site. @throws WireroomError('site_blocked') */
export const refuseBlocked = async (db: Queryable, url: URL): Promise<void> => {
  const site = siteOf(url.href);
  if (await isBlocked(db, site))
    throw new WireroomError('site_blocked', `the site ${site} is blocked`, { url: url.href });
};

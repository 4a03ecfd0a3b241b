import { unblockSite } from '../../../db/removal/blocked-sites.ts';
import { changeSites } from './change-sites.ts';

/** `sites unblock` */
export const unblockSites = (given: readonly string[], options: { readonly json?: true }): Promise<void> =>
  changeSites(given, options, async (pool, site) => {
    const { removed, feeds, rejected } = await unblockSite(pool, site);
    if (!removed) return { result: 'not blocked' };
    const hints = [
      ...(feeds.length === 0 ? [] : [`its feeds stay paused until "feeds resume ${feeds.join(' ')}"`]),
      ...(rejected === 0
        ? []
        : [`"retry --outcome site_blocked --site ${site}" gives what was rejected another chance`]),
    ];
    return { result: 'unblocked', feeds, rejected, ...(hints.length === 0 ? {} : { reason: hints.join('; ') }) };
  });

import { unblockSite } from '../../../db/removal/blocked-sites.ts';
import { changeSites } from './change-sites.ts';

/** `sites unblock` */
export function unblockSites(given: readonly string[], options: { readonly json?: true }): Promise<void> {
  return changeSites(given, options, async (pool, site) => {
    const { removed, feeds, rejected } = await unblockSite(pool, site);
    if (!removed) return { result: 'not blocked' };
    const hints = [
      ...(feeds.length === 0
        ? []
        : [`its feeds stay paused; to poll them again: wireroom feeds resume ${feeds.join(' ')}`]),
      ...(rejected === 0 ? [] : [`to retry rejected articles: wireroom retry --outcome site_blocked --site ${site}`]),
    ];
    return { result: 'unblocked', feeds, rejected, ...(hints.length === 0 ? {} : { reason: hints.join('; ') }) };
  });
}

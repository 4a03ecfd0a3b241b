import { blockedSites } from '../../../db/removal/blocked-sites.ts';
import { withDatabase } from '../../command-context.ts';
import { printList } from '../../output/table.ts';
import { fullTime } from '../../output/times.ts';

/** `sites list` */
export function listBlockedSites({ json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const sites = await blockedSites(pool);
    printList(sites, {
      columns: [
        { heading: 'SITE', value: ({ domain }) => domain },
        { heading: 'BLOCKED', value: ({ blocked_at }) => fullTime(blocked_at), minWidth: 10 },
        { heading: 'FEEDS', value: ({ feeds }) => feeds, align: 'right' },
        { heading: 'READY', value: ({ ready }) => ready, align: 'right' },
        { heading: 'REJECTED', value: ({ rejected }) => rejected, align: 'right' },
      ],
      json,
      none: 'no sites are blocked',
    });
  });
}

import { blockedSites } from '../../../db/removal/blocked-sites.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { fullTime } from '../../output/times.ts';

/** `sites list` */
export const listBlockedSites = ({ json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const sites = await blockedSites(pool);
    if (sites.length === 0) note('no site is blocked');
    if (json) return printJson(sites);
    if (sites.length === 0) return;
    print(
      table(
        [
          { head: 'SITE', of: ({ domain }) => domain },
          { head: 'BLOCKED', of: ({ blocked_at }) => fullTime(blocked_at) },
          { head: 'FEEDS', of: ({ feeds }) => feeds, align: 'right' },
          { head: 'READY', of: ({ ready }) => ready, align: 'right' },
          { head: 'REJECTED', of: ({ rejected }) => rejected, align: 'right' },
        ],
        sites,
      ),
    );
  });

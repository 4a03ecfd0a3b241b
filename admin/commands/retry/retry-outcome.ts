import type { Outcome } from '../../../config/outcomes.ts';
import { retryRejected } from '../../../db/due-again.ts';
import { withDatabase } from '../../command-context.ts';
import { print } from '../../output/print.ts';
import { remarkIfNotRunning } from '../../output/service-remark.ts';
import { wantedSite } from '../../wanted-site.ts';

/** `retry` */
export const retryOutcome = ({ outcome, site }: { readonly outcome: Outcome; readonly site?: string }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const due = await retryRejected(pool, outcome, site && wantedSite(site));
    print(`${due.toLocaleString('en')} ${due === 1 ? 'article is' : 'articles are'} due again`);
    if (due > 0) await remarkIfNotRunning(pool, 'fetches them');
  });

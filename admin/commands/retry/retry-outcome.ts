import type { Outcome } from '../../../config/outcomes.ts';
import { retryRejected } from '../../../db/articles/requeue.ts';
import { warnIfNoSite } from '../../arguments/near-names.ts';
import { parseSite } from '../../arguments/site.ts';
import { withDatabase } from '../../command-context.ts';
import { articlesAre } from '../../output/articles-are.ts';
import { print, printJson } from '../../output/print.ts';
import { warnIfNotRunning } from '../../output/service-remark.ts';

export interface RetryOptions {
  readonly outcome: Outcome;
  readonly site?: string;
  readonly json?: true;
}

/** `retry` */
export const retryOutcome = ({ outcome, site, json }: RetryOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const domain = site && parseSite(site);
    const due = await retryRejected(pool, outcome, domain);
    if (json) printJson({ due });
    else print(`${articlesAre(due)} due to be fetched again`);
    if (due === 0) await warnIfNoSite(pool, domain);
    else await warnIfNotRunning(pool, 'fetches them');
  });

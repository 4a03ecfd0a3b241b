import type { Outcome } from '../../../config/outcomes.ts';
import { retryRejected } from '../../../db/articles/requeue.ts';
import { parseSite } from '../../arguments/domain.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { print, printJson } from '../../output/print.ts';

export interface RetryOptions {
  readonly outcome: Outcome;
  readonly site?: string;
  readonly json?: true;
}

/** `retry` */
export function retryOutcome({ outcome, site, json }: RetryOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const domain = site && parseSite(site);
    const due = await retryRejected(pool, outcome, domain);
    if (json) printJson({ due });
    else print(`${countNoun(due, 'article')} queued for retry`);
    if (due === 0) await warnIfUnknown(pool, 'sites', domain);
    else await warnIfNotRunning(pool, 'fetch them');
  });
}

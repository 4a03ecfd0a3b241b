import type { Command } from 'commander';
import { parseFailure } from '../arguments/outcome.ts';

/** `wireroom retry` */
export const retryCommand = (program: Command): void => {
  program
    .command('retry')
    .description('give articles another chance that were rejected for a reason')
    .requiredOption('--outcome <code>', 'outcome they were rejected with, such as not_found', parseFailure)
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
They are due at once, with all their attempts before them; the service fetches them at its usual pace.
"wireroom articles list --state rejected" shows what was rejected and why; "wireroom reprocess" gives them a chance
without fetching.

Examples:
  wireroom retry --outcome timeout
  wireroom retry --outcome too_short --site example.com`,
    )
    .action(async (options) => (await import('./retry/retry-outcome.ts')).retryOutcome(options));
};

import type { NotedCommand } from '../../arguments/noted-command.ts';
import { parseRetryableOutcome } from '../../arguments/outcome.ts';

/** `wireroom retry` */
export function retryCommand(program: NotedCommand): void {
  program
    .command('retry')
    .description('retry rejected articles with a given outcome')
    .requiredOption('--outcome <code>', 'outcome of the rejected articles, such as not_found', parseRetryableOutcome)
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--json', 'print one JSON object')
    .action(async (options) => (await import('./retry-outcome.ts')).retryOutcome(options))
    .notes(`
The articles become due immediately with all their attempts restored; the service fetches them at its usual pace. "wireroom
articles list --state rejected" shows rejected articles and their outcomes; "wireroom reprocess" extracts them again without
fetching.

Examples:
  wireroom retry --outcome timeout
  wireroom retry --outcome too_short --site example.com`);
}

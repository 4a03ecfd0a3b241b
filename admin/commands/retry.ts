import { type Command, InvalidArgumentError } from 'commander';
import { isOutcome, OUTCOME_CODES, type Outcome } from '../../config/outcomes.ts';
import { didYouMean } from '../did-you-mean.ts';

const outcomeOf = (text: string): Outcome => {
  if (!isOutcome(text))
    throw new InvalidArgumentError(`There is no such outcome${didYouMean(text, OUTCOME_CODES) || '.'}`);
  if (text === 'duplicate_url' || text === 'duplicate_content')
    throw new InvalidArgumentError('A duplicate has not failed: its article is here.');
  return text;
};

/** `wireroom retry` */
export const retryCommand = (program: Command): void => {
  program
    .command('retry')
    .description('give articles another chance that were rejected for a reason')
    .requiredOption('--outcome <code>', 'outcome they were rejected with, such as not_found', outcomeOf)
    .option('--site <domain>', 'only of this site, such as example.com')
    .addHelpText(
      'after',
      `
They are due at once, with all their attempts before them; the service fetches them at its usual pace.
"wireroom articles list --state rejected" shows what was rejected and why.

Examples:
  wireroom retry --outcome timeout
  wireroom retry --outcome too_short --site example.com`,
    )
    .action(async (options) => (await import('./retry/retry-outcome.ts')).retryOutcome(options));
};

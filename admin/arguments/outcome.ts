import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../../config/did-you-mean.ts';
import { isOutcome, OUTCOME_CODES, type Outcome } from '../../config/outcomes.ts';

/** The outcome of an option. @throws InvalidArgumentError with one line */
export const parseOutcome = (text: string): Outcome => {
  if (isOutcome(text)) return text;
  throw new InvalidArgumentError(`There is no such outcome${didYouMean(text, OUTCOME_CODES) || '.'}`);
};

/** The outcome of articles that are to have another chance: any but those of duplicates. */
export const parseFailure = (text: string): Outcome => {
  const outcome = parseOutcome(text);
  if (outcome === 'duplicate_url' || outcome === 'duplicate_content')
    throw new InvalidArgumentError('A duplicate has not failed: its article is here.');
  return outcome;
};

import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../../config/did-you-mean.ts';
import { isOutcome, OUTCOME_CODES, type Outcome } from '../../config/outcomes.ts';

/** Parses an outcome. @throws InvalidArgumentError with one line that suggests the nearest outcome or lists all */
export function parseOutcome(text: string): Outcome {
  if (isOutcome(text)) return text;
  throw unknownOutcome(text, OUTCOME_CODES);
}

const DUPLICATES: readonly Outcome[] = ['duplicate_url', 'duplicate_content'];
const SUCCESSES: readonly Outcome[] = ['ok', 'not_modified'];

/** Parses the outcome of articles to retry: any but those of duplicates. @throws InvalidArgumentError with one line */
export function parseRetryableOutcome(text: string): Outcome {
  if (!isOutcome(text))
    throw unknownOutcome(
      text,
      OUTCOME_CODES.filter((code) => !DUPLICATES.includes(code) && !SUCCESSES.includes(code)),
    );
  if (DUPLICATES.includes(text))
    throw new InvalidArgumentError('A duplicate has not failed: the other article is stored.');
  return text;
}

const unknownOutcome = (text: string, known: readonly Outcome[]): InvalidArgumentError =>
  new InvalidArgumentError(
    `There is no such outcome${didYouMean(text, known) || `; the outcomes are ${known.join(', ')}.`}`,
  );

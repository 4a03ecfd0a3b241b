import { InvalidArgumentError } from 'commander';
import { cleanLine } from '../../pipelines/text/clean.ts';

/** Parses a label of feeds. @throws InvalidArgumentError with one line */
export function parseLabel(text: string): string {
  const label = cleanLine(text);
  if (label === '') throw new InvalidArgumentError('It is empty.');
  return label;
}

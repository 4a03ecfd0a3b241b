import { InvalidArgumentError } from 'commander';

/** Creates a parser of whole numbers from 1 to `max`. It throws InvalidArgumentError with one line. */
export function wholeNumber(max: number) {
  return (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= max) return value;
    throw new InvalidArgumentError(`Not a whole number from 1 to ${max}.`);
  };
}

/** Parses the value of `--limit`. */
export const parseRowCount = wholeNumber(100_000);

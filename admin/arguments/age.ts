import { InvalidArgumentError } from 'commander';

const DAY_MS = 24 * 3_600_000;
const DAYS = { d: 1, w: 7, y: 365 } as const;

/** Parses an age such as 90d, 26w or 2y. @returns the time that long ago @throws InvalidArgumentError with one line */
export const parseAge = (text: string): Date => {
  const [, count, unit] = /^(\d{1,4})([dwy])$/.exec(text) ?? [];
  const days = Number(count) * (unit === 'd' || unit === 'w' || unit === 'y' ? DAYS[unit] : Number.NaN);
  if (!(days >= 1)) throw new InvalidArgumentError('Not an age such as 90d (days), 26w (weeks) or 2y (years).');
  return new Date(Date.now() - days * DAY_MS);
};

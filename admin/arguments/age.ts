import { InvalidArgumentError } from 'commander';

const DAY_MS = 24 * 3_600_000;
const DAYS = { d: 1, w: 7, y: 365 } as const;

/** Parses an age such as 90d, 26w or 2y. @returns days @throws InvalidArgumentError with one line */
export const parseDays = (text: string): number => {
  const [, count, unit] = /^(\d{1,4})([dwy])$/.exec(text) ?? [];
  const days = Number(count) * (unit === 'd' || unit === 'w' || unit === 'y' ? DAYS[unit] : Number.NaN);
  if (!(days >= 1)) throw new InvalidArgumentError('Not an age such as 90d (days), 26w (weeks) or 2y (years).');
  return days;
};

/** The same. @returns the time that long ago */
export const parseAge = (text: string): Date => new Date(Date.now() - parseDays(text) * DAY_MS);

import { InvalidArgumentError, Option } from 'commander';

const DAY_MS = 24 * 3_600_000;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const UNIT_DAYS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7, y: 365 };

/** What an option that takes a time understands. */
const EXAMPLES = '36h, 7d, yesterday or 2026-03-04';

/** Returns the days of an age such as 36h, 7d, 4w or 2y; undefined for any other text. */
const daysOf = (text: string): number | undefined => {
  const [, count, unit = ''] = /^0*([1-9]\d{0,3})([hdwy])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNIT_DAYS[unit] ?? Number.NaN);
};

/** Parses an age such as 90d, 26w or 2y. @returns days, at least one @throws InvalidArgumentError with one line */
export function parseDays(text: string): number {
  const days = daysOf(text);
  if (days === undefined || !Number.isInteger(days) || days < 1)
    throw new InvalidArgumentError('Not an age such as 90d (days), 26w (weeks) or 2y (years).');
  return days;
}

/**
 * Parses a time: a day, which begins in UTC, `today` or `yesterday`; a time with its zone; or an
 * age such as 36h, 7d, 4w or 2y, which is the time that long ago.
 * @throws InvalidArgumentError with one line
 */
export function parseTime(text: string, now: number = Date.now()): Date {
  const days = daysOf(text);
  if (days !== undefined) return new Date(now - days * DAY_MS);
  const dayBefore = ['today', 'yesterday'].indexOf(text);
  if (dayBefore >= 0) return new Date(Math.floor(now / DAY_MS) * DAY_MS - dayBefore * DAY_MS);
  const at = new Date(ISO_TIME.test(text) ? text : Number.NaN);
  // `Date` may read February 30 as March 2.
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (Number.isNaN(at.getTime()) || new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day)
    throw new InvalidArgumentError(
      'Not an age such as 36h, 7d or 4w, a day such as yesterday or 2026-03-04, or a time with zone such as 2026-03-04T12:00Z.',
    );
  return at;
}

/** Creates an option that takes a time. */
export function timeOption(flags: string, description: string): Option {
  return new Option(flags, `${description}, such as ${EXAMPLES} (UTC)`).argParser((text: string) => parseTime(text));
}

import { InvalidArgumentError } from 'commander';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Parses a day, which begins in UTC, or a time. @throws InvalidArgumentError with one line */
export const parseDateOption = (text: string): Date => {
  const at = new Date(ISO_TIME.test(text) ? text : Number.NaN);
  // `Date` may read February 30 as March 2.
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (Number.isNaN(at.getTime()) || new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day)
    throw new InvalidArgumentError('Not a day such as 2026-03-04 or a time with zone such as 2026-03-04T12:00Z.');
  return at;
};

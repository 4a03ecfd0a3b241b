import { InvalidArgumentError } from 'commander';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The moment of an option: a day begins in UTC. @throws InvalidArgumentError with one line */
export const parseDateOption = (text: string): Date => {
  const at = new Date(ISO_TIME.test(text) ? text : Number.NaN);
  // The 30th of February is taken for the 2nd of March by some.
  const isDay = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (Number.isNaN(at.getTime()) || new Date(`${isDay}T00:00Z`).toISOString().slice(0, 10) !== isDay)
    throw new InvalidArgumentError('Not a day like 2026-03-04, nor a time with its zone like 2026-03-04T12:00Z.');
  return at;
};

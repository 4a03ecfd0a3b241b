import { InvalidArgumentError } from 'commander';
import { MAX_FAILURE_INTERVAL_S, MIN_INTERVAL_S } from '../../../model/schedule/poll-interval.ts';
import { cleanLine } from '../../../pipelines/text/clean.ts';

const UNIT_S: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400 };

/**
 * Parses an interval such as 30m, 2h or 1d.
 * @returns seconds, or null for `auto`
 * @throws InvalidArgumentError with one line
 */
export function parseInterval(text: string): number | null {
  if (text === 'auto') return null;
  const [, count, unit = ''] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  const seconds = Number(count) * (UNIT_S[unit] ?? Number.NaN);
  if (seconds >= MIN_INTERVAL_S && seconds <= MAX_FAILURE_INTERVAL_S) return seconds;
  throw new InvalidArgumentError('Not an interval from 10m to 30d, such as 30m, 2h or 1d, and not auto.');
}

/** Parses a title. @returns null for `auto` @throws InvalidArgumentError with one line */
export function parseTitle(text: string): string | null {
  const title = cleanLine(text);
  if (title === '') throw new InvalidArgumentError('It is empty; auto takes that of the feed.');
  return title === 'auto' ? null : title;
}

import { monthOf } from './months.ts';

/** A day as numbers, months from 0. */
type Day = readonly [year: number, month: number, day: number];

/**
 * Finds the one date in a text that holds no time of day. Milliseconds of its midnight as if in UTC; `undefined` when
 * there is no date, a part of it is missing, or day and month cannot be told apart.
 */
export const readDay = (text: string): number | undefined => {
  const words = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  // The last one: in several languages a weekday before the date is spelled like a month (mar., "martes").
  const month = words
    .map((word) => (/^\d/.test(word) ? undefined : monthOf(word)))
    .findLast((found) => found !== undefined);
  const day = month === undefined ? fromNumbers(numbers, text) : fromNamedMonth(month, numbers);
  return day && midnightOf(day);
};

const fromNamedMonth = (month: number, numbers: readonly string[]): Day | undefined => {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 2) return undefined;
  const yearFirst = isYear(first) || Number(first) > 31;
  return yearFirst ? [yearOf(first), month, Number(second)] : [yearOf(second), month, Number(first)];
};

const fromNumbers = (numbers: readonly string[], text: string): Day | undefined => {
  const [first, second, third] = numbers;
  if (numbers.length > 3 || first === undefined) return undefined;
  // W3CDTF allows a year, or a year and a month.
  if (third === undefined)
    return /^\d{4}(?:-\d{2})?$/.test(text.trim()) ? [Number(first), Number(second ?? 1) - 1, 1] : undefined;
  if (isYear(first)) return [Number(first), Number(second) - 1, Number(third)];
  if (!isYear(third)) return undefined;
  const dayFirst = Number(first) > 12 || !text.includes('/') || first === second;
  if (dayFirst) return [Number(third), Number(second) - 1, Number(first)];
  // 12/31/2024 is American; 03/04/2024 may be either and is better left alone.
  return Number(second) > 12 ? [Number(third), Number(first) - 1, Number(second)] : undefined;
};

const isYear = (digits: string | undefined): boolean => digits?.length === 4;

/** Two digits as RFC 2822 reads them, save that feeds are not from before 1970; three come from adding 1900 wrongly. */
const yearOf = (digits: string): number => {
  const value = Number(digits);
  if (digits.length === 2) return value < 70 ? 2_000 + value : 1_900 + value;
  return digits.length === 3 ? 1_900 + value : value;
};

const midnightOf = ([year, month, day]: Day): number | undefined => {
  const midnight = Date.UTC(year, month, day);
  const back = new Date(midnight);
  // Date.UTC carries 31 April over into May, where we want no date at all.
  return back.getUTCFullYear() === year && back.getUTCMonth() === month && back.getUTCDate() === day
    ? midnight
    : undefined;
};

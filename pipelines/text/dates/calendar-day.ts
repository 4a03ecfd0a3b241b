import { monthOf } from './months.ts';

/** A date as numbers; months start at 0. */
type Day = readonly [year: number, month: number, day: number];

/**
 * Finds the only date in a text without a time of day. Returns midnight UTC in milliseconds, or
 * `undefined` if there is no date, a part is missing, or day and month are ambiguous. A year or a
 * month stands for its first day.
 */
export function readDay(text: string): number | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  // Use the last match: in several languages a preceding weekday is spelled like a month (mar., "martes").
  const month = words
    .map((word) => (/^\d/.test(word) ? undefined : monthOf(word)))
    .findLast((found) => found !== undefined);
  if (month === undefined) return midnightOf(fromNumbers(numbers, text));
  return midnightOf(fromNamedMonth(month, numbers, words.length));
}

const fromNamedMonth = (month: number, numbers: readonly string[], words: number): Day | undefined => {
  const [first, second] = numbers;
  // Only "Nov. 2020", like 2020-11.
  if (isYear(first) && words === 2) return [Number(first), month, 1];
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
  if (!isYear(third)) return fromShortYear(numbers, text);
  const dayFirst = Number(first) > 12 || !text.includes('/') || first === second;
  if (dayFirst) return [Number(third), Number(second) - 1, Number(first)];
  // 12/31/2024 is American; 03/04/2024 is ambiguous.
  return Number(second) > 12 ? [Number(third), Number(first) - 1, Number(second)] : undefined;
};

/** Maximum two-digit year among other two-digit numbers. 31 is a day; 70 and above belong to the 20th century. */
const MAX_SHORT_YEAR = 30;

/**
 * Reads three two-digit numbers in every customary order (03-12-31, 31.12.03, 12/31/03) and returns
 * the date if only one order is valid. With dots, the day is first and the year last.
 */
const fromShortYear = (numbers: readonly string[], text: string): Day | undefined => {
  const [, mark] = /^\D*\d\d([-./])\d\d\1\d\d(?!\d)/.exec(text) ?? [];
  const [a = '', b = '', c = ''] = numbers;
  if (mark === undefined) return undefined;
  const readings =
    mark === '.'
      ? [[c, b, a] as const]
      : ([
          [a, b, c],
          [c, b, a],
          [c, a, b],
        ] as const);
  const days = readings.flatMap(([year, month, day]): Day[] => {
    if (Number(year) > MAX_SHORT_YEAR && Number(year) < 70) return [];
    const found: Day = [yearOf(year), Number(month) - 1, Number(day)];
    return midnightOf(found) === undefined ? [] : [found];
  });
  return new Set(days.map(midnightOf)).size === 1 ? days[0] : undefined;
};

const isYear = (digits: string | undefined): boolean => digits?.length === 4;

/**
 * Two digits as in RFC 2822, but not before 1970, when there were no feeds. Three digits result
 * from a missing 1900.
 */
const yearOf = (digits: string): number => {
  const value = Number(digits);
  if (digits.length === 2) return value < 70 ? 2_000 + value : 1_900 + value;
  return digits.length === 3 ? 1_900 + value : value;
};

const midnightOf = (found: Day | undefined): number | undefined => {
  if (found === undefined) return undefined;
  const [year, month, day] = found;
  const midnight = Date.UTC(year, month, day);
  const back = new Date(midnight);
  // Date.UTC turns 31 April into 1 May; such dates are invalid.
  return back.getUTCFullYear() === year && back.getUTCMonth() === month && back.getUTCDate() === day
    ? midnight
    : undefined;
};

import type { StatedDate } from '../../../model/stated-date.ts';
import { englishMonth } from './months.ts';

const RFC_822 =
  /^(?:[a-z]{3,9}, ?)?(\d{1,2}) ([a-z]{3,9}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (GMT|UTC?|Z|([+-])(\d\d)(\d\d))$/i;
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;

/**
 * Fast path for the two formats of nearly all feed dates. Returns `undefined` for other formats and
 * values out of range.
 */
export function readStandardDate(line: string): StatedDate | undefined {
  const iso = RFC_3339.exec(line);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction = '0', sign, offsetHours, offsetMinutes] = iso;
    return instantOf(
      [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)],
      Math.trunc(Number(`0.${fraction}`) * 1_000),
      [sign, offsetHours, offsetMinutes],
      'second',
    );
  }
  const [, day, name = '', year, hour, minute, second, , sign, offsetHours, offsetMinutes] = RFC_822.exec(line) ?? [];
  const month = englishMonth(name);
  if (month === undefined) return undefined;
  return instantOf(
    [Number(year), month, Number(day), Number(hour), Number(minute), Number(second ?? 0)],
    0,
    [sign, offsetHours, offsetMinutes],
    second === undefined ? 'minute' : 'second',
  );
}

const instantOf = (
  [year, month, day, hour, minute, second]: readonly [number, number, number, number, number, number],
  milliseconds: number,
  [sign, offsetHours = '0', offsetMinutes = '0']: readonly (string | undefined)[],
  precision: 'second' | 'minute',
): StatedDate | undefined => {
  const wall = Date.UTC(year, month, day, hour, minute, second, milliseconds);
  const back = new Date(wall);
  const isWhole =
    back.getUTCMonth() === month && back.getUTCDate() === day && back.getUTCMinutes() === minute && hour < 24;
  if (!isWhole || Number(offsetHours) > 15 || Number(offsetMinutes) > 59) return undefined;
  const size = Number(offsetHours) * 60 + Number(offsetMinutes);
  const offset = sign === '-' && size > 0 ? -size : size;
  return { at: new Date(wall - offset * 60_000), precision, offsetMinutes: offset };
};

import type { StatedDate } from '../../../model/stated-date.ts';
import { readDay } from './calendar-day.ts';
import { readTime } from './clock-time.ts';
import { readStandardDate } from './standard-dates.ts';
import { instantIn, zoneOfWords } from './zones.ts';

export interface DateOptions {
  /** IANA zone for a time without one. UTC if it is unknown, or absent and not implied by the language. */
  readonly timeZone?: string | undefined;
}

/** Maximum length of a date in characters; also bounds the work. */
const MAX_LENGTH = 120;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/**
 * Parses a date in the forms that feeds and pages use: RFC 822 and 2822, RFC 3339, W3CDTF, ISO 8601
 * except week and ordinal dates, Unix time, and free text with month names of some sixty languages,
 * ordinals, a.m. and p.m., two-digit years and zone names.
 *
 * Returns `undefined` if the date is incomplete, ambiguous (03/04/2024) or outside 1970–2100. Never
 * falls back to now.
 */
export function parseDate(text: string, options: DateOptions = {}): StatedDate | undefined {
  if (text.length > 10 * MAX_LENGTH) return undefined;
  const line = text
    .normalize('NFKC')
    .replace(/[\s()]+/g, ' ')
    .trim();
  if (line === '' || line.length > MAX_LENGTH) return undefined;
  const parsed =
    readStandardDate(line) ??
    readUnixTime(line) ??
    readFreeForm(withSeparators(withAsciiDigits(line)), options.timeZone ?? zoneOfWords(line) ?? 'UTC');
  if (parsed === undefined) return undefined;
  const instant = parsed.at.getTime();
  return instant >= EARLIEST && instant < LATEST ? parsed : undefined;
}

const readUnixTime = (line: string): StatedDate | undefined => {
  if (!/^(?:\d{10}|\d{13})$/.test(line)) return undefined;
  return { at: new Date(Number(line) * (line.length === 10 ? 1_000 : 1)), precision: 'second' };
};

/** Zero digits of Arabic, Persian, Devanagari and Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

const withAsciiDigits = (line: string): string =>
  line.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((first) => first <= code) ?? code;
    return String(code - zero);
  });

/** Adds separators to the basic format of ISO 8601: 20240503T101500Z, 2024-05-03T10Z. */
const withSeparators = (line: string): string =>
  line
    .replace(/^(\d{4}|\d{2}(?=\d{4}(?!\d)))(\d{2})(\d{2})(?!\d)/, '$1-$2-$3')
    .replace(
      /(?<=-\d\d) ?T ?(\d{2})(\d{2})(\d{2})?(?!\d)/i,
      (_, hour, minute, second) => `T${hour}:${minute}:${second ?? '00'}`,
    )
    .replace(/(?<=-\d\d) ?T ?(\d{2})(?![\d:])/i, 'T$1:00');

const readFreeForm = (line: string, timeZone: string): StatedDate | undefined => {
  const time = readTime(line);
  const day = readDay(time?.rest ?? line);
  if (day === undefined) return undefined;
  if (time === undefined) return { at: new Date(day), precision: 'day' };
  const wallTime = day + time.milliseconds;
  const instant =
    typeof time.zone === 'number' ? wallTime - time.zone * 60_000 : instantIn(time.zone ?? timeZone, wallTime);
  return {
    at: new Date(instant ?? wallTime),
    precision: time.precision,
    ...(time.zone !== undefined && instant !== undefined && { offsetMinutes: (wallTime - instant) / 60_000 }),
  };
};

import { readDay } from './calendar-day.ts';
import { readTime } from './clock-time.ts';
import { readStandardDate } from './standard-dates.ts';
import { instantIn, zoneOfWords } from './zones.ts';

/** How exact a stated time is; a date without a time of day is `day`. */
export type Precision = 'second' | 'minute' | 'day';

export interface ParsedDate {
  readonly at: Date;
  /** What the text states; a date without a time of day is `day`, and then `at` is its midnight in UTC. */
  readonly precision: Precision;
  /** Whether the text states its own zone. */
  readonly zoned: boolean;
}

export interface DateOptions {
  /** IANA zone for a time that states none; UTC when it is unknown, or absent and not told by the language. */
  readonly timeZone?: string | undefined;
}

/** Longer texts are no dates; the limit also bounds the work below. */
const MAX_LENGTH = 120;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/**
 * Reads a date as feeds and pages write it: RFC 822 and 2822, RFC 3339, W3CDTF and ISO 8601, Unix time, and what people
 * write: month names of some sixty languages, ordinals, a.m. and p.m., two-digit years, names of zones. ISO 8601 may
 * count weeks or days (2024-W18-5, 2024-124).
 *
 * `undefined` when there is no whole date in the text, when it can be read in two ways (03/04/2024), or when the year
 * is not 1970–2100. Never "now".
 */
export const parseDate = (text: string, options: DateOptions = {}): ParsedDate | undefined => {
  if (text.length > 10 * MAX_LENGTH) return undefined;
  const line = text
    .normalize('NFKC')
    .replace(/[\s()]+/g, ' ')
    .trim();
  if (line === '' || line.length > MAX_LENGTH) return undefined;
  const parsed =
    readStandardDate(line) ??
    readUnixTime(line) ??
    readWritten(withSeparators(withAsciiDigits(line)), options.timeZone ?? zoneOfWords(line) ?? 'UTC');
  if (parsed === undefined) return undefined;
  const instant = parsed.at.getTime();
  return instant >= EARLIEST && instant < LATEST ? parsed : undefined;
};

const readUnixTime = (line: string): ParsedDate | undefined => {
  if (!/^(?:\d{10}|\d{13})$/.test(line)) return undefined;
  return { at: new Date(Number(line) * (line.length === 10 ? 1_000 : 1)), precision: 'second', zoned: true };
};

/** Where the decimal digits of other scripts begin: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

const withAsciiDigits = (line: string): string =>
  line.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((first) => first <= code) ?? code;
    return String(code - zero);
  });

/** Spells out the compact forms of ISO 8601: 20240503T101500Z, 2024-05-03T10Z. */
const withSeparators = (line: string): string =>
  line
    .replace(/^(\d{4}|\d{2}(?=\d{4}(?!\d)))(\d{2})(\d{2})(?!\d)/, '$1-$2-$3')
    .replace(
      /(?<=-\d\d\d?|W\d\d-?\d|^\d{7}) ?T ?(\d{2})(\d{2})(\d{2})?(?!\d)/i,
      (_, hour, minute, second) => `T${hour}:${minute}:${second ?? '00'}`,
    )
    .replace(/(?<=-\d\d) ?T ?(\d{2})(?![\d:])/i, 'T$1:00');

const readWritten = (line: string, timeZone: string): ParsedDate | undefined => {
  const time = readTime(line);
  const day = readDay(time?.rest ?? line);
  if (day === undefined) return undefined;
  if (time === undefined) return { at: new Date(day), precision: 'day', zoned: false };
  const wallTime = day + time.milliseconds;
  const zoned = time.zone !== undefined;
  const instant =
    typeof time.zone === 'number' ? wallTime - time.zone * 60_000 : instantIn(time.zone ?? timeZone, wallTime);
  return { at: new Date(instant ?? wallTime), precision: time.precision, zoned: zoned && instant !== undefined };
};

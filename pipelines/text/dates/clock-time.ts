import { offsetOfName } from './zones.ts';

export interface ClockTime {
  /** Milliseconds since midnight. */
  readonly milliseconds: number;
  readonly precision: 'second' | 'minute';
  /** Minutes east of UTC, or the IANA name in the text. */
  readonly zone: number | string | undefined;
  /** The text without the time and its zone. */
  readonly rest: string;
}

const HALF = String.raw`(?:\s?(?<half>[ap])\.?\s?m\b\.?)`;
/** Formats of a time of day, least ambiguous first: 10:15:30.25 pm, 10h15, 10 pm, 10.15 Uhr. */
const FORMATS = [
  new RegExp(
    String.raw`(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d+))?)?${HALF}?`,
    'i',
  ),
  /(?<!\d)(?<hour>\d{1,2})\s?h\s?(?<minute>\d{2})?(?![\p{L}\d])/iu,
  new RegExp(String.raw`(?<![\d.])(?<hour>\d{1,2})(?:\.(?<minute>\d{2}))?${HALF}`, 'i'),
  /(?<=\s)(?<hour>\d{1,2})\.(?<minute>\d{2})(?:\.(?<second>\d{2}))?(?=$|\s)/,
];

/** Chinese, Japanese and Korean words for a.m. and p.m., which precede the time. */
const MORNING = /上午|午前|오전/;
const AFTERNOON = /下午|午後|오후/;

/** Finds the time of day in a text of up to some hundred characters. */
export function readTime(line: string): ClockTime | undefined {
  const found = FORMATS.map((form) => form.exec(line)).find((match) => match !== null);
  if (found?.groups === undefined) return undefined;
  const { hour, minute = '0', second, fraction = '0', half } = found.groups;
  const minutes = Number(minute);
  // As in Unix time, a leap second is the first second of the next minute.
  const seconds = Number(second ?? '0');
  const hours = hourOfDay(Number(hour), half ?? dayHalfOf(line));
  if (hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds > 0)) return undefined;

  const tail = line.slice(found.index + found[0].length);
  const { zone, length } = readZone(tail);
  // Reject an invalid offset: no time is better than a time that is hours off.
  if (zone === undefined && /^ ?[+\u2212-]\d/.test(tail)) return undefined;
  return {
    milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1_000 + Math.trunc(Number(`0.${fraction}`) * 1_000),
    precision: second === undefined ? 'minute' : 'second',
    zone,
    rest: `${line.slice(0, found.index)} ${tail.slice(length)}`,
  };
}

const dayHalfOf = (line: string): string | undefined =>
  AFTERNOON.test(line) ? 'p' : MORNING.test(line) ? 'a' : undefined;

const hourOfDay = (hour: number, half: string | undefined): number =>
  half === undefined || hour > 12 ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

const OFFSET = /^\s?(?:(?:gmt|utc?)\s?)?([+\-\u2212])(\d{1,2})(:?)(\d{2})?z?(?![\p{L}\d:])/iu;
const IANA = /^\s?([A-Za-z]{2,20}(?:\/[A-Za-z\d_+-]{2,30}){1,2})/;
const NAME = /^\s?([A-Za-z]{1,5})\b/;

/** Reads the zone after a time; `length` is its number of characters. */
const readZone = (tail: string): { zone?: number | string; length: number } => {
  const offset = OFFSET.exec(tail);
  if (offset !== null) {
    const [all, sign, hours, colon, minutes = '0'] = offset;
    const size = Number(hours) * 60 + Number(minutes);
    // RFC 5322 allows offsets up to +9959.
    const isPossible = Number(hours) <= 15 || (colon === '' && minutes.length === 2);
    if (isPossible && Number(minutes) < 60) return { zone: sign === '+' ? size : -size, length: all.length };
  }
  const [iana, zone] = IANA.exec(tail) ?? [];
  if (iana !== undefined && zone !== undefined) return { zone, length: iana.length };
  const [name, word = ''] = NAME.exec(tail) ?? [];
  const known = offsetOfName(word);
  return name === undefined || known === undefined ? { length: 0 } : { zone: known, length: name.length };
};

import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../pipelines/text/dates/parse-date.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const read = (text: string, timeZone?: string) => {
  const date = parseDate(text, { timeZone });
  return date && `${date.at.toISOString()} ${date.precision}${date.offsetMinutes === undefined ? ' unzoned' : ''}`;
};

describe('parseDate parses', () => {
  it.each([
    // Standard formats.
    ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z second'],
    ['Thu, 01 Jan 2004 19:48 +0530', '2004-01-01T14:18:00.000Z minute'],
    ['Thu, 01 Jan 04 19:48:21 EDT', '2004-01-01T23:48:21.000Z second'],
    ['Fri, 11 Mar 2016 01:15:00 +3000', '2016-03-09T19:15:00.000Z second'],
    ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55.000Z second'],
    ['2003-12-31T10:14:55.25-08:00', '2003-12-31T18:14:55.250Z second'],
    ['2003-12-31 10:14+01', '2003-12-31T09:14:00.000Z minute'],
    ['20031231T101455Z', '2003-12-31T10:14:55.000Z second'],
    ['2003-12-31', '2003-12-31T00:00:00.000Z day unzoned'],
    ['20031231', '2003-12-31T00:00:00.000Z day unzoned'],
    ['2003-12', '2003-12-01T00:00:00.000Z day unzoned'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z second'],
    ['2003-12-31T24:00:00Z', '2004-01-01T00:00:00.000Z second'],
    ['1700000000', '2023-11-14T22:13:20.000Z second unzoned'],
    ['1700000000000', '2023-11-14T22:13:20.000Z second unzoned'],
    ['Thu Jan  1 19:48:21 EST 2004', '2004-01-02T00:48:21.000Z second'],
    ['2024-05-03 10:00:00.0 +0000 UTC', '2024-05-03T10:00:00.000Z second'],
    ['Fri May 03 2024 10:00:00 GMT+0200 (Central European Summer Time)', '2024-05-03T08:00:00.000Z second'],
    // Free-form dates.
    ['Nov. 2020', '2020-11-01T00:00:00.000Z day unzoned'],
    ['03-12-31', '2003-12-31T00:00:00.000Z day unzoned'],
    ['031231T101500Z', '2003-12-31T10:15:00.000Z second'],
    ['31-12-03', '2003-12-31T00:00:00.000Z day unzoned'],
    ['12/31/99 10:15', '1999-12-31T10:15:00.000Z minute unzoned'],
    ['03.04.24', '2024-04-03T00:00:00.000Z day unzoned'],
    ['May 3rd, 2024 at 10:57 a.m. ET', '2024-05-03T15:57:00.000Z minute'],
    ['12:05 AM - 3 May 2024', '2024-05-03T00:05:00.000Z minute unzoned'],
    ['3 May 2024, 12 pm UTC', '2024-05-03T12:00:00.000Z minute'],
    ['Sept. 9, 2024', '2024-09-09T00:00:00.000Z day unzoned'],
    ['12/31/2024', '2024-12-31T00:00:00.000Z day unzoned'],
    ['31/12/2024', '2024-12-31T00:00:00.000Z day unzoned'],
    ['03.04.2024', '2024-04-03T00:00:00.000Z day unzoned'],
    ['3 May 2024 10:00 Europe/Paris', '2024-05-03T08:00:00.000Z minute'],
    // Other languages.
    ['Mo., 4. März 2024, 18.30 Uhr', '2024-03-04T18:30:00.000Z minute unzoned'],
    ['mar. 5 mars 2024 à 10h30', '2024-03-05T10:30:00.000Z minute unzoned'],
    ['1er août 2024', '2024-08-01T00:00:00.000Z day unzoned'],
    ['3 de mayo de 2024', '2024-05-03T00:00:00.000Z day unzoned'],
    ['10 maggio 2024', '2024-05-10T00:00:00.000Z day unzoned'],
    ['3 мая 2024 г., 10:00 MSK', '2024-05-03T07:00:00.000Z minute'],
    ['3. tammikuuta 2024', '2024-01-03T00:00:00.000Z day unzoned'],
    ['3 Ağustos 2024', '2024-08-03T00:00:00.000Z day unzoned'],
    ['2024年5月3日 下午 3:20', '2024-05-03T07:20:00.000Z minute unzoned'],
    ['2024년 5월 3일 오전 12:10', '2024-05-02T15:10:00.000Z minute unzoned'],
    ['2024年5月3日 午後 3:20', '2024-05-03T06:20:00.000Z minute unzoned'],
    ['٣ مايو ٢٠٢٤', '2024-05-03T00:00:00.000Z day unzoned'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('parseDate rejects', () => {
  it.each([
    ['an empty text', ''],
    ['words', 'yesterday-ish'],
    ['an invalid day', '31 Apr 2024'],
    ['an invalid hour', '2024-05-03T25:00:00Z'],
    ['a date that is ambiguous between March and April', '03/04/2024'],
    ['a two-digit year that could be a day', '12-03-24'],
    ['six digits with several readings', '240503'],
    ['six digits that are not a date', '123456'],
    ['a date without a year', '3 May, 10:00'],
    ['a time without a date', '10:00'],
    ['years before 1970', 'Thu, 01 Jan 1903 10:00:00 GMT'],
    ['years after 2100', '2101-01-01T00:00:00Z'],
    ['an invalid offset', '2013-01-28T09:00:00+00:xx'],
    ['a long text', `3 May 2024 ${'x'.repeat(500)}`],
  ])('%s', (_, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('a time without a zone', () => {
  it('is in the given zone, in winter and in summer', () => {
    expect(read('2024-01-15 10:00', 'America/New_York')).toBe('2024-01-15T15:00:00.000Z minute unzoned');
    expect(read('2024-07-15 10:00', 'America/New_York')).toBe('2024-07-15T14:00:00.000Z minute unzoned');
  });

  it('is correct around a daylight saving change', () => {
    expect(read('2024-03-31 01:30', 'Europe/Berlin')).toBe('2024-03-31T00:30:00.000Z minute unzoned');
    expect(read('2024-03-31 03:30', 'Europe/Berlin')).toBe('2024-03-31T01:30:00.000Z minute unzoned');
  });

  it('is distinct from a time with its own zone', () => {
    expect(read('2024-07-15 10:00 +0200', 'America/New_York')).toBe('2024-07-15T08:00:00.000Z minute');
  });

  it('is in UTC if the given zone is unknown', () => {
    expect(read('2024-07-15 10:00', 'Mars/Olympus')).toBe('2024-07-15T10:00:00.000Z minute unzoned');
  });

  it('is in the given zone even if its language implies another', () => {
    expect(read('2024-05-25 오후 11:23', 'America/New_York')).toBe('2024-05-26T03:23:00.000Z minute unzoned');
  });

  it('does not shift a date without a time, in any zone', () => {
    expect(read('2024-07-15', 'Pacific/Auckland')).toBe('2024-07-15T00:00:00.000Z day unzoned');
  });
});

it.each([
  ['Thu, 01 Jan 2004 19:48 +0530', 330],
  ['2003-12-31T10:14:55.25-08:00', -480],
  ['2003-12-31T10:14:55Z', 0],
  ['31 December 2003, 10:14 EST', -300],
  ['2024-07-15 10:00 Europe/Berlin', 120],
  ['2024-07-15 10:00', undefined],
  ['2024-07-15', undefined],
  ['1720000000', undefined],
])('parseDate tells the offset that %s states', (text, offset) => {
  expect(parseDate(text, { timeZone: 'Asia/Tokyo' })?.offsetMinutes).toBe(offset);
});

it('takes no longer for a hostile text', () => {
  const start = cpuMs();
  for (const part of ['1', '1:', ' ', 'a', '+', '(', '\u0660', '1h'])
    expect(parseDate(part.repeat(1_000_000))).toBeUndefined();
  expect(cpuMs() - start).toBeLessThan(1_000);
});

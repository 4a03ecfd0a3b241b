import { describe, expect, it } from 'vitest';
import { userAgent } from '../../../pipelines/fetch/request-headers.ts';
import { readHeaders } from '../../../pipelines/fetch/response/response-headers.ts';

describe('readHeaders', () => {
  const now = new Date('2026-11-25T00:00:00Z');

  it.each([
    ['max-age=60', 60],
    ['private, Max-Age="90", no-transform', 90],
    ['s-maxage=60', undefined],
    ['x-max-age=60', undefined],
    ['max-age=-1', undefined],
    ['max-age=99999999999', 31_536_000],
    ['no-store', undefined],
    ['max-age=60, max-age=90', 60],
    ['public; max-age=60', 60],
    ['max-age = 60', 60],
    ['max-age=60.5', 60],
    ['max-age=0, must-revalidate', 0],
    ['max-age=', undefined],
    ['max-age=soon', undefined],
    ['max-age', undefined],
    ['no-cache, max-age=600', undefined],
    ['max-age=600, no-store', undefined],
    ['no-cache="set-cookie", max-age=600', undefined],
    ['stale-while-revalidate=600', undefined],
    [',,,', undefined],
    ['', undefined],
    [`${'x,'.repeat(8_000)}max-age=60`, 60],
  ])('parses max-age of Cache-Control: %s', (value, seconds) => {
    expect(readHeaders({ 'cache-control': value }, now).maxAgeSeconds).toBe(seconds);
  });

  it.each([
    ['60', 540],
    ['900', 0],
    ['-1', 600],
    ['old', 600],
  ])('subtracts the Age header: %s', (age, seconds) => {
    expect(readHeaders({ 'cache-control': 'max-age=600', age }, now).maxAgeSeconds).toBe(seconds);
  });

  const inAnHour = 'Wed, 25 Nov 2026 01:00:00 GMT';
  it.each<[headers: Record<string, string>, at: string | undefined]>([
    [{ expires: inAnHour }, '2026-11-25T01:00:00.000Z'],
    [{ expires: inAnHour, date: 'Wed, 25 Nov 2026 00:00:00 GMT' }, '2026-11-25T01:00:00.000Z'],
    // The server's clock is a day slow.
    [{ expires: 'Tue, 24 Nov 2026 01:00:00 GMT', date: 'Tue, 24 Nov 2026 00:00:00 GMT' }, '2026-11-25T01:00:00.000Z'],
    [{ expires: inAnHour, date: 'today' }, '2026-11-25T01:00:00.000Z'],
    [{ expires: inAnHour, 'cache-control': 'public' }, '2026-11-25T01:00:00.000Z'],
    [{ expires: inAnHour, 'cache-control': 'max-age=60' }, undefined],
    [{ expires: inAnHour, 'cache-control': 'no-cache' }, undefined],
    [{ expires: '0' }, undefined],
    [{ expires: '-1' }, undefined],
    [{ expires: 'now' }, undefined],
    [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, '1970-01-01T00:00:00.000Z'],
    [{ expires: 'Sunday, 06-Nov-94 08:49:37 GMT' }, '1994-11-06T08:49:37.000Z'],
    [{ expires: 'Sun Nov  6 08:49:37 1994' }, '1994-11-06T08:49:37.000Z'],
    [{ expires: 'Sun, 06 Nov 1994 09:49:37 +0100' }, '1994-11-06T08:49:37.000Z'],
    [{ expires: 'Sun, 99 Nov 1994 08:49:37 GMT' }, undefined],
    [{}, undefined],
  ])('converts Expires to the local clock unless Cache-Control overrides it: %j', (headers, at) => {
    expect(readHeaders(headers, now).expires?.toISOString()).toBe(at);
  });

  it.each(['"v1"', 'W/"v1"', 'v1', '"v1', '""', 'W/', '*'])('keeps the ETag unchanged: %s', (etag) => {
    expect(readHeaders({ etag }).etag).toBe(etag);
  });

  it.each([
    ['120', 120],
    ['Wed, 25 Nov 2026 01:00:00 GMT', 3_600],
    ['Tue, 24 Nov 2026 01:00:00 GMT', 0],
    ['999999999', 7 * 24 * 3_600],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 7 * 24 * 3_600],
    ['-5', undefined],
    ['later', undefined],
  ])('parses Retry-After: %s', (value, seconds) => {
    expect(readHeaders({ 'retry-after': value }, now).retryAfterMs).toBe(seconds && seconds * 1000);
  });

  it("evaluates a Retry-After date by the server's clock", () => {
    const headers = { 'retry-after': 'Wed, 25 Nov 2026 01:00:00 GMT', date: 'Wed, 25 Nov 2026 00:59:30 GMT' };
    for (const ours of [now, new Date('2027-12-30'), new Date('2020-01-01')])
      expect(readHeaders(headers, ours).retryAfterMs).toBe(30_000);
  });

  it('uses the first value of a header that may occur only once', () => {
    expect(readHeaders({ etag: ['"a"', '"b"'] }).etag).toBe('"a"');
  });

  it('drops validators that are invalid in a request header', () => {
    expect(readHeaders({ etag: '"ü"', 'last-modified': 'x'.repeat(501) })).toMatchObject({
      etag: undefined,
      lastModified: undefined,
    });
  });
});

describe('userAgent', () => {
  it.each([
    [undefined, 'wireroom/1.2.0'],
    ['', 'wireroom/1.2.0'],
    ['https://example.com/bot', 'wireroom/1.2.0 (+https://example.com/bot)'],
    ['bot@example.com\r\nX-Evil: (1)', 'wireroom/1.2.0 (+bot@example.comX-Evil: 1)'],
  ])('with the contact %j is %s', (contact, expected) => {
    expect(userAgent('1.2.0', contact)).toBe(expected);
  });
});

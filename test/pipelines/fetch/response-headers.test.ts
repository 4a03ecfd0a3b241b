import { describe, expect, it } from 'vitest';
import { parseHttpDate } from '../../../pipelines/fetch/http-date.ts';
import { readHeaders } from '../../../pipelines/fetch/response-headers.ts';
import { userAgent } from '../../../pipelines/fetch/user-agent.ts';

describe('parseHttpDate', () => {
  const date = new Date('1994-11-06T08:49:37Z');

  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', date],
    ['Sunday, 06-Nov-94 08:49:37 GMT', date],
    ['Sun Nov  6 08:49:37 1994', date],
    ['Sun, 06 Nov 1994 09:49:37 +0100', date],
    ['0', undefined],
    ['-1', undefined],
    ['', undefined],
    ['1994', undefined],
    ['Sun, 99 Nov 1994 08:49:37 GMT', undefined],
    ['soon', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(parseHttpDate(text)).toEqual(expected);
  });
});

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
  ])('reads the age out of Cache-Control: %s', (value, seconds) => {
    expect(readHeaders({ 'cache-control': value }, now).maxAgeSeconds).toBe(seconds);
  });

  it.each([
    ['120', '2026-11-25T00:02:00.000Z'],
    ['Wed, 25 Nov 2026 01:00:00 GMT', '2026-11-25T01:00:00.000Z'],
    ['999999999', '2026-12-02T00:00:00.000Z'],
    ['Fri, 01 Jan 2100 00:00:00 GMT', '2026-12-02T00:00:00.000Z'],
    ['-5', undefined],
    ['later', undefined],
  ])('reads Retry-After: %s', (value, at) => {
    expect(readHeaders({ 'retry-after': value }, now).retryAt?.toISOString()).toBe(at);
  });

  it('takes the first of a header that may occur only once', () => {
    expect(readHeaders({ etag: ['"a"', '"b"'] }).etag).toBe('"a"');
  });

  it('drops validators that could not be sent back', () => {
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

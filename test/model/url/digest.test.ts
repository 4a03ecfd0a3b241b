import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { urlDigest } from '../../../model/url/digest.ts';

describe('urlDigest', () => {
  it.each([
    ['http://example.com/a', 'https://example.com/a'],
    ['https://example.com/a/', 'https://example.com/a'],
    ['https://example.com/a//', 'https://example.com/a'],
    ['https://example.com/', 'https://example.com'],
    ['https://EXAMPLE.com:443/a?utm_source=x#top', 'http://example.com/a'],
    ['https://example.com/a/?b=1', 'https://example.com/a?b=1'],
    ['https://example.com/%d8%a7', 'https://example.com/ا'],
    ['https://example.com/%7Eanna/%61', 'https://example.com/~anna/a'],
  ])('is equal for %s and %s', (one, other) => {
    expect(urlDigest(one)).toEqual(urlDigest(other));
  });

  it.each([
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/a', 'https://www.example.com/a'],
    ['https://example.com/a?b=1&c=2', 'https://example.com/a?c=2&b=1'],
    ['https://example.com/a', 'https://example.com:8443/a'],
    ['https://example.com/a%2Fb', 'https://example.com/a/b'],
    ['https://example.com/#!a', 'https://example.com/#!b'],
    ['https://example.com/a?b=/', 'https://example.com/a?b='],
  ])('differs for %s and %s', (one, other) => {
    expect(urlDigest(one)).not.toEqual(urlDigest(other));
  });

  it('hashes the documented key, so that stored digests stay valid', () => {
    const expected = createHash('sha256').update('1 example.com/a?b=1').digest();
    expect(urlDigest('https://Example.com/a/?b=1&gclid=2#c')).toEqual(expected);
  });

  it('rejects invalid URLs', () => {
    expect(() => urlDigest('mailto:a@example.com')).toThrow(expect.objectContaining({ outcome: 'bad_url' }));
  });
});

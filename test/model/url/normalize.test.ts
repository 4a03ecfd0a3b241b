import { describe, expect, it } from 'vitest';
import { MAX_URL_LENGTH, normalizeUrl } from '../../../model/url/normalize.ts';

describe('normalizeUrl', () => {
  it.each([
    ['HTTP://News.Example.COM/A', 'http://news.example.com/A', 'lowercases the scheme and host but not the path'],
    ['https://bücher.example/x', 'https://xn--bcher-kva.example/x', 'converts the host to punycode'],
    ['https://example.com.:443/x', 'https://example.com/x', 'drops a final dot and the default port'],
    ['http://example.com:8080/x', 'http://example.com:8080/x', 'keeps any other port'],
    ['https://example.com', 'https://example.com/', 'adds the slash of the root'],
    ['https://example.com/a#comments', 'https://example.com/a', 'drops a fragment'],
    ['https://example.com/#!/story/7', 'https://example.com/#!/story/7', 'keeps a hash-bang route'],
    ['https://example.com/a?', 'https://example.com/a', 'drops an empty query'],
    ['https://example.com/a?&&b=1&', 'https://example.com/a?b=1', 'drops empty parameters'],
    ['https://example.com/a?z=1&a=2&z=3', 'https://example.com/a?z=1&a=2&z=3', 'keeps order and repetitions'],
    ['https://example.com/a?q=x%20y+z', 'https://example.com/a?q=x%20y+z', 'keeps escapes unchanged'],
    ['https://example.com/a?utm_source=rss&id=4&fbclid=x', 'https://example.com/a?id=4', 'drops tracking parameters'],
    ['https://example.com/a?UTM_Source=rss', 'https://example.com/a', 'drops tracking parameters in any case'],
    ['https://example.com/a?utm%5Fsource=rss', 'https://example.com/a', 'drops escaped tracking parameters'],
    ['  https://example.com/a\n', 'https://example.com/a', 'ignores surrounding whitespace'],
    ['http://0x7f.1/', 'http://127.0.0.1/', 'normalizes an IP address'],
    ['https://example.com/\ud800', 'https://example.com/%EF%BF%BD', 'replaces a lone surrogate'],
  ])('%s becomes %s: it %s', (url, expected) => {
    expect(normalizeUrl(url)).toBe(expected);
  });

  it('resolves against a base', () => {
    expect(normalizeUrl('../b?c', 'https://example.com/x/y/z')).toBe('https://example.com/x/b?c');
    expect(normalizeUrl('//cdn.example.com/b', 'https://example.com/')).toBe('https://cdn.example.com/b');
  });

  it.each([
    ['', 'blank'],
    [' \n', 'whitespace'],
    ['/relative', 'relative without a base'],
    ['http://', 'without a host'],
    ['ftp://example.com/', 'another scheme'],
    ['javascript:alert(1)', 'a script'],
    ['data:text/html,x', 'data'],
    ['https://user@example.com/', 'a user name'],
    ['https://:secret@example.com/', 'a password'],
    [`https://example.com/${'a'.repeat(MAX_URL_LENGTH)}`, 'too long'],
  ])('returns undefined for %j (%s)', (url) => {
    expect(normalizeUrl(url)).toBeUndefined();
  });

  it('returns undefined for a blank link, even with a base', () => {
    expect(normalizeUrl('', 'https://example.com/')).toBeUndefined();
  });

  it('checks the length after removing tracking parameters', () => {
    expect(normalizeUrl(`https://example.com/a?utm_id=${'a'.repeat(MAX_URL_LENGTH)}`)).toBe('https://example.com/a');
    expect(normalizeUrl(`https://example.com/a?utm_id=${'a'.repeat(20_000)}`)).toBeUndefined();
  });

  it('keeps a normalized URL unchanged', () => {
    const once = normalizeUrl('HTTP://Example.com./a?b=%c3&utm_id=1#x');
    expect(once).toBe('http://example.com/a?b=%c3');
    expect(normalizeUrl(once ?? '')).toBe(once);
  });
});

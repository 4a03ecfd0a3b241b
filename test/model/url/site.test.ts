import { describe, expect, it } from 'vitest';
import { hostOf, siteOf } from '../../../model/url/site.ts';

describe('hostOf', () => {
  it.each([
    ['https://News.Example.com:8443/a', 'news.example.com'],
    ['https://example.com./a', 'example.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://[::1]:80/', '[::1]'],
    ['http://127.1/', '127.0.0.1'],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it('rejects invalid URLs', () => {
    expect(() => hostOf('/a')).toThrow(expect.objectContaining({ outcome: 'bad_url' }));
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.news.example.com/a', 'example.com', 'a subdomain belongs to its domain'],
    ['https://news.example.co.uk/', 'example.co.uk', 'a suffix may have two labels'],
    ['https://anna.github.io/', 'anna.github.io', 'github.io is a private suffix'],
    ['https://www.ben.blogspot.com/', 'ben.blogspot.com', 'blogspot.com is a private suffix'],
    ['https://github.io/', 'github.io', 'a bare suffix is its own site'],
    ['https://my_paper.example.com/', 'example.com', 'underscores occur in host names'],
    ['http://localhost:3000/', 'localhost', 'a single label is its own site'],
    ['http://192.0.2.7/', '192.0.2.7', 'an address is its own site'],
    ['http://[2001:db8::1]/', '[2001:db8::1]', 'an IPv6 address is its own site'],
  ])('of %s is %s: %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

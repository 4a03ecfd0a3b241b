import { expect, test } from 'vitest';
import { stemOf } from '../../../model/url/stem.ts';

const key = (url: string): string => stemOf(url).digest.toString('hex');

test.each([
  ['another scheme', 'https://s.example/a'],
  ['www.', 'http://www.s.example/a'],
  ['a trailing slash', 'http://s.example/a/'],
  ['another spelling of an escape', 'http://s.example/%61'],
  ['query parameters', 'http://s.example/a?ref=rss'],
  ['a fragment', 'http://s.example/a#top'],
])('%s does not change the stem', (_, url) => {
  expect(key(url)).toBe(key('http://s.example/a'));
});

test.each([
  ['another path', 'http://s.example/b'],
  ['another host', 'http://m.s.example/a'],
  ['another port', 'http://s.example:8080/a'],
  ['a hash-bang route', 'http://s.example/a#!feed-entry=1'],
])('%s changes the stem', (_, url) => {
  expect(key(url)).not.toBe(key('http://s.example/a'));
});

test('each parameter has a digest, in any order, except tracking parameters', () => {
  const { parameters } = stemOf('http://s.example/a?id=1&page=2&utm_source=x');
  expect(parameters).toHaveLength(2);
  expect(new Set(stemOf('http://s.example/a?page=2&id=1').parameters)).toEqual(new Set(parameters));
  expect(stemOf('http://s.example/a?id=2').parameters).not.toContain(parameters[0]);
});

test('isRoot is true for the root of a host', () => {
  expect(stemOf('http://s.example/?p=1').isRoot).toBe(true);
  expect(stemOf('http://s.example/index.html').isRoot).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { hasWords, matchesGlob } from '../../../db/rules/patterns.ts';

describe('globs for URLs', () => {
  test.each([
    ['*/sport/*', 'https://a.example/sport/1', true],
    ['*/sport/*', 'https://a.example/Sport/1', true],
    ['*/sport/*', 'https://a.example/transport/1', false],
    ['https://a.example/*', 'https://a.example/', true],
    ['https://a.example/*', 'https://b.example/?u=https://a.example/', false],
    ['https://a.example/1', 'https://a.example/1', true],
    ['https://a.example/1', 'https://a.example/12', false],
    ['*.pdf', 'https://a.example/x.pdf', true],
    ['*.pdf', 'https://a.example/x.pdf?y', false],
    ['*a*a', 'https://b.ex/a', false],
    ['*', 'https://a.example/', true],
    ['*/(a+)+$', 'https://a.example/aaaa', false],
  ])('%s %s', (glob, url, matches) => expect(matchesGlob(glob, url)).toBe(matches));

  test('take no time to speak of, whatever they are', () => {
    const started = process.cpuUsage();
    for (let n = 0; n < 1000; n++) expect(matchesGlob('*a'.repeat(100), `${'a'.repeat(8000)}b`)).toBe(false);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});

describe('words', () => {
  test.each([
    ['horoscope', 'Your Horoscope for today', true],
    ['horoscope', 'HOROSCOPE: Aries', true],
    ['horoscope', 'Horoscopes for today', false],
    ['horoscope*', 'Horoscopes for today', true],
    ['*ball', 'Football results', true],
    ['*ball', 'Football, ballots', true],
    ['ball', 'Football, ballots', false],
    ['art', 'The start of the party, and art', true],
    ['live  blog', 'Live blog: the vote', true],
    ['live blog', 'A blog, live', false],
    ['café', 'The Cafe fire', false],
    ['café', 'The Cafe\u0301 fire', true],
    ['cafe', 'The café fire', false],
    ['占い', '今日の占いランキング', true],
    ['야구', '프로야구는', true],
    ['c++', 'Learn C++ now', true],
    ['.*', 'anything', false],
    ['*', 'anything', false],
  ])('%s in %s', (pattern, text, matches) => expect(hasWords(pattern, text)).toBe(matches));
});

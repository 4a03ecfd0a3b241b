import { describe, expect, it } from 'vitest';
import { parseRobots, robotsPolicyFor } from '../../../pipelines/fetch/robots/robots.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const allows = (lines: readonly string[], path: string, end = '\n') =>
  parseRobots(lines.join(end)).allows(`https://example.com${path}`);

const all = (...rules: string[]) => ['User-agent: *', ...rules];

describe('parseRobots', () => {
  it.each<[why: string, lines: string[], path: string, allowed: boolean]>([
    ['an empty file', [], '/a', true],
    ['no matching rule', all('Disallow: /b'), '/a', true],
    ['a prefix', all('Disallow: /a'), '/abc', false],
    ['an empty Disallow', all('Disallow:'), '/a', true],
    ['an empty Allow', all('Disallow: /', 'Allow:'), '/a', false],
    ['paths are case-sensitive', all('Disallow: /A'), '/a', true],
    ['keys are case-insensitive', ['USER-AGENT: *', 'dISALLOW: /'], '/a', false],
    ['the longest match wins', all('Allow: /a/b', 'Disallow: /a'), '/a/b/c', true],
    ['the longest match wins, in any order', all('Disallow: /a', 'Allow: /a/b'), '/a/b/c', true],
    ['the longest match wins, for Disallow too', all('Allow: /a', 'Disallow: /a/b'), '/a/b', false],
    ['Allow wins a tie', all('Disallow: /a', 'Allow: /a'), '/a', true],
    ['Allow wins a tie, in any order', all('Allow: /a', 'Disallow: /a'), '/a', true],
    ['* inside', all('Disallow: /*/print'), '/2024/print', false],
    ['* may be empty', all('Disallow: /a*b'), '/ab', false],
    ['* at the end changes nothing', all('Disallow: /a*'), '/abc', false],
    ['$ is the end', all('Disallow: /*.pdf$'), '/a.pdf', false],
    ['$ is the very end', all('Disallow: /*.pdf$'), '/a.pdf?x', true],
    ['$ looks at the last place', all('Disallow: /*.pdf$'), '/a.pdf.pdf', false],
    ['$ and * do not share characters', all('Disallow: /aba*ba$'), '/aba', true],
    ['$ alone', all('Disallow: /$'), '/', false],
    ['$ alone leaves the rest', all('Disallow: /$'), '/a', true],
    ['$ elsewhere is a character', all('Disallow: /a$b'), '/a$b', false],
    ['%2A is a star, not a wildcard', all('Disallow: /a%2Ab'), '/a*b', false],
    ['%2A matches nothing else', all('Disallow: /a%2Ab'), '/axb', true],
    ['the query is matched', all('Disallow: /*?print'), '/a?print=1', false],
    ['escapes in any case', all('Disallow: /%e2%82%ac'), '/%E2%82%AC', false],
    ['UTF-8 in the file', all('Disallow: /nachrichten/über'), '/nachrichten/%C3%BCber', false],
    ['UTF-8 in the path', all('Disallow: /%C3%BC'), '/über', false],
    ['needless escapes in the file', all('Disallow: /%62%61%7A'), '/baz', false],
    ['needless escapes in the path', all('Disallow: /~anna'), '/%7Eanna', false],
    ['an escaped slash is not a slash', all('Disallow: /a%2fb'), '/a/b', true],
    ['brackets', all('Disallow: /a[1]'), '/a[1]', false],
    ['only our group applies', [...all('Disallow: /'), '', 'User-agent: wireroom', 'Disallow: /b'], '/a', true],
    ['our group forbids', [...all('Disallow:'), '', 'User-agent: Wireroom', 'Disallow: /a'], '/a', false],
    ['our group without rules', [...all('Disallow: /'), 'User-agent: wireroom'], '/a', true],
    ['our name with a version', ['User-agent: WireRoom/1.0 (bot)', 'Disallow: /'], '/a', false],
    ['a longer name is another robot', ['User-agent: wireroomier', 'Disallow: /'], '/a', true],
    ['a shorter name is another robot', ['User-agent: wire', 'Disallow: /'], '/a', true],
    [
      'our groups are merged',
      ['User-agent: wireroom', 'Disallow: /a', '', 'User-agent: wireroom', 'Disallow: /b'],
      '/a',
      false,
    ],
    ['groups for all are merged', [...all('Disallow: /a'), '', ...all('Disallow: /b')], '/a', false],
    [
      'several names for one group',
      ['User-agent: x', 'User-agent: wireroom', 'User-agent: y', 'Disallow: /a'],
      '/a',
      false,
    ],
    ['blank lines do not end a group', ['User-agent: wireroom', '', '', 'Disallow: /a'], '/a', false],
    [
      'a sitemap does not end a group',
      ['User-agent: wireroom', 'Sitemap: https://example.com/s', 'User-agent: x', 'Disallow: /'],
      '/a',
      false,
    ],
    [
      'unknown lines do not end a group',
      ['User-agent: wireroom', 'Clean-param: x', 'User-agent: x', 'Disallow: /'],
      '/a',
      false,
    ],
    ['a crawl delay ends a group', [...all('Crawl-delay: 5'), 'User-agent: x', 'Disallow: /'], '/a', true],
    ['rules before any group', ['Disallow: /', 'User-agent: x'], '/a', true],
    ['comments', all('Disallow: /a # not here', '# Disallow: /b'), '/b', true],
    ['comments at the end of a line', all('Disallow: /a # not here'), '/a', false],
    ['whitespace', [' User-agent :  * ', '\tDisallow\t:\t/a '], '/a', false],
    ['a byte order mark', ['\ufeffUser-agent: *', 'Disallow: /'], '/a', false],
    ['robots.txt itself', all('Disallow: /'), '/robots.txt', true],
    ['a truncated byte order mark', ['\ufffdUser-agent: *', 'Disallow: /'], '/a', false],
    ['an invalid byte order mark invalidates its line', ['\ufffd\x11\ufffdUser-agent: *', 'Disallow: /'], '/a', true],
    ['no colons', ['User-agent wireroom', 'Disallow /a'], '/a', false],
    ['no colon and more than two words', ['User-agent: *', 'Disallow /a or so'], '/a', true],
    ['unknown keys', ['foo: wireroom', 'bar: /'], '/a', true],
    ['keys without values', ['User-agent', 'Disallow'], '/a', true],
    ['lines of colons', [':', '::', ...all('Disallow: /a')], '/a', false],
    ['a misspelled User-agent', ['Useragent: wireroom', 'Disallow: /'], '/a', false],
    ['a User agent in two words', ['User agent: wireroom', 'Disallow: /'], '/a', false],
    ['“disalow”', all('Disalow: /a'), '/a', false],
    ['“dissallow”', all('Dissallow: /a'), '/a', false],
    ['“dissalow”', all('Dissalow: /a'), '/a', false],
    ['“diasllow”', all('Diasllow: /a'), '/a', false],
    ['“disallaw”', all('Disallaw: /a'), '/a', false],
    ['a key named like a property', ['constructor: x', '__proto__: x', ...all('Disallow: /a')], '/a', false],
    ['a name followed by a space and other words', ['User-agent: wireroom of the desk', 'Disallow: /'], '/a', false],
    ['other words before the name are another robot', ['User-agent: the wireroom', 'Disallow: /'], '/a', true],
    ['a star followed by other words', ['User-agent: * all of you', 'Disallow: /'], '/a', false],
    ['a star attached to a name is invalid', ['User-agent: *wireroom', 'Disallow: /'], '/a', true],
    ['another robot’s group', ['User-agent: x', 'Disallow: /', '', 'User-agent: y', 'Allow: /'], '/a', true],
    [
      'our group at any position',
      ['User-agent: wireroom', 'Disallow: /a', '', ...all('Allow: /'), '', 'User-agent: x', 'Disallow: /'],
      '/a',
      false,
    ],
    ['a rule that does not start with a slash', all('Disallow: a'), '/a', true],
    ['a rule that starts with a star', all('Disallow: *a'), '/b/a', false],
    ['stars in a row', all('Disallow: /a***b'), '/axb', false],
    ['a longer Disallow overrides a wildcard', all('Allow: /a/*', 'Disallow: /a/b/c'), '/a/b/c', false],
    ['one page allowed on a blocked site', all('Disallow: /', 'Allow: /a.html'), '/a.html', true],
    ['only the home page allowed', all('Disallow: /', 'Allow: /$'), '/', true],
    ['only a folder blocked', all('Disallow: /a/'), '/a', true],
    ['a page but not its prefix matches', all('Disallow: /a$'), '/ab', true],
    ['parameters in any position', all('Disallow: /*?*session='), '/a?b=1&session=2', false],
    ['a fragment is not part of the pattern', all('Disallow: /a#b'), '/a', false],
    ['a semicolon is matched', all('Disallow: /a;b'), '/a;b=1', false],
    ['a double slash is matched', all('Disallow: //a'), '/a', true],
    ['UTF-8 against UTF-8', all('Disallow: /ツ'), '/ツ', false],
    ['UTF-8 against its escapes', all('Disallow: /ツ'), '/%E3%83%84', false],
    ['escapes of half a character', all('Disallow: /%E3%83'), '/%E3%83%84', false],
    ['an invalid escape is matched literally', all('Disallow: /a%zz'), '/a%zz', false],
    ['an allowed index page allows its folder', all('Disallow: /', 'Allow: /a/index.html'), '/a/', true],
    ['an index page with a short extension', all('Disallow: /', 'Allow: /a/index.htm'), '/a/', true],
    [
      'an allowed index page allows no other page of its folder',
      all('Disallow: /', 'Allow: /a/index.html'),
      '/a/b',
      false,
    ],
    ['a blocked index page does not block its folder', all('Disallow: /a/index.html'), '/a/', true],
    ['form feeds and tabs', ['\tUser-agent:\t*\f', '\fDisallow:\t/a\t'], '/a', false],
    ['the last line without a line ending', [`User-agent: *\nDisallow: /a`], '/a', false],
    [
      'a line of 100,000 characters does not affect other lines',
      all(`Disallow: /${'x'.repeat(100_000)}`, 'Disallow: /a'),
      '/a',
      false,
    ],
    ['a line is truncated at 16 KB', all(`Disallow: /a${'b'.repeat(20_000)}`), `/a${'b'.repeat(16_660)}c`, false],
    ['lines after 500 KiB are ignored', [...all('Disallow: /a'), '#'.repeat(512_000), 'Disallow: /b'], '/b', true],
    ['lines before 500 KiB are read', [...all('Disallow: /a'), '#'.repeat(510_000), 'Disallow: /b'], '/b', false],
    ['an HTML page', ['<html><body>Disallow: everything</body></html>'], '/a', true],
    ['a lone surrogate', all('Disallow: /\ud800', 'Disallow: /b'), '/b', false],
  ])('%s', (_why, lines, path, allowed) => {
    expect(allows(lines, path)).toBe(allowed);
  });

  it.each(['\r\n', '\r', '\n'])('splits lines at %j', (end) => {
    expect(allows(all('Allow: /b', 'Disallow: /'), '/a', end)).toBe(false);
    expect(allows(all('Allow: /b', 'Disallow: /'), '/b', end)).toBe(true);
  });

  it('allows any valid URL without a body', () => {
    expect(parseRobots(undefined).allows('https://example.com/a')).toBe(true);
    expect(parseRobots(undefined).allows('nonsense')).toBe(false);
  });

  it.each<[string[], number | undefined]>([
    [all('Crawl-delay: 2.5'), 2.5],
    [all('Crawl-delay: 3600'), 60],
    [all('Crawl-delay: 0', 'Disallow: /x'), undefined],
    [all('Crawl-delay: -3'), undefined],
    [all('Crawl-delay: soon'), undefined],
    [all('Crawl-delay: Infinity'), 60],
    [all('Crawl-delay: 2', 'Crawl-delay: 4', 'Crawl-delay: 3'), 4],
    [[...all('Crawl-delay: 9'), 'User-agent: wireroom', 'Crawl-delay: 1'], 1],
    [[...all('Crawl-delay: 9'), 'User-agent: wireroom', 'Disallow: /x'], undefined],
    [['User-agent: x', 'Crawl-delay: 9'], undefined],
  ])('parses the crawl delay of %j as %s', (lines, seconds) => {
    expect(parseRobots(lines.join('\n')).crawlDelaySeconds).toBe(seconds);
  });

  it('lists the distinct absolute sitemap URLs of all groups', () => {
    const lines = ['Sitemap: https://example.com/1.xml', 'User-agent: x', 'sitemap: https://example.com/2.xml'];
    const { sitemaps } = parseRobots([...lines, 'Sitemap: /3.xml', 'Sitemap: https://example.com/1.xml'].join('\n'));
    expect(sitemaps).toEqual(['https://example.com/1.xml', 'https://example.com/2.xml']);
  });

  it('is fast for any input', () => {
    const wildcards = all(`Disallow: /${'*a'.repeat(250_000)}b`);
    const many = all(...Array.from({ length: 30_000 }, (_, i) => `Disallow: /*a*${i}`));
    const both = all(...Array.from({ length: 270 }, () => `Disallow: /${'*a'.repeat(900)}b`));
    const started = cpuMs();
    for (const lines of [wildcards, many, both]) allows(lines, `/${'a'.repeat(2_000)}`);
    expect(cpuMs() - started).toBeLessThan(2_000);
  });
});

describe('robotsPolicyFor', () => {
  it.each([
    [200, 'read'],
    [204, 'read'],
    [301, 'allow_all'],
    [401, 'allow_all'],
    [403, 'allow_all'],
    [404, 'allow_all'],
    [410, 'allow_all'],
    [429, 'deny_all'],
    [500, 'deny_all'],
    [503, 'deny_all'],
    [undefined, 'deny_all'],
  ])('maps %s to %s', (status, verdict) => {
    expect(robotsPolicyFor(status)).toBe(verdict);
  });
});

import { describe, expect, it } from 'vitest';
import { parseRobots, robotsForStatus } from '../../../pipelines/fetch/robots/robots.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const allows = (lines: readonly string[], path: string, end = '\n') =>
  parseRobots(lines.join(end)).allows(`https://example.com${path}`);

const all = (...rules: string[]) => ['User-agent: *', ...rules];

describe('parseRobots', () => {
  it.each<[why: string, lines: string[], path: string, allowed: boolean]>([
    ['nothing said', [], '/a', true],
    ['nothing that fits', all('Disallow: /b'), '/a', true],
    ['a prefix', all('Disallow: /a'), '/abc', false],
    ['an empty Disallow', all('Disallow:'), '/a', true],
    ['an empty Allow', all('Disallow: /', 'Allow:'), '/a', false],
    ['case of paths counts', all('Disallow: /A'), '/a', true],
    ['case of keys does not', ['USER-AGENT: *', 'dISALLOW: /'], '/a', false],
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
    ['the query counts', all('Disallow: /*?print'), '/a?print=1', false],
    ['escapes in any case', all('Disallow: /%e2%82%ac'), '/%E2%82%AC', false],
    ['UTF-8 in the file', all('Disallow: /nachrichten/über'), '/nachrichten/%C3%BCber', false],
    ['UTF-8 in the path', all('Disallow: /%C3%BC'), '/über', false],
    ['needless escapes in the file', all('Disallow: /%62%61%7A'), '/baz', false],
    ['needless escapes in the path', all('Disallow: /~anna'), '/%7Eanna', false],
    ['an escaped slash is no slash', all('Disallow: /a%2fb'), '/a/b', true],
    ['brackets', all('Disallow: /a[1]'), '/a[1]', false],
    ['our group alone counts', [...all('Disallow: /'), '', 'User-agent: wireroom', 'Disallow: /b'], '/a', true],
    ['our group forbids', [...all('Disallow:'), '', 'User-agent: Wireroom', 'Disallow: /a'], '/a', false],
    ['our group without rules', [...all('Disallow: /'), 'User-agent: wireroom'], '/a', true],
    ['our name with a version', ['User-agent: WireRoom/1.0 (bot)', 'Disallow: /'], '/a', false],
    ['a longer name is another robot', ['User-agent: wireroomier', 'Disallow: /'], '/a', true],
    ['a shorter name is another robot', ['User-agent: wire', 'Disallow: /'], '/a', true],
    [
      'groups that name us are merged',
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
    ['a crawl delay does end a group', [...all('Crawl-delay: 5'), 'User-agent: x', 'Disallow: /'], '/a', true],
    ['rules before any group', ['Disallow: /', 'User-agent: x'], '/a', true],
    ['comments', all('Disallow: /a # not here', '# Disallow: /b'), '/b', true],
    ['comments at the end of a line', all('Disallow: /a # not here'), '/a', false],
    ['white space', [' User-agent :  * ', '\tDisallow\t:\t/a '], '/a', false],
    ['a byte order mark', ['\ufeffUser-agent: *', 'Disallow: /'], '/a', false],
    ['robots.txt itself', all('Disallow: /'), '/robots.txt', true],
    ['a byte order mark cut short', ['\ufffdUser-agent: *', 'Disallow: /'], '/a', false],
    ['a broken byte order mark loses its line', ['\ufffd\x11\ufffdUser-agent: *', 'Disallow: /'], '/a', true],
    ['no colons', ['User-agent wireroom', 'Disallow /a'], '/a', false],
    ['no colon and more than two words', ['User-agent: *', 'Disallow /a or so'], '/a', true],
    ['keys that nobody knows', ['foo: wireroom', 'bar: /'], '/a', true],
    ['keys without values', ['User-agent', 'Disallow'], '/a', true],
    ['lines of colons', [':', '::', ...all('Disallow: /a')], '/a', false],
    ['a misspelt User-agent', ['Useragent: wireroom', 'Disallow: /'], '/a', false],
    ['a User agent in two words', ['User agent: wireroom', 'Disallow: /'], '/a', false],
    ['“disalow”', all('Disalow: /a'), '/a', false],
    ['“dissallow”', all('Dissallow: /a'), '/a', false],
    ['“dissalow”', all('Dissalow: /a'), '/a', false],
    ['“diasllow”', all('Diasllow: /a'), '/a', false],
    ['“disallaw”', all('Disallaw: /a'), '/a', false],
    ['a key named like a property', ['constructor: x', '__proto__: x', ...all('Disallow: /a')], '/a', false],
    ['a name that goes on after a blank', ['User-agent: wireroom of the desk', 'Disallow: /'], '/a', false],
    ['a name after a blank is another robot', ['User-agent: the wireroom', 'Disallow: /'], '/a', true],
    ['a star with something behind it', ['User-agent: * all of you', 'Disallow: /'], '/a', false],
    ['a star glued to a name is nobody', ['User-agent: *wireroom', 'Disallow: /'], '/a', true],
    ['another robot’s group', ['User-agent: x', 'Disallow: /', '', 'User-agent: y', 'Allow: /'], '/a', true],
    [
      'our group wherever it stands',
      ['User-agent: wireroom', 'Disallow: /a', '', ...all('Allow: /'), '', 'User-agent: x', 'Disallow: /'],
      '/a',
      false,
    ],
    ['a rule that does not begin with a slash', all('Disallow: a'), '/a', true],
    ['a rule with a star in front', all('Disallow: *a'), '/b/a', false],
    ['stars in a row', all('Disallow: /a***b'), '/axb', false],
    ['a longer Disallow against a wildcard', all('Allow: /a/*', 'Disallow: /a/b/c'), '/a/b/c', false],
    ['the whole site closed but one page', all('Disallow: /', 'Allow: /a.html'), '/a.html', true],
    ['the whole site closed but its front page', all('Disallow: /', 'Allow: /$'), '/', true],
    ['only a folder closed', all('Disallow: /a/'), '/a', true],
    ['the page and not what begins like it', all('Disallow: /a$'), '/ab', true],
    ['parameters in any place', all('Disallow: /*?*session='), '/a?b=1&session=2', false],
    ['a fragment is no part of it', all('Disallow: /a#b'), '/a', false],
    ['a semicolon counts', all('Disallow: /a;b'), '/a;b=1', false],
    ['a double slash counts', all('Disallow: //a'), '/a', true],
    ['UTF-8 against UTF-8', all('Disallow: /ツ'), '/ツ', false],
    ['UTF-8 against its escapes', all('Disallow: /ツ'), '/%E3%83%84', false],
    ['half of a character’s escapes', all('Disallow: /%E3%83'), '/%E3%83%84', false],
    ['a broken escape is taken as it stands', all('Disallow: /a%zz'), '/a%zz', false],
    ['an index page stands for its folder', all('Disallow: /', 'Allow: /a/index.html'), '/a/', true],
    ['an index page, spelt short', all('Disallow: /', 'Allow: /a/index.htm'), '/a/', true],
    ['an index page and nothing else of its folder', all('Disallow: /', 'Allow: /a/index.html'), '/a/b', false],
    ['an index page that is forbidden stands for itself', all('Disallow: /a/index.html'), '/a/', true],
    ['form feeds and tabs', ['\tUser-agent:\t*\f', '\fDisallow:\t/a\t'], '/a', false],
    ['the last line without an end', [`User-agent: *\nDisallow: /a`], '/a', false],
    [
      'a line of 100,000 characters harms no other',
      all(`Disallow: /${'x'.repeat(100_000)}`, 'Disallow: /a'),
      '/a',
      false,
    ],
    [
      'what is behind 16 KB of a line is cut',
      all(`Disallow: /a${'b'.repeat(20_000)}`),
      `/a${'b'.repeat(16_660)}c`,
      false,
    ],
    ['what is behind 500 KiB is not read', [...all('Disallow: /a'), '#'.repeat(512_000), 'Disallow: /b'], '/b', true],
    ['what is before 500 KiB is read', [...all('Disallow: /a'), '#'.repeat(510_000), 'Disallow: /b'], '/b', false],
    ['an HTML page', ['<html><body>Disallow: everything</body></html>'], '/a', true],
    ['half a surrogate pair', all('Disallow: /\ud800', 'Disallow: /b'), '/b', false],
  ])('%s', (_why, lines, path, allowed) => {
    expect(allows(lines, path)).toBe(allowed);
  });

  it.each(['\r\n', '\r', '\n'])('ends lines at %j', (end) => {
    expect(allows(all('Allow: /b', 'Disallow: /'), '/a', end)).toBe(false);
    expect(allows(all('Allow: /b', 'Disallow: /'), '/b', end)).toBe(true);
  });

  it('allows everything without a body, but nothing that is no URL', () => {
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
  ])('reads the crawl delay of %j as %s', (lines, seconds) => {
    expect(parseRobots(lines.join('\n')).crawlDelaySeconds).toBe(seconds);
  });

  it('lists the sitemaps of all groups, each once, absolute ones only', () => {
    const lines = ['Sitemap: https://example.com/1.xml', 'User-agent: x', 'sitemap: https://example.com/2.xml'];
    const { sitemaps } = parseRobots([...lines, 'Sitemap: /3.xml', 'Sitemap: https://example.com/1.xml'].join('\n'));
    expect(sitemaps).toEqual(['https://example.com/1.xml', 'https://example.com/2.xml']);
  });

  it('answers at once whatever the file holds', () => {
    const wildcards = all(`Disallow: /${'*a'.repeat(250_000)}b`);
    const many = all(...Array.from({ length: 30_000 }, (_, i) => `Disallow: /*a*${i}`));
    const both = all(...Array.from({ length: 270 }, () => `Disallow: /${'*a'.repeat(900)}b`));
    const started = cpuMs();
    for (const lines of [wildcards, many, both]) allows(lines, `/${'a'.repeat(2_000)}`);
    expect(cpuMs() - started).toBeLessThan(2_000);
  });
});

describe('robotsForStatus', () => {
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
  ])('of %s is %s', (status, verdict) => {
    expect(robotsForStatus(status)).toBe(verdict);
  });
});

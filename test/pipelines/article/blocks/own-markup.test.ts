import { describe, expect, it } from 'vitest';
import { sanitizedOwnMarkup, sanitizedOwnPictures } from '../../../../pipelines/article/blocks/own-markup.ts';
import { sanitizeHtml } from '../../../../pipelines/article/blocks/sanitize.ts';

/** Pseudo-random numbers, the same at every run. */
const createDice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};
const oneOf = <T>(list: readonly T[], dice: (sides: number) => number): T => list[dice(list.length)] as T;

const TAGS = ['strong', 'em', 'code', 'q', 'sub', 'sup', 'a'];
const TEXTS = ['A crane ', 'fell', ' ', 'a &amp; b', '&lt;b&gt;', '&nbsp;', 'ä „x“', '起重机', '😀', "'", '"', '{{x}}'];
/** Markup that the extractor never writes, or that parsers read differently. */
const STRANGE = [
  '&',
  '<',
  '>',
  '&amp',
  '&quot;',
  '&#60;',
  '\u00a0',
  '\u0000',
  '\u0001',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\r',
];
const STRANGE_TAGS = ['<b>', '<a>', '<p>', '<!-- x -->', '<script>', '</em >', '<EM>', '<a href="javascript:x()">'];
const ADDRESSES = [
  'https://a.example/x?a=1&amp;b=2#c',
  'http://b.example/',
  "https://c.example/'`{}|",
  'https://d.example/é',
];
const STRANGE_ADDRESSES = [
  'https://a.example/a b',
  'https://a.example/&quot;>',
  'https://a.example/\u3000',
  '//a.example',
  '/x',
];

const start = (tag: string, dice: (sides: number) => number): string =>
  tag === 'a' ? `<a href="${oneOf(dice(9) === 0 ? STRANGE_ADDRESSES : ADDRESSES, dice)}">` : `<${tag}>`;

/** Inline HTML, mostly well nested; every third piece contains something strange. */
const inlineHtml = (dice: (sides: number) => number): string => {
  const open: string[] = [];
  const strange = dice(3) === 0;
  let html = '';
  for (let left = 1 + dice(10); left > 0; left -= 1) {
    const tag = oneOf(TAGS, dice);
    const what = dice(strange ? 10 : 8);
    if (what < 3) {
      open.push(tag);
      html += start(tag, dice);
    } else if (what < 5) html += open.length > 0 ? `</${open.pop()}>` : 'x';
    else if (what < 8) html += oneOf(TEXTS, dice);
    else html += what === 8 ? oneOf([...STRANGE, ...STRANGE_TAGS], dice) : `</${tag}>`;
  }
  return (
    html +
    open
      .map((tag) => `</${tag}>`)
      .reverse()
      .join('')
  );
};

/** Sanitizes inside a box, as the extractor does, because parsers drop white space at the start of a document. */
const byParser = (html: string): string => sanitizeHtml(`<q>${html}</q>`).slice('<q>'.length, -'</q>'.length);

describe('markup in the form that the extractor writes', { timeout: 120_000 }, () => {
  it('equals what a sanitizer makes of it', { tags: 'repetition' }, () => {
    const dice = createDice(7);
    let taken = 0;
    for (let round = 0; round < 1_500; round += 1) {
      const html = inlineHtml(dice);
      const clean = sanitizedOwnMarkup(html);
      if (clean === undefined) continue;
      taken += 1;
      expect(clean, html).toBe(byParser(html));
    }
    expect(taken).toBeGreaterThan(400);
  });

  it('equals what a sanitizer makes of pictures', { tags: 'repetition' }, () => {
    const dice = createDice(11);
    const parts = [...TEXTS, ...STRANGE, '&amp;', '--', 'javascript:'];
    let taken = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const alt = Array.from({ length: dice(5) }, () => oneOf(parts, dice)).join('');
      const src = oneOf(dice(6) === 0 ? STRANGE_ADDRESSES : ADDRESSES, dice);
      const html = `<figure><img src="${src}" alt="${alt}"${dice(2) === 0 ? '' : ' width="800" height="600"'}></figure>`;
      const clean = sanitizedOwnPictures(html);
      if (clean === undefined) continue;
      taken += 1;
      expect(clean, html).toBe(sanitizeHtml(html));
    }
    expect(taken).toBeGreaterThan(200);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an address of another kind', '<a href="javascript:alert(1)">x</a>'],
    ['an attribute more', '<a href="https://a.example/" onclick="x()">x</a>'],
    ['an attribute of emphasis', '<em onclick="x()">x</em>'],
    ['quotes that end an attribute', '<a href="https://a.example/"onclick=x()//">x</a>'],
    ['a link in a link', '<a href="https://a.example/"><a href="https://b.example/">x</a></a>'],
    ['tags that cross', '<em><strong>x</em></strong>'],
    ['a tag that stays open', '<em>x'],
    ['a tag that was not opened', 'x</em>'],
    ['a comment', '<!-- <em>x</em> -->'],
    ['a bracket', 'x < y <em>z</em>'],
    ['a picture among words', '<em>x</em><img src="https://a.example/b.png" alt="">'],
    ['what is nested deeper than anybody writes', `${'<em>'.repeat(9)}x${'</em>'.repeat(9)}`],
  ])('is not %s', (_, html) => {
    expect(sanitizedOwnMarkup(html)).toBeUndefined();
    expect(sanitizedOwnPictures(html)).toBeUndefined();
  });

  it.each([
    ['of text alone', '&amp;'.repeat(400_000)],
    ['that goes on in an address', `<a href="https://a.example/${'&amp;'.repeat(400_000)}`],
    ['of tags that are never closed', '<em>'.repeat(400_000)],
  ])('is checked in linear time when it is a megabyte %s', (_, html) => {
    const begun = process.cpuUsage();
    sanitizedOwnMarkup(html);
    const { user } = process.cpuUsage(begun);
    expect(user / 1_000).toBeLessThan(2_000);
  });
});

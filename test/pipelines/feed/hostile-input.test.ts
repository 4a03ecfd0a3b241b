import { describe, expect, it } from 'vitest';
import { atom, item, parse, rss } from './parse.ts';

const LAUGHS = `<!DOCTYPE rss [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;
const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join('');

/** Documents in a small size and in eight times that size, for which a quadratic algorithm takes 64 times as long. */
const SHAPES: readonly (readonly [string, (size: number) => string])[] = [
  ['nested tags', (n) => rss(item(1, `<x>${'<a>'.repeat(n)}${'</a>'.repeat(n)}</x>`))],
  [
    'nested tags in a description',
    (n) => rss(item(1, `<description>${'<b>'.repeat(n)}x${'</b>'.repeat(n)}</description>`)),
  ],
  ['unclosed tags, then end tags of others', (n) => rss(item(1, '<a>'.repeat(n) + '</b>'.repeat(n)))],
  ['unclosed items', (n) => rss('<item><a>'.repeat(n))],
  ['escaped < in a description', (n) => rss(item(1, `<description>${'&lt;'.repeat(n)}</description>`))],
  ['unclosed links in a description', (n) => rss(item(1, `<description>${'&lt;a href='.repeat(n)}</description>`))],
  ['unclosed quotes in a description', (n) => rss(item(1, `<description>${'&lt;a href="'.repeat(n)}</description>`))],
  ['bare <', (n) => rss(item(1, `<x>${'<'.repeat(n)}</x>`))],
  ['bare &', (n) => rss(item(1, `<x>${'&'.repeat(n)}</x>`))],
  ['unclosed comments', (n) => rss(item(1) + '<!--'.repeat(n))],
  ['unclosed CDATA', (n) => rss(item(1) + '<![CDATA['.repeat(n))],
  ['unclosed comments before a comment', (n) => rss(`${item(1) + '<!-- <item/> '.repeat(n)} -->`)],
  ['comments', (n) => rss(item(1) + '<!-- a -->'.repeat(n))],
  ['unclosed CDATA between items', (n) => rss('<item><title><![CDATA[a'.repeat(n))],
  ['items within an unclosed quote', (n) => rss(`${item(1)}<x y="${'<item/>'.repeat(n)}`)],
  ['unclosed quotes', (n) => rss('<item x="'.repeat(n))],
  ['unclosed instructions', (n) => rss(`${item(1) + '<?x '.repeat(n)}?>`)],
  ['starts without <', (n) => rss('item></item>'.repeat(n))],
  ['doctypes', (n) => '<!DOCTYPE rss ['.repeat(n) + rss(item(1))],
  ['declarations', (n) => '<?xml version="1.0" '.repeat(n) + rss(item(1))],
  ['attributes', (n) => rss(item(1, `<x ${times(n, (at) => `a${at}="v" `)}/>`))],
  [
    'namespaces',
    (n) =>
      rss(
        times(n, (at) => `<item xmlns:p${at}="urn:${at}"/>`),
        `<x ${times(n, (at) => `xmlns:q${at}="u" `)}>`,
      ),
  ],
  ['spaces in a title', (n) => rss(`<item><title>a${' '.repeat(n)}b</title></item>`)],
  ['spaces in an author', (n) => rss(item(1, `<author>a@${' '.repeat(n)}b</author>`))],
  ['at signs in an author', (n) => rss(item(1, `<author>${'a@'.repeat(n)}</author>`))],
  ['spaces in a date', (n) => rss(item(1, `<pubDate>Thu, ${' '.repeat(n)}x</pubDate>`))],
  [
    'authors',
    (n) =>
      rss(
        item(
          1,
          times(n, (at) => `<author>a${at}</author>`),
        ),
      ),
  ],
  ['links', (n) => atom(`<entry>${times(n, (at) => `<link rel="enclosure" href="/${at}"/>`)}</entry>`)],
  ['entries with one guid', (n) => rss(times(n, () => '<item><guid>g</guid><link>/a</link></item>'))],
  ['base64', (n) => atom(`<entry><content type="a/b">${'QUFB'.repeat(n)}</content></entry>`)],
];

/** Milliseconds of processor time, because wall-clock time depends on other load. */
const millisecondsFor = async (text: string): Promise<number> => {
  const before = process.cpuUsage();
  // Some documents are not feeds; only the time matters here.
  await parse(text).catch(() => undefined);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

describe('processing time is proportional to the size', () => {
  it.each(SHAPES)('%s', { timeout: 120_000, tags: 'repetition' }, async (_, shape) => {
    await millisecondsFor(shape(5_000));
    const small = await millisecondsFor(shape(5_000));
    const large = await millisecondsFor(shape(40_000));
    expect(large).toBeLessThan(300 + 30 * small);
  });
});

describe('entities', () => {
  it('that the document declares are not expanded exponentially', async () => {
    const { entries } = await parse(LAUGHS + rss(item('1').replace('t1', '&l9;')));
    expect(entries[0]?.title).toBe('&l9;');
  });

  it('cannot read files', async () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const { entries } = await parse(doctype + rss(item('1').replace('t1', '&x;')));
    expect(entries[0]?.title).toBe('&x;');
  });

  it('named like properties of Object.prototype are plain text', async () => {
    const { entries } = await parse(rss(item('1').replace('t1', '&toString;&constructor;&__proto__;')));
    expect(entries[0]?.title).toBe('&toString;&constructor;&__proto__;');
  });
});

describe('names of Object.prototype', () => {
  it('do not pollute prototypes as elements, attributes or prefixes', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const hostile = names.map((name) => `<${name} ${name}="1"><polluted>1</polluted></${name}><${name}:x/>`).join('');
    const { entries } = await parse(rss(item('1', hostile) + item('2'), hostile));
    expect(entries).toHaveLength(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('do not pollute prototypes as keys of a JSON Feed', async () => {
    const { entries } = await parse(
      '{"version":"https://jsonfeed.org/version/1","__proto__":{"polluted":1},"items":[{"id":"1","__proto__":{"polluted":1}}]}',
    );
    expect(entries).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('an attribute of a megabyte does not affect later entries', async () => {
  const { entries } = await parse(
    rss(item(1, `<enclosure url="https://site.example/${'a'.repeat(1_000_000)}"/>`) + item(2)),
  );
  expect(entries.map((entry) => entry.guid)).toEqual(['g1', 'g2']);
});

it('a document with excessive elements is rejected before memory runs out', async () => {
  await expect(parse(rss('<item/>'.repeat(1_000_000)))).rejects.toMatchObject({ outcome: 'too_large' });
  const json = `{"version": "https://jsonfeed.org/version/1.1", "items": [${Array(1_000_000).fill('{}').join()}]}`;
  await expect(parse(json)).rejects.toMatchObject({ outcome: 'too_large' });
});

import { describe, expect, it } from 'vitest';
import { atom, item, parse, rss } from './parse.ts';

const first = async (text: string) => (await parse(text)).entries[0];
const atomEntry = (more: string): string =>
  atom(`<entry><id>urn:1</id><link href="/1"/><updated>2024-01-02T03:04:05Z</updated>${more}</entry>`);

describe('a title is kept', () => {
  it.each([
    ['with a misspelled end tag', atomEntry('<title>The harbor</titel>')],
    ['with the end tag of another element', atomEntry('<title>The harbor</h1>')],
    ['whose type is unknown', atomEntry('<title type="note">The harbor</title>')],
    ['whose type is one of binary content', atomEntry('<title type="image/png">The harbor</title>')],
  ])('%s', async (_, text) => expect(await first(text)).toMatchObject({ title: 'The harbor' }));

  it.each(['<!Important', '<! b', '<!- b'])('that begins with %s', async (title) => {
    const escaped = title.replace('<', '&lt;');
    expect(await first(rss(item('1').replace('t1', escaped)))).toMatchObject({ title });
  });
});

describe('categories', () => {
  it.each([
    ['of Atom in RSS', rss(item('1', '<atom:category term="Ports"/>')), 'Ports'],
    ['with a key and a label', atomEntry('<category term="ports-uk" label="British ports"/>'), 'British ports'],
    ['with a readable term and a label', atomEntry('<category term="Ports" label="All of them"/>'), 'Ports'],
  ])('%s', async (_, text, category) => expect(await first(text)).toMatchObject({ categories: [category] }));
});

it('a date with an offset and a Z has the offset', async () => {
  const entry = await first(rss(item('1', '<pubDate>2024-05-03T10:15:00-05:00Z</pubDate>')));
  expect(entry?.published).toEqual(new Date('2024-05-03T15:15:00Z'));
});

describe('the publisher of an entry of an aggregator', () => {
  it.each([
    [
      'RSS',
      rss(item('1', '<source url="https://pub.example/rss">The &amp;amp; Pub</source>')),
      { name: 'The & Pub', url: 'https://pub.example/rss' },
    ],
    ['RSS without a URL', rss(item('1', '<source>Pub</source>')), { name: 'Pub' }],
    [
      'Atom',
      atomEntry(
        '<source><id>urn:p</id><title>Pub</title><link href="https://pub.example/"/><link rel="self" href="https://pub.example/atom"/></source>',
      ),
      { name: 'Pub', url: 'https://pub.example/atom' },
    ],
    ['a hostile URL', rss(item('1', '<source url="javascript:alert(1)">Pub</source>')), { name: 'Pub' }],
  ])('%s', async (_, text, source) => expect((await first(text))?.source).toEqual(source));

  it('is not taken from a <source> in the content', async () => {
    const content = '<content type="xhtml"><div><video><source src="/a.mp4"/></video><p>after</p></div></content>';
    const entry = await first(atomEntry(content));
    expect(entry).not.toHaveProperty('source');
    expect(entry?.contentHtml).toContain('after');
  });
});

describe('files', () => {
  it('have the URL that FeedBurner replaced', async () => {
    const entry = await first(
      rss(
        item(
          '1',
          '<feedburner:origEnclosureLink>https://pod.example/1.mp3</feedburner:origEnclosureLink>' +
            '<enclosure url="https://clicks.example/1.mp3" type="audio/mpeg" length="5"/>',
        ),
      ),
    );
    expect(entry?.enclosures).toEqual([{ url: 'https://pod.example/1.mp3', type: 'audio/mpeg', length: 5 }]);
  });

  it('have what only a later statement of the same URL says', async () => {
    const files =
      '<enclosure url="/1.jpg" type="image/jpeg"/><media:content url="/1.jpg" type="x/y" width="800"><media:title>t</media:title></media:content>';
    const entry = await first(rss(item('1', files)));
    expect(entry?.enclosures).toEqual([
      { url: 'https://site.example/1.jpg', type: 'image/jpeg', width: 800, title: 't' },
    ]);
  });

  it.each([
    ['1867', 1867],
    ['31:07', 1867],
    ['00:31:07', 1867],
    ['1866.6', 1867],
    ['0', undefined],
    ['1:2:3:4', undefined],
    ['soon', undefined],
  ])('of a podcast last %s', async (stated, durationS) => {
    const files = '<enclosure url="/1.jpg" type="image/jpeg"/><enclosure url="/1.mp3" type="audio/mpeg"/>';
    const entry = await first(rss(item('1', `${files}<itunes:duration>${stated}</itunes:duration>`)));
    expect(entry?.enclosures.map((file) => file.durationS)).toEqual([undefined, durationS]);
  });
});

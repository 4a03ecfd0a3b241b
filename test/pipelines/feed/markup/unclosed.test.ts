import { describe, expect, it } from 'vitest';
import { atom, item, parse, rss } from '../parse.ts';

const FIELDS = [
  '<title>t1</title>',
  '<link>https://site.example/1</link>',
  '<guid isPermaLink="false">g1</guid>',
  '<pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate>',
  '<description>d1</description>',
  '<dc:creator>Ann Lee</dc:creator>',
  '<category>c1</category>',
];

const READ = {
  title: 't1',
  url: 'https://site.example/1',
  guid: 'g1',
  published: new Date('2024-01-02T03:04:05Z'),
  summary: 'd1',
  authors: ['Ann Lee'],
  categories: ['c1'],
};

/** All rotations of the fields. */
const ORDERS = FIELDS.map((_, at) => [...FIELDS.slice(at), ...FIELDS.slice(0, at)]);

describe.each(ORDERS.map((fields) => [fields.map((field) => field.slice(1, 6)).join(' '), fields] as const))(
  'an entry with the field order %s loses no field',
  (_, fields) => {
    it.each(FIELDS)('when the end is missing of %s', async (unclosed) => {
      const written = fields.map((field) => (field === unclosed ? field.replace(/<\/.*/, '') : field)).join('\n ');
      const { entries } = await parse(rss(`<item>${written}</item>${item('2')}`));
      expect(entries).toMatchObject([READ, { guid: 'g2' }]);
    });

    it.each([
      ['a wrong end tag', '<x>y</z>'],
      ['no end tag', '<x>y'],
      ['no closing quote', '<x a="b>y</x>'],
      ['no closing quote and no end tag', "<x a='b>y"],
      ['no opening quote', '<x a=b">y</x>'],
      ['an unclosed group inside', '<media:group><media:content url="/v.mp4"/>'],
    ])('if an element has %s', async (__, broken) => {
      const { entries } = await parse(rss(`<item>${broken}${fields.join('\n ')}</item>${item('2')}`));
      expect(entries).toMatchObject([READ, { guid: 'g2' }]);
    });
  },
);

it.each(['<author><name>Ann</name>', '<title>t1', '<content type="html">c', '<category term="x">', '<ext:note>'])(
  'an Atom entry with an unclosed %s keeps the following fields',
  async (unclosed) => {
    const { entries } = await parse(
      atom(`<entry>${unclosed}<link href="/1"/><id>urn:1</id><updated>2024-01-02T03:04:05Z</updated></entry><entry/>`),
    );
    expect(entries).toMatchObject([
      { guid: 'urn:1', url: 'https://site.example/1', updated: new Date('2024-01-02T03:04:05Z') },
      {},
    ]);
  },
);

describe('markup stays in its text field', () => {
  it('if its elements are closed', async () => {
    const html = '<p>a <a href="/x">b</a></p><details><summary>s</summary> c</details>';
    const { entries } = await parse(rss(`<item><description>${html}</description><title>t1</title></item>`));
    expect(entries[0]).toMatchObject({ title: 't1', summary: 'a b s c' });
    expect(entries[0]?.contentHtml).toContain('<summary>s</summary>');
  });

  it('if HTML does not require end tags', async () => {
    const { entries } = await parse(rss('<item><description>a<br>b<p>c<li>d</description><title>t1</title></item>'));
    expect(entries[0]).toMatchObject({ title: 't1', summary: 'a b c d' });
  });
});

describe('quotes that are invalid in XML', () => {
  it.each(['version=\\"2.0\\"', 'version=“2.0”', "version='2.0'", 'version=2.0', 'version'])('%s', async (version) => {
    const { entries } = await parse(rss(item('1')).replace('version="2.0"', version));
    expect(entries).toHaveLength(1);
  });
});

it('unclosed elements take linear time', { timeout: 120_000 }, async () => {
  const before = process.cpuUsage();
  await parse(rss(`<item>${'<x>'.repeat(190)}${'<y>z</y>'.repeat(100_000)}</item>`));
  await parse(rss(`<item>${'<author><name>'.repeat(100_000)}</item>`));
  await parse(rss(`<item>${'<x a="b>'.repeat(100_000)}</item>`));
  // Processor time, because wall-clock time depends on other load.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(8_000);
});

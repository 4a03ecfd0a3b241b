import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { atom, item, parse, rss } from './parse.ts';

const guidsOf = async (text: string): Promise<(string | undefined)[]> =>
  (await parse(text)).entries.map((entry) => entry.guid);

describe('a malformed feed keeps its entries', () => {
  it.each([
    ['bare ampersands', rss(item('1').replace('t1', 'AT&T & co') + item('2'))],
    ['a bare < in text', rss(item('1').replace('t1', 'a <3 b < c') + item('2'))],
    ['unclosed HTML in a description', rss(item('1', '<description>a<br>b<p>c</description>') + item('2'))],
    ['an unclosed description', rss(item('1', '<description>text') + item('2'))],
    [
      'CDATA without an end',
      rss(item('1', '<description><![CDATA[a</description>') + item('2', '<description><![CDATA[b]]></description>')),
    ],
    ['CDATA without any end', rss(item('1', '<description><![CDATA[a</description>') + item('2'))],
    ['CDATA without any end in an unclosed element', rss(item('1', '<description><![CDATA[a') + item('2'))],
    [
      'CDATA without its end before the next',
      rss(item('1', '<description><![CDATA[a') + item('2', '<description><![CDATA[b]]></description>')),
    ],
    ['a comment without an end', rss(`${item('1')}<!-- the second${item('2')}`)],
    ['a comment without an end within an item', rss(item('1', '<!-- note <description>a</description>') + item('2'))],
    ['a comment as a title', rss(item('1').replace('t1', '<!-- t1') + item('2'))],
    ['a comment within CDATA', rss(item('1', '<description><![CDATA[a <!-- b]]></description>') + item('2'))],
    ['an item in a comment', rss(`${item('1')}<!-- ${item('0')} -->${item('2')}`)],
    ['CDATA in a comment', rss(`${item('1')}<!-- <![CDATA[ -->${item('2')}`)],
    ['items as text of CDATA', rss(item('1', `<description><![CDATA[${item('0')}]]></description>`) + item('2'))],
    ['an unclosed description of the channel', rss(item('1') + item('2'), '<description>text')],
    ['a missing quote', rss(item('1', '<enclosure url="/a.mp3/>') + item('2'))],
    ['a missing quote in the root', rss(item('1') + item('2')).replace('"2.0"', '"2.0')],
    ['a stray end tag of an item', rss(`${item('1')}</item>${item('2')}`)],
    ['a declaration without its ?', rss(item('1') + item('2', '<x><?y?></x>')).replace('?>', '>')],
    ['two missing quotes', rss(item('1', "<enclosure url='/a.mp3/>") + item('2', '<enclosure url="/a.mp3/>'))],
    [
      'a last item truncated in its tag',
      `${rss(item('1') + item('2')).replace('</channel></rss>', '')}<item rdf:about="x`,
    ],
    ['an unclosed title', rss(`<item><title>t1<link>https://site.example/1</link><guid>g1</guid></item>${item('2')}`)],
    ['an unclosed item', rss(item('1').replace('</item>', '') + item('2'))],
    ['an unclosed enclosure', rss(item('1').replace('<guid>', '<enclosure url="/a.mp3"><guid>') + item('2'))],
    ['a stray end tag', rss(`${item('1', '</b></foo>')}</channel>${item('2')}`)],
    ['unknown entities', rss(item('1').replace('t1', '&nbsp;&unheard;&toString;') + item('2'))],
    ['junk before the root', `<br><b>Warning</b>: in line 3\n${rss(item('1') + item('2'))}`],
    ['no version', rss(item('1') + item('2')).replace(' version="2.0"', '')],
    ['no channel', `<rss>${item('1')}${item('2')}</rss>`],
    ['no end', rss(item('1') + item('2')).replace(/<\/guid><\/item><\/channel><\/rss>$/, '')],
    ['upper-case tags', `<RSS><CHANNEL>${item('1').toUpperCase().replace('G1', 'g1')}${item('2')}</CHANNEL></RSS>`],
    ['undeclared prefixes', rss(item('1', '<dc:creator>Ann</dc:creator><foo:bar>x</foo:bar>') + item('2'))],
    ['control characters', rss(item('1').replace('t1', 'a\u0001\u000b\u0000b&#1;&#xD800;&#xFFFF;') + item('2'))],
    ['unquoted attributes', rss(item('1', '<enclosure url=/a.mp3 type=audio/mpeg>') + item('2'))],
  ])('%s', async (_, text) => {
    expect(await guidsOf(text)).toEqual(['g1', 'g2']);
  });
});

describe('an invalid entry does not affect other entries', () => {
  it.each([
    ['empty', '<item/>'],
    ['with a bad date', '<item><title>x</title><pubDate>yesterday-ish</pubDate></item>'],
    ['with a bad link', '<item><title>x</title><link>http://[broken</link></item>'],
    ['with empty fields', '<item><title/><link/><guid/><description/><enclosure/><author/><media:group/></item>'],
    ['named like the prototype', '<item><__proto__><a>1</a></__proto__><constructor/><toString x="1"/></item>'],
  ])('an RSS item %s', async (_, bad) => {
    const { entries } = await parse(rss(item('1') + bad + item('2')));
    expect(entries.map((entry) => entry.guid)).toEqual(['g1', undefined, 'g2']);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(3);
  });

  it.each(['<updated>soon</updated>', '<updated/>', '<link>https://site.example/x</link>', ''])(
    'an Atom entry with %j',
    async (bad) => {
      const { entries } = await parse(atom(`<entry>${bad}</entry><entry><id>urn:2</id></entry>`));
      expect(entries.map((entry) => entry.guid)).toEqual([undefined, 'urn:2']);
    },
  );
});

describe('text', () => {
  it('in windows-1252 declared as Latin-1 keeps its quotes', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${rss(item('1').replace('t1', '“Süd” – 5 €'))}`;
    const { entries } = await parse(new Uint8Array(iconv.encode(text, 'windows-1252')));
    expect(entries[0]?.title).toBe('“Süd” – 5 €');
  });

  it('never contains lone surrogates or NUL', async () => {
    const { entries } = await parse(
      '{"version":"x","items":[{"id":"a\\u0000b","title":"\\ud800 c","content_html":"\\udc00"}]}',
    );
    expect(entries[0]).toMatchObject({ id: 'ab', title: '\ufffd c', contentHtml: '\ufffd' });
  });

  it('in CDATA is not decoded twice', async () => {
    const { entries } = await parse(rss(item('1', '<description><![CDATA[<p>a &amp;lt; b</p>]]></description>')));
    expect(entries[0]).toMatchObject({ summary: 'a &lt; b', contentHtml: '<p>a &amp;lt; b</p>' });
  });

  it('of inline XHTML keeps its word order and gets absolute links', async () => {
    const content =
      '<content type="xhtml" xml:base="/a/"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> <a href="b">three</a></div></content>';
    const { entries } = await parse(atom(`<entry>${content}</entry>`));
    expect(entries[0]?.contentHtml).toBe('One <b>two</b> <a href="https://site.example/a/b">three</a>');
  });

  it('of an Atom content with an image is omitted', async () => {
    const { entries } = await parse(
      atom('<entry><id>1</id><content type="image/png">iVBORw0KGgoAAAANSUhEUg==</content></entry>'),
    );
    expect(entries[0]?.contentHtml).toBeUndefined();
  });
});

describe('entries', () => {
  it('without a guid are identified by their URL, and a permalink guid is the URL', async () => {
    const { entries } = await parse(
      rss(
        '<item><link>/a</link></item><item><guid>https://site.example/b</guid></item><item><guid isPermaLink="false">https://site.example/c</guid></item>',
      ),
    );
    expect(entries.map(({ id, url }) => [id, url])).toEqual([
      ['https://site.example/a', 'https://site.example/a'],
      ['https://site.example/b', 'https://site.example/b'],
      ['https://site.example/c', undefined],
    ]);
  });

  it('never link to unfetchable URLs', async () => {
    const { entries } = await parse(rss('<item><title>x</title><link>javascript:alert(1)</link></item>'));
    expect(entries[0]?.url).toBeUndefined();
  });

  it('interpret times without a zone in the zone of the feed', async () => {
    const { entries } = await parse(rss(item('1', '<pubDate>2024-07-15 10:00</pubDate>')), { timeZone: 'Asia/Tokyo' });
    expect(entries[0]?.published?.toISOString()).toBe('2024-07-15T01:00:00.000Z');
  });

  it('have author names without e-mail addresses if there is a name', async () => {
    const authors = [
      'jo@site.example (Jo Doe)',
      'Ann Lee &lt;ann@site.example&gt;',
      '"Ivo"',
      'solo@site.example',
      'JO DOE',
    ];
    const { entries } = await parse(rss(item('1', authors.map((author) => `<author>${author}</author>`).join(''))));
    expect(entries[0]?.authors).toEqual(['Jo Doe', 'Ann Lee', 'Ivo', 'solo@site.example']);
  });
});

describe('the URL of an entry', () => {
  it('is the stated link; originalUrl is the page behind a FeedBurner redirect', async () => {
    const original = '<feedburner:origLink>https://site.example/1</feedburner:origLink>';
    const { entries } = await parse(
      rss(
        `<item><guid>1</guid><link>https://proxy.example/~3/1</link>${original}</item><item><guid>2</guid>${original}</item>`,
      ),
    );
    expect(entries).toMatchObject([
      { url: 'https://proxy.example/~3/1', originalUrl: 'https://site.example/1' },
      { url: 'https://site.example/1' },
    ]);
  });

  it('is the self link rather than an id, which may not be a page', async () => {
    const { entries } = await parse(
      atom('<entry><id>https://ids.example/1</id><link rel="self" href="https://site.example/1"/></entry>'),
    );
    expect(entries[0]).toMatchObject({ id: 'https://ids.example/1', url: 'https://site.example/1' });
  });
});

describe('the guid of an entry', () => {
  it.each([
    ['/2024/one', 'https://site.example/2024/one'],
    ['one/two', 'https://site.example/base/one/two'],
    ['12345', '12345'],
    ['urn:x:1/2', 'urn:x:1/2'],
    ['Ein Titel / zwei', 'Ein Titel / zwei'],
  ])('of Atom, %j, is resolved if it is a path; the id is unresolved', async (id, guid) => {
    const { entries } = await parse(atom(`<entry xml:base="/base/"><id>${id}</id></entry>`));
    expect(entries).toMatchObject([{ id, guid }]);
  });
});

describe('links in titles', () => {
  const LINKED = '&lt;b&gt;Go&lt;/b&gt; &lt;a href="/x?a=1&amp;amp;b"&gt;here&lt;/a&gt; &amp;amp; there';
  const HTML = 'Go <a href="https://site.example/x?a=1&amp;b">here</a> &amp; there';

  it('of a feed are kept without other markup', async () => {
    const document = await parse(
      `<rss><channel><title>${LINKED}</title><description>${LINKED}</description></channel></rss>`,
    );
    expect(document).toMatchObject({ title: HTML, description: HTML });
  });

  it('of an entry become its content if it has none', async () => {
    const { entries } = await parse(
      rss(`<item><title>${LINKED}</title></item><item><title>${LINKED}</title><description>x</description></item>`),
    );
    expect(entries).toMatchObject([
      { title: 'Go here & there', contentHtml: HTML },
      { title: 'Go here & there', contentHtml: 'x' },
    ]);
  });

  it('without a target become plain text', async () => {
    const title = '&lt;a name="x"&gt;Top&lt;/a&gt; &amp;amp; more';
    expect((await parse(`<rss><channel><title>${title}</title></channel></rss>`)).title).toBe('Top & more');
  });
});

describe('categories', () => {
  it.each([
    ['<category term="science" label="Science &amp;amp; nature"/>', 'science'],
    ['<category term="https://terms.example/#science" label="Science"/>', 'Science'],
    ['<category term="1042" label="Science"/>', 'Science'],
    ['<category term="1042"/>', '1042'],
    ['<category label="Science"/>', 'Science'],
  ])('%s', async (category, name) => {
    const { entries } = await parse(atom(`<entry>${category}</entry>`));
    expect(entries[0]?.categories).toEqual([name]);
  });
});

describe('an entry without a title', () => {
  it('derives one from its summary or its text, without changing its id', async () => {
    const text =
      '{"version":"x","items":[{"summary":"a &amp; b"},{"content_html":"<p>One.</p><p>Two &amp; three.</p>"},{"id":"3"}]}';
    const { entries } = await parse(text);
    expect(entries.map(({ title }) => title)).toEqual(['a &amp; b', 'One. Two & three.', undefined]);
    const changed = await parse(text.replace('"summary"', '"title":"","summary"'));
    expect(changed.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  it('derives a title of limited length that ends at a word', async () => {
    const { entries } = await parse(rss(`<item><description>${'word '.repeat(500)}</description></item>`));
    expect(entries[0]?.title).toBe(`${'word '.repeat(20).trim()}…`);
  });
});

describe('alternative names', () => {
  it('include a prefixed Atom root', async () => {
    const text =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>urn:1</a:id></a:entry></a:feed>';
    expect(await parse(text)).toMatchObject({ format: 'atom', title: 'T', entries: [{ id: 'urn:1' }] });
  });

  it('include another prefix of a known vocabulary', async () => {
    const text = rss(item('1', '<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Ann</x:creator>'));
    expect((await parse(text)).entries[0]?.authors).toEqual(['Ann']);
  });
});

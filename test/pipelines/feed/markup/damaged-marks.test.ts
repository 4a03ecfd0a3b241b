import { describe, expect, it } from 'vitest';
import { atom, item, parse, rss } from '../parse.ts';

const SECOND =
  '<item>\n<title>t2</title>\n<link>https://site.example/2</link>\n<guid isPermaLink="false">g2</guid>\n' +
  '<pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate>\n<description>d2</description>\n</item>';

const READ = {
  title: 't2',
  url: 'https://site.example/2',
  guid: 'g2',
  published: new Date('2024-01-02T03:04:05Z'),
  summary: 'd2',
};

/** A feed of three entries with a change in the second. */
const withSecond = (change: (written: string) => string): string =>
  rss(`${item('1')}\n${change(SECOND)}\n${item('3')}`, '<description>News</description><language>en</language>');

const FIELDS = ['title', 'link', 'guid', 'pubDate', 'description'];

describe.each(FIELDS)('the %s of an entry is read', (field) => {
  const start = new RegExp(`<${field}([^>]*)>`);
  const whole = new RegExp(`<${field}([^>]*)>(.*)</${field}>`);

  it.each<[string, (written: string) => string]>([
    ['without its start tag', (xml) => xml.replace(start, '')],
    ['without the < of its start tag', (xml) => xml.replace(`<${field}`, field)],
    ['without the > of its start tag', (xml) => xml.replace(start, `<${field}$1`)],
    ['with a repeated start tag', (xml) => xml.replace(start, '$&$&')],
    ['without the < of its end tag', (xml) => xml.replace(`</${field}>`, `/${field}>`)],
    ['without the > of its end tag', (xml) => xml.replace(`</${field}>`, `</${field}`)],
    ['with a repeated end tag', (xml) => xml.replace(`</${field}>`, '$&$&')],
    ['with an escaped < of its end tag', (xml) => xml.replace(`</${field}>`, `&lt;/${field}>`)],
    ['with a < before its end tag', (xml) => xml.replace(`</${field}>`, `<</${field}>`)],
    ['with byte order marks in its text', (xml) => xml.replace(whole, `<${field}$1>\ufeff$2\ufeff</${field}>`)],
    ['with spaces in its start tag', (xml) => xml.replace(`<${field}`, `< ${field}`)],
    ['with spaces in its end tag', (xml) => xml.replace(`</${field}>`, `< / ${field} >`)],
    ['with a ]]> at its end', (xml) => xml.replace(`</${field}>`, `]]></${field}>`)],
    ['as CDATA with a misspelled start', (xml) => xml.replace(whole, `<${field}$1><!CDATA[$2]]></${field}>`)],
    ['as CDATA without the < of its start', (xml) => xml.replace(whole, `<${field}$1>![CDATA[$2]]></${field}>`)],
    [
      'as CDATA with a repeated start',
      (xml) => xml.replace(whole, `<${field}$1><![CDATA[ <![CDATA[$2]]>]]></${field}>`),
    ],
    ['as CDATA with an incomplete end', (xml) => xml.replace(whole, `<${field}$1><![CDATA[$2]]</${field}>`)],
    ['as CDATA with a space in its end', (xml) => xml.replace(whole, `<${field}$1><![CDATA[$2]] ></${field}>`)],
    ['with control characters in its text', (xml) => xml.replace(whole, `<${field}$1>\0$2\x0b</${field}>`)],
  ])('%s', async (_, change) => {
    const { entries } = await parse(withSecond(change));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
  });
});

it('unclosed CDATA ends before the next entry', async () => {
  const { entries } = await parse(
    rss(
      item('1', '<description><![CDATA[d1]] ></description><category>c</category>') +
        item('2').replace('t2', 't]]>2') +
        item('3', '<description><![CDATA[<item><description>d</description></item>]]></description>'),
    ),
  );
  expect(entries).toMatchObject([
    { guid: 'g1', summary: 'd1', categories: ['c'] },
    { guid: 'g2', title: 't2' },
    { guid: 'g3', contentHtml: '<item><description>d</description></item>' },
  ]);
});

it('unclosed CDATA in the title of a feed ends before the entries', async () => {
  const text = rss(item('1').replace('t1', 't]]>1') + item('2')).replace('<title>T', '<title><![CDATA[T');
  expect(await parse(text)).toMatchObject({ title: 'T', entries: [{ guid: 'g1', title: 't1' }, { guid: 'g2' }] });
});

it('an RDF entry without the < of its start tag keeps its URL', async () => {
  const entry = (n: number): string =>
    `<item rdf:about="https://site.example/${n}">\n<title>t${n}</title>\n<link>https://site.example/${n}</link></item>\n`;
  const { entries } = await parse(
    `<rdf:RDF><channel><title>T</title></channel>${entry(1)}${entry(2).replace('<item', 'item')}${entry(3)}</rdf:RDF>`,
  );
  expect(entries.map(({ guid, title }) => [guid, title])).toEqual(
    [1, 2, 3].map((n) => [`https://site.example/${n}`, `t${n}`]),
  );
});

describe('an entry stays one entry', () => {
  it.each<[string, (written: string) => string]>([
    ['without its start tag', (xml) => xml.replace('<item>', '')],
    ['with a misspelled start tag', (xml) => xml.replace('<item>', '<itm>')],
    ['with half a start tag', (xml) => xml.replace('<item>', '<ite')],
    ['without the < of its start tag', (xml) => xml.replace('<item>', 'item>')],
    ['without its end tag', (xml) => xml.replace('</item>', '')],
    ['with a start tag in place of its end tag', (xml) => xml.replace('</item>', '<item>')],
    ['with two start tags', (xml) => xml.replace('<item>', '<item><item>')],
    ['with a < in its end tag', (xml) => xml.replace('</item>', '</<item>')],
    ['with two end tags', (xml) => `${xml}</item>`],
    ['with all fields in nested CDATA', (xml) => xml.replace(/>([^<\n]+)</g, '><![CDATA[<![CDATA[$1]]><')],
  ])('%s', async (_, change) => {
    const { entries, title, description } = await parse(withSecond(change));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
    expect({ title, description }).toEqual({ title: 'T', description: 'News' });
  });

  it('without the start tag of the first entry, and the feed keeps its own fields', async () => {
    const { entries, title, link, language } = await parse(
      rss(`${SECOND.replace('<item>', '')}${item('3')}`, '<description>News</description><language>en</language>'),
    );
    expect(entries).toMatchObject([READ, { guid: 'g3' }]);
    expect({ title, link, language }).toEqual({ title: 'T', link: 'https://site.example/', language: 'en' });
  });

  it('without a stray end tag before it, which does not create an entry', async () => {
    const { entries, title } = await parse(rss(`</item>${item('1')}`, '<description>News</description>'));
    expect(entries).toMatchObject([{ guid: 'g1' }]);
    expect(title).toBe('T');
  });

  it('in Atom, with a repeated start tag of its id', async () => {
    const { entries } = await parse(atom('<entry><id><id>https://site.example/1</id></entry>'));
    expect(entries).toMatchObject([{ guid: 'https://site.example/1', url: 'https://site.example/1' }]);
  });

  it('in Atom, without its start tag', async () => {
    const entry = (n: number): string =>
      `<entry><title>t${n}</title><id>urn:${n}</id><link href="/${n}"/><link rel="self" href="/s${n}"/></entry>`;
    const { entries } = await parse(atom(entry(1) + entry(2).replace('<entry>', '') + entry(3)));
    expect(entries.map(({ guid, url }) => [guid, url])).toEqual(
      [1, 2, 3].map((n) => [`urn:${n}`, `https://site.example/${n}`]),
    );
  });
});

describe('the root', () => {
  it.each([
    ['repeated', (xml: string) => xml.replace(/<rss[^>]*>/, '$&$&')],
    ['without its closing quote', (xml: string) => xml.replace('"2.0"', '"2.0')],
    ['with a repeated channel', (xml: string) => xml.replace('<channel>', '$&$&')],
    ['closed before the entries', (xml: string) => xml.replace('<item>', '</channel></rss><item>')],
    ['after an unclosed doctype', (xml: string) => xml.replace('<rss', '<!DOCTYPE rss [<rss')],
    [
      'after an unclosed comment, before another comment',
      (xml: string) => `<!-- made by hand\n${xml.replace('<item>', '<!-- news --><item>')}`,
    ],
  ])('%s does not lose entries', async (_, change) => {
    const document = await parse(change(withSecond((xml) => xml)));
    expect(document).toMatchObject({ format: 'rss', title: 'T', entries: [{ guid: 'g1' }, READ, { guid: 'g3' }] });
  });

  it.each([
    ['an unclosed doctype', (xml: string) => `<!DOCTYPE feed [\n${xml}`],
    ['an unclosed comment', (xml: string) => `<!-- made by hand\n${xml.replace('<entry>', '<!-- news --><entry>')}`],
  ])('of Atom is found after %s', async (_, change) => {
    const document = await parse(change(atom('<entry><id>urn:1</id></entry>')));
    expect(document).toMatchObject({ format: 'atom', title: 'T', entries: [{ guid: 'urn:1' }] });
  });

  it('passes its base and its vocabularies to entries after its end tag', async () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/" xml:base="https://other.example/a/">' +
      '<title>T</title></feed><entry><id>urn:1</id><link href="b"/><d:creator>Ann</d:creator></entry>';
    expect((await parse(text)).entries).toMatchObject([{ url: 'https://other.example/a/b', authors: ['Ann'] }]);
  });
});

describe('text that starts like a declaration ends with its field', () => {
  it.each(['a <! b', 'a <!- b', 'a <!b', 'a <!'])('%s', async (title) => {
    const { entries } = await parse(withSecond((xml) => xml.replace('t2', title)));
    expect(entries).toMatchObject([{ guid: 'g1' }, { ...READ, title }, { guid: 'g3' }]);
  });
});

describe('attributes are parsed', () => {
  it.each([
    ['with one quote of each kind', `<enclosure url='/a.mp3" type='audio/mpeg"/>`],
    ['without quotes', '<enclosure type=audio/mpeg url=/a.mp3/>'],
    ['that end with a slash', '<enclosure type=audio/mpeg url=/a.mp3 /><link href=https://site.example/2/>'],
    ['without the > of their tag', '<enclosure url="/a.mp3" type="audio/mpeg"'],
  ])('%s', async (_, enclosure) => {
    const { entries } = await parse(withSecond((xml) => xml.replace('<title>', `${enclosure}<title>`)));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
    expect(entries[1]?.enclosures).toEqual([{ url: 'https://site.example/a.mp3', type: 'audio/mpeg' }]);
  });
});

it('all line endings are equivalent', async () => {
  const xml = withSecond((written) => written.replace('d2', '<![CDATA[<pre>d2\n\nd3</pre>]]>'));
  const lines = await parse(xml);
  expect(await parse(xml.replaceAll('\n', '\r\n'))).toEqual(lines);
  expect(await parse(xml.replaceAll('\n', '\r'))).toEqual(lines);
});

it('RDF with a missing quote after its channel does not lose entries', async () => {
  const entry = (n: number, quote = '"'): string =>
    `<item rdf:about="https://site.example/${n}${quote}><title>It's t${n}</title></item>`;
  const { entries, title } = await parse(
    `<rdf:RDF><channel><channel><title>T</title></channel>${entry(1, "'")}${entry(2)}</rdf:RDF>`.replace('"', "'"),
  );
  expect(title).toBe('T');
  expect(entries.map((entry) => entry.title)).toEqual(["It's t1", "It's t2"]);
});

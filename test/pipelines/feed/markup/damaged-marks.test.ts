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

/** A feed of three entries, the second of which was changed. */
const withSecond = (change: (written: string) => string): string =>
  rss(`${item('1')}\n${change(SECOND)}\n${item('3')}`, '<description>News</description><language>en</language>');

const FIELDS = ['title', 'link', 'guid', 'pubDate', 'description'];

describe.each(FIELDS)('the %s of an entry is read', (field) => {
  const start = new RegExp(`<${field}([^>]*)>`);
  const whole = new RegExp(`<${field}([^>]*)>(.*)</${field}>`);

  it.each<[string, (written: string) => string]>([
    ['when its start tag is missing', (xml) => xml.replace(start, '')],
    ['when its start tag lacks the <', (xml) => xml.replace(`<${field}`, field)],
    ['when its start tag lacks the >', (xml) => xml.replace(start, `<${field}$1`)],
    ['when its start tag stands twice', (xml) => xml.replace(start, '$&$&')],
    ['when its end tag lacks the <', (xml) => xml.replace(`</${field}>`, `/${field}>`)],
    ['when its end tag lacks the >', (xml) => xml.replace(`</${field}>`, `</${field}`)],
    ['when its end tag stands twice', (xml) => xml.replace(`</${field}>`, '$&$&')],
    ['when the < of its end tag is escaped', (xml) => xml.replace(`</${field}>`, `&lt;/${field}>`)],
    ['when a < stands before its end tag', (xml) => xml.replace(`</${field}>`, `<</${field}>`)],
    ['when a byte order mark stands in it', (xml) => xml.replace(whole, `<${field}$1>\ufeff$2\ufeff</${field}>`)],
    ['when blanks stand in its start tag', (xml) => xml.replace(`<${field}`, `< ${field}`)],
    ['when blanks stand in its end tag', (xml) => xml.replace(`</${field}>`, `< / ${field} >`)],
    ['when a ]]> stands at its end', (xml) => xml.replace(`</${field}>`, `]]></${field}>`)],
    ['as CDATA whose mark is misspelt', (xml) => xml.replace(whole, `<${field}$1><!CDATA[$2]]></${field}>`)],
    ['as CDATA whose mark lacks the <', (xml) => xml.replace(whole, `<${field}$1>![CDATA[$2]]></${field}>`)],
    [
      'as CDATA whose mark stands twice',
      (xml) => xml.replace(whole, `<${field}$1><![CDATA[ <![CDATA[$2]]>]]></${field}>`),
    ],
    ['as CDATA whose end is incomplete', (xml) => xml.replace(whole, `<${field}$1><![CDATA[$2]]</${field}>`)],
    ['as CDATA whose end has a blank', (xml) => xml.replace(whole, `<${field}$1><![CDATA[$2]] ></${field}>`)],
    ['when control characters stand in it', (xml) => xml.replace(whole, `<${field}$1>\0$2\x0b</${field}>`)],
  ])('%s', async (_, change) => {
    const { entries } = await parse(withSecond(change));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
  });
});

it('CDATA without its end is over before the next entry, whatever stands there', async () => {
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

it('CDATA without its end in the title of a feed is over before the entries, whatever stands there', async () => {
  const text = rss(item('1').replace('t1', 't]]>1') + item('2')).replace('<title>T', '<title><![CDATA[T');
  expect(await parse(text)).toMatchObject({ title: 'T', entries: [{ guid: 'g1', title: 't1' }, { guid: 'g2' }] });
});

it('an entry of RDF whose start tag lacks the < keeps its address', async () => {
  const entry = (n: number): string =>
    `<item rdf:about="https://site.example/${n}">\n<title>t${n}</title>\n<link>https://site.example/${n}</link></item>\n`;
  const { entries } = await parse(
    `<rdf:RDF><channel><title>T</title></channel>${entry(1)}${entry(2).replace('<item', 'item')}${entry(3)}</rdf:RDF>`,
  );
  expect(entries.map(({ guid, title }) => [guid, title])).toEqual(
    [1, 2, 3].map((n) => [`https://site.example/${n}`, `t${n}`]),
  );
});

describe('an entry is one entry', () => {
  it.each<[string, (written: string) => string]>([
    ['without its start tag', (xml) => xml.replace('<item>', '')],
    ['with a misspelt start tag', (xml) => xml.replace('<item>', '<itm>')],
    ['with half a start tag', (xml) => xml.replace('<item>', '<ite')],
    ['without the < of its start tag', (xml) => xml.replace('<item>', 'item>')],
    ['without its end tag', (xml) => xml.replace('</item>', '')],
    ['with a start tag for an end tag', (xml) => xml.replace('</item>', '<item>')],
    ['with two start tags', (xml) => xml.replace('<item>', '<item><item>')],
    ['with a < within its end tag', (xml) => xml.replace('</item>', '</<item>')],
    ['with two end tags', (xml) => `${xml}</item>`],
    ['with every field in CDATA within CDATA', (xml) => xml.replace(/>([^<\n]+)</g, '><![CDATA[<![CDATA[$1]]><')],
  ])('%s', async (_, change) => {
    const { entries, title, description } = await parse(withSecond(change));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
    expect({ title, description }).toEqual({ title: 'T', description: 'News' });
  });

  it('when the start tag of the first is missing: what belongs to the feed stays there', async () => {
    const { entries, title, link, language } = await parse(
      rss(`${SECOND.replace('<item>', '')}${item('3')}`, '<description>News</description><language>en</language>'),
    );
    expect(entries).toMatchObject([READ, { guid: 'g3' }]);
    expect({ title, link, language }).toEqual({ title: 'T', link: 'https://site.example/', language: 'en' });
  });

  it('when only its end tag stands before the first: then there is none', async () => {
    const { entries, title } = await parse(rss(`</item>${item('1')}`, '<description>News</description>'));
    expect(entries).toMatchObject([{ guid: 'g1' }]);
    expect(title).toBe('T');
  });

  it('in Atom, with its id begun twice', async () => {
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
    ['twice', (xml: string) => xml.replace(/<rss[^>]*>/, '$&$&')],
    ['without its second quote', (xml: string) => xml.replace('"2.0"', '"2.0')],
    ['with its channel twice', (xml: string) => xml.replace('<channel>', '$&$&')],
    ['closed before the entries', (xml: string) => xml.replace('<item>', '</channel></rss><item>')],
    ['behind a doctype without its end', (xml: string) => xml.replace('<rss', '<!DOCTYPE rss [<rss')],
    [
      'behind a comment without its end, before another',
      (xml: string) => `<!-- made by hand\n${xml.replace('<item>', '<!-- news --><item>')}`,
    ],
  ])('%s takes nothing along', async (_, change) => {
    const document = await parse(change(withSecond((xml) => xml)));
    expect(document).toMatchObject({ format: 'rss', title: 'T', entries: [{ guid: 'g1' }, READ, { guid: 'g3' }] });
  });

  it.each([
    ['a doctype without its end', (xml: string) => `<!DOCTYPE feed [\n${xml}`],
    [
      'a comment without its end',
      (xml: string) => `<!-- made by hand\n${xml.replace('<entry>', '<!-- news --><entry>')}`,
    ],
  ])('of Atom behind %s is found', async (_, change) => {
    const document = await parse(change(atom('<entry><id>urn:1</id></entry>')));
    expect(document).toMatchObject({ format: 'atom', title: 'T', entries: [{ guid: 'urn:1' }] });
  });

  it('gives its base and its vocabularies to entries behind its end', async () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/" xml:base="https://other.example/a/">' +
      '<title>T</title></feed><entry><id>urn:1</id><link href="b"/><d:creator>Ann</d:creator></entry>';
    expect((await parse(text)).entries).toMatchObject([{ url: 'https://other.example/a/b', authors: ['Ann'] }]);
  });
});

describe('what begins like a declaration within a text ends with the text', () => {
  it.each(['a <! b', 'a <!- b', 'a <!b', 'a <!'])('%s', async (title) => {
    const { entries } = await parse(withSecond((xml) => xml.replace('t2', title)));
    expect(entries).toMatchObject([{ guid: 'g1' }, { ...READ, title: 'a' }, { guid: 'g3' }]);
  });
});

describe('attributes are read', () => {
  it.each([
    ['with a quote of each kind', `<enclosure url='/a.mp3" type='audio/mpeg"/>`],
    ['without quotes', '<enclosure type=audio/mpeg url=/a.mp3/>'],
    ['that end with a slash', '<enclosure type=audio/mpeg url=/a.mp3 /><link href=https://site.example/2/>'],
    ['without the > of their tag', '<enclosure url="/a.mp3" type="audio/mpeg"'],
  ])('%s', async (_, enclosure) => {
    const { entries } = await parse(withSecond((xml) => xml.replace('<title>', `${enclosure}<title>`)));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
    expect(entries[1]?.enclosures).toEqual([{ url: 'https://site.example/a.mp3', type: 'audio/mpeg' }]);
  });
});

it('the ends of lines are the same however they are written', async () => {
  const xml = withSecond((written) => written.replace('d2', '<![CDATA[<pre>d2\n\nd3</pre>]]>'));
  const lines = await parse(xml);
  expect(await parse(xml.replaceAll('\n', '\r\n'))).toEqual(lines);
  expect(await parse(xml.replaceAll('\n', '\r'))).toEqual(lines);
});

it('RDF whose channel is over before a quote is missing loses nothing', async () => {
  const entry = (n: number, quote = '"'): string =>
    `<item rdf:about="https://site.example/${n}${quote}><title>It's t${n}</title></item>`;
  const { entries, title } = await parse(
    `<rdf:RDF><channel><channel><title>T</title></channel>${entry(1, "'")}${entry(2)}</rdf:RDF>`.replace('"', "'"),
  );
  expect(title).toBe('T');
  expect(entries.map((entry) => entry.title)).toEqual(["It's t1", "It's t2"]);
});

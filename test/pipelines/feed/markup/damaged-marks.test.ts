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
    ['with a repeated start tag', (xml) => xml.replace(start, '$&$&')],
    ['with a repeated end tag', (xml) => xml.replace(`</${field}>`, '$&$&')],
    ['with byte order marks in its text', (xml) => xml.replace(whole, `<${field}$1>\ufeff$2\ufeff</${field}>`)],
    ['with control characters in its text', (xml) => xml.replace(whole, `<${field}$1>\0$2\x0b</${field}>`)],
    ['as CDATA without its end', (xml) => xml.replace(whole, `<${field}$1><![CDATA[$2</${field}>`)],
  ])('%s', async (_, change) => {
    const { entries } = await parse(withSecond(change));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
  });
});

it('CDATA with an example of an entry is whole', async () => {
  const example = '<item><description>d</description></item>';
  const { entries } = await parse(rss(item('1', `<description><![CDATA[${example}]]></description>`) + item('2')));
  expect(entries).toMatchObject([{ guid: 'g1', contentHtml: example }, { guid: 'g2' }]);
});

describe('an entry stays one entry', () => {
  it.each<[string, (written: string) => string]>([
    ['without its end tag', (xml) => xml.replace('</item>', '')],
    ['with two end tags', (xml) => `${xml}</item>`],
  ])('%s', async (_, change) => {
    const { entries, title, description } = await parse(withSecond(change));
    expect(entries).toMatchObject([{ guid: 'g1' }, READ, { guid: 'g3' }]);
    expect({ title, description }).toEqual({ title: 'T', description: 'News' });
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
});

describe('the root', () => {
  it.each([
    ['without its closing quote', (xml: string) => xml.replace('"2.0"', '"2.0')],
    ['closed before the entries', (xml: string) => xml.replace('<item>', '</channel></rss><item>')],
    ['after an unclosed doctype', (xml: string) => xml.replace('<rss', '<!DOCTYPE rss [<rss')],
  ])('%s does not lose entries', async (_, change) => {
    const document = await parse(change(withSecond((xml) => xml)));
    expect(document).toMatchObject({ format: 'rss', title: 'T', entries: [{ guid: 'g1' }, READ, { guid: 'g3' }] });
  });

  it('of Atom is found after an unclosed doctype', async () => {
    const document = await parse(`<!DOCTYPE feed [\n${atom('<entry><id>urn:1</id></entry>')}`);
    expect(document).toMatchObject({ format: 'atom', title: 'T', entries: [{ guid: 'urn:1' }] });
  });
});

describe('text that starts like a declaration ends with its field', () => {
  it.each(['a <! b', 'a <!- b', 'a <!b', 'a <!'])('%s', async (title) => {
    const { entries } = await parse(withSecond((xml) => xml.replace('t2', title)));
    expect(entries).toMatchObject([{ guid: 'g1' }, { ...READ, title }, { guid: 'g3' }]);
  });
});

it('all line endings are equivalent', async () => {
  const xml = withSecond((written) => written.replace('d2', '<![CDATA[<pre>d2\n\nd3</pre>]]>'));
  const lines = await parse(xml);
  expect(await parse(xml.replaceAll('\n', '\r\n'))).toEqual(lines);
  expect(await parse(xml.replaceAll('\n', '\r'))).toEqual(lines);
});

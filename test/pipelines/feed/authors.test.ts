import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../pipelines/feed/xml/authors.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { atom, item, parse, rss } from './parse.ts';

describe('nameOf', () => {
  it.each([
    ['Jo Doe', 'Jo Doe'],
    ['  Jo \n Doe ', 'Jo Doe'],
    ['jo@site.example (Jo Doe)', 'Jo Doe'],
    ['Jo Doe (jo@site.example)', 'Jo Doe'],
    ['Jo Doe <jo@site.example>', 'Jo Doe'],
    ['"Jo Doe" <jo@site.example>', 'Jo Doe'],
    ['"Doe, Jo" <jo@site.example>', 'Doe, Jo'],
    ['Jo Doe mailto:jo@site.example', 'Jo Doe'],
    ['mailto:jo@site.example', 'jo@site.example'],
    ['<jo@site.example>', 'jo@site.example'],
    ['jo.doe+news@site.example', 'jo.doe+news@site.example'],
    ['jo@site.example (Jo "JD" Doe)', 'Jo JD Doe'],
    ['Jo Doe, jo@site.example', 'Jo Doe'],
    ['Jo Doe - jo@site.example', 'Jo Doe'],
    ['jo@site.example: Jo Doe', 'Jo Doe'],
    ['By Jo Doe', 'Jo Doe'],
    ['by: Jo Doe', 'Jo Doe'],
    ['by the harbour desk', 'by the harbour desk'],
    ['Byron Bay', 'Byron Bay'],
    ['<a href="/jo">Jo Doe</a>', 'Jo Doe'],
    ['Jo &amp; Ann', 'Jo & Ann'],
    ['O&#8217;Neill', 'O’Neill'],
    ['山田 太郎 <taro@site.example>', '山田 太郎'],
    ['Doe (Paris)', 'Doe (Paris)'],
    ['@jodoe', '@jodoe'],
    ['', ''],
    ['()', ''],
    ['<>', ''],
  ])('extracts the name from %j: %j', (stated, name) => {
    expect(nameOf(stated)).toBe(name);
  });

  it('ignores a field of a megabyte', () => {
    const start = cpuMs();
    for (const part of ['a', 'a@', '<', '(', ' ', '<a@', '"']) nameOf(part.repeat(1_000_000));
    expect(cpuMs() - start).toBeLessThan(2_000);
  });
});

describe('the authors of an entry', () => {
  it('are distinct and in the order of the preferred fields', async () => {
    const fields =
      '<dc:creator>Ann Lee</dc:creator><itunes:author>ANN LEE</itunes:author><author>jo@site.example (Jo Doe)</author>';
    expect((await parse(rss(item('1', fields)))).entries[0]?.authors).toEqual(['Jo Doe', 'Ann Lee']);
  });

  it('include the hosts of a podcast but not its guests', async () => {
    const people = [
      '<podcast:person>Mara</podcast:person>',
      '<podcast:person role="Guest">Olu</podcast:person>',
      '<podcast:person role="reporter">Kim</podcast:person>',
    ];
    expect((await parse(rss(item('1', people.join(''))))).entries[0]?.authors).toEqual(['Mara', 'Kim']);
  });

  it.each([
    ['<author><name>Ann</name><email>ann@site.example</email></author>', ['Ann']],
    ['<author><email>ann@site.example</email></author>', ['ann@site.example']],
    ['<author><uri>https://site.example/ann</uri></author>', ['https://site.example/ann']],
    ['<author>Ann</author>', ['Ann']],
    ['<author><name/></author>', []],
    ['<author><name>Ann</name></author><author><name>Jo</name></author>', ['Ann', 'Jo']],
  ])('are extracted from Atom: %s', async (written, authors) => {
    expect((await parse(atom(`<entry>${written}</entry>`))).entries[0]?.authors).toEqual(authors);
  });
});

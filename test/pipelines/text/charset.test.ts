import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../pipelines/text/charset.ts';

const bytes = (text: string, charset: string): Uint8Array => new Uint8Array(iconv.encode(text, charset));
const xml = (encoding: string, text: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;

describe('decodeBytes', () => {
  it.each([
    ['windows-1252', '“Zürich” – 5 €'],
    ['iso-8859-1', '“curly” quotes in what is called Latin-1'],
    ['windows-1251', 'Привет'],
    ['koi8-r', 'Привет'],
    ['iso-8859-2', 'Žluťoučký kůň'],
    ['shift_jis', '日本語'],
    ['euc-jp', '日本語'],
    ['gb2312', '中文网'],
    ['big5', '中文網'],
    ['euc-kr', '한국어'],
    ['windows-1256', 'مرحبا'],
    ['cp437', 'Übergröße'],
  ])('believes a declaration of %s that fits the bytes', (charset, text) => {
    const body = bytes(xml(charset, text), charset === 'iso-8859-1' ? 'windows-1252' : charset);
    expect(decodeBytes(body, { kind: 'xml' }).text).toContain(text);
  });

  it.each([
    ['utf-8', '\ufeff'],
    ['utf-16le', '\ufeff'],
    ['utf-16be', '\ufeff'],
    ['utf-32le', '\ufeff'],
    ['utf-32be', '\ufeff'],
    ['utf-16le', ''],
    ['utf-16be', ''],
    ['utf-32le', ''],
    ['utf-32be', ''],
  ])('recognises %s by its first bytes (mark: %j)', (charset, mark) => {
    const body = bytes(mark + xml('windows-1251', 'Ünïcödé €'), charset);
    expect(decodeBytes(body, { contentType: 'text/xml; charset=koi8-r', kind: 'xml' })).toEqual({
      text: xml('windows-1251', 'Ünïcödé €'),
      charset,
    });
  });

  it('believes HTTP before the declaration', () => {
    const body = bytes(xml('windows-1251', 'Привет'), 'koi8-r');
    const decoded = decodeBytes(body, { contentType: 'text/xml; Charset="KOI8-R"', kind: 'xml' });
    expect(decoded).toMatchObject({ charset: 'koi8-r', text: expect.stringContaining('Привет') });
  });

  it('takes the declaration when the bytes do not fit what HTTP says', () => {
    const body = bytes(xml('windows-1251', 'Привет'), 'windows-1251');
    expect(decodeBytes(body, { contentType: 'text/xml; charset=utf-8', kind: 'xml' }).text).toContain('Привет');
  });

  it.each(['iso-8859-1', 'windows-1251', 'us-ascii', 'no-such-charset'])(
    'takes valid UTF-8 over a declared %s',
    (label) => {
      const body = bytes(xml(label, 'Zürich – 5 €'), 'utf-8');
      expect(decodeBytes(body, { kind: 'xml' })).toMatchObject({
        charset: 'utf-8',
        text: expect.stringContaining('Zürich – 5 €'),
      });
    },
  );

  it.each([
    '<meta charset="windows-1251">',
    "<META CHARSET='windows-1251'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<!-- <meta charset="koi8-r"> --><meta charset=windows-1251>',
  ])('reads %s of a page', (meta) => {
    const body = bytes(`<!doctype html>${' '.repeat(2_000)}${meta}<p>Привет</p>`, 'windows-1251');
    expect(decodeBytes(body, { kind: 'html' })).toMatchObject({
      charset: 'windows-1251',
      text: expect.stringContaining('Привет'),
    });
  });

  it('takes undeclared bytes that are no UTF-8 for windows-1252', () => {
    const decoded = decodeBytes(bytes('<t>“café”</t>', 'windows-1252'), { kind: 'xml' });
    expect(decoded).toEqual({ text: '<t>“café”</t>', charset: 'windows-1252' });
  });

  it('keeps UTF-8 with one broken byte as UTF-8', () => {
    const body = new Uint8Array([...bytes('<t>Привет, café, 日本語</t>', 'utf-8'), 0xe2]);
    expect(decodeBytes(body, { kind: 'xml' })).toMatchObject({
      charset: 'utf-8',
      text: expect.stringContaining('café'),
    });
  });

  it('reads JSON as UTF-8 whatever it mentions', () => {
    const body = bytes('{"a":"<?xml encoding=\'koi8-r\'?> é"}', 'utf-8');
    expect(decodeBytes(body, { kind: 'json' }).charset).toBe('utf-8');
  });

  it('makes nothing of nothing', () => {
    expect(decodeBytes(new Uint8Array(), { kind: 'xml' })).toEqual({ text: '', charset: 'utf-8' });
  });

  it('takes no longer for hostile declarations', () => {
    const start = performance.now();
    for (const part of ['<?xml ', '<meta ', '<!--', '<meta charset', 'charset= ']) {
      decodeBytes(bytes(part.repeat(200_000), 'utf-8'), { contentType: part.repeat(10_000), kind: 'html' });
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

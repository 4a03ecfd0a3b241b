import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../pipelines/text/charset.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const bytes = (text: string, charset: string): Uint8Array => new Uint8Array(iconv.encode(text, charset));
const xml = (encoding: string, text: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;

describe('decodeBytes', () => {
  it.each([
    ['windows-1252', '“Zürich” – 5 €'],
    ['iso-8859-1', '“curly” quotes in text declared as Latin-1'],
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
  ])('uses a declared %s that fits the bytes', (charset, text) => {
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
  ])('detects %s by its first bytes (byte order mark: %j)', (charset, mark) => {
    const body = bytes(mark + xml('windows-1251', 'Ünïcödé €'), charset);
    expect(decodeBytes(body, { contentType: 'text/xml; charset=koi8-r', kind: 'xml' })).toEqual({
      text: xml('windows-1251', 'Ünïcödé €'),
      charset,
    });
  });

  it('prefers the HTTP header to the declaration', () => {
    const body = bytes(xml('windows-1251', 'Привет'), 'koi8-r');
    const decoded = decodeBytes(body, { contentType: 'text/xml; Charset="KOI8-R"', kind: 'xml' });
    expect(decoded).toMatchObject({ charset: 'koi8-r', text: expect.stringContaining('Привет') });
  });

  it('uses the declaration if the bytes do not fit the HTTP header', () => {
    const body = bytes(xml('windows-1251', 'Привет'), 'windows-1251');
    expect(decodeBytes(body, { contentType: 'text/xml; charset=utf-8', kind: 'xml' }).text).toContain('Привет');
  });

  it.each(['iso-8859-1', 'windows-1251', 'us-ascii', 'no-such-charset'])(
    'prefers valid UTF-8 to a declared %s',
    (label) => {
      const body = bytes(xml(label, 'Zürich – 5 €'), 'utf-8');
      expect(decodeBytes(body, { kind: 'xml' })).toMatchObject({
        charset: 'utf-8',
        text: expect.stringContaining('Zürich – 5 €'),
      });
    },
  );

  it.each([
    [
      'gbk',
      '市长在星期一举行了记者会，他说明了新的预算，这是今年的第一次。码头上的起重机星期一倒进了港池，邮船因此不能出海，要等到下个星期。',
    ],
    [
      'euc-kr',
      '시장은 월요일 기자회견을 열고 새 예산안에 대해 설명했다. 부두의 크레인이 월요일에 무너져 우편선이 다음 주까지 떠나지 못한다고 항만장은 밝혔다.',
    ],
    [
      'shift_jis',
      'Vendredi, près de l’été, la grue s’est écroulée à l’entrée du bassin : « Très étonné », répète le préposé aux écluses, « j’ai été réveillé à l’aube, déjà trempé, étourdi par le fracas, et l’équipe est arrivée après ». Où était-elle passée ? À côté, répond-il, là où les élèves de l’école ont été évacués.',
    ],
  ])('prefers much valid UTF-8 to a declared %s, in the header or the page', (label, text) => {
    const body = bytes(`<!doctype html><meta charset="${label}"><p>${text}</p>`, 'utf-8');
    for (const contentType of ['text/html', `text/html; charset=${label}`])
      expect(decodeBytes(body, { contentType, kind: 'html' })).toMatchObject({
        charset: 'utf-8',
        text: expect.stringContaining(text),
      });
  });

  it('uses a declared gbk for a short text that is valid UTF-8 too', () => {
    // Three letters of UTF-8 are the bytes of a frequent mistake in GBK, "锟斤拷".
    const body = bytes('<!doctype html><meta charset="gbk"><p>锟斤拷</p>', 'gbk');
    expect(decodeBytes(body, { kind: 'html' })).toMatchObject({
      charset: 'gbk',
      text: expect.stringContaining('锟斤拷'),
    });
  });

  it.each([
    '<meta charset="windows-1251">',
    "<META CHARSET='windows-1251'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<!-- <meta charset="koi8-r"> --><meta charset=windows-1251>',
  ])('uses %s of a page', (meta) => {
    const body = bytes(`<!doctype html>${' '.repeat(2_000)}${meta}<p>Привет</p>`, 'windows-1251');
    expect(decodeBytes(body, { kind: 'html' })).toMatchObject({
      charset: 'windows-1251',
      text: expect.stringContaining('Привет'),
    });
  });

  it('decodes undeclared bytes that are not UTF-8 as windows-1252', () => {
    const decoded = decodeBytes(bytes('<t>“café”</t>', 'windows-1252'), { kind: 'xml' });
    expect(decoded).toEqual({ text: '<t>“café”</t>', charset: 'windows-1252' });
  });

  it('decodes all bytes of windows-1252, which Node does not, and of related charsets', () => {
    const all = Uint8Array.from({ length: 32 }, (_, n) => 0x80 + n);
    const head = bytes('<?xml version="1.0" encoding="windows-1252"?>', 'ascii');
    const { text } = decodeBytes(Buffer.concat([head, all]), { kind: 'xml' });
    expect(text.slice(head.length)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    for (const charset of [
      'windows-1250',
      'windows-1251',
      'windows-1253',
      'windows-1254',
      'windows-1257',
      'windows-874',
    ]) {
      const body = Buffer.concat([
        bytes(`<?xml version="1.0" encoding="${charset}"?>`, 'ascii'),
        Uint8Array.of(0x85, 0x96),
      ]);
      expect(decodeBytes(body, { kind: 'xml' }).text, charset).toContain('…–');
    }
  });

  it.each([
    'ISO-8859-1',
    'iso8859-1',
    'iso_8859-1',
    'latin1',
    'l1',
    'cp1252',
    'x-cp1252',
    'us-ascii',
    'ascii',
    'CP819',
    'windows-1252',
  ])('treats %s as windows-1252, as browsers do', (label) => {
    expect(
      decodeBytes(bytes('“5 €”', 'windows-1252'), { contentType: `text/xml; charset=${label}`, kind: 'xml' }),
    ).toEqual({
      text: '“5 €”',
      charset: 'windows-1252',
    });
  });

  it.each([
    ['text/xml;charset=windows-1251', 'Привет'],
    ['text/xml; charset=windows-1251; boundary=x', 'Привет'],
    ["text/xml; charset='windows-1251'", 'Привет'],
    ['text/xml; CHARSET = "windows-1251"', 'Привет'],
    ['text/xml; charset=cp1251', 'Привет'],
    ['text/xml; charset=windows_1251', 'Привет'],
    ['text/xml, text/xml; charset=windows-1251', 'Привет'],
  ])('parses the charset in %s', (contentType, text) => {
    expect(decodeBytes(bytes(text, 'windows-1251'), { contentType, kind: 'xml' }).text).toBe(text);
  });

  it.each([
    '',
    ';',
    'text/xml; charset=',
    'text/xml; charset=""',
    'text/xml; charset=;',
    'text/xml; charset=x',
    'nonsense',
  ])('ignores the header %j', (contentType) => {
    const body = bytes(xml('windows-1251', 'Привет'), 'windows-1251');
    expect(decodeBytes(body, { contentType, kind: 'xml' }).text).toContain('Привет');
  });

  it.each(['utf-16', 'utf-16le', 'utf-32', 'ucs-2', 'unicode'])(
    'ignores a declared %s that does not fit the bytes',
    (label) => {
      expect(decodeBytes(bytes(xml(label, 'Zürich'), 'utf-8'), { kind: 'xml' }).charset).toBe('utf-8');
      expect(decodeBytes(bytes(`<meta charset="${label}"><p>Zürich`, 'windows-1252'), { kind: 'html' }).text).toContain(
        'Zürich',
      );
    },
  );

  it('prefers a byte order mark to the header and the declaration', () => {
    const body = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes(xml('windows-1251', 'Zürich'), 'utf-8')]);
    const { text, charset } = decodeBytes(body, { contentType: 'text/xml; charset=koi8-r', kind: 'xml' });
    expect(charset).toBe('utf-8');
    expect(text.startsWith('<?xml')).toBe(true);
  });

  it('decodes UTF-8 with one invalid byte as UTF-8', () => {
    const body = new Uint8Array([...bytes('<t>Привет, café, 日本語</t>', 'utf-8'), 0xe2]);
    expect(decodeBytes(body, { kind: 'xml' })).toMatchObject({
      charset: 'utf-8',
      text: expect.stringContaining('café'),
    });
  });

  it('decodes JSON as UTF-8 even if it contains a declaration', () => {
    const body = bytes('{"a":"<?xml encoding=\'koi8-r\'?> é"}', 'utf-8');
    expect(decodeBytes(body, { kind: 'json' }).charset).toBe('utf-8');
  });

  it('decodes an empty body to an empty text', () => {
    expect(decodeBytes(new Uint8Array(), { kind: 'xml' })).toEqual({ text: '', charset: 'utf-8' });
  });

  it.each([
    ['one byte', () => 0xc3],
    ['every byte', (at: number) => at % 256],
    ['bytes that are invalid in all charsets', (at: number) => 0x81 + (at % 30)],
  ])('is fast for megabytes of random data: %s', (_what, byte) => {
    const body = Uint8Array.from({ length: 5_000_000 }, (_, at) => byte(at));
    const start = cpuMs();
    decodeBytes(body, { kind: 'html' });
    expect(cpuMs() - start).toBeLessThan(2_000);
  });

  it('takes no longer for hostile declarations', () => {
    const start = cpuMs();
    for (const part of ['<?xml ', '<meta ', '<!--', '<meta charset', 'charset= ']) {
      decodeBytes(bytes(part.repeat(200_000), 'utf-8'), { contentType: part.repeat(10_000), kind: 'html' });
    }
    expect(cpuMs() - start).toBeLessThan(3_000);
  });
});

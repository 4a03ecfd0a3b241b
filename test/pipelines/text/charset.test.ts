import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../pipelines/text/charset.ts';
import { cpuMs } from '../../support/cpu-time.ts';

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
  ])('recognizes %s by its first bytes (mark: %j)', (charset, mark) => {
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

  it.each([
    ['shift_jis', '首相は月曜日に記者会見を開き、新しい予算案について説明した。'],
    ['euc-jp', '首相は月曜日に記者会見を開き、新しい予算案について説明した。'],
    ['euc-kr', '시장은 월요일 기자회견을 열고 새 예산안에 대해 설명했다.'],
    ['gbk', '市长在星期一举行了记者会，他说明了新的预算，这是今年的第一次。'],
    ['big5', '市長在星期一舉行了記者會，他說明了新的預算，這是今年的第一次。'],
    ['windows-1251', 'Мэр в понедельник рассказал о новом бюджете города.'],
    ['koi8-r', 'Мэр в понедельник рассказал о новом бюджете города.'],
    ['windows-1251', 'Мерът разказа в понеделник за новия бюджет на града.'],
    ['windows-1251', 'Мер у понеділок розповів про новий бюджет міста.'],
    ['windows-1253', 'Ο δήμαρχος παρουσίασε τη Δευτέρα τον νέο προϋπολογισμό.'],
    ['windows-1255', 'ראש העיר הציג ביום שני את התקציב החדש'],
    ['windows-1256', 'قدم رئيس البلدية الميزانية الجديدة يوم الاثنين'],
    ['windows-1252', 'Die Bürgermeisterin begrüßte die Gäste in Köln. „Schön“, sagte sie – über Größe.'],
    ['windows-1252', 'À l’été, les élèves français ont été reçus à l’Élysée « très bien ».'],
    ['windows-1252', 'Þjóðþingið ræðir öðruvísi.'],
    ['windows-1252', '£££ €€€ ©©©'],
  ])('reads undeclared %s by what it looks like: %s', (charset, text) => {
    const body = bytes(`<rss><title>${text}</title></rss>`, charset);
    expect(decodeBytes(body, { kind: 'xml' })).toMatchObject({ charset, text: expect.stringContaining(text) });
  });

  it('reads every byte of windows-1252, of which Node leaves some out, and those of its relatives', () => {
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
  ])('takes %s for windows-1252, as browsers do', (label) => {
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
  ])('reads the charset out of %s', (contentType, text) => {
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
  ])('makes nothing of the header %j', (contentType) => {
    const body = bytes(xml('windows-1251', 'Привет'), 'windows-1251');
    expect(decodeBytes(body, { contentType, kind: 'xml' }).text).toContain('Привет');
  });

  it.each(['utf-16', 'utf-16le', 'utf-32', 'ucs-2', 'unicode'])(
    'does not believe a declared %s that the bytes do not show',
    (label) => {
      expect(decodeBytes(bytes(xml(label, 'Zürich'), 'utf-8'), { kind: 'xml' }).charset).toBe('utf-8');
      expect(decodeBytes(bytes(`<meta charset="${label}"><p>Zürich`, 'windows-1252'), { kind: 'html' }).text).toContain(
        'Zürich',
      );
    },
  );

  it('believes a byte order mark before the header and the declaration', () => {
    const body = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes(xml('windows-1251', 'Zürich'), 'utf-8')]);
    const { text, charset } = decodeBytes(body, { contentType: 'text/xml; charset=koi8-r', kind: 'xml' });
    expect(charset).toBe('utf-8');
    expect(text.startsWith('<?xml')).toBe(true);
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

  it.each([
    ['one byte', () => 0xc3],
    ['every byte', (at: number) => at % 256],
    ['bytes that are no character anywhere', (at: number) => 0x81 + (at % 30)],
  ])('takes no longer for megabytes of nonsense: %s', (_what, byte) => {
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

import { gzipSync } from 'node:zlib';
import { atom, entry, feed, type HostileDocument, inFirst, item, times } from './build.ts';

const NUL = '\0';

const bytes = (...pattern: number[]): Uint8Array => Uint8Array.from(pattern.flatMap((byte) => Array(300).fill(byte)));

/** Malformed documents, and documents that are not feeds. */
export const DAMAGE: readonly HostileDocument[] = [
  { name: 'truncated in an item', make: () => feed(times(20, item)).slice(0, 2_000), ends: 11 },
  {
    name: 'truncated in CDATA',
    make: () => feed(item(1) + item(2, { description: '<![CDATA[abc' })).slice(0, -60),
    ends: 2,
  },
  { name: 'NUL', make: () => inFirst({ title: `a${NUL}b` }), ends: 2 },
  { name: 'only NUL', make: () => NUL.repeat(100_000), ends: /not_a_feed/ },
  { name: 'control characters', make: () => inFirst({ title: 'a\x01\x0b\x1fb' }), ends: 2 },
  {
    name: 'a lone surrogate',
    make: () => Buffer.concat([Buffer.from(feed(item(1))), Buffer.from([0xed, 0xa0, 0x80])]),
    ends: 1,
  },
  {
    name: 'a page',
    make: () =>
      '<!doctype html><html lang="en"><head><title>Courier</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Hello<br>you &nbsp; & me<script>if (a<b && c>d) x();</script></body></html>',
    ends: /not_a_feed/,
  },
  { name: 'an error in JSON', make: () => '{"error":{"code":429,"message":"not so fast"}}', ends: /not_a_feed/ },
  { name: 'null', make: () => 'null', ends: /not_a_feed/ },
  { name: 'plain text', make: () => 'We are working on it', ends: /not_a_feed/ },
  { name: 'an empty document', make: () => '', ends: /not_a_feed/ },
  { name: 'whitespace', make: () => '  \n\t ', ends: /not_a_feed/ },
  {
    name: 'data that looks like gzip',
    make: () => Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...Array(400).fill(0xa5)]),
    ends: /parse_error/,
  },
  {
    name: 'an image',
    make: () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), bytes(0, 255)]),
    ends: /not_a_feed/,
  },
  { name: 'a feed in a .gz file in a .gz file', make: () => gzipSync(gzipSync(feed(item(1)))), ends: /not_a_feed/ },
  {
    name: 'a sitemap',
    make: () =>
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://desk.example/</loc></url></urlset>',
    ends: 1,
  },
  { name: 'RSS without a channel', make: () => '<rss version="2.0"></rss>', ends: /^0$|not_a_feed/ },
  { name: 'RSS without items', make: () => feed(''), ends: 0 },
  { name: 'Atom without entries', make: () => atom(''), ends: 0 },
  { name: 'RSS without a version', make: () => feed(item(1) + item(2)).replace(' version="2.0"', ''), ends: 2 },
  { name: 'an invalid date in RSS', make: () => inFirst({ date: 'the other day' }), ends: 2 },
  {
    name: 'an invalid date in Atom',
    make: () => atom(entry(1, '<updated>the other day</updated>') + entry(2)),
    ends: 2,
  },
  { name: 'an empty date in Atom', make: () => atom(entry(1, '<updated/>') + entry(2)), ends: 2 },
  {
    name: 'an Atom link without attributes',
    make: () => atom(entry(1, '', '>https://desk.example/1</link>') + entry(2)),
    ends: 2,
  },
  { name: 'a relative link', make: () => feed(item(1).replace('https://desk.example/1', '/1') + item(2)), ends: 2 },
  { name: 'one item three times', make: () => feed(item(1).repeat(3)), ends: /^[13]$/ },
  { name: 'an item without guid', make: () => feed(item(1).replace(/<guid>.*<\/guid>/, '') + item(2)), ends: 2 },
  {
    name: 'an item whose guid is its link',
    make: () => feed(`<item><title>a</title><guid>https://desk.example/p</guid></item>${item(2)}`),
    ends: 2,
  },
  { name: 'an item without guid and link', make: () => feed(`<item><title>a</title></item>${item(2)}`), ends: 2 },
  { name: 'an empty item', make: () => feed(`<item/>${item(2)}`), ends: /^[12]$/ },
  {
    name: 'undeclared prefixes',
    make: () => inFirst({ more: '<dc:creator>Ann</dc:creator><media:content url="/a.jpg"/><odd:one>x</odd:one>' }),
    ends: 2,
  },
  {
    name: 'bare ampersands',
    make: () => inFirst({ title: 'B&B & more', more: '<enclosure url="/a?b=1&c=2" type="audio/mpeg"/>' }),
    ends: 2,
  },
  { name: 'ampersands in CDATA', make: () => inFirst({ title: '<![CDATA[B&B & more &amp; x]]>' }), ends: 2 },
  {
    name: 'elements named like properties',
    make: () =>
      inFirst({
        more: '<__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>1</polluted></prototype></constructor><x __proto__="1" constructor="2"/>',
      }),
    ends: 2,
  },
  { name: 'UTF-7', make: () => `<?xml version="1.0" encoding="utf-7"?>${'+ADw-'.repeat(100_000)}`, ends: /not_a_feed/ },
  { name: '5 MB of broken UTF-8', make: () => new Uint8Array(5_000_000).fill(0xc3), ends: /not_a_feed/ },
  {
    name: '9 MB of bytes that are no text',
    make: () => Uint8Array.from({ length: 9_000_000 }, (_, at) => 0x81 + (at % 30)),
    ends: /not_a_feed/,
  },
  {
    name: '9 MB in a declared East Asian charset',
    make: () =>
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="iso-2022-jp"?><rss><channel><item><title>'),
        Buffer.alloc(9_000_000, '\x1b$B'),
      ]),
    ends: /^[01]$|not_a_feed|parse_error/,
  },
];

import { atom, entry, feed, type HostileDocument, inFirst, item, times } from './build.ts';

/** Texts in which an inefficient search restarts repeatedly. */
export const REPETITIONS: readonly HostileDocument[] = [
  { name: '200,000 escaped < in a description', make: () => inFirst({ description: '&lt;'.repeat(200_000) }), ends: 2 },
  { name: '200,000 escaped < in a title', make: () => inFirst({ title: '&lt;'.repeat(200_000) }), ends: 2 },
  { name: '9 MB of escaped <', make: () => inFirst({ description: '&lt;'.repeat(2_250_000) }), ends: /^2$/ },
  { name: '100,000 unclosed links', make: () => inFirst({ description: '&lt;a href='.repeat(100_000) }), ends: 2 },
  { name: '100,000 unclosed quotes', make: () => inFirst({ description: '&lt;a href="'.repeat(100_000) }), ends: 2 },
  { name: '100,000 escaped comments', make: () => inFirst({ description: '&lt;!--'.repeat(100_000) }), ends: 2 },
  { name: '100,000 escaped scripts', make: () => inFirst({ description: '&lt;script>'.repeat(100_000) }), ends: 2 },
  { name: '200,000 spaces in a title', make: () => inFirst({ title: `a${' '.repeat(200_000)}b` }), ends: 2 },
  { name: '200,000 bare < in text', make: () => inFirst({ more: `<x>${'<'.repeat(200_000)}</x>` }), ends: 2 },
  { name: '200,000 bare & in text', make: () => inFirst({ title: '&'.repeat(200_000) }), ends: 2 },
  { name: '50,000 unclosed comments', make: () => inFirst({ more: '<!--'.repeat(50_000) }), ends: /^[12]$/ },
  { name: '50,000 unclosed CDATA sections', make: () => inFirst({ more: '<![CDATA['.repeat(50_000) }), ends: /^[12]$/ },
  { name: '20,000 doctypes', make: () => '<!DOCTYPE rss ['.repeat(20_000) + feed(item(1)), ends: /^1$|not_a_feed/ },
  {
    name: '100,000 unclosed XML declarations',
    make: () => '<?xml version="1.0" '.repeat(100_000) + feed(item(1)),
    ends: /^1$|not_a_feed/,
  },
  { name: '500,000 line ends before the root', make: () => '\n'.repeat(500_000) + feed(item(1)), ends: 1 },
  { name: 'a million spaces in a date', make: () => inFirst({ date: `Tue, ${' '.repeat(1_000_000)}x` }), ends: 2 },
  { name: 'a million digits in a date', make: () => inFirst({ date: '1'.repeat(1_000_000) }), ends: 2 },
  { name: 'a million colons in a date', make: () => inFirst({ date: '1:'.repeat(500_000) }), ends: 2 },
  {
    name: 'a million commas in an author',
    make: () => inFirst({ more: `<author>${'a, '.repeat(330_000)}</author>` }),
    ends: 2,
  },
  {
    name: 'a million brackets in an author',
    make: () => inFirst({ more: `<author>${'a@b ('.repeat(200_000)}</author>` }),
    ends: 2,
  },
  { name: '200,000 dots in a link', make: () => feed(item(1).replace('/1<', `${'/..'.repeat(200_000)}<`)), ends: 1 },
  {
    name: '100,000 nested bases',
    make: () => atom(`${'<x xml:base="a/">'.repeat(100_000)}${entry(1)}`),
    ends: /^[01]$|not_a_feed|parse_error|too_large/,
  },
  {
    name: 'a base of half a megabyte for 10,000 links',
    make: () =>
      atom(times(10_000, (n) => entry(n))).replace(
        '<feed ',
        `<feed xml:base="https://desk.example/${'b'.repeat(500_000)}/" `,
      ),
    ends: 10_000,
  },
  {
    name: '500 bases that grow',
    make: () => atom(times(500, (n) => `<x xml:base="${'b'.repeat(1_000)}/">${entry(n)}`)),
    ends: /^\d+$|parse_error/,
  },
  {
    name: '20,000 zones that do not exist',
    make: () => feed(times(20_000, (n) => item(n, { date: `3 May 2026 10:00 Sea/Harbour_${n}` }))),
    ends: /^20000$/,
  },
  { name: '50,000 stray ends of items', make: () => feed(item(1) + '<x/></item>'.repeat(50_000)), ends: 1 },
  { name: '50,000 stray ends of titles', make: () => inFirst({ more: 'x</title>'.repeat(50_000) }), ends: 2 },
  { name: '50,000 tags without an end', make: () => inFirst({ more: '<title a="b" '.repeat(50_000) }), ends: 2 },
  { name: '50,000 spaces in tags', make: () => inFirst({ more: '< title '.repeat(50_000) }), ends: 2 },
  { name: '50,000 declarations without an end', make: () => inFirst({ title: '<! '.repeat(50_000) }), ends: 2 },
  {
    name: '50,000 brackets at the end of CDATA',
    make: () => inFirst({ title: `<![CDATA[${'] '.repeat(50_000)}` }),
    ends: /^[12]$/,
  },
  { name: '200,000 references to bytes', make: () => inFirst({ title: '&acirc;&euro;'.repeat(100_000) }), ends: 2 },
  {
    name: '20,000 entries of one guid',
    make: () => feed(times(20_000, (n) => `<item><guid>g</guid><link>/${n}</link></item>`)),
    ends: /^20000$/,
  },
  {
    name: '20,000 equal entries',
    make: () => feed('<item><guid>g</guid></item>'.repeat(20_000)),
    ends: /^20000$/,
  },
];

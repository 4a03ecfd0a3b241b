import { doctype, feed, type HostileDocument, inFirst, item, times } from './build.ts';

/** Ten entities, each of which expands to ten of the previous one. */
const LAUGHS = times(9, (n) => `<!ENTITY ha${n + 1} "${`&ha${n};`.repeat(10)}">`);

/** Entities and declarations that an unsafe parser would expand or fetch. */
export const ENTITIES: readonly HostileDocument[] = [
  {
    name: 'a billion laughs',
    make: () => feed(item(1, { title: '&ha9;' }) + item(2), doctype(`<!ENTITY ha0 "ha">${LAUGHS}`)),
    ends: 2,
  },
  {
    name: 'one long entity used 5,000 times',
    make: () => feed(item(1, { title: '&long;'.repeat(5_000) }), doctype(`<!ENTITY long "${'x'.repeat(50_000)}">`)),
    ends: 1,
  },
  {
    name: 'parameter entities that multiply',
    make: () =>
      feed(item(1), doctype(`<!ENTITY % a "aaaaaaaaaa">${times(9, (n) => `<!ENTITY % b${n} "%a;%a;%a;%a;">%b${n};`)}`)),
    ends: 1,
  },
  {
    name: 'a recursive entity',
    make: () => feed(item(1, { title: '&me;' }), doctype('<!ENTITY me "&you;"><!ENTITY you "&me;">')),
    ends: 1,
  },
  {
    name: 'an entity that refers to a file',
    make: () => feed(item(1, { title: '&file;' }), doctype('<!ENTITY file SYSTEM "file:///etc/passwd">')),
    ends: 1,
  },
  {
    name: 'an external DTD and parameter entity',
    make: () =>
      feed(item(1), {
        before:
          '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/feed.dtd" [<!ENTITY % more SYSTEM "http://127.0.0.1:9/more.dtd"> %more;]>',
      }),
    ends: 1,
  },
  {
    name: 'a declared entity',
    make: () => feed(item(1, { title: '&paper; today' }), doctype('<!ENTITY paper "The Courier">')),
    ends: 1,
  },
  { name: 'entities named like properties', make: () => inFirst({ title: '&toString;&constructor;' }), ends: 2 },
  { name: 'references to invalid characters', make: () => inFirst({ title: '&#xD800;&#x0;&#xFFFF;' }), ends: 2 },
  { name: '200,000 numeric references', make: () => inFirst({ description: '&#8211;'.repeat(200_000) }), ends: 2 },
  { name: 'one reference of a million digits', make: () => inFirst({ title: `&#${'9'.repeat(1_000_000)};` }), ends: 2 },
  {
    name: 'one entity name of a million letters',
    make: () => inFirst({ title: `&${'a'.repeat(1_000_000)};` }),
    ends: 2,
  },
];

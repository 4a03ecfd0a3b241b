import { atom, feed, type HostileDocument, inFirst, item, json, times } from './build.ts';

const CONTENT = ' xmlns:content="http://purl.org/rss/1.0/modules/content/"';

/** Documents that are deep, wide or long. */
export const SIZES: readonly HostileDocument[] = [
  {
    name: '100,000 nested elements',
    make: () => inFirst({ more: `<x>${'<a>'.repeat(100_000)}deep${'</a>'.repeat(100_000)}</x>` }),
    ends: 2,
  },
  {
    name: '100,000 nested elements in a description',
    make: () => inFirst({ description: `${'<b>'.repeat(100_000)}deep${'</b>'.repeat(100_000)}` }),
    ends: 2,
  },
  {
    name: '100,000 nested elements in an escaped description',
    make: () => inFirst({ description: `${'&lt;b>'.repeat(100_000)}deep${'&lt;/b>'.repeat(100_000)}` }),
    ends: 2,
  },
  { name: '100,000 unclosed elements', make: () => inFirst({ more: `<x>${'<a>'.repeat(100_000)}` }), ends: 2 },
  { name: '100,000 nested items with nothing in them', make: () => feed('<item>'.repeat(100_000)), ends: 20_000 },
  { name: '100,000 nested items', make: () => feed('<item><a>'.repeat(100_000)), ends: 20_000 },
  {
    name: '100,000 nested Atom contents',
    make: () => atom(`<entry><id>urn:1</id>${'<content type="xhtml"><div>'.repeat(100_000)}</entry>`),
    ends: 1,
  },
  {
    name: 'JSON of 1,000,000 nested lists',
    make: () => json(`{"id":"1","x":${'['.repeat(1_000_000)}`),
    ends: /too_large/,
  },
  {
    name: 'JSON of 100,000 nested lists, closed',
    make: () => json(`{"id":"1","_x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ends: /^1$|not_a_feed/,
  },
  {
    name: 'JSON of 200,000 empty items',
    make: () => json(Array(200_000).fill('{}').join()),
    ends: 20_000,
  },
  {
    name: '50 MB, 100,000 items',
    make: () => {
      const text = `<content:encoded><![CDATA[<p>${'The harbour stays open through the winter. '.repeat(9)}</p>]]></content:encoded>`;
      return feed(
        times(100_000, (n) => item(n, { more: text })),
        { attributes: CONTENT },
      );
    },
    ends: /too_large/,
  },
  {
    name: '9.9 MB, 20,000 items',
    make: () => {
      const text = `<content:encoded><![CDATA[<p>${'The harbour stays open. '.repeat(10)}</p>]]></content:encoded>`;
      return feed(
        times(20_000, (n) => item(n, { more: text })),
        { attributes: CONTENT },
      ).slice(0, 9_900_000);
    },
    ends: /^20000$/,
  },
  {
    name: '50,000 items of next to nothing',
    make: () => feed(times(50_000, (n) => `<item><guid>${n}</guid></item>`)),
    ends: 20_000,
  },
  {
    name: '9 MB in one CDATA section',
    make: () =>
      feed(item(1, { more: `<content:encoded><![CDATA[${'word '.repeat(1_800_000)}]]></content:encoded>` }) + item(2), {
        attributes: CONTENT,
      }),
    ends: 2,
  },
  {
    name: '20 MB in one CDATA section',
    make: () => feed(item(1, { description: `<![CDATA[${'word '.repeat(4_000_000)}]]>` })),
    ends: /too_large/,
  },
  {
    name: 'an attribute of 1 MB',
    make: () => inFirst({ more: `<enclosure url="https://desk.example/${'a'.repeat(1_000_000)}" type="audio/mpeg"/>` }),
    ends: 2,
  },
  { name: 'a comment of 1 MB', make: () => inFirst({ more: `<!--${'c'.repeat(1_000_000)}-->` }), ends: 2 },
  { name: 'a tag name of 1 MB', make: () => inFirst({ more: `<${'n'.repeat(1_000_000)}/>` }), ends: 2 },
  { name: 'a link of 9 MB', make: () => feed(item(1).replace('/1<', `/${'l'.repeat(9_000_000)}<`)), ends: 1 },
  {
    name: '100,000 attributes',
    make: () => inFirst({ more: `<x ${times(100_000, (n) => `a${n}="v" `)}/>` }),
    ends: 2,
  },
  {
    name: '100,000 namespaces',
    make: () => feed(item(1) + item(2), { attributes: times(100_000, (n) => ` xmlns:n${n}="urn:n${n}"`) }),
    ends: 2,
  },
  {
    name: '100,000 categories',
    make: () => inFirst({ more: times(100_000, (n) => `<category>c${n}</category>`) }),
    ends: /^2$/,
  },
  {
    name: '50,000 enclosures',
    make: () => inFirst({ more: times(50_000, (n) => `<enclosure url="/${n}.mp3" length="1"/>`) }),
    ends: /^2$/,
  },
  {
    name: 'a sitemap of 60,000 URLs, more than the specification allows',
    make: () =>
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${times(60_000, (n) => `<url><loc>https://desk.example/${n}</loc></url>`)}</urlset>`,
    ends: 20_000,
  },
];

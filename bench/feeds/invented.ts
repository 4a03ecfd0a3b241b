const WORDS =
  'harbour council vote ferry rail budget storm school bridge market festival court strike river museum'.split(' ');

/** Invented prose of so many words, the same for the same seed. */
const prose = (words: number, seed: number): string =>
  Array.from({ length: words }, (_, at) => WORDS[(seed * 7 + at * at + at) % WORDS.length]).join(' ');

const day = (n: number): Date => new Date(Date.UTC(2024, 0, 1 + (n % 300), n % 24, n % 60));

const html = (n: number, words: number): string =>
  `<p>${prose(words, n)} <a href="https://gazette.example/${n}">more</a></p><img src="/img/${n}.jpg"><p>${prose(words, n + 1)}</p>`;

const rssItem = (n: number, words: number): string =>
  `<item><title>${prose(8, n)} &amp; ${n}</title><link>https://gazette.example/news/${n}</link>` +
  `<guid isPermaLink="false">gazette-${n}</guid><pubDate>${day(n).toUTCString()}</pubDate><dc:creator>Ann Lee</dc:creator>` +
  `<category>News</category><category>${WORDS[n % WORDS.length]}</category><description>${prose(30, n)}</description>` +
  `<content:encoded><![CDATA[${html(n, words)}]]></content:encoded>` +
  `<media:content url="https://gazette.example/img/${n}.jpg" medium="image"/></item>`;

const atomEntry = (n: number, words: number): string =>
  `<entry><id>tag:notebook.example,2024:${n}</id><title>${prose(6, n)}</title><link href="https://notebook.example/${n}"/>` +
  `<published>${day(n).toISOString()}</published><updated>${day(n + 1).toISOString()}</updated><author><name>Jo Doe</name></author>` +
  `<category term="${WORDS[n % WORDS.length]}"/><content type="html">${html(n, words).replaceAll('<', '&lt;')}</content></entry>`;

const rss = (items: number, words: number): string =>
  '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>' +
  '<title>The Gazette</title><link>https://gazette.example/</link><description>News</description>' +
  `${Array.from({ length: items }, (_, n) => rssItem(n, words)).join('\n')}</channel></rss>`;

const atom = (entries: number, words: number): string =>
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Notebook</title><id>tag:notebook.example,2024:feed</id>' +
  `${Array.from({ length: entries }, (_, n) => atomEntry(n, words)).join('\n')}</feed>`;

/** Feeds as news sites have them: headlines alone, summaries, whole articles. */
export function inventedFeeds(): Uint8Array[] {
  return [rss(20, 0), rss(50, 20), rss(10, 300), rss(100, 10), atom(25, 0), atom(15, 200), atom(50, 50)].map((text) =>
    new TextEncoder().encode(text),
  );
}

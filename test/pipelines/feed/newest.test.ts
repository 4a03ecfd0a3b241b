import { expect, test } from 'vitest';
import { createNewest, MAX_NEWEST } from '../../../pipelines/feed/newest.ts';
import { parse } from './parse.ts';

const DAY_MS = 86_400_000;
const MORE = 30_000;

/** Day n of a long past. */
const day = (n: number): string => new Date(Date.UTC(1980, 0, 1) + (n % 15_000) * DAY_MS).toISOString().slice(0, 10);

const numbers = (n: number): number[] => Array.from({ length: n }, (_, at) => at);

const sitemap = (urls: readonly string[]): string => `<?xml version="1.0"?><urlset>${urls.join('\n')}</urlset>`;
const url = (n: number, more = ''): string => `<url><loc>https://a.example/${n}</loc>${more}</url>`;

const pathsOf = (entries: readonly { readonly url?: string }[]): string[] =>
  entries.map((entry) => new URL(entry.url ?? '').pathname.slice(1));

test('the newest items are kept, whatever their order', () => {
  const newest = createNewest<number>((n) => n, 3);
  for (const n of [5, 1, 9, 2, 8, 3, 7, 4, 6]) newest.add(n);
  expect([newest.items(), newest.leftOut()]).toEqual([[9, 8, 7], 6]);
});

test('of items with the same time or none, those at the start and the end of the document are kept', () => {
  const undated = createNewest<number>(() => undefined, 5);
  for (const n of numbers(100)) undated.add(n);
  expect([undated.items(), undated.leftOut()]).toEqual([[0, 1, 2, 98, 99], 95]);
  const mixed = createNewest<number>((n) => (n === 50 ? 2 : n % 10 === 0 ? 1 : undefined), 4);
  for (const n of numbers(100)) mixed.add(n);
  expect(mixed.items()).toEqual([50, 0, 10, 90]);
});

test('a few items stay as they are', () => {
  const newest = createNewest<number>((n) => n, 5);
  for (const n of [2, 1, 3]) newest.add(n);
  expect([newest.items(), newest.leftOut()]).toEqual([[2, 1, 3], 0]);
});

test('of a large sitemap the newest URLs are read, by lastmod or publication date, and the number of the others is told', async () => {
  const urls = numbers(MORE).map((n) =>
    url(
      n,
      n % 2 === 0
        ? `<lastmod>${day(n / 2)}</lastmod>`
        : `<news:news><news:publication_date>${day((n - 1) / 2)}</news:publication_date></news:news>`,
    ),
  );
  const { entries, leftOut } = await parse(sitemap(urls.reverse()));
  expect(leftOut).toBe(MORE - MAX_NEWEST);
  expect(new Set(pathsOf(entries))).toEqual(new Set(numbers(MAX_NEWEST).map((n) => String(MORE - 1 - n))));
});

test('of a large sitemap without dates the first and the last URLs are read: new ones are at either end', async () => {
  const { entries, leftOut } = await parse(sitemap(numbers(MORE).map((n) => url(n))));
  expect(leftOut).toBe(MORE - MAX_NEWEST);
  const paths = pathsOf(entries);
  expect([paths[0], paths[9_999], paths[10_000], paths.at(-1)]).toEqual(['0', '9999', '20000', '29999']);
});

test('a sitemap with 20,000 URLs is read whole, in its order; a last URL without an end tag as well', async () => {
  const whole = await parse(sitemap(numbers(MAX_NEWEST).map((n) => url(n))));
  expect([pathsOf(whole.entries), whole.leftOut]).toEqual([numbers(MAX_NEWEST).map(String), undefined]);
  const cut = await parse(`<?xml version="1.0"?><urlset>${url(1)}${url(2)}<url><loc>https://a.example/3</loc>`);
  expect(pathsOf(cut.entries)).toEqual(['1', '2', '3']);
});

test('of a large sitemap index the sitemaps that changed last are followed', async () => {
  const children = numbers(MORE).map(
    (n) => `<sitemap><loc>https://a.example/${n}.xml</loc><lastmod>${day(n / 2)}</lastmod></sitemap>`,
  );
  const { sitemaps, leftOut } = await parse(`<?xml version="1.0"?><sitemapindex>${children.join('')}</sitemapindex>`);
  expect([sitemaps.length, leftOut]).toEqual([MAX_NEWEST, MORE - MAX_NEWEST]);
  expect(sitemaps).toContain(`https://a.example/${MORE - 1}.xml`);
  expect(sitemaps).not.toContain('https://a.example/0.xml');
});

test.each([
  [
    'RSS',
    (n: number) => `<item><guid>${n}</guid><link>https://a.example/${n}</link><pubDate>${day(n / 2)}</pubDate></item>`,
    (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
  ],
  [
    'Atom',
    (n: number) => `<entry><id>${n}</id><link href="https://a.example/${n}"/><updated>${day(n / 2)}</updated></entry>`,
    (items: string) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${items}</feed>`,
  ],
  [
    'JSON',
    (n: number) => `${n === 0 ? '' : ','}{"id":"${n}","url":"https://a.example/${n}","date_published":"${day(n / 2)}"}`,
    (items: string) => `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[${items}]}`,
  ],
])('of a large %s document the newest entries are read', async (_, item, feed) => {
  const { title, entries, leftOut } = await parse(feed(numbers(MORE).map(item).join('')));
  expect([title, entries.length, leftOut]).toEqual(['T', MAX_NEWEST, MORE - MAX_NEWEST]);
  const oldest = Math.min(...pathsOf(entries).map(Number));
  expect(oldest).toBe(MORE - MAX_NEWEST);
});

/** Expected result of a document: a number of entries, or one of the outcomes. */
export type Ending = number | RegExp;

export interface HostileDocument {
  readonly name: string;
  /** Created on demand: some documents have megabytes. */
  readonly make: () => string | Uint8Array;
  readonly ends: Ending;
}

const HEAD = '<title>Harbour desk</title><link>https://desk.example/</link><description>News</description>';

export const feed = (items: string, { before = '', head = '', attributes = '' } = {}): string =>
  `<?xml version="1.0" encoding="utf-8"?>${before}<rss version="2.0"${attributes}><channel>${HEAD}${head}${items}</channel></rss>`;

interface Parts {
  readonly title?: string;
  readonly date?: string;
  readonly description?: string;
  readonly more?: string;
}

export const item = (n: number, parts: Parts = {}): string => {
  const { title = `Story ${n}`, date = 'Tue, 06 Oct 2026 07:08:09 GMT', description = `Text ${n}.`, more = '' } = parts;
  return `<item><title>${title}</title><link>https://desk.example/${n}</link><guid>desk-${n}</guid><pubDate>${date}</pubDate><description>${description}</description>${more}</item>`;
};

export const atom = (entries: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour desk</title><id>urn:desk</id><updated>2026-10-06T07:08:09Z</updated>${entries}</feed>`;

export const entry = (
  n: number,
  updated = '<updated>2026-10-06T07:08:09Z</updated>',
  link = ` href="/${n}"/>`,
): string =>
  `<entry><title>Story ${n}</title><id>urn:desk:${n}</id><link${link}${updated}<summary>Text.</summary></entry>`;

export const json = (items: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour desk","items":[${items}]}`;

export const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join('');

export const doctype = (declarations: string): { before: string } => ({ before: `<!DOCTYPE rss [${declarations}]>` });

export const inFirst = (parts: Parts): string => feed(item(1, parts) + item(2));

import { type FeedDocument, type FeedInput, parseFeed } from '../../../pipelines/feed/index.ts';

/** Parses a text with the URL https://site.example/feed. */
export const parse = (text: string | Uint8Array, options: Partial<FeedInput> = {}): Promise<FeedDocument> =>
  parseFeed({
    body: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    url: 'https://site.example/feed',
    ...options,
  });

export const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://site.example/</link>${head}${items}</channel></rss>`;

export const item = (n: number | string, more = ''): string =>
  `<item><title>t${n}</title><link>https://site.example/${n}</link><guid>g${n}</guid>${more}</item>`;

export const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:t</id>${entries}</feed>`;

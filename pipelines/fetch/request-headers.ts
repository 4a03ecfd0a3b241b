/**
 * Returns the User-Agent header: `wireroom/1.2.0 (+https://example.com/bot)`. `contact` is a URL or
 * an e-mail address for site operators. Characters that are invalid in a header are removed.
 */
export function userAgent(version: string, contact?: string): string {
  const printable = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim() ?? '';
  return printable === '' ? `wireroom/${version}` : `wireroom/${version} (+${printable})`;
}

/** Accept headers by kind of document. They all include any type, because some servers answer 406 otherwise. */
export const ACCEPT = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
} as const;

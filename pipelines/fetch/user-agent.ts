/**
 * Returns the User-Agent header: `wireroom/1.2.0 (+https://example.com/bot)`. `contact` is a URL or
 * an e-mail address for site operators. Characters that are invalid in a header are removed.
 */
export function userAgent(version: string, contact?: string): string {
  const printable = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim() ?? '';
  return printable === '' ? `wireroom/${version}` : `wireroom/${version} (+${printable})`;
}

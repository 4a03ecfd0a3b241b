/**
 * The User-Agent header: `wireroom/1.2.0 (+https://example.com/bot)`. `contact` is where a site's operator finds us, a
 * URL or an e-mail address; characters a header cannot carry are left out.
 */
export const userAgent = (version: string, contact?: string): string => {
  const printable = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim() ?? '';
  return printable === '' ? `wireroom/${version}` : `wireroom/${version} (+${printable})`;
};

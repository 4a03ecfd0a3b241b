import { parseUrl } from '../../config/parse-url.ts';

/** What a URI (RFC 3986) must not contain after its host, although a URL of the web may. */
const FORBIDDEN = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

const escaped = (part: string): string => part.replace(FORBIDDEN, encodeURIComponent);

/** Returns a URL as the URI that the format requires; undefined if it is not one of the web. */
export function uriOf(text: string): string | undefined {
  const url = parseUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const fragment = url.hash && `#${escaped(url.hash.slice(1))}`;
  return url.origin + escaped(url.pathname + url.search) + fragment;
}

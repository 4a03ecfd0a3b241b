import { parseUrl } from '../../config/parse-url.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { canonicalizeStoredUrl, canonicalizeUrl, type UrlKey } from '../../model/url/canonicalize-url.ts';
import type { PoliteFetch } from '../../pipelines/fetch/index.ts';
import { note } from '../output/print.ts';

/** How a user refers to a feed or article: by number or URL. */
export type IdOrUrl = { readonly id: number } | { readonly url: UrlKey };

/** Parses a number or URL. @throws WireroomError('bad_url') with one line */
export function parseIdOrUrl(text: string): IdOrUrl {
  if (/^\d{1,15}$/.test(text)) return { id: Number(text) };
  const url = canonicalizeStoredUrl(text);
  if (url) return { url };
  const reason = whyNotUrl(text);
  throw new WireroomError('bad_url', `neither a number nor a URL: ${text}${reason ? ` (${reason})` : ''}`);
}

/** Parses the URL of something to fetch. @throws WireroomError('bad_url') with one line */
export function parseFetchableUrl(text: string): UrlKey {
  const url = canonicalizeUrl(text);
  if (url) return url;
  const reason = whyNotUrl(text);
  throw new WireroomError('bad_url', `not a URL: ${text}${reason ? ` (${reason})` : ''}`);
}

/** `example.com/feed`, or `localhost:8080`, which the URL standard takes for a URL with the scheme "localhost:". */
const HOST = /^(?:[\w-]{1,63}(?:\.[\w-]{1,63}){0,20}|\[[0-9a-f:.]+\])(?::\d+)?(?:[/?#]|$)/i;

/** Returns the https URL of an address without a scheme, such as `example.com/feed`; undefined for anything else. */
export function withScheme(text: string): UrlKey | undefined {
  return HOST.test(text) && /^[^/?#]*[.:]/.test(text) ? canonicalizeUrl(`https://${text}`) : undefined;
}

/** Parses a URL to fetch, or an address without a scheme, which is taken as https; that is noted on stderr. */
export function parseAddress(text: string): UrlKey | undefined {
  const url = canonicalizeUrl(text);
  if (url) return url;
  const completed = withScheme(text);
  if (completed) note(`taking ${text} as ${completed.url}`);
  return completed;
}

/** Outcomes that are typical of a host without https. */
const NO_HTTPS: ReadonlySet<string> = new Set(['unreachable', 'tls_failure', 'timeout']);

/**
 * Chooses between https and http for an address without a scheme: https, unless robots.txt cannot
 * be requested that way. (A failed request for a page would make its host rest, so that http could
 * not be tried.)
 * @param url the URL that `parseAddress` made of `text`
 */
export async function chooseScheme(text: string, url: UrlKey, fetch: PoliteFetch): Promise<UrlKey> {
  const insecure = withScheme(text) && canonicalizeUrl(`http://${text}`);
  if (!insecure) return url;
  try {
    await fetch(new URL('/robots.txt', url.url).href, { kind: 'robots', reach: 'opened' });
  } catch (error) {
    if (error instanceof WireroomError && NO_HTTPS.has(error.outcome)) {
      note(`${error.message}; trying ${insecure.url}`);
      return insecure;
    }
  }
  return url;
}

/** Explains why `canonicalizeUrl` refuses a text, if there is more to say than that it is not a URL. */
export function whyNotUrl(text: string): string | undefined {
  const completed = withScheme(text);
  if (completed) return `did you mean ${completed.url}?`;
  const url = parseUrl(text);
  if (url === undefined) return undefined;
  const { protocol, username, password } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return 'only http and https can be fetched';
  return username || password ? 'it contains a user name or password' : 'it is too long';
}

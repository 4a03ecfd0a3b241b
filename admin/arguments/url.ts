import { WireroomError } from '../../config/wireroom-error.ts';
import { hasBadPort } from '../../pipelines/url/bad-port.ts';
import { canonicalizeStoredUrl, canonicalizeUrl, type UrlKey } from '../../pipelines/url/canonicalize-url.ts';

/** What a person gave to name a feed or an article: its number, or a URL. */
export type IdOrUrl = { readonly id: number } | { readonly url: UrlKey };

/** A number or a URL. @throws WireroomError('bad_url') with one line */
export const parseIdOrUrl = (text: string): IdOrUrl => {
  if (/^\d{1,15}$/.test(text)) return { id: Number(text) };
  const url = canonicalizeStoredUrl(text);
  if (url) return { url };
  const why = whyNotUrl(text);
  throw new WireroomError('bad_url', `neither a number nor a URL: ${text}${why ? ` (${why})` : ''}`);
};

/** The URL of something to fetch. @throws WireroomError('bad_url') with one line */
export const parseFetchableUrl = (text: string): UrlKey => {
  const url = canonicalizeUrl(text);
  if (url) return url;
  const why = whyNotUrl(text);
  throw new WireroomError('bad_url', `not a URL: ${text}${why ? ` (${why})` : ''}`);
};

/** What is wrong with a text that `canonicalizeUrl` refuses, when there is more to say than that it is no URL. */
export const whyNotUrl = (text: string): string | undefined => {
  // "example.com/feed", or "localhost:8080", which the URL standard takes for a URL of scheme "localhost:".
  const isHost = /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,20}(?::\d+)?(?:\/|$)/.test(text) && /[.:]/.test(text);
  const meant = isHost ? canonicalizeUrl(`https://${text}`) : undefined;
  if (meant) return `did you mean ${meant.url}?`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { protocol, username, password, port } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return 'only http and https can be fetched';
  if (hasBadPort(url)) return `port ${port} is not for web sites`;
  return username || password ? 'it has a user name or password in it' : 'it is too long';
};

import { hasBadPort } from './bad-port.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

/** Longest URL we keep, in characters: longer ones are traps or data, and a unique btree row ends at 2,704 bytes. */
export const MAX_URL_LENGTH = 2_000;
/** What is longer than this before normalisation is not even looked at. */
const MAX_INPUT_LENGTH = 20_000;

/**
 * The route by which we name an entry that has no link (pipelines/feed/synthetic-entry-url.ts). Such an address says that there
 * is nothing to fetch, so nobody outside may make one.
 */
export const ENTRY_ROUTE = '#!feed-entry=';

/**
 * The one spelling in which a URL is stored, compared and fetched.
 *
 * Absolute (resolved against `base` when given), http or https, host in lower case and punycode without a final dot,
 * default port dropped, fragment dropped unless it is a hash-bang route (`#!…` selects a page) other than our own
 * (`ENTRY_ROUTE`), tracking parameters dropped, an empty query dropped. Path, order of parameters and their escapes stay as they are: servers may care.
 *
 * `undefined` when there is nothing we would fetch: blank or unparsable, another scheme, a port of another protocol
 * (bad-port.ts), a user name or password in it, or more than 2,000 characters after normalisation (20,000 before).
 */
export const normalizeUrl = (url: string, base?: string): string | undefined => {
  const normal = normalizeStoredUrl(url, base);
  if (normal === undefined || !new URL(normal).hash.startsWith(ENTRY_ROUTE)) return normal;
  return normal.slice(0, normal.indexOf('#'));
};

/** The same for a URL that may be an address of our own making, which is kept. */
export const normalizeStoredUrl = (url: string, base?: string): string | undefined => {
  if (url.length > MAX_INPUT_LENGTH || url.trim() === '' || !URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  if (hasBadPort(parsed)) return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  if (parsed.hostname.endsWith('.')) parsed.hostname = parsed.hostname.slice(0, -1);
  if (!parsed.hash.startsWith('#!')) parsed.hash = '';
  parsed.search = withoutTracking(parsed.search);
  return parsed.href.length <= MAX_URL_LENGTH ? parsed.href : undefined;
};

/** Works on the raw text: a round trip through URLSearchParams would rewrite the escapes of what stays. */
const withoutTracking = (search: string): string =>
  search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTrackingParameter(nameOf(parameter)))
    .join('&');

const nameOf = (parameter: string): string => [...new URLSearchParams(parameter).keys()][0] ?? '';

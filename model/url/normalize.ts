import { parseUrl } from '../../config/parse-url.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

/**
 * Maximum length of a URL in characters. Longer URLs are traps or data, and a unique btree row is
 * limited to 2,704 bytes.
 */
export const MAX_URL_LENGTH = 2_000;
/** Maximum length in characters before normalization. */
const MAX_INPUT_LENGTH = 20_000;

/**
 * Fragment of the synthetic URL of an entry without a link (pipelines/feed/synthetic-entry-url.ts).
 * Such URLs are never fetched, so external input must not contain the fragment.
 */
export const ENTRY_ROUTE = '#!feed-entry=';

/**
 * Normalizes a URL for storage, comparison and fetching: resolves it against `base`, converts the
 * host to lower case and punycode without a final dot, and drops the default port, tracking
 * parameters, an empty query, and the fragment unless it is a hash-bang route (`#!…` selects a
 * page) other than `ENTRY_ROUTE`. Keeps the path, the order of parameters and their escapes,
 * because they may matter to the server.
 *
 * Returns `undefined` if the URL cannot be fetched: blank or unparsable, not http(s), a user name
 * or password, or more than 2,000 characters after normalization (20,000 before).
 */
export function normalizeUrl(url: string, base?: string): string | undefined {
  const normalized = normalizeStoredUrl(url, base);
  if (normalized === undefined || !new URL(normalized).hash.startsWith(ENTRY_ROUTE)) return normalized;
  return normalized.slice(0, normalized.indexOf('#'));
}

/** Like `normalizeUrl`, but keeps synthetic entry URLs. */
export function normalizeStoredUrl(url: string, base?: string): string | undefined {
  if (url.length > MAX_INPUT_LENGTH || url.trim() === '') return undefined;
  const parsed = parseUrl(url, base);
  if (parsed === undefined) return undefined;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  if (parsed.hostname.endsWith('.')) parsed.hostname = parsed.hostname.slice(0, -1);
  if (!parsed.hash.startsWith('#!')) parsed.hash = '';
  parsed.search = withoutTracking(parsed.search);
  return parsed.href.length <= MAX_URL_LENGTH ? parsed.href : undefined;
}

/** Works on the raw text, because URLSearchParams would rewrite the escapes of the remaining parameters. */
const withoutTracking = (search: string): string =>
  search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTrackingParameter(nameOf(parameter)))
    .join('&');

const nameOf = (parameter: string): string => [...new URLSearchParams(parameter).keys()][0] ?? '';

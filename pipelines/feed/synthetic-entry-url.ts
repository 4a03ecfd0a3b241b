import { createHash } from 'node:crypto';
import { parseUrl } from '../../config/parse-url.ts';
import { canonicalizeStoredUrl, type UrlKey } from '../../model/url/canonicalize-url.ts';
import { ENTRY_ROUTE } from '../../model/url/normalize.ts';

/**
 * Returns a synthetic URL for an entry without a link: the feed URL with the entry id as its
 * fragment. It is never fetched, but gives the entry an identity, and opens the feed in a browser.
 * Returns undefined if the feed URL leaves no room for the id.
 */
export function syntheticEntryUrl(feedUrl: string, id: string): UrlKey | undefined {
  if (parseUrl(feedUrl) === undefined) return undefined;
  const urlFor = (name: string) => canonicalizeStoredUrl(new URL(ENTRY_ROUTE + name, feedUrl).href);
  return urlFor(encodeURIComponent(id)) ?? urlFor(createHash('sha256').update(id).digest('hex'));
}

/**
 * Whether a stored URL is synthetic, so that only the feed has the text of the entry. Normalization
 * removes such fragments from external URLs (model/url/normalize.ts).
 */
export function isSyntheticEntryUrl(url: string): boolean {
  return parseUrl(url)?.hash.startsWith(ENTRY_ROUTE) === true;
}

import { createHash } from 'node:crypto';
import { canonicalizeStoredUrl, type UrlKey } from '../url/canonicalize-url.ts';
import { ENTRY_ROUTE } from '../url/normalize.ts';

/**
 * The URL of an entry that has none of its own: the feed's, and the entry's id as a route within it. Nothing is fetched
 * from there, but the entry has an identity like any other, and whoever opens the URL sees the feed it is in.
 * Undefined when the feed's URL is as long as a URL may be.
 */
export const syntheticEntryUrl = (feedUrl: string, id: string): UrlKey | undefined => {
  if (!URL.canParse(feedUrl)) return undefined;
  const routeTo = (name: string) => canonicalizeStoredUrl(new URL(ENTRY_ROUTE + name, feedUrl).href);
  return routeTo(encodeURIComponent(id)) ?? routeTo(createHash('sha256').update(id).digest('hex'));
};

/**
 * Whether a URL is that of an entry in its feed, so that the feed's text is all there is. Ask it of stored URLs: whoever
 * writes such a fragment into a link of theirs has lost it by then (pipelines/url/normalize.ts).
 */
export const isSyntheticEntryUrl = (url: string): boolean =>
  URL.canParse(url) && new URL(url).hash.startsWith(ENTRY_ROUTE);

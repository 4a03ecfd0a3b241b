import { urlDigest } from './digest.ts';
import { normalizeStoredUrl, normalizeUrl } from './normalize.ts';
import { hostOf, siteOf } from './site.ts';
import { stemOf, type UrlStem } from './stem.ts';

/** A normalized URL and its keys. */
export interface UrlKey {
  readonly url: string;
  /** See digest.ts. */
  readonly digest: Buffer;
  readonly host: string;
  /** Registrable domain. */
  readonly site: string;
  readonly stem: UrlStem;
}

/** Normalizes a URL and derives its keys. Returns undefined if it cannot be fetched (see normalize.ts). */
export function canonicalizeUrl(url: string, base?: string): UrlKey | undefined {
  return keyOf(normalizeUrl(url, base));
}

/**
 * Like `canonicalizeUrl` for stored URLs, which include synthetic entry URLs
 * (pipelines/feed/synthetic-entry-url.ts).
 */
export function canonicalizeStoredUrl(url: string): UrlKey | undefined {
  return keyOf(normalizeStoredUrl(url));
}

const keyOf = (url: string | undefined): UrlKey | undefined =>
  url ? { url, digest: urlDigest(url), host: hostOf(url), site: siteOf(url), stem: stemOf(url) } : undefined;

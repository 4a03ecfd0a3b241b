import { urlDigest } from './digest.ts';
import { normalizeStoredUrl, normalizeUrl } from './normalize.ts';
import { hostOf, siteOf } from './site.ts';
import { stemOf, type UrlStem } from './stem.ts';

/** A normalised URL with everything it is known by. */
export interface UrlKey {
  readonly url: string;
  readonly digest: Buffer;
  readonly host: string;
  readonly site: string;
  readonly stem: UrlStem;
}

/** Names a URL; undefined when it is none that can be fetched (see normalize.ts). */
export const canonicalizeUrl = (url: string, base?: string): UrlKey | undefined => namesOf(normalizeUrl(url, base));

/** Names a URL as we store it, which may also be the address of an entry in its feed (pipelines/feed/synthetic-entry-url.ts). */
export const canonicalizeStoredUrl = (url: string): UrlKey | undefined => namesOf(normalizeStoredUrl(url));

const namesOf = (normal: string | undefined): UrlKey | undefined =>
  normal === undefined
    ? undefined
    : { url: normal, digest: urlDigest(normal), host: hostOf(normal), site: siteOf(normal), stem: stemOf(normal) };

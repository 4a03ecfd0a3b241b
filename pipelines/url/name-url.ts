import { urlDigest } from './digest.ts';
import { normalizeUrl } from './normalize.ts';
import { hostOf, siteOf } from './site.ts';
import { stemOf, type UrlStem } from './stem.ts';

/** A normalised URL with everything it is known by. */
export interface UrlNames {
  readonly url: string;
  readonly digest: Buffer;
  readonly host: string;
  readonly site: string;
  readonly stem: UrlStem;
}

/** Names a URL; undefined when it is none that can be fetched (see normalize.ts). */
export const nameUrl = (url: string, base?: string): UrlNames | undefined => {
  const normal = normalizeUrl(url, base);
  return normal === undefined
    ? undefined
    : { url: normal, digest: urlDigest(normal), host: hostOf(normal), site: siteOf(normal), stem: stemOf(normal) };
};

import { parseUrl } from '../../../config/parse-url.ts';
import { normalizeUrl } from '../../../model/url/normalize.ts';
import { siteOf } from '../../../model/url/site.ts';
import { isNode } from '../page/json-ld.ts';
import type { MetadataSource } from './source.ts';

/**
 * Returns the canonical URL that the page declares, if plausible: on the same site (registrable
 * domain; the same host for IP literals and single-label hosts) and not the front page, which some
 * templates declare on every page.
 */
export function canonicalUrlOf({ document, url }: MetadataSource): string | undefined {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const canonical = href ? normalizeUrl(href, url) : undefined;
  if (canonical === undefined || siteOf(canonical) !== siteOf(url)) return undefined;
  const { pathname, search } = new URL(canonical);
  return pathname === '/' && search === '' ? undefined : canonical;
}

/** Returns the URL of the article's lead picture. */
export function imageOf({ meta, articles, url }: MetadataSource): string | undefined {
  const stated = [articles[0]?.['image']].flat(2).map((image) => (isNode(image) ? image['url'] : image));
  const candidates = [
    ...stated,
    ...meta.all('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
  ];
  for (const candidate of candidates) {
    const image = typeof candidate === 'string' ? absoluteUrl(candidate, url) : undefined;
    if (image !== undefined) return image;
  }
  return undefined;
}

/** In characters. */
const MAX_LENGTH = 2_000;

/** Not normalized, because image servers sign the query parameters. */
const absoluteUrl = (href: string, base: string): string | undefined => {
  const url = href.trim() === '' ? undefined : parseUrl(href, base);
  return url && /^https?:$/.test(url.protocol) && url.href.length <= MAX_LENGTH ? url.href : undefined;
};

import { normalizeUrl } from '../../url/normalize.ts';
import { siteOf } from '../../url/site.ts';
import { isNode } from '../page/json-ld.ts';
import type { MetadataSource } from './source.ts';

/**
 * What the page calls its own address, where that can be true: on the same site (registrable domain; the same host for
 * IP literals and single-label hosts) and not the front page, which careless templates name on every page.
 */
export const canonicalUrlOf = ({ document, url }: MetadataSource): string | undefined => {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const canonical = href ? normalizeUrl(href, url) : undefined;
  if (canonical === undefined || siteOf(canonical) !== siteOf(url)) return undefined;
  const { pathname, search } = new URL(canonical);
  return pathname === '/' && search === '' ? undefined : canonical;
};

/** The article's lead picture. */
export const imageOf = ({ meta, articles, url }: MetadataSource): string | undefined => {
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
};

const MAX_LENGTH = 2_000;

/** Not normalised: image servers sign their parameters. */
const absoluteUrl = (href: string, base: string): string | undefined => {
  if (href.trim() === '' || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) && url.href.length <= MAX_LENGTH ? url.href : undefined;
};

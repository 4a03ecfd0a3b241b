import { getDomain, parse } from 'tldts';
import { parseUrl } from '../../config/parse-url.ts';
import { WireroomError } from '../../config/wireroom-error.ts';

/**
 * Returns the host of an absolute URL: lower case, punycode, no port, no final dot, brackets around
 * IPv6.
 * @throws `bad_url`
 */
export function hostOf(url: string): string {
  const parsed = parseUrl(url);
  if (parsed === undefined) throw new WireroomError('bad_url', 'not an absolute URL', { url });
  return parsed.hostname.replace(/\.$/, '');
}

/**
 * Returns the registrable domain of a URL: `news.example.co.uk` belongs to the site
 * `example.co.uk`. Private suffixes count (`anna.github.io` and `ben.github.io` are two sites). An
 * IP literal, a single-label host and a bare suffix are sites of their own.
 * @throws WireroomError `bad_url`
 */
export function siteOf(url: string): string {
  const host = hostOf(url);
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** Whether a host is a public suffix, such as `co.uk` or `github.io`, and therefore not a site. */
export function isPublicSuffix(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}

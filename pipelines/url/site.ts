import { getDomain, parse } from 'tldts';
import { WireroomError } from '../../config/wireroom-error.ts';

/** Host of an absolute URL: lower case, punycode, no port, no final dot; a v6 literal keeps its brackets. Throws `bad_url`. */
export const hostOf = (url: string): string => {
  if (!URL.canParse(url)) throw new WireroomError('bad_url', 'not an absolute URL', { url });
  return new URL(url).hostname.replace(/\.$/, '');
};

/**
 * The registrable domain a URL belongs to: `news.example.co.uk` is of the site `example.co.uk`. Suffixes that their
 * owners hand out to the public count as suffixes (`anna.github.io` and `ben.github.io` are two sites). An IP literal,
 * a single-label host and a bare suffix are sites of their own. Throws `bad_url`.
 */
export const siteOf = (url: string): string => {
  const host = hostOf(url);
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
};

/** Whether a host is a suffix under which the public registers names, such as `co.uk` or `github.io`, and so no site. */
export const isPublicSuffix = (host: string): boolean => {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return publicSuffix === host && (isIcann === true || isPrivate === true);
};

import { parseUrl } from '../../config/parse-url.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { hostOf, isPublicSuffix, siteOf } from '../../model/url/site.ts';

/** Labels between dots, or an IPv6 address in brackets. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])$/;

/**
 * Parses a domain, host or URL. @returns its site, the registrable domain
 * @throws WireroomError('bad_url') with one line for anything else, and for a suffix such as co.uk
 * that many sites share
 */
export function parseDomain(text: string): string {
  const url = text.includes('://') ? text : `http://${text}`;
  const host = parseUrl(url) && !/^\d+$/.test(text) ? hostOf(url) : '';
  if (!HOST.test(host)) throw new WireroomError('bad_url', `not a domain: ${text}`);
  if (isPublicSuffix(host))
    throw new WireroomError(
      'bad_url',
      `${host} is a suffix that many sites share, not a site; list the sites one by one`,
    );
  return siteOf(url);
}

/** Returns the site (registrable domain) of a domain, host or URL. */
export function parseSite(text: string): string {
  const url = text.includes('://') ? text : `http://${text}`;
  return parseUrl(url) ? siteOf(url) : text;
}

import { WireroomError } from '../../config/wireroom-error.ts';
import { hostOf, isPublicSuffix, siteOf } from '../../pipelines/url/site.ts';

/** Labels between dots, or an IPv6 address in brackets. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])$/;

/**
 * The site (registrable domain) that somebody means by a domain, a host or a URL.
 * @throws WireroomError('bad_url') with one line when it is none, or a suffix such as co.uk that many sites share
 */
export const parseDomain = (text: string): string => {
  const url = text.includes('://') ? text : `http://${text}`;
  const host = URL.canParse(url) && !/^\d+$/.test(text) ? hostOf(url) : '';
  if (!HOST.test(host)) throw new WireroomError('bad_url', `not a domain: ${text}`);
  if (isPublicSuffix(host))
    throw new WireroomError('bad_url', `${host} is no site but a suffix that many sites share; name them one by one`);
  return siteOf(url);
};

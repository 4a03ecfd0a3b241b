import { parseUrl } from '../../config/parse-url.ts';
import { siteOf } from '../../model/url/site.ts';

/** Returns the site (registrable domain) of a domain, host or URL. */
export function parseSite(text: string): string {
  const url = text.includes('://') ? text : `http://${text}`;
  return parseUrl(url) ? siteOf(url) : text;
}

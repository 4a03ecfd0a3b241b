import { siteOf } from '../../pipelines/url/site.ts';

/** Returns the site (registrable domain) of a domain, host or URL. */
export const parseSite = (text: string): string => {
  const url = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(url) ? siteOf(url) : text;
};

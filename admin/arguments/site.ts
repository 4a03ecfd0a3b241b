import { siteOf } from '../../pipelines/url/site.ts';

/** The site somebody means by a domain, a host or a URL. */
export const parseSite = (text: string): string => {
  const url = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(url) ? siteOf(url) : text;
};

import { Parser } from 'htmlparser2';

const FEED_TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

/**
 * The feeds that a web page names as its own (`<link rel="alternate">`), absolute and in the page's order; feeds of
 * comments come last.
 */
export const linkedFeeds = (html: string, pageUrl: string): string[] => {
  let base = pageUrl;
  const links: { readonly url: string; readonly ofComments: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '', title = '' }) {
      if (href === undefined) return;
      if (name === 'base' && base === pageUrl && URL.canParse(href, pageUrl)) base = new URL(href, pageUrl).href;
      if (name !== 'link' || !FEED_TYPES.has(type.trim().toLowerCase())) return;
      if (!rel.toLowerCase().split(/\s+/).includes('alternate') || !URL.canParse(href, base)) return;
      links.push({ url: new URL(href, base).href, ofComments: /comment/i.test(`${title} ${href}`) });
    },
  });
  parser.end(html);
  return links.sort((a, b) => Number(a.ofComments) - Number(b.ofComments)).map(({ url }) => url);
};

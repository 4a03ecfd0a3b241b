import { Parser } from 'htmlparser2';
import { siteOf } from '../../../pipelines/url/site.ts';

/** A page that links to more addresses that look like feeds is a list of feeds: these are its first. */
const MOST = 5;

const FEED_PATH =
  /(?:^|\/)(?:rss|feeds?|atom)(?:\.\w{1,5})?\/?$|\.(?:rss|atom|rdf)$|(?:rss|feed|atom)[\w-]{0,40}\.(?:xml|json)$/i;
const FEED_QUERY = /[?&](?:feed|format|type|alt)=(?:rss2?|atom|rdf|feed|json-?feed)(?:&|$)/i;
const FEED_HOST = /^(?:rss|feeds?)\d?\./i;

/** Addresses a web page links to (`<a href>`) that look like feeds, on the site itself or on a host that is for feeds. */
export const feedAnchors = (html: string, pageUrl: string): string[] => {
  const found = new Set<string>();
  const site = siteOf(pageUrl);
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (href === undefined || found.size >= MOST) return;
      // Some pages still use the scheme that once opened a reader of feeds.
      const target = href
        .trim()
        .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
        .replace(/^feed:/i, 'http:');
      if (!URL.canParse(target, base)) return;
      const url = new URL(target, base);
      if (name === 'base' && base === pageUrl) base = url.href;
      if (name !== 'a' || !/^https?:$/.test(url.protocol)) return;
      url.hash = '';
      if (/comment/i.test(url.pathname)) return;
      const here = siteOf(url.href) === site && (FEED_PATH.test(url.pathname) || FEED_QUERY.test(url.search));
      if (here || FEED_HOST.test(url.hostname)) found.add(url.href);
    },
  });
  parser.end(html);
  return [...found];
};

import { Parser } from 'htmlparser2';
import { parseUrl } from '../../../config/parse-url.ts';
import { siteOf } from '../../../model/url/site.ts';

/** Maximum number of linked feeds. A page with more is a list of feeds, of which the first are sufficient. */
const MAX_LINKED = 8;
/** Maximum number of declared feeds. */
const MAX_NAMED = 100;

const FEED_TYPE = /^(?:application|text)\/(?:x[.-])?(?:rss|atom|rdf|feed)(?:\+(?:xml|json))?$/;
/** Generic types, which are accepted for URLs that look like feeds. */
const LOOSE_TYPE = /^(?:(?:application|text)\/(?:xml|json))?$/;
const FEED_PATH =
  /(?:^|\/)(?:rss|feeds?|atom)(?:\.\w{1,5})?\/?$|\.(?:rss|atom|rdf)$|(?:rss|feed|atom)[\w-]{0,40}\.(?:xml|json)$/i;
const FEED_QUERY = /[?&](?:feed|format|type|alt)=(?:rss2?|atom|rdf|feed|json-?feed)(?:&|$)/i;
const FEED_HOST = /^(?:rss|feeds?)\d?\./i;
/** Maximum length of a link text in characters. */
const MAX_LABEL = 60;
/** Texts of links to feeds or to lists of feeds. */
const FEED_LABEL =
  /^(?:rss|atom|(?:rss|atom|web|news)[- ]?feeds?|(?:subscribe|follow) (?:via|by|with|to) (?:our )?rss(?:[- ]feed)?)$/i;

/** Feeds that a page refers to, and evidence of its software. URLs are absolute. */
export interface FeedLinks {
  /** Feeds that the page declares (`<link rel="alternate">`), in order. */
  readonly named: readonly { readonly url: string; readonly title: string | undefined }[];
  /** Links whose URL or text looks like a feed, on the same site or on a feed host. */
  readonly linked: readonly string[];
  /** The content of `<meta name="generator">` in lower case. */
  readonly generator: string;
  /** URL of the WordPress API, which is next to its feeds. */
  readonly wordpressApi: string | undefined;
  /** Whether it is an ActivityPub page (Mastodon and others). */
  readonly inFediverse: boolean;
  /** Feed URL in the data of the page, as in podcast directories and pages rendered by scripts. */
  readonly inData: string | undefined;
}

/** Extracts the feed links of a web page. Linear in its length. */
export function readFeedLinks(html: string, pageUrl: string): FeedLinks {
  const named = new Map<string, string | undefined>();
  const linked = new Set<string>();
  const site = siteOf(pageUrl);
  let base = pageUrl;
  let generator = '';
  let wordpressApi: string | undefined;
  let inFediverse = false;
  /** The open link and its text so far. */
  let open: { readonly url: URL; text: string } | undefined;

  const readAnchor = (url: URL, type: string, label: string): void => {
    url.hash = '';
    const isFeed = looksLikeFeed(url) || FEED_TYPE.test(type) || FEED_LABEL.test(label.trim());
    if (linked.size < MAX_LINKED && (FEED_HOST.test(url.hostname) || (isFeed && siteOf(url.href) === site)))
      linked.add(url.href);
  };

  const readLink = (url: URL, rel: readonly string[], type: string, title: string): void => {
    if (rel.includes('https://api.w.org/')) wordpressApi ??= url.href;
    if (!rel.includes('alternate') && !rel.includes('feed')) return;
    if (type === 'application/activity+json') inFediverse = true;
    const isFeed = FEED_TYPE.test(type) || (LOOSE_TYPE.test(type) && looksLikeFeed(url) && !rel.includes('stylesheet'));
    if (isFeed && !named.has(url.href) && named.size < MAX_NAMED) named.set(url.href, title.trim() || undefined);
  };

  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '', title = '', ...attributes }) {
      if (name === 'meta' && attributes['name']?.toLowerCase() === 'generator')
        generator ||= (attributes['content'] ?? '').toLowerCase();
      const url = href === undefined ? undefined : webUrlOf(href, base);
      if (url === undefined) return;
      if (name === 'base' && base === pageUrl) base = url.href;
      else if (name === 'link') readLink(url, rel.toLowerCase().split(/\s+/), type.trim().toLowerCase(), title);
      else if (name === 'a' && linked.size < MAX_LINKED) {
        readAnchor(url, type.trim().toLowerCase(), title);
        open = { url, text: '' };
      }
    },
    ontext(text) {
      if (open && open.text.length < MAX_LABEL) open.text += text;
    },
    onclosetag(name) {
      if (name !== 'a' || open === undefined) return;
      if (open.text.length < MAX_LABEL) readAnchor(open.url, '', open.text);
      open = undefined;
    },
  });
  parser.end(html);
  return {
    named: [...named].map(([url, title]) => ({ url, title })),
    linked: [...linked],
    generator,
    wordpressApi,
    inFediverse,
    inData: feedUrlInData(html),
  };
}

export function looksLikeFeed({ pathname, search }: URL): boolean {
  return FEED_PATH.test(pathname) || FEED_QUERY.test(search);
}

const webUrlOf = (href: string, base: string): URL | undefined => {
  // Some pages still use the obsolete `feed:` scheme.
  const target = href
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  const url = parseUrl(target, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

/** Returns the URL in `"feedUrl": "https://…"` of JSON or of a page's scripts. */
export function feedUrlInData(text: string): string | undefined {
  const stated = /"(?:feedUrl|feed_url|rssUrl|rss_url|rssFeedUrl)"\s{0,9}:\s{0,9}"(https?:[^"\s]{4,2000})"/.exec(
    text,
  )?.[1];
  const url = stated?.replaceAll('\\/', '/').replaceAll(/\\u0026/gi, '&');
  return url !== undefined && parseUrl(url) ? url : undefined;
}

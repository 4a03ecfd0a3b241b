import { Parser } from 'htmlparser2';
import { siteOf } from '../../url/site.ts';

/** A page that links to more addresses that look like feeds is a list of feeds: these are its first. */
const MAX_LINKED = 8;
/** No site has as many feeds to choose from. */
const MAX_NAMED = 100;

const FEED_TYPE = /^(?:application|text)\/(?:x[.-])?(?:rss|atom|rdf|feed)(?:\+(?:xml|json))?$/;
/** Types of anything, which count for addresses that look like feeds. */
const LOOSE_TYPE = /^(?:(?:application|text)\/(?:xml|json))?$/;
const FEED_PATH =
  /(?:^|\/)(?:rss|feeds?|atom)(?:\.\w{1,5})?\/?$|\.(?:rss|atom|rdf)$|(?:rss|feed|atom)[\w-]{0,40}\.(?:xml|json)$/i;
const FEED_QUERY = /[?&](?:feed|format|type|alt)=(?:rss2?|atom|rdf|feed|json-?feed)(?:&|$)/i;
const FEED_HOST = /^(?:rss|feeds?)\d?\./i;
/** Characters of a label. */
const MAX_LABEL = 60;
/** What a link to a feed, or to a list of feeds, is called. */
const FEED_LABEL =
  /^(?:rss|atom|(?:rss|atom|web|news)[- ]?feeds?|(?:subscribe|follow) (?:via|by|with|to) (?:our )?rss(?:[- ]feed)?)$/i;

/** What a page says about feeds, and about the software that made it. URLs are absolute. */
export interface FeedLinks {
  /** Feeds that it names as its own (`<link rel="alternate">`), in its order. */
  readonly named: readonly { readonly url: string; readonly title: string | undefined }[];
  /** Addresses that it links to and that look like feeds or are called so, on the site itself or on a host for feeds. */
  readonly linked: readonly string[];
  /** The software's name as it states it (`<meta name="generator">`), in lower case. */
  readonly generator: string;
  /** Where WordPress answers programs; its feeds are beside that. */
  readonly wordpressApi: string | undefined;
  /** It is the page of somebody or something in a network of ActivityPub (Mastodon and others). */
  readonly inFediverse: boolean;
  /** A feed's address in the page's data, as directories of podcasts and pages made by scripts have it. */
  readonly inData: string | undefined;
}

/** Reads what a web page says about feeds. Linear in its length. */
export const readFeedLinks = (html: string, pageUrl: string): FeedLinks => {
  const named = new Map<string, string | undefined>();
  const linked = new Set<string>();
  const site = siteOf(pageUrl);
  let base = pageUrl;
  let generator = '';
  let wordpressApi: string | undefined;
  let inFediverse = false;
  /** The link that is open, and what it is called as far as it is read. */
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
      const url = href === undefined ? undefined : addressOf(href, base);
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
};

export const looksLikeFeed = ({ pathname, search }: URL): boolean =>
  FEED_PATH.test(pathname) || FEED_QUERY.test(search);

const addressOf = (href: string, base: string): URL | undefined => {
  // Some pages still use the scheme that once opened a reader of feeds.
  const target = href
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

/** The address in `"feedUrl": "https://…"`, of JSON or of a page's scripts. */
export const feedUrlInData = (text: string): string | undefined => {
  const stated = /"(?:feedUrl|feed_url|rssUrl|rss_url|rssFeedUrl)"\s{0,9}:\s{0,9}"(https?:[^"\s]{4,2000})"/.exec(
    text,
  )?.[1];
  const url = stated?.replaceAll('\\/', '/').replaceAll(/\\u0026/gi, '&');
  return url !== undefined && URL.canParse(url) ? url : undefined;
};

import { parseUrl } from '../../../config/parse-url.ts';
import type { FeedLinks } from './feed-links.ts';

/** Feed paths by the name in `generator`, relative to the root or (`./`) to the page. */
const BY_GENERATOR: readonly (readonly [name: RegExp, paths: readonly string[]])[] = [
  [/^ghost\b/, ['/rss/']],
  [/^hugo\b/, ['./index.xml', '/index.xml']],
  [/^jekyll\b/, ['/feed.xml']],
  [/^drupal\b/, ['/rss.xml']],
  [/^joomla/, ['./?format=feed&type=rss', '/?format=feed&type=rss']],
  [/^blogger\b/, ['/feeds/posts/default']],
  [/^(?:hexo|zola|movable type)\b/, ['/atom.xml']],
  [/^(?:gatsby|astro|nikola)\b/, ['/rss.xml']],
  [/^eleventy\b/, ['/feed.xml', '/feed/feed.xml']],
  [/^pelican\b/, ['/feeds/all.atom.xml']],
  [/^publii\b/, ['/feed.xml', '/feed.json']],
  [/^wix\.com\b/, ['/blog-feed.xml']],
  [/^tumblr\b/, ['/rss']],
  [/^typo3\b/, ['/rss.xml', '/feed.xml']],
  [/^discourse\b/, ['/latest.rss']],
  [/^dokuwiki\b/, ['/feed.php']],
];

/** Pages of a WordPress or Ghost blog with their own feeds. */
const LISTING = /^(\/(?:[\w-]+\/)?(?:category|tag|author)\/[^/]+(?:\/[^/]+){0,3})\/?$/;
/** Page of an account or a hashtag. */
const PROFILE = /^\/(?:@[\w.-]+(?:@[\w.-]+)?|users\/[\w.-]+|tags\/[^/]+)\/?$/;
const CHANNEL = /"(?:externalId|channelId)":"(UC[\w-]{22})"/;

/** Returns the default feed URLs of the page's software, best first. */
export function softwareFeeds(links: FeedLinks, html: string, pageUrl: string): string[] {
  const { origin, hostname, pathname } = new URL(pageUrl);
  const resolve = (address: string, from = origin): string[] => {
    const url = parseUrl(address, from);
    return url ? [url.href] : [];
  };
  const listing = LISTING.exec(pathname)?.[1];
  const feeds: string[] = [];

  const channel = hostname.endsWith('youtube.com') ? CHANNEL.exec(html)?.[1] : undefined;
  if (channel !== undefined) feeds.push(`https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`);
  if ((links.inFediverse || /^(?:mastodon|misskey)/.test(links.generator)) && PROFILE.test(pathname))
    feeds.push(`${origin}${pathname.replace(/\/$/, '')}.rss`);
  if (links.wordpressApi !== undefined || links.generator.startsWith('wordpress')) {
    // With plain permalinks, the API and the feeds are parameters of the home page.
    const front =
      links.wordpressApi?.replace(/wp-json\/?$|\?rest_route=.*$|index\.php\/wp-json\/?$/, '') ?? `${origin}/`;
    if (listing !== undefined) feeds.push(...resolve(`${listing}/feed/`));
    feeds.push(
      ...(links.wordpressApi?.includes('?rest_route=') ? resolve('?feed=rss2', front) : resolve('feed/', front)),
    );
  }
  if (links.generator.startsWith('ghost') && listing !== undefined) feeds.push(...resolve(`${listing}/rss/`));
  for (const [name, paths] of BY_GENERATOR) {
    if (name.test(links.generator))
      feeds.push(...paths.flatMap((path) => resolve(path, path.startsWith('.') ? pageUrl : origin)));
  }
  if (links.inData !== undefined) feeds.push(links.inData);
  return [...new Set(feeds)];
}

import type { FeedLinks } from './feed-links.ts';

/** The software's name in `generator`, and where it keeps its feeds: from the root, or (`./`) from the page on. */
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

/** Pages of a blog that have feeds of their own below them, in WordPress and in Ghost. */
const LISTING = /^(\/(?:[\w-]+\/)?(?:category|tag|author)\/[^/]+(?:\/[^/]+){0,3})\/?$/;
/** The page of an account or a hashtag. */
const PROFILE = /^\/(?:@[\w.-]+(?:@[\w.-]+)?|users\/[\w.-]+|tags\/[^/]+)\/?$/;
const CHANNEL = /"(?:externalId|channelId)":"(UC[\w-]{22})"/;

/** The feeds that a page should have by the software that made it, the best first. */
export const softwareFeeds = (signs: FeedLinks, html: string, pageUrl: string): string[] => {
  const { origin, hostname, pathname } = new URL(pageUrl);
  const at = (address: string, from = origin): string[] =>
    URL.canParse(address, from) ? [new URL(address, from).href] : [];
  const listing = LISTING.exec(pathname)?.[1];
  const feeds: string[] = [];

  const channel = hostname.endsWith('youtube.com') ? CHANNEL.exec(html)?.[1] : undefined;
  if (channel !== undefined) feeds.push(`https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`);
  if ((signs.inFediverse || /^(?:mastodon|misskey)/.test(signs.generator)) && PROFILE.test(pathname))
    feeds.push(`${origin}${pathname.replace(/\/$/, '')}.rss`);
  if (signs.wordpressApi !== undefined || signs.generator.startsWith('wordpress')) {
    // With "plain" addresses the API is a parameter of the front page, and so are the feeds.
    const front =
      signs.wordpressApi?.replace(/wp-json\/?$|\?rest_route=.*$|index\.php\/wp-json\/?$/, '') ?? `${origin}/`;
    if (listing !== undefined) feeds.push(...at(`${listing}/feed/`));
    feeds.push(...(signs.wordpressApi?.includes('?rest_route=') ? at('?feed=rss2', front) : at('feed/', front)));
  }
  if (signs.generator.startsWith('ghost') && listing !== undefined) feeds.push(...at(`${listing}/rss/`));
  for (const [name, paths] of BY_GENERATOR) {
    if (name.test(signs.generator))
      feeds.push(...paths.flatMap((path) => at(path, path.startsWith('.') ? pageUrl : origin)));
  }
  if (signs.inData !== undefined) feeds.push(signs.inData);
  return [...new Set(feeds)];
};

import { parseUrl } from '../../../config/parse-url.ts';

/** A publishing platform whose feed URLs can be derived from page URLs. */
interface Platform {
  readonly name: string;
  readonly host: RegExp;
  /** Returns the feeds of a page, best first; none if the URL does not reveal them or is a feed itself. */
  readonly feeds: (url: URL, path: readonly string[]) => readonly string[];
}

const reservedNames = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const GITHUB_PAGES = reservedNames(
  'about apps collections contact customer-stories enterprise events explore features issues login marketplace new ' +
    'notifications orgs pricing pulls readme search security settings site solutions sponsors stars team topics trending',
);
const MEDIUM_PAGES = reservedNames(
  'about explore-topics feed jobs m me membership new-story p plans policy search tag topic topics',
);
const TUMBLR_PAGES = reservedNames('about dashboard docs explore help login policy register search settings tagged');
const DEV_PAGES = reservedNames(
  'about contact faq feed latest listings pod privacy search settings tags terms top videos',
);

/** `/tag/x`, `/category/x/y`, `/author/x`: pages of a blog with their own feeds. */
const isListing = ([first]: readonly string[]): boolean => /^(?:category|tag|author)$/.test(first ?? '');

const PLATFORMS: readonly Platform[] = [
  {
    name: 'YouTube',
    host: /^(?:www\.|m\.|music\.)?youtube\.com$/,
    feeds({ searchParams }, [kind, name = '']) {
      const feed = (parameter: string, value: string) => [
        `https://www.youtube.com/feeds/videos.xml?${parameter}=${encodeURIComponent(value)}`,
      ];
      if (kind === 'channel' && /^UC[\w-]{22}$/.test(name)) return feed('channel_id', name);
      if (kind === 'user' && name !== '') return feed('user', name);
      const list = searchParams.get('list');
      return list !== null && (kind === 'playlist' || kind === 'watch') ? feed('playlist_id', list) : [];
    },
  },
  {
    name: 'Reddit',
    host: /^(?:www\.|old\.|new\.|np\.|m\.)?reddit\.com$/,
    feeds({ pathname, search }, [kind = '', name]) {
      if (kind !== '' && (name === undefined || !/^(?:r|u|user|domain)$/.test(kind))) return [];
      const page = pathname.replace(/^\/u\//, '/user/').replace(/\/$/, '');
      return [`https://www.reddit.com${page}/.rss${search}`];
    },
  },
  {
    name: 'Medium',
    host: /^medium\.com$/,
    feeds(_, [first = '', second, third]) {
      if (first === 'tag' && second) return [`https://medium.com/feed/tag/${second}`];
      if (first === '' || MEDIUM_PAGES.has(first)) return [];
      const tagged = second === 'tagged' && third ? `/tagged/${third}` : '';
      return [`https://medium.com/feed/${first}${tagged}`];
    },
  },
  {
    name: 'Medium',
    host: /^(?!www\.|help\.|policy\.)[\w-]+\.medium\.com$/,
    feeds: ({ origin }, [first]) => (first === 'feed' ? [] : [`${origin}/feed`]),
  },
  {
    name: 'Substack',
    host: /^(?!www\.|open\.|support\.)[\w-]+\.substack\.com$/,
    feeds: ({ origin }, [first]) => (first === 'feed' ? [] : [`${origin}/feed`]),
  },
  {
    name: 'Substack',
    host: /^open\.substack\.com$/,
    feeds: (_, [first, name]) => (first === 'pub' && name ? [`https://${name}.substack.com/feed`] : []),
  },
  {
    name: 'GitHub',
    host: /^(?:www\.)?github\.com$/,
    feeds(_, [owner = '', name, page, ...rest]) {
      if (owner === '' || GITHUB_PAGES.has(owner)) return [];
      if (name === undefined) return [`https://github.com/${owner}.atom`];
      const repository = `https://github.com/${owner}/${name.replace(/\.git$/, '')}`;
      const commits = `${repository}/commits${['', ...(page === 'tree' || page === 'commits' ? rest : [])].join('/')}.atom`;
      if (page === 'commits' || page === 'tree') return [commits];
      if (page === 'tags') return [`${repository}/tags.atom`];
      if (page === 'discussions') return [`${repository}/discussions.atom`];
      const releases = `${repository}/releases.atom`;
      return page === 'releases' ? [releases] : [releases, `${repository}/tags.atom`, commits];
    },
  },
  {
    name: 'Bluesky',
    host: /^bsky\.app$/,
    feeds: (_, [first, name, more]) =>
      first === 'profile' && name && more !== 'rss' ? [`https://bsky.app/profile/${name}/rss`] : [],
  },
  {
    name: 'Tumblr',
    host: /^(?!www\.)[\w-]+\.tumblr\.com$/,
    feeds({ origin, pathname }, [first, tag]) {
      if (/\/rss\/?$/.test(pathname)) return [];
      return [first === 'tagged' && tag ? `${origin}/tagged/${tag}/rss` : `${origin}/rss`];
    },
  },
  {
    name: 'Tumblr',
    host: /^(?:www\.)?tumblr\.com$/,
    feeds(_, path) {
      const name = path[0] === 'blog' ? path.find((part) => part !== 'blog' && part !== 'view') : path[0];
      return name && !TUMBLR_PAGES.has(name) ? [`https://${name}.tumblr.com/rss`] : [];
    },
  },
  {
    name: 'Blogger',
    host: /^[\w-]+\.blogspot\.[a-z.]{2,6}$/,
    feeds({ origin }, [first, second, label]) {
      if (first === 'feeds') return [];
      const posts = `${origin}/feeds/posts/default`;
      return [first === 'search' && second === 'label' && label ? `${posts}/-/${label}` : posts];
    },
  },
  {
    name: 'WordPress.com',
    host: /^(?!www\.|public-api\.)[\w-]+\.wordpress\.com$/,
    feeds({ origin }, path) {
      if (path.includes('feed')) return [];
      return [isListing(path) ? `${origin}/${path.join('/')}/feed/` : `${origin}/feed/`];
    },
  },
  {
    name: 'LiveJournal',
    host: /^(?!www\.)[\w-]+\.livejournal\.com$/,
    feeds: ({ origin }, [first]) => (first === 'data' ? [] : [`${origin}/data/rss`]),
  },
  {
    name: 'DEV',
    host: /^dev\.to$/,
    feeds(_, [first = '', second]) {
      if (first === 't' && second) return [`https://dev.to/feed/tag/${second}`];
      return first === '' || DEV_PAGES.has(first) ? [] : [`https://dev.to/feed/${first}`];
    },
  },
  {
    name: 'Hashnode',
    host: /^[\w-]+\.hashnode\.dev$/,
    feeds: ({ origin }) => [`${origin}/rss.xml`],
  },
  {
    name: 'Bear Blog',
    host: /^[\w-]+\.bearblog\.dev$/,
    feeds: ({ origin }, [first]) => (first === 'feed' ? [] : [`${origin}/feed/`]),
  },
  {
    name: 'Buttondown',
    host: /^(?:www\.)?buttondown\.(?:com|email)$/,
    feeds: (_, [name, more]) => (name && more !== 'rss' ? [`https://buttondown.com/${name}/rss`] : []),
  },
  {
    name: 'Mailchimp',
    host: /^(?:[\w-]+\.)?campaign-archive\.com$/,
    feeds: ({ origin, search, searchParams }, [first]) =>
      first === 'home' && searchParams.has('u') && searchParams.has('id') ? [`${origin}/feed${search}`] : [],
  },
  {
    name: 'Vimeo',
    host: /^(?:www\.)?vimeo\.com$/,
    feeds(_, [first = '', channel]) {
      if (first === 'channels' && channel) return [`https://vimeo.com/channels/${channel}/videos/rss`];
      return /^(?!\d*$|categories$|watch$|features$|upgrade$|log_in$|join$)[\w-]+$/.test(first) && channel !== 'rss'
        ? [`https://vimeo.com/${first}/videos/rss`]
        : [];
    },
  },
  {
    name: 'Steam',
    host: /^store\.steampowered\.com$/,
    feeds: ({ origin }, [first, id]) =>
      first === 'app' && /^\d+$/.test(id ?? '') ? [`${origin}/feeds/news/app/${id}`] : [],
  },
  {
    name: 'Hacker News',
    host: /^news\.ycombinator\.com$/,
    feeds: ({ origin }, [first]) => (first === undefined || first === 'news' ? [`${origin}/rss`] : []),
  },
  {
    // The podcast directory returns JSON that contains the feed URL (feed-links.ts).
    name: 'Apple Podcasts',
    host: /^(?:podcasts|itunes)\.apple\.com$/,
    feeds(_, path) {
      const id = /^id(\d+)$/.exec(path.at(-1) ?? '')?.[1];
      return id === undefined ? [] : [`https://itunes.apple.com/lookup?id=${id}&entity=podcast`];
    },
  },
];

/** URLs with these extensions are feeds themselves. */
const FEED_FILE = /\.(?:rss|atom|rdf|xml)$/;

export interface PlatformFeeds {
  /** Name of the platform. */
  readonly platform: string;
  /** Best first. */
  readonly urls: readonly string[];
}

/** Derives the feeds of a page on a well-known platform from its URL. Returns undefined for other pages. */
export function platformFeeds(pageUrl: string): PlatformFeeds | undefined {
  const url = parseUrl(pageUrl);
  if (url === undefined || FEED_FILE.test(url.pathname)) return undefined;
  const path = url.pathname.split('/').filter((part) => part !== '');
  for (const { name, host, feeds } of PLATFORMS) {
    const urls = host.test(url.hostname) ? feeds(url, path) : [];
    if (urls.length > 0) return { platform: name, urls };
  }
  return undefined;
}

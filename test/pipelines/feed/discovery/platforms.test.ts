import { expect, test } from 'vitest';
import { platformFeeds } from '../../../../pipelines/feed/discovery/platforms.ts';

const CHANNEL = 'UCabcdefghijklmnopqrstuv';
const GITHUB = 'https://github.com/harbour/ferry';

test.each([
  // YouTube
  [`https://www.youtube.com/channel/${CHANNEL}`, `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`],
  [`https://m.youtube.com/channel/${CHANNEL}/videos`, `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`],
  ['https://youtube.com/user/harbour', 'https://www.youtube.com/feeds/videos.xml?user=harbour'],
  ['https://www.youtube.com/playlist?list=PL12_3-4', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PL12_3-4'],
  ['https://www.youtube.com/watch?v=1&list=PL12', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PL12'],
  // Reddit
  ['https://www.reddit.com/', 'https://www.reddit.com/.rss'],
  ['https://old.reddit.com/r/harbours/', 'https://www.reddit.com/r/harbours/.rss'],
  ['https://reddit.com/r/harbours/new/', 'https://www.reddit.com/r/harbours/new/.rss'],
  ['https://www.reddit.com/r/harbours/top/?t=week', 'https://www.reddit.com/r/harbours/top/.rss?t=week'],
  ['https://www.reddit.com/u/ines', 'https://www.reddit.com/user/ines/.rss'],
  ['https://www.reddit.com/user/ines/m/ports/', 'https://www.reddit.com/user/ines/m/ports/.rss'],
  // Medium
  ['https://medium.com/@ines', 'https://medium.com/feed/@ines'],
  ['https://medium.com/@ines/the-ferry-1a2b3c', 'https://medium.com/feed/@ines'],
  ['https://medium.com/harbour-press', 'https://medium.com/feed/harbour-press'],
  ['https://medium.com/harbour-press/tagged/ships', 'https://medium.com/feed/harbour-press/tagged/ships'],
  ['https://medium.com/tag/shipping', 'https://medium.com/feed/tag/shipping'],
  ['https://ines.medium.com/about', 'https://ines.medium.com/feed'],
  // Substack
  ['https://harbour.substack.com/', 'https://harbour.substack.com/feed'],
  ['https://harbour.substack.com/p/ferry', 'https://harbour.substack.com/feed'],
  ['https://open.substack.com/pub/harbour/p/ferry?r=1', 'https://harbour.substack.com/feed'],
  // GitHub
  ['https://github.com/harbour', 'https://github.com/harbour.atom'],
  [`${GITHUB}/releases`, `${GITHUB}/releases.atom`],
  [`${GITHUB}/releases/tag/v1.0`, `${GITHUB}/releases.atom`],
  [`${GITHUB}/tags`, `${GITHUB}/tags.atom`],
  [`${GITHUB}/commits`, `${GITHUB}/commits.atom`],
  [`${GITHUB}/commits/main/docs`, `${GITHUB}/commits/main/docs.atom`],
  [`${GITHUB}/tree/main/docs`, `${GITHUB}/commits/main/docs.atom`],
  [`${GITHUB}/discussions`, `${GITHUB}/discussions.atom`],
  // Others
  ['https://bsky.app/profile/harbour.example', 'https://bsky.app/profile/harbour.example/rss'],
  ['https://harbour.tumblr.com/post/1', 'https://harbour.tumblr.com/rss'],
  ['https://harbour.tumblr.com/tagged/ships', 'https://harbour.tumblr.com/tagged/ships/rss'],
  ['https://www.tumblr.com/harbour', 'https://harbour.tumblr.com/rss'],
  ['https://www.tumblr.com/blog/view/harbour', 'https://harbour.tumblr.com/rss'],
  ['https://harbour.blogspot.com/2026/03/ferry.html', 'https://harbour.blogspot.com/feeds/posts/default'],
  ['https://harbour.blogspot.co.uk/search/label/Ships', 'https://harbour.blogspot.co.uk/feeds/posts/default/-/Ships'],
  ['https://harbour.wordpress.com/2026/03/04/ferry/', 'https://harbour.wordpress.com/feed/'],
  ['https://harbour.wordpress.com/category/ships/', 'https://harbour.wordpress.com/category/ships/feed/'],
  ['https://harbour.livejournal.com/', 'https://harbour.livejournal.com/data/rss'],
  ['https://dev.to/ines', 'https://dev.to/feed/ines'],
  ['https://dev.to/t/ships', 'https://dev.to/feed/tag/ships'],
  ['https://harbour.hashnode.dev/', 'https://harbour.hashnode.dev/rss.xml'],
  ['https://harbour.bearblog.dev/', 'https://harbour.bearblog.dev/feed/'],
  ['https://buttondown.com/harbour/archive/', 'https://buttondown.com/harbour/rss'],
  ['https://us1.campaign-archive.com/home/?u=1a&id=2b', 'https://us1.campaign-archive.com/feed?u=1a&id=2b'],
  ['https://vimeo.com/harbour', 'https://vimeo.com/harbour/videos/rss'],
  ['https://vimeo.com/channels/ships', 'https://vimeo.com/channels/ships/videos/rss'],
  ['https://store.steampowered.com/app/440/Harbour/', 'https://store.steampowered.com/feeds/news/app/440'],
  ['https://news.ycombinator.com/', 'https://news.ycombinator.com/rss'],
  ['https://podcasts.apple.com/gb/podcast/ships/id123456', 'https://itunes.apple.com/lookup?id=123456&entity=podcast'],
])('%s has its feed at %s', (page, feed) => {
  expect(platformFeeds(page)?.urls).toEqual([feed]);
});

test('the feeds of a repository are its releases, tags and commits, in this order', () => {
  expect(platformFeeds(GITHUB)).toEqual({
    platform: 'GitHub',
    urls: [`${GITHUB}/releases.atom`, `${GITHUB}/tags.atom`, `${GITHUB}/commits.atom`],
  });
});

test.each([
  `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
  'https://www.youtube.com/@harbour',
  'https://www.youtube.com/watch?v=1',
  'https://www.reddit.com/r/harbours/.rss',
  'https://www.reddit.com/settings',
  'https://medium.com/feed/@ines',
  'https://medium.com/m/signin',
  'https://ines.medium.com/feed',
  'https://harbour.substack.com/feed',
  'https://www.substack.com/',
  'https://github.com/',
  'https://github.com/features/actions',
  `${GITHUB}/releases.atom`,
  'https://bsky.app/profile/harbour.example/rss',
  'https://harbour.tumblr.com/rss',
  'https://www.tumblr.com/dashboard',
  'https://harbour.blogspot.com/feeds/posts/default',
  'https://harbour.blogspot.com/atom.xml',
  'https://harbour.hashnode.dev/rss.xml',
  'https://harbour.wordpress.com/feed/',
  'https://dev.to/feed/ines',
  'https://vimeo.com/12345',
  'https://podcasts.apple.com/gb/browse',
  'https://notgithub.com/harbour/ferry',
  'https://harbour.example/@ines',
  'nonsense',
])('%s has no derivable feed', (url) => {
  expect(platformFeeds(url)).toBeUndefined();
});

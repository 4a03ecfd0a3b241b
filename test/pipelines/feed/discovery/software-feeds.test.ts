import { expect, test } from 'vitest';
import { commonFeedUrls, newsSitemapUrls } from '../../../../pipelines/feed/discovery/common-feed-urls.ts';
import { readFeedLinks } from '../../../../pipelines/feed/discovery/feed-links.ts';
import { softwareFeeds } from '../../../../pipelines/feed/discovery/software-feeds.ts';

const generator = (name: string): string => `<meta name="generator" content="${name}">`;
const API = '<link rel="https://api.w.org/" href="https://harbour.example/blog/wp-json/">';
const PLAIN_API = '<link rel="https://api.w.org/" href="https://harbour.example/index.php?rest_route=/">';
const ACTIVITY = '<link rel="alternate" type="application/activity+json" href="/users/ines">';

test.each([
  ['WordPress', '/', generator('WordPress 6.8'), ['/feed/']],
  ['WordPress in a folder', '/blog/2026/ferry/', API, ['/blog/feed/']],
  ['WordPress with plain permalinks', '/', PLAIN_API, ['/index.php?feed=rss2']],
  ['a category of WordPress', '/blog/category/ships/', API, ['/blog/category/ships/feed/', '/blog/feed/']],
  ['an author of WordPress', '/author/ines', generator('WordPress'), ['/author/ines/feed/', '/feed/']],
  ['Ghost', '/', generator('Ghost 5.80'), ['/rss/']],
  ['a tag of Ghost', '/tag/ships/', generator('Ghost 5.80'), ['/tag/ships/rss/', '/rss/']],
  ['a section of Hugo', '/news/', generator('Hugo 0.140'), ['/news/index.xml', '/index.xml']],
  ['Joomla', '/en/', generator('Joomla! - Open Source'), ['/en/?format=feed&type=rss', '/?format=feed&type=rss']],
  ['Drupal', '/node/1', generator('Drupal 11 (https://drupal.example)'), ['/rss.xml']],
  ['a profile of Mastodon', '/@ines', ACTIVITY, ['/@ines.rss']],
  ['a hashtag of Mastodon', '/tags/ships', generator('Mastodon'), ['/tags/ships.rss']],
  ['a post of Mastodon', '/@ines/1234', ACTIVITY, []],
  ['unknown software', '/', generator('Harbour CMS'), []],
])('%s', (_, path, html, feeds) => {
  const page = `https://harbour.example${path}`;
  expect(softwareFeeds(readFeedLinks(html, page), html, page)).toEqual(
    feeds.map((feed) => `https://harbour.example${feed}`),
  );
});

test('the page of a YouTube handle contains the id of its channel', () => {
  const html = '<script>{"externalId":"UCabcdefghijklmnopqrstuv"}</script>';
  const feed = 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv';
  const page = 'https://www.youtube.com/@harbour';
  expect(softwareFeeds(readFeedLinks(html, page), html, page)).toEqual([feed]);
});

test('common URLs start at the page and end at the root', () => {
  expect(commonFeedUrls('https://harbour.example/blog/').slice(0, 5)).toEqual(
    ['/blog/feed', '/blog/rss.xml', '/blog/index.xml', '/blog/atom.xml', '/feed'].map(
      (path) => `https://harbour.example${path}`,
    ),
  );
  expect(commonFeedUrls('https://harbour.example/index.html')[0]).toBe('https://harbour.example/feed');
  expect(commonFeedUrls('https://social.example/@ines')[0]).toBe('https://social.example/@ines.rss');
});

test('news sitemaps rank before other sitemaps, and these before common URLs', () => {
  const listed = ['https://harbour.example/sitemap.xml', 'https://harbour.example/news.xml.gz'];
  expect(newsSitemapUrls('https://harbour.example/', listed).slice(0, 3)).toEqual([
    'https://harbour.example/news.xml.gz',
    'https://harbour.example/sitemap.xml',
    'https://harbour.example/news-sitemap.xml',
  ]);
});

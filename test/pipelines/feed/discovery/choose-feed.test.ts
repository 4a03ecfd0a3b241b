import { expect, test } from 'vitest';
import { type FoundFeed, rateFeeds } from '../../../../pipelines/feed/discovery/choose-feed.ts';
import { guessKind } from '../../../../pipelines/feed/discovery/feed-kind.ts';
import { type FeedMeasure, measureFeed } from '../../../../pipelines/feed/discovery/measure-feed.ts';
import { parse } from '../parse.ts';

const NOW = new Date('2026-03-05T12:00:00Z');

const feed = (url: string, changes: Partial<FoundFeed> = {}, measure: Partial<FeedMeasure> = {}): FoundFeed => ({
  url,
  finalUrl: url,
  way: 'named',
  kind: 'main',
  document: { format: 'rss', authors: [], hubs: [], sitemaps: [], entries: [] },
  measure: {
    entries: 10,
    text: 'summaries',
    newest: NOW,
    isPodcast: false,
    isComments: false,
    isNewsSitemap: false,
    ...measure,
  },
  ...changes,
});
const rated = (...feeds: FoundFeed[]) => rateFeeds(feeds, NOW).map(({ url, chosen, why }) => [url, chosen, why]);

test('feeds of the whole site rank before sections, podcasts and comments', () => {
  expect(
    rated(
      feed('comments', { kind: 'comments' }),
      feed('podcast', { kind: 'podcast' }),
      feed('section', { kind: 'section' }, { text: 'full texts' }),
      feed('main'),
    ),
  ).toEqual([
    ['main', true, 'it covers the whole site'],
    ['section', false, 'it covers one section'],
    ['podcast', false, 'it is a podcast'],
    ['comments', false, 'it contains comments'],
  ]);
});

test('the feed of the given page ranks before that of the whole site', () => {
  expect(rated(feed('main'), feed('own', { kind: 'page' }))[0]).toEqual(['own', true, 'it is the feed of this page']);
});

test('full texts rank before summaries, and summaries before headlines', () => {
  expect(
    rated(feed('a', {}, { text: 'headlines' }), feed('b'), feed('c', { way: 'linked' }, { text: 'full texts' })),
  ).toEqual([
    ['c', true, 'it has full texts, the others do not'],
    ['b', false, 'it has only summaries'],
    ['a', false, 'it has only headlines'],
  ]);
});

test('an active feed ranks before an inactive one with more text', () => {
  const old = new Date('2024-01-01');
  expect(
    rated(
      feed('old', {}, { text: 'full texts', newest: old }),
      feed('empty', {}, { entries: 0, newest: undefined, text: 'headlines' }),
      feed('live'),
    ),
  ).toEqual([
    ['live', true, 'it is still updated'],
    ['old', false, 'it has had no new entries for a year'],
    ['empty', false, 'it is empty'],
  ]);
});

test('among equal feeds declared ones rank first, then the order of the page decides', () => {
  expect(rated(feed('linked', { way: 'linked' }), feed('first'), feed('second'))).toEqual([
    ['first', true, 'it is the first of several equal feeds'],
    ['second', false, 'it is listed later'],
    ['linked', false, 'it is listed later'],
  ]);
});

test('comments and lists of all pages are not chosen, even as the only feed', () => {
  expect(rated(feed('comments', { kind: 'comments' }))).toEqual([['comments', false, 'it contains comments']]);
  expect(rated(feed('pages', { kind: 'pages' }))[0]?.[1]).toBe(false);
  expect(rated(feed('podcast', { kind: 'podcast' }))).toEqual([['podcast', true, 'it is the only feed found']]);
});

test.each([
  ['main', '/feed/', '', '/'],
  ['main', '/rss/allnews.xml', 'News', '/'],
  ['comments', '/comments/feed/', '', '/'],
  ['comments', '/feed/1', 'Harbour » Comments Feed', '/'],
  ['comments', '/2026/ferry/feed/', 'Comments on: The ferry', '/2026/ferry/'],
  ['podcast', '/feed/podcast/', '', '/'],
  ['section', '/category/ships/feed/', '', '/'],
  ['section', '/?feed=rss2&cat=7', '', '/'],
  ['page', '/category/ships/feed/', '', '/category/ships/'],
  ['page', '/blog/index.xml', '', '/blog'],
])('guessKind returns %s for %s %s on the page %s', (kind, path, title, page) => {
  const site = 'https://harbour.example';
  expect(guessKind({ url: site + path, title }, site + page)).toBe(kind);
});

test('a linked feed is a section unless its URL has only general words', () => {
  const kindOf = (url: string) => guessKind({ url, linked: true }, 'https://harbour.example/');
  expect(kindOf('https://harbour.example/sport/rss.xml')).toBe('section');
  expect(kindOf('https://harbour.example/en/news/rss.xml')).toBe('main');
});

const words = (count: number): string => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
const rss = (item: string, title = 'News') =>
  parse(`<rss version="2.0"><channel><title>${title}</title>${`<item>${item}</item>`.repeat(3)}</channel></rss>`);

test.each([
  ['full texts', `<title>a</title><description>${words(200)}</description>`],
  ['summaries', `<title>a</title><description>${words(40)}</description>`],
  ['headlines', '<title>a</title><description/>'],
])('measureFeed detects %s', async (text, item) => {
  expect(measureFeed(await rss(item))).toMatchObject({ text, entries: 3, isPodcast: false, isComments: false });
});

test('measureFeed detects podcasts, comments and news sitemaps', async () => {
  const podcast = await rss('<title>a</title><enclosure url="https://x.example/a.mp3" type="audio/mpeg"/>');
  expect(measureFeed(podcast).isPodcast).toBe(true);
  expect(measureFeed(await rss('<title>By: Ines</title>', 'Comments on: The ferry')).isComments).toBe(true);
  expect(measureFeed(await rss('<title>a</title>', 'Comment is free')).isComments).toBe(false);
  const sitemap = (news: string) => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://x.example/1</loc>${news}</url></urlset>`;
  const news =
    '<news:news><news:title>a</news:title><news:publication_date>2026-03-04</news:publication_date></news:news>';
  expect(measureFeed(await parse(sitemap(news)))).toMatchObject({
    isNewsSitemap: true,
    newest: new Date('2026-03-04'),
  });
  expect(measureFeed(await parse(sitemap(''))).isNewsSitemap).toBe(false);
});

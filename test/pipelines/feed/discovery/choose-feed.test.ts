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

test('news of the whole site comes before sections, podcasts and comments', () => {
  expect(
    rated(
      feed('comments', { kind: 'comments' }),
      feed('podcast', { kind: 'podcast' }),
      feed('section', { kind: 'section' }, { text: 'full texts' }),
      feed('main'),
    ),
  ).toEqual([
    ['main', true, 'it is for the whole site'],
    ['section', false, 'it is for one section'],
    ['podcast', false, 'it is a podcast'],
    ['comments', false, 'it carries comments'],
  ]);
});

test('the page that was asked for comes before the whole site', () => {
  expect(rated(feed('main'), feed('own', { kind: 'page' }))[0]).toEqual([
    'own',
    true,
    'it is the feed of this very page',
  ]);
});

test('full texts come before summaries, and these before headlines', () => {
  expect(
    rated(feed('a', {}, { text: 'headlines' }), feed('b'), feed('c', { way: 'linked' }, { text: 'full texts' })),
  ).toEqual([
    ['c', true, 'it carries full texts, the others do not'],
    ['b', false, 'it carries only summaries'],
    ['a', false, 'it carries only headlines'],
  ]);
});

test('a feed that is kept up comes before one with more text that is not', () => {
  const old = new Date('2024-01-01');
  expect(
    rated(
      feed('old', {}, { text: 'full texts', newest: old }),
      feed('empty', {}, { entries: 0, newest: undefined, text: 'headlines' }),
      feed('live'),
    ),
  ).toEqual([
    ['live', true, 'it is the one that is kept up'],
    ['old', false, 'it has had nothing new for a year'],
    ['empty', false, 'it is empty'],
  ]);
});

test('of equals the one that the page names comes first, then the order of the page', () => {
  expect(rated(feed('linked', { way: 'linked' }), feed('first'), feed('second'))).toEqual([
    ['first', true, 'it is the first of those that are as good'],
    ['second', false, 'it comes later'],
    ['linked', false, 'it comes later'],
  ]);
});

test('comments alone, and lists of all pages, are not added unasked', () => {
  expect(rated(feed('comments', { kind: 'comments' }))).toEqual([['comments', false, 'it carries comments']]);
  expect(rated(feed('pages', { kind: 'pages' }))[0]?.[1]).toBe(false);
  expect(rated(feed('podcast', { kind: 'podcast' }))).toEqual([['podcast', true, 'it is the only one found']]);
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
])('a feed of kind %s: %s %s, asked for at %s', (kind, path, title, page) => {
  const site = 'https://harbour.example';
  expect(guessKind({ url: site + path, title }, site + page)).toBe(kind);
});

test('what is only linked is a section, unless its address says nothing', () => {
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
])('it is seen that a feed carries %s', async (text, item) => {
  expect(measureFeed(await rss(item))).toMatchObject({ text, entries: 3, isPodcast: false, isComments: false });
});

test('podcasts, comments and news sitemaps are known by what is in them', async () => {
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

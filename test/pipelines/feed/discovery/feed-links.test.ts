import { expect, test } from 'vitest';
import { readFeedLinks } from '../../../../pipelines/feed/discovery/feed-links.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const PAGE = 'https://harbour.example/news/index.html';

test('declared feeds are absolute, in page order, with their titles', () => {
  const html = `<html><head>
    <LINK REL="Alternate home" TYPE="application/rss+xml" TITLE=" Comments on Harbour " HREF="/c.rss">
    <link rel=alternate type="application/atom+xml" href="atom.xml">
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json?a=1&amp;b=2">
    <link rel="alternate" type="text/xml" href="/all/rss"><link rel="feed" href="/feed/">
    <link rel="alternate" type="application/rdf+xml" href="/index.rdf"><link rel=alternate type=text/xml href=/c.rss>
    <link rel="alternate" type="application/json" href="/wp-json/"><link rel="alternate" type="text/xml+oembed" href="/o.xml">
    <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="application/rss+xml" href="/x">
    <link rel="alternate" type="application/rss+xml"><link rel="alternate" type="application/rss+xml" href="https://">`;
  expect(readFeedLinks(html, PAGE).named).toEqual([
    { url: 'https://harbour.example/c.rss', title: 'Comments on Harbour' },
    { url: 'https://harbour.example/news/atom.xml', title: undefined },
    { url: 'https://cdn.example/feed.json?a=1&b=2', title: undefined },
    { url: 'https://harbour.example/all/rss', title: undefined },
    { url: 'https://harbour.example/feed/', title: undefined },
    { url: 'https://harbour.example/index.rdf', title: undefined },
  ]);
});

test('only the first base of a page is used', () => {
  const html = `<base href="/en/"><base href="/de/"><link rel="alternate" type="application/rss+xml" href="rss"><a href="feed/">x</a>`;
  expect(readFeedLinks(html, PAGE)).toMatchObject({
    named: [{ url: 'https://harbour.example/en/rss' }],
    linked: ['https://harbour.example/en/feed/'],
  });
});

test('links are recognized as feeds by their URL, on the site or on a feed host', () => {
  const anchors = ['/rss', '/en/feed/', '/news.rss', '/latest-rss.xml', '/?feed=rss2']
    .concat([
      'feed://www.harbour.example/f.atom',
      'https://feeds.host.example/harbour',
      'https://elsewhere.example/rss',
    ])
    .concat(['/feedback', '/sitemap.xml', 'mailto:rss@harbour.example', 'https://', '/story/the-feed-of-fish.html'])
    .map((href) => `<a href="${href}">x</a>`);
  expect(readFeedLinks(anchors.join(''), 'https://harbour.example/').linked).toEqual([
    'https://harbour.example/rss',
    'https://harbour.example/en/feed/',
    'https://harbour.example/news.rss',
    'https://harbour.example/latest-rss.xml',
    'https://harbour.example/?feed=rss2',
    'http://www.harbour.example/f.atom',
    'https://feeds.host.example/harbour',
  ]);
});

test('links are recognized as feeds by their text', () => {
  const html = `<a href="/subscribe"><img> RSS feeds </a><a href="/1" title="RSS">x</a><a href="/2" type="application/rss+xml">y</a>
    <a href="https://elsewhere.example/">RSS</a><a href="/story">What RSS feeds are good for</a>`;
  expect(readFeedLinks(html, PAGE).linked).toEqual(
    ['/subscribe', '/1', '/2'].map((path) => `https://harbour.example${path}`),
  );
});

test('software, ActivityPub and page data are recognized', () => {
  const html = `<meta name="Generator" content="WordPress 6.8"><link rel="https://api.w.org/" href="/blog/wp-json/">
    <link rel="alternate" type="application/activity+json" href="/users/ines">
    <script>{"feedUrl" : "https:\\/\\/pods.example\\/1.rss?a=1\\u0026b=2"}</script>`;
  expect(readFeedLinks(html, PAGE)).toMatchObject({
    named: [],
    generator: 'wordpress 6.8',
    wordpressApi: 'https://harbour.example/blog/wp-json/',
    inFediverse: true,
    inData: 'https://pods.example/1.rss?a=1&b=2',
  });
  expect(readFeedLinks('<p>Nothing', PAGE)).toEqual({
    named: [],
    linked: [],
    generator: '',
    wordpressApi: undefined,
    inFediverse: false,
    inData: undefined,
  });
});

test.each([
  ['links', '<link rel="alternate" type="application/rss+xml" href="/rss">'],
  ['anchors', '<a href="/rss/a.rss">x</a>'],
  ['data', '"feedUrl":"https://'],
  ['bases', '<base href="/a">'],
  ['unclosed links', '<a href="/x">'],
  ['text in a link', '<a href="/x">RSS RSS '],
])('a page of only %s is processed quickly', (_, piece) => {
  const startedAt = cpuMs();
  readFeedLinks(piece.repeat(100_000), PAGE);
  expect(cpuMs() - startedAt).toBeLessThan(5_000);
});

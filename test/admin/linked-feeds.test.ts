import { expect, test } from 'vitest';
import { linkedFeeds } from '../../admin/commands/feeds/linked-feeds.ts';

const PAGE = 'https://harbour.example/news/index.html';

test('the feeds of a page are absolute, in its order, those of comments last', () => {
  const html = `<html><head>
    <LINK REL="Alternate home" TYPE="application/rss+xml" TITLE="Comments on Harbour" HREF="/c.rss">
    <link rel=alternate type="application/atom+xml" href="atom.xml">
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json?a=1&amp;b=2">
    <link rel="alternate" type="application/json" href="/wp-json/">
    <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="application/rss+xml" href="/x">
    <link rel="alternate" type="application/rss+xml"><link rel="alternate" type="application/rss+xml" href="https://">`;
  expect(linkedFeeds(html, PAGE)).toEqual([
    'https://harbour.example/news/atom.xml',
    'https://cdn.example/feed.json?a=1&b=2',
    'https://harbour.example/c.rss',
  ]);
});

test('the first base of a page counts', () => {
  const html = `<base href="/en/"><base href="/de/"><link rel="alternate" type="application/rss+xml" href="rss">`;
  expect(linkedFeeds(html, PAGE)).toEqual(['https://harbour.example/en/rss']);
});

test('a page of nothing but links does not take long', () => {
  const html = '<link rel="alternate" type="application/rss+xml" href="/rss">'.repeat(100_000);
  expect(linkedFeeds(html, PAGE)).toHaveLength(100_000);
});

import type { LabelledPage } from './labelled-pages.ts';

const WORDS =
  'harbour council vote ferry rail budget storm school bridge market festival court strike river museum'.split(' ');

/** Generates prose of `words` words, the same for the same seed. */
const prose = (words: number, seed: number): string =>
  `${Array.from({ length: words }, (_, at) => WORDS[(seed * 7 + at * at + at) % WORDS.length]).join(' ')}.`;

const list = (length: number, item: (n: number) => string): string =>
  Array.from({ length }, (_, n) => item(n)).join('\n');

const teaser = (n: number): string =>
  `<li class="teaser"><a href="/news/${n}"><img src="/img/${n}.jpg" alt="${prose(4, n)}"><h3 class="teaser__title">${prose(9, n)}</h3></a><span class="teaser__date">3 May</span></li>`;

const page = (
  n: number,
  paragraphs: number,
): string => `<!doctype html><html lang="en"><head><title>${prose(8, n)} | The Gazette</title>
<meta property="og:title" content="${prose(8, n)}"><meta property="og:site_name" content="The Gazette"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${prose(8, n)}","datePublished":"2024-05-03T10:00:00Z","author":{"@type":"Person","name":"Ann Lee"}}</script>
<style>${list(200, (at) => `.c${at}{color:#${100 + at}}`)}</style><script>${'window.x=function(){return 1};'.repeat(2_000)}</script></head><body>
<header class="masthead"><nav><ul>${list(60, (at) => `<li><a href="/section/${at}">${WORDS[at % WORDS.length]}</a></li>`)}</ul></nav></header>
<main><article class="story"><h1>${prose(8, n)}</h1><div class="story__byline">By <a rel="author" href="/ann">Ann Lee</a> <time datetime="2024-05-03T10:00:00Z">3 May</time></div>
<figure><img src="/img/${n}.jpg"><figcaption>${prose(14, n)} Photo: Ann Lee</figcaption></figure>
<div class="story__body">${list(paragraphs, (at) => `<p>${prose(55, n + at)} <a href="/news/${at}">${prose(3, at)}</a></p>${at % 5 === 4 ? `<h2>${prose(4, at)}</h2><div class="ad-slot"><div><div></div></div></div>` : ''}`)}</div>
<div class="share-bar"><a href="#">Share</a><a href="#">Tweet</a></div></article><aside class="related"><ul>${list(40, teaser)}</ul></aside></main>
<section class="most-read"><ul>${list(60, teaser)}</ul></section><footer><ul>${list(40, (at) => `<li><a href="/about/${at}">${prose(2, at)}</a></li>`)}</ul></footer></body></html>`;

/** Generates pages with the size and surroundings of news sites, with bodies of 5 to 60 paragraphs. */
export function inventedPages(count: number): readonly LabelledPage[] {
  return Array.from({ length: count }, (_, n) => ({
    set: 'invented',
    url: `https://gazette${n}.example/news/${n}`,
    body: new TextEncoder().encode(page(n, 5 + (n % 12) * 5)),
    text: undefined,
    wanted: [],
    unwanted: [],
  }));
}

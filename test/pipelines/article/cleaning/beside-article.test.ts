import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';
import { HEADLINE, TEXT as STORY } from './mail-boat.ts';

const TEXT = STORY.slice(0, 5);
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const linesOf = (body: string): string[] => extractHtml(pageOf(`<title>${HEADLINE}</title>`, body)).text.split('\n\n');

const FORUM =
  '<section class="community"><div><h1><em>Forum: </em>5 <span>voices</span></h1><h2>What you say counts.</h2></div><p>What is written here is not what the post thinks, and the post may take away what hurts others, or what is against the law of the island.</p></section>';
const NOTE =
  '<div class="x-note"><p>The post lays a small file on your desk, so that it knows you when you come again, and hopes that you like it.</p></div>';
const BELL = '<div class="push"><p>Hear of new letters on this machine at once.</p><button>Ring</button></div>';

describe('what stands beside the article is not text', () => {
  it.each([
    [
      'in an article element',
      `<div class="page"><article><header><h1>${HEADLINE}</h1></header>${paragraphs(TEXT)}</article>`,
      '</div>',
    ],
    [
      'in a main element, with the text in boxes',
      `<main><div><h1><small>From the quay</small><br>${HEADLINE}</h1></div><div class="c-1">${paragraphs(TEXT.slice(0, 3))}</div><div class="c-1">${paragraphs(TEXT.slice(3))}</div></main>`,
      '',
    ],
    [
      'in boxes without meaning',
      `<div class="css-1"><div class="css-2"><h1>${HEADLINE}</h1>${paragraphs([...TEXT, ...TEXT.map((line) => `${line.slice(0, -1)}, and so on.`)])}</div>`,
      '</div>',
    ],
  ])('%s', (_, article, end) => {
    const lines = linesOf(`${article}${BELL}${FORUM}${NOTE}${end}`);
    expect(lines.filter((line) => !line.endsWith('so on.'))).toEqual(TEXT);
  });
});

describe('what stands beside a box with the headline is text', () => {
  it.each([
    [
      'where it is as long as that',
      `<div class="a"><h1>${HEADLINE}</h1>${paragraphs(TEXT.slice(0, 3))}</div><div class="a">${paragraphs(TEXT.slice(3))}</div>`,
    ],
    [
      'where the article element has the introduction only',
      `<article><h1>${HEADLINE}</h1>${paragraphs(TEXT.slice(0, 1))}</article><div class="a">${paragraphs(TEXT.slice(1))}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(linesOf(`<div class="page">${body}</div>`)).toEqual(TEXT);
  });
});

describe('what stands above the headline is not text', () => {
  it.each([
    ['a heading', `<header><h2>Harbour</h2><h1>${HEADLINE}</h1></header>`],
    ['a line within it', `<h1><span><small>Letters of the week</small><br>${HEADLINE}</span></h1>`],
    ['a paragraph', `<div><p class="surtitre">Tribune — Wind and water</p><h1>${HEADLINE}</h1></div>`],
    ['a heading of words', `<div><h4 class="k">Wind and water</h4><h1>${HEADLINE}</h1></div>`],
  ])('%s', (_, above) => {
    expect(linesOf(`<article>${above}<div class="story">${paragraphs(TEXT)}</div></article>`)).toEqual(TEXT);
  });
});

import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';
import { HEADLINE, TEXT } from './mail-boat.ts';

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const linesOf = (body: string, head = ''): string[] =>
  extractHtml(pageOf(`<title>${HEADLINE}</title>${head}`, body)).text.split('\n\n');
const [first = '', second = '', third = '', ...others] = TEXT;

describe('a caption in a box of its own', () => {
  const CAPTION =
    'The crane on Monday, seen from the north quay, where the neighbours of the ferry company had come together since the early morning to look at it and to count the hens, of which there are two crates, and the letters, forty of them.';
  it.each([
    ['a paragraph', `<div class="caption"><p>${CAPTION}</p></div>`],
    [
      'a paragraph with words of its own names',
      `<div class="img-caption"><p class="t3"><span>${CAPTION}</span></p></div>`,
    ],
    ['a paragraph below other boxes', `<div class="info"><div class="wp-caption"><p>${CAPTION}</p></div></div>`],
  ])('is not text if it is %s', (_, caption) => {
    const picture = `<div class="image-ct inline"><div class="m"><img src="/crane.jpg" alt="Crane"></div>${caption}</div>`;
    const page = `<article><h1>${HEADLINE}</h1><div class="story"><p>${first}</p>${picture}<p>${second}</p><p>${third}</p>${paragraphs(others)}</div></article>`;
    expect(linesOf(page)).toEqual(TEXT);
  });
});

describe('a paragraph with links, in a box like those of its neighbours', () => {
  const linked =
    'Forty letters and two crates of hens wait for the boat in the <a href="/t/shed">shed of the ferry company on the quay</a>, which has asked <a href="/t/n">the neighbours on the north quay</a> for room.';
  const words = linked.replace(/<[^>]*>/g, '');
  it.each([
    [
      'generated names',
      (text: string) =>
        `<div class="sc-hp TiCs"><div class="sc-bk bdk"><div><div><p>${text}</p></div></div></div></div>`,
    ],
    [
      'names of a weblog',
      (text: string) => `<div class="block block--text"><div class="block__inner"><p>${text}</p></div></div>`,
    ],
    [
      'sections',
      (text: string) =>
        `<section class="co co-text"><div class="co-main"><div class="rte"><p>${text}</p></div></div></section>`,
    ],
  ])('is text: %s', (_, box) => {
    const page = `<main><h1>${HEADLINE}</h1><div class="all">${[first, linked, third, ...others].map(box).join('')}</div></main>`;
    expect(linesOf(page)).toEqual([first, words, third, ...others]);
  });
});

describe('a box that asks for something', () => {
  const boxed = (text: string) => `<div class="e1"><p>${text}</p></div>`;
  it.each([
    [
      'below a paragraph with its heading',
      `<div class="e1"><h2>Four boats a day</h2></div>${boxed(second)}<div class="n0"><div><h3>The long weekend</h3><p>Our best stories, each Saturday morning, written by people for people.</p><form><input type="email"></form></div></div>`,
      ['Four boats a day', second],
    ],
    [
      'in a script without spaces',
      `${boxed(second)}<div class="m1"><p>無料会員に登録すると、月に５本までお読みいただけます。</p><a href="/regist/">無料登録</a></div>`,
      [second],
    ],
    [
      'with a button to the page for money',
      `${boxed(second)}<div class="w1"><p><strong>If you value what we do, help us to go on.</strong> Nobody owns us but those who read us.</p><div><a href="/support/">Become a friend</a></div></div>`,
      [second],
    ],
  ])('is not text %s', (_, part, lines) => {
    const page = `<main><h1>${HEADLINE}</h1><div class="all">${boxed(first)}${part}${[third, ...others].map(boxed).join('')}</div></main>`;
    expect(linesOf(page)).toEqual([first, ...lines, third, ...others]);
  });

  it('is text if it is a paragraph with a link to a page for money', () => {
    const sentence =
      'The <a href="/support/">fund of the lifeboats</a> pays for the hens, its treasurer said, and for the stamps, if somebody asks.';
    const page = `<main><h1>${HEADLINE}</h1><div class="all">${boxed(first)}${boxed(second)}${boxed(sentence)}${[third, ...others].map(boxed).join('')}</div></main>`;
    expect(linesOf(page)).toContain(sentence.replace(/<[^>]*>/g, ''));
  });

  it.each([
    'article-content__sign-in-group',
    'story-body__read-more',
    'text__sign-up',
    'encart-auteur',
    'autorenkasten',
  ])('is not text if its own name says so: %s', (name) => {
    const box = `<div class="${name}"><p>Make yourself known to the post, and go on reading what you like.</p><ul><li>Each story of the islands</li><li>Letters of your favourite writers</li></ul></div>`;
    const page = `<article><h1>${HEADLINE}</h1><div class="story"><p>${first}</p><p>${second}</p>${box}<p>${third}</p>${paragraphs(others)}</div></article>`;
    expect(linesOf(page)).toEqual(TEXT);
  });
});

describe('a last line with a label and links to subjects', () => {
  it.each([
    [
      'a box',
      '<div>Zu den Themen: <a href="/t/kran">Kran</a> | <a href="/t/hafen">Hafen</a> | <a href="/t/post">Post</a></div>',
    ],
    ['one link', '<p><strong>Dossier :</strong> <a href="/d/grue">Les grues de l’île</a></p>'],
  ])('is not text: %s', (_, line) => {
    const page = `<article><h1>${HEADLINE}</h1><div class="story">${paragraphs(TEXT)}${line}</div></article>`;
    expect(linesOf(page)).toEqual(TEXT);
  });
});

it.each(['Keep reading', 'Continue reading', 'Seguir leyendo:'])('the label “%s” is not text', (label) => {
  const page = `<article><h1>${HEADLINE}</h1><div class="story"><p>${first}</p><p>${second}</p><div class="callout"><div role="heading">${label}</div></div><p>${third}</p>${paragraphs(others)}</div></article>`;
  expect(linesOf(page)).toEqual(TEXT);
});

describe('a line set like a heading', () => {
  it.each([
    '<p><strong>VIDEOS: what the island watches</strong></p>',
    '<div><b>Seen from above</b></div>',
    '<p class="x"><strong>Mehr aus dem Hafen</strong></p>',
  ])('is not text with nothing below it: %s', (line) => {
    expect(linesOf(`<article><h1>${HEADLINE}</h1><div>${paragraphs(TEXT)}${line}</div></article>`)).toEqual(TEXT);
  });
});

describe('a standfirst that the page marks', () => {
  const DECK = 'The hens wait, the letters wait, and the winch of the mainland is on its way.';
  it.each([
    ['directly below the headline', `<h1>${HEADLINE}</h1><p class="iY">${DECK}</p><div class="by">Ann Lee</div>`],
    [
      'below a marked headline of another level',
      `<h3 itemprop="headline">${HEADLINE}</h3><div>2 March 2026</div><div class="teaser-text" itemprop="description"><p>${DECK}</p></div><div><img src="/crane.jpg"></div>`,
    ],
    ['by its name', `<h1>${HEADLINE}</h1><div class="by">Ann Lee</div><p class="a__chapo">${DECK}</p>`],
  ])('is one: %s', (_, above) => {
    const page = `<main>${above}<div class="all">${paragraphs(TEXT)}</div></main>`;
    expect(extractHtml(pageOf(`<title>${HEADLINE}</title>`, page)).standfirst).toBe(DECK);
  });

  it('is one below a headline of the second rank with a kicker, if the summary says the same', () => {
    const page = `<main><div><h2><span>Letters</span> <span>${HEADLINE}</span></h2><div class="rt-1">${DECK}</div></div><div class="all">${paragraphs(TEXT)}</div></main>`;
    const head = `<title>${HEADLINE}</title><meta name="description" content="${DECK}">`;
    expect(extractHtml(pageOf(head, page)).text.split('\n\n')).toEqual([DECK, ...TEXT]);
  });

  it('is not the first of the paragraphs of the text', () => {
    const page = `<main><h1>${HEADLINE}</h1>${paragraphs(TEXT)}</main>`;
    expect(extractHtml(pageOf(`<title>${HEADLINE}</title>`, page)).standfirst).toBeUndefined();
  });
});

describe('a standfirst that the summary does not repeat', () => {
  const DECK = '“I heard nothing but the wind and the hens”, says the keeper, whom nobody had asked before.';
  const SUMMARY =
    '<meta name="description" content="A crane lies across the berth of the island’s mail boat since the storm of Monday.">';
  it.each([
    [
      'a box below the headline',
      `<h1>${HEADLINE}</h1><div class="c-article__standfirst"><p class="c-article__paragraph">${DECK}</p></div><ul class="share"><li>Share</li></ul>`,
    ],
    ['a heading', `<h1>${HEADLINE}</h1><h2 class="subtitulo">${DECK}</h2><div class="by">Ann Lee</div>`],
    [
      'a paragraph',
      `<h1>${HEADLINE}</h1><p class="article-dek">${DECK}</p><time datetime="2026-03-02">2 March 2026</time>`,
    ],
  ])('is text if the page marks it as one: %s', (_, header) => {
    const page = `<article><header>${header}</header><div class="story">${paragraphs(TEXT)}</div></article>`;
    const { text, standfirst } = extractHtml(pageOf(`<title>${HEADLINE}</title>${SUMMARY}`, page));
    expect(standfirst).toBe(DECK);
    expect(text.split('\n\n')).toEqual([DECK, ...TEXT]);
  });

  it.each([
    [
      'a subhead without a period',
      `<header><h1>${HEADLINE}</h1><h2 class="subhead"><span>${DECK.slice(0, -1)}</span></h2></header>`,
    ],
    ['an excerpt', `<div><h1>${HEADLINE}</h1></div><div class="w-post-excerpt"><div>${DECK.slice(0, -1)}</div></div>`],
    [
      'a field of Drupal',
      `<h1>${HEADLINE}</h1><div class="field field--name-field-vorspann field--type-text-long"><p>${DECK.slice(0, -1)}</p></div>`,
    ],
  ])('is text if the page has no summary: %s', (_, header) => {
    const page = `<article><div class="top">${header}</div><div class="story">${paragraphs(TEXT)}</div></article>`;
    const { text, standfirst } = extractHtml(pageOf(`<title>${HEADLINE}</title>`, page));
    expect(standfirst).toBe(DECK.slice(0, -1));
    expect(text.split('\n\n')).toEqual([DECK.slice(0, -1), ...TEXT]);
  });
});

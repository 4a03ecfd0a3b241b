import { describe, expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const textOf = (inserted: string): string =>
  extractHtml(
    pageOf(
      '<title>Crane keeps mail boat in port</title><meta property="og:site_name" content="Marram Post">',
      `<article><h1>Crane keeps mail boat in port</h1>${PARAGRAPH.repeat(3)}${inserted}${PARAGRAPH.replace('Monday', 'Tuesday')}</article>`,
    ),
  ).text;

describe('a list between two paragraphs', () => {
  it('is kept if it is one link to another site', () => {
    expect(
      textOf('<ul><li><a href="https://cranes.example/prices">What a crane of this size costs</a></li></ul>'),
    ).toContain('costs');
  });

  it('is kept if the paragraph before it introduces it', () => {
    const announced = `<p>What the master of the harbour had written about cranes in his report of last year:</p><ul><li><a href="${SITE}/report">Cranes and the age of their ropes</a></li></ul>`;
    expect(textOf(announced)).toContain('age of their ropes');
  });
});

it('two cards with pictures that lead to other articles are no text, in whatever boxes', () => {
  const card = (name: string, text: string): string =>
    `<div class="css-7"><a href="/news/${name}"><img src="/${name}.jpg"></a><div><h3><a href="/news/${name}">${text}</a></h3><p>It was read by many on the island, and by the keeper of the crane.</p></div></div>`;
  const cards = `<div class="css-5">${card('winch', 'Winch of the mainland stays there')}${card('hens', 'Hens of the ferry company count themselves')}</div>`;
  expect(textOf(cards)).toBe(textOf(''));
});

it.each([
  ['https://www.marrampost.example.co.uk/news/the-report-of-the-harbour.pdf'],
  ['www.cranes.example/ropes-and-their-age/2024/table-of-all-ropes'],
])('the address %s in a line of its own is text', (address) => {
  expect(textOf(`<p><a href="${address}">${address}</a></p>`)).toContain(address);
});

describe('boxes of one kind with a linked headline each', () => {
  const STORIES = ['Ferry fares frozen for a year', 'Sheepdog trials on Sunday', 'Wind turbine back in service'];
  const slugOf = (headline: string): string => headline.toLowerCase().replaceAll(' ', '-');
  const leadOf = (headline: string): string => `${headline}, as the island council decided at its meeting on Thursday.`;
  const MAKES: readonly [string, (headline: string, at: number) => string][] = [
    [
      'cards whose link holds picture and headline',
      (headline, at) =>
        `<div class="c-card"><a href="/news/2026/${at}.html"><img src="/i/${at}.jpg" alt=""><h4>${headline}</h4></a><p>${leadOf(headline)}</p><span>${at} May 2026</span></div>`,
    ],
    [
      'items of a blog with details and “read more”',
      (headline, at) =>
        `<div class="blog-item" itemprop="blogPost"><div class="item-content"><h2 itemprop="headline"><a href="/index.php/news/${at}-${slugOf(headline)}">${headline}</a></h2><dl><dd>Written by: Admin</dd></dl><p>${leadOf(headline)}</p><p><a href="/index.php/news/${at}-${slugOf(headline)}">Read on: ${headline}</a></p></div></div>`,
    ],
    [
      'items of a list without class names',
      (headline, at) => `<li><h3><a href="${SITE}/a/${at}">${headline}</a></h3><div>${leadOf(headline)}</div></li>`,
    ],
  ];

  it.each(MAKES)('are teasers, with their label: %s', (_, card) => {
    const cards = STORIES.map(card).join('');
    const text = textOf(`<section class="bottom"><h3>From the island</h3>${cards}</section>`);
    for (const words of [...STORIES, 'island council', 'From the island']) expect(text).not.toContain(words);
    expect(text).toContain('Tuesday');
  });

  it('are text if the page consists of them', () => {
    const entry = (name: string, at: number): string =>
      `<div class="entry"><h2><a href="/a/${at}">${name}</a></h2><p>${leadOf(name)} The fares have not risen since the new boat came, and the council wants to keep the clerk who sells the tickets for another year.</p></div>`;
    const page = pageOf(
      '<title>The week on the island</title>',
      `<main><h1>The week on the island</h1><p>What happened between Monday and Friday, in three notes for those who were at sea.</p>${STORIES.map(entry).join('')}</main>`,
    );
    for (const name of STORIES) expect(extractHtml(page).text).toContain(leadOf(name));
  });
});

import { expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const LEAD =
  'The mail boat of Skellan has lain at its berth since Monday because a crane fell into the basin, and nobody on the island expects letters, parcels or the pension before the end of next week.';

const page = (standfirst: string, summary = standfirst, name = 'dek'): string =>
  pageOf(
    `<title>Crane keeps mail boat in port</title><meta name="description" content="${summary}">`,
    `<header><h1>Crane keeps mail boat in port</h1><div class="${name}"><p>${standfirst}</p></div></header>
     <figure><img src="/crane.jpg" alt="The crane"></figure>
     <article>${PARAGRAPH}<p>Fishing boats are not affected, because they lie in the outer harbour, which is deep enough at every tide.</p>${PARAGRAPH.replace('Monday', 'Tuesday')}</article>`,
  );

it('a first paragraph set apart from the article is text', () => {
  expect(extractHtml(page(LEAD)).text.split('\n\n')[0]).toBe(LEAD);
});

it('a subtitle is summary, not text', () => {
  const { text, summary } = extractHtml(page('The mail boat of Skellan stays at its berth until next week.'));
  expect(text).toMatch(/^The harbour of the town/);
  expect(summary).toBe('The mail boat of Skellan stays at its berth until next week.');
});

it('a paragraph that the summary does not contain is the standfirst in the header of the headline, or if its name says so', () => {
  const summary = 'Letters and parcels come later on the island of Skellan.';
  expect(extractHtml(page(LEAD, summary, 'x1')).standfirst).toBe(LEAD);
  expect(extractHtml(page(LEAD, summary, 'dek')).text.split('\n\n')[0]).toBe(LEAD);
});

it('a headline at the start of the summary is ignored', () => {
  const summary = `Crane keeps mail boat in port ${LEAD.slice(0, 80)}`;
  expect(extractHtml(page(LEAD, summary)).text.split('\n\n')[0]).toBe(LEAD);
});

it('a caption with its credit is not a standfirst, although it matches the summary', () => {
  const { text } = extractHtml(page(`${LEAD} picture alliance | Jane Roe`, LEAD));
  expect(text).toMatch(/^The harbour of the town/);
});

const DECK = 'Fishing boats are not affected, but letters and parcels will come a week late.';
const TEXT = `${PARAGRAPH}${PARAGRAPH.replace('Monday', 'Tuesday')}${PARAGRAPH.replace('Monday', 'Friday')}`;
const HEAD = '<title>Crane keeps mail boat in port</title>';
const H1 = '<h1>Crane keeps mail boat in port</h1>';

it.each([
  ['a class', `<main>${H1}<div class="article-body"><p class="article__sub-title">${DECK}</p>${TEXT}</div></main>`],
  [
    'an itemprop',
    `<article>${H1}<time>4 March 2026</time><div itemprop="description"><p>${DECK}</p></div><div>${TEXT}</div></article>`,
  ],
  [
    'a name in CSS modules',
    `<article>${H1}<p class="Header_standfirst__x4B_q">${DECK}</p><div>${TEXT}</div></article>`,
  ],
  [
    'a lead of its own',
    `<article>${H1}<div class="lead"><p>${DECK}</p></div><div class="text">${TEXT}</div></article>`,
  ],
  ['a heading below the headline', `<article>${H1}<h2>${DECK}</h2><div>${TEXT}</div></article>`],
  ['a header around it and the headline', `<article><header>${H1}<p>${DECK}</p></header><div>${TEXT}</div></article>`],
])('a standfirst is marked by %s, and the text begins with it', (_, body) => {
  const { standfirst, text, html } = extractHtml(pageOf(`${HEAD}<meta name="description" content="${DECK}">`, body));
  expect(standfirst).toBe(DECK);
  expect(text.startsWith(`${DECK}\n\nThe harbour`)).toBe(true);
  expect(html.startsWith(`<p>${DECK}</p>`)).toBe(true);
});

it('a first paragraph set apart from the article is its standfirst', () => {
  expect(extractHtml(page(LEAD)).standfirst).toBe(LEAD);
});

it.each([
  ['in larger type', `<article>${H1}<p class="lead">${DECK}</p>${TEXT}</article>`],
  ['that the summary repeats', `<article>${H1}<p>${DECK}</p>${TEXT}</article>`],
  ['below a list of points', `<article>${H1}<ul class="summary"><li>${DECK}</li></ul>${TEXT}</article>`],
  [
    'of a text whose paragraphs all have such a name',
    `<article>${H1}${TEXT.replaceAll('<p>', '<p class="text-description">')}</article>`,
  ],
])('a first paragraph %s is no standfirst', (_, body) => {
  const { standfirst, text } = extractHtml(pageOf(`${HEAD}<meta name="description" content="${DECK}">`, body));
  expect(standfirst).toBeUndefined();
  expect(text).toContain('The harbour of the town');
});

it('a subheading between standfirst and text is none', () => {
  const body = `<article><header>${H1}<p>${DECK}</p><h2>Letters late</h2></header><div>${TEXT}</div></article>`;
  const { standfirst } = extractHtml(pageOf(`${HEAD}<meta name="description" content="${DECK}">`, body));
  expect(standfirst).toBe(DECK);
});

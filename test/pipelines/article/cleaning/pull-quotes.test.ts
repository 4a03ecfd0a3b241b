import { expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const QUOTE = 'Nobody had looked at the rope of this crane since the summer before last.';
const SAID = `<p>“${QUOTE}” says Ann Lee, who has been master of the harbour for eleven years, and who wrote the report.</p>`;
const textOf = (apart: string, said = SAID): string =>
  extractHtml(pageOf('<title>Crane in the basin</title>', `<article>${PARAGRAPH}${apart}${PARAGRAPH}${said}</article>`))
    .text;
const timesIn = (text: string): number => text.split(QUOTE).length - 1;

it.each([
  ['a paragraph', `<p>${QUOTE}</p>`],
  ['a quotation', `<blockquote><p>“${QUOTE}”</p></blockquote>`],
  ['a quotation with the name of the speaker', `<p>${QUOTE}</p><p>Harbour master Ann Lee</p>`],
])('a sentence of the text that is set apart as %s is not text twice', (_, apart) => {
  const text = textOf(apart);
  expect(timesIn(text)).toBe(1);
  expect(text).not.toContain('Harbour master');
});

it.each([
  ['is not in the text', `<p>${QUOTE}</p>`, PARAGRAPH],
  ['is a point of a list', `<ul><li>${QUOTE}</li></ul>`, SAID],
])('a sentence that %s stays', (_, apart, said) => {
  expect(textOf(apart, said)).toContain(QUOTE);
});

it('a standfirst that the text repeats stays above it', () => {
  const page = `<article><h1>Crane in the basin</h1><p>${QUOTE}</p>${PARAGRAPH}${PARAGRAPH}${SAID}</article>`;
  expect(timesIn(extractHtml(pageOf('<title>Crane in the basin</title>', page)).text)).toBe(2);
});

it('the line after a sentence set apart stays if it names nobody', () => {
  expect(textOf(`<p>${QUOTE}</p><p><strong>What the report says</strong></p>`)).toContain('What the report says');
});

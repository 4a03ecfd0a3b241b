import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';
import { HEADLINE, TEXT } from './mail-boat.ts';

const CAPTION = 'Hens of the ferry company behind the shed, seen from the quay';
const textOf = (box: string): string => {
  const [first, ...others] = TEXT.map((line) => `<p>${line}</p>`);
  return extractHtml(
    pageOf(
      `<title>${HEADLINE}</title><meta property="og:site_name" content="Marram Post">`,
      `<article><h1>${HEADLINE}</h1>${first}${box}${others.join('')}</article>`,
    ),
  ).text;
};

describe('what the page calls a picture', () => {
  it.each([
    [
      'in the line below it',
      `<div class="media-7"><img src="/hens.jpg" alt="${CAPTION}"><span class="legend">${CAPTION}</span></div>`,
    ],
    [
      'with other capitals and punctuation, as the title of the picture',
      `<div class="pic"><img src="/hens.jpg" alt="hens" title="${CAPTION.toUpperCase()}."></div><div class="text">${CAPTION}</div>`,
    ],
    [
      'in a paragraph after the box of the picture',
      `<div><div><div><div><div><div><a href="/hens.jpg"><img src="/hens.jpg" alt="${CAPTION}"></a></div></div></div></div></div></div><p>${CAPTION}</p>`,
    ],
  ])('is no text: %s', (_, box) => {
    expect(textOf(box)).toBe(TEXT.join('\n\n'));
  });

  it.each([
    ['as a heading', `<img src="/hens.jpg" alt="${CAPTION}"><h2>${CAPTION}</h2>`],
    [
      'as a part of a paragraph',
      `<img src="/hens.jpg" alt="${CAPTION}"><p>${CAPTION}, are what the clerk counts every evening, and she writes their number on the door.</p>`,
    ],
    [
      'as an item of a list',
      `<img src="/hens.jpg" alt="${CAPTION}"><ul><li>${CAPTION}</li><li>The crates of the ferry company, seen from the door</li></ul>`,
    ],
  ])('is text: %s', (_, box) => {
    expect(textOf(box)).toContain(CAPTION);
  });
});

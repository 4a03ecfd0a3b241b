import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';
import { HEADLINE, TEXT } from './mail-boat.ts';

const LINES = TEXT.slice(0, 4);
const textOf = (end: string): string =>
  extractHtml(
    pageOf(
      `<title>${HEADLINE}</title><meta property="og:site_name" content="Marram Post">`,
      `<div class="page"><h1>${HEADLINE}</h1><div class="story">${LINES.map((line) => `<p>${line}</p>`).join('')}${end}</div></div>`,
    ),
  ).text;
const tag = (name: string, rel = 'tag'): string => `<a href="/about/${name}" rel="${rel}">${name}</a>`;

describe('a line with tags of the page', () => {
  it.each([
    [
      'in English, after an element that was closed twice',
      `<div class="utility">This entry was posted in ${tag('Ports', 'category tag')}</span><span class="links"> and tagged ${tag('Cranes')}</span>. Bookmark the <a href="/news/story">permalink</a>.</div>`,
    ],
    [
      'in German, with its time',
      `<p class="alt">Der Text wurde am Montag, den 4. Mai um 15:21 Uhr geschrieben und steht unter ${tag('Häfen', 'category tag')}, ${tag('Kräne und Winden', 'category tag')}, ${tag('Hühner', 'category tag')}. Wer dazu etwas weiß, schreibt es auf.</p>`,
    ],
    [
      'in small print',
      `<p><small>| Filed under ${tag('Ports')}, ${tag('Cranes')}, ${tag('Hens')}<br>What is said here is what its author says.</small></p>`,
    ],
  ])('is no text: %s', (_, end) => {
    expect(textOf(end)).toBe(LINES.join('\n\n'));
  });

  it('is text if the tags are words of a sentence', () => {
    const sentence = `The keeper of the ${tag('crane')} has asked the master of the harbour for a second rope every spring since she came, and was told that one is enough.`;
    expect(textOf(`<p>${sentence}</p>`)).toContain('second rope every spring');
  });

  it('is text if it is a heading', () => {
    expect(textOf(`<h2>${tag('Crane')} and ${tag('hens')}</h2><p>${TEXT[5]}</p>`).split('\n\n')).toContain(
      'Crane and hens',
    );
  });
});

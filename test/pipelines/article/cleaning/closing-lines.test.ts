import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';
import { HEADLINE, TEXT as STORY } from './mail-boat.ts';

const TEXT = STORY.slice(0, 3);
const paragraphs = (lines: readonly string[], name = ''): string =>
  lines.map((line) => `<p${name}>${line}</p>`).join('\n');

/** Pages of three makes. Each takes the lines of the text and the markup that follows them. */
const MAKES: Record<string, (lines: readonly string[], end: string) => string> = {
  'a weblog': (lines, end) =>
    `<header id="masthead"><a href="/">Marram Post</a></header><main><article class="post-4711 post hentry"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-content">${paragraphs(lines)}${end}</div></article></main><footer>© Marram Post</footer>`,
  'a page with generated names': (lines, end) =>
    `<div id="root"><div class="css-1a8"><h1 class="css-9k2">${HEADLINE}</h1><section class="css-0f3">${lines.map((line) => `<div class="css-77b"><p class="css-4t1">${line}</p></div>`).join('')}<div class="css-77b">${end}</div></section></div></div>`,
  'a page of tables and line breaks': (lines, end) =>
    `<table><tr><td><h1>${HEADLINE}</h1><div>${lines.join('<br><br>')}<br><br>${end}</div></td></tr></table>`,
};
const makes = Object.keys(MAKES);

const linesOf = (make: string, lines: readonly string[], end: string): string[] => {
  const head = `<title>${HEADLINE}</title><meta property="og:site_name" content="Marram Post">`;
  return extractHtml(pageOf(head, MAKES[make]?.(lines, end))).text.split('\n\n');
};

describe.each(makes)('%s', (make) => {
  it.each([
    ['a label whose links are gone', '<p>Zugehörige Themen:</p><ul class="tags"><li><a href="/t/1">Kran</a></li></ul>'],
    ['a label of nothing', '<p>Tous les textes sur la grue sont ici :</p>'],
    ['an ornament', '<p>◇ ◇ ◇</p>'],
    [
      'where it appeared first, in italics',
      '<p><i>First seen in </i><a href="https://skellan.example/crane"><i>Skellan Light</i></a><i>.</i>&nbsp;</p>',
    ],
    ['the next page', '<p><a href="/news/story/2">Next part of three</a></p>'],
    ['those who helped', '<p>Associated Press writer Ann Lee in Paris contributed to this report.</p>'],
    ['what it is made from', '<p>skellan light/Mit Material von Agenturen</p>'],
    ['several of them', '<p>◇</p><p>Read what others say:</p>'],
  ])('ends without %s', (_, end) => {
    expect(linesOf(make, TEXT, end)).toEqual(TEXT);
  });

  it.each([
    ['a short answer', '“No.”'],
    [
      'a sentence that ends with an e-mail address',
      'Who has seen the crane fall writes to the master at master@skellan.example.',
    ],
    ['an abbreviation', 'NATO'],
    ['a number of lines in a list', 'ca. 40'],
    ['a correction in italics', '<em>Correction: The rope had forty metres, not fourteen.</em>'],
    ['an aside in italics', '<em>(What else she saw, <a href="https://skellan.example">look here</a>)</em>'],
    ['a quotation in italics', '<em>“Hens do not count the days”</em>'],
    ['a sentence in italics', '<em>That was the last that anyone on the island heard of the crane.</em>'],
    ['the number of a document in italics', '<em>Note no. 48 of the harbour office on ropes</em>'],
  ])('ends with %s', (_, line) => {
    expect(linesOf(make, TEXT, `<p>${line}</p>`)).toEqual([...TEXT, line.replace(/<[^>]*>/g, '')]);
  });
});

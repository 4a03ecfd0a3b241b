import { describe, expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const HEAD = '<title>Crane in the basin</title><meta property="og:site_name" content="Marram Post">';
const textOf = (body: string): string =>
  extractHtml(pageOf(HEAD, `<article><h1>Crane in the basin</h1>${body}</article>`)).text;
const PROSE = PARAGRAPH.repeat(2);

describe('a box that holds one line', () => {
  it.each(['photo-credit', 'article-rating', 'article-meta', 'post-comments-count'])(
    'is judged by its name: %s',
    (name) => {
      expect(textOf(`${PROSE}<div class="${name}"><span>4.8</span> of 31 readers</div>${PROSE}`)).not.toContain('4.8');
      expect(textOf(`${PROSE}<div class="line"><span>4.8</span> of 31 readers</div>${PROSE}`)).toContain('4.8');
    },
  );
});

describe('a word of a sentence', () => {
  it('stays when a box with a name opens above it, and the box goes', () => {
    const word =
      '<span class="rollover-people"><a class="rollover-people-link" href="/people/ann">Ann Lee</a><span class="rollover-people-block"><a href="/people/ann">Ann Lee, master of the harbour</a> <a href="/b">What she wrote about cranes, ropes and winches in nine long reports</a></span></span>';
    const text = textOf(
      `${PROSE}<p>The master ${word} said on Monday that she had seen it coming for eleven years.</p>${PROSE}`,
    );
    expect(text).toContain('The master Ann Lee said on Monday');
    expect(text).not.toContain('ropes and winches');
  });

  it('stays if the whole sentence has an element that only sets its type', () => {
    const word =
      '<span class="rollover-people"><a href="/people/ann">Ann Lee</a><span class="rollover-people-block"><a href="/b">What she wrote about cranes, ropes and winches in nine long reports of the last year</a></span></span>';
    const sentence = `The master ${word} said on Monday that she had seen it coming for eleven years.`;
    for (const set of [
      `<span style="font-weight: 400;">${sentence}</span>`,
      `<font size="2"><span>${sentence}</span></font>`,
    ]) {
      const text = textOf(`${PROSE}<p>${set}</p>${PROSE}`);
      expect(text).toContain('The master Ann Lee said on Monday');
      expect(text).not.toContain('ropes and winches');
    }
  });
});

describe('a form among paragraphs', () => {
  const form =
    '<div class="x1"><div><h3>All the news of the harbour</h3><p>Every morning at six, before the first boat leaves.</p><input type="email"><p>* By joining you agree to what we wrote about it on another page.</p></div></div>';

  it('is not text if each paragraph has a box', () => {
    const boxed = PARAGRAPH.replace('<p>', '<div class="only"><p>').replace('</p>', '</p></div>');
    expect(textOf(`${boxed.repeat(2)}${form}${boxed.repeat(2)}`)).not.toMatch(/Every morning|what we wrote/);
  });

  it('has labels that are not text', () => {
    expect(textOf(`${PROSE}<div><label><input type="checkbox"> Refresh by itself</label></div>${PROSE}`)).not.toContain(
      'Refresh',
    );
    expect(textOf(`${PROSE}<label for="a">What a winch is</label>${PROSE}`)).toContain('What a winch is');
  });
});

describe('headings of the text', () => {
  it('stay if a button stands above them', () => {
    const button = '<p class="button-wrapper"><a href="/share">Share</a></p>';
    expect(textOf(`${PROSE}${button}<h2 class="header-anchor">The rope</h2>${PROSE}`)).toContain('The rope');
  });

  it('stay above a list in a box of their own', () => {
    const list = `<ul>${['Rope of forty metres', 'Two winches with handles', 'Grease, half a bucket'].map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(
      textOf(
        `${PROSE}<div class="part"><h3 class="part-header">What it takes</h3><div class="group">${list}</div></div>${PROSE}`,
      ),
    ).toContain('What it takes');
  });
});

describe('a line that stands in the text three times', () => {
  const again = (line: string): string => Array.from({ length: 3 }, () => PARAGRAPH + line).join('') + PARAGRAPH;

  it('is a label of the page', () => {
    expect(textOf(again('<p>Reactions need an account.</p>'))).not.toContain('Reactions');
  });

  it.each([
    ['a short cell', '<p>none</p>', 'none'],
    ['a line that introduces something', '<p>They are looking for people who know:</p>', 'looking for'],
    ['a point of a list', '<ul><li>Three years of guarantee</li></ul>', 'guarantee'],
    ['a link to a shop', '<p><a href="https://shop.example/winch">See it now at the shop.</a></p>', 'See it now'],
  ])('is text if it is %s', (_, line, text) => {
    expect(textOf(again(line))).toContain(text);
  });
});

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

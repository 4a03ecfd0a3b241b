import { describe, expect, it } from 'vitest';
import { articleFromFeed, extractArticle } from '../../../pipelines/article/index.ts';
import { extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const many = (text: string, times: number) => text.repeat(times);

describe('a page made to break its reader', () => {
  it.each([
    ['boxes 10,000 deep', many('<div>', 10_000) + PARAGRAPH],
    ['lists 5,000 deep', many('<ul><li>x', 5_000)],
    ['50,000 line breaks', `<div>${many('text<br>', 50_000)}</div>`],
    [
      'one tag with 50,000 attributes',
      `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>text</p>`,
    ],
    ['30,000 links', many('<li><a href="/x">link</a></li>', 15_000)],
    ['a million bare brackets', many('<', 1_000_000)],
    ['5 MB of text', `<p>${many('lorem ipsum ', 420_000)}</p>`],
  ])('is too large: %s', (_, html) => {
    expect(() => extractHtml(pageOf('', html))).toThrow(expect.objectContaining({ outcome: 'too_large' }));
  });

  it.each([
    ['an unbalanced calc()', `<style>a{width:calc((100% - 1px)}</style>${PARAGRAPH.repeat(3)}`],
    ['a 1 MB attribute', `<p class="${many('a ', 500_000)}">text</p>${PARAGRAPH.repeat(3)}`],
    ['10 MB of script', `<script>${many('var a="x";', 1_000_000)}</script>${PARAGRAPH.repeat(3)}`],
    [
      'structured data 100,000 deep',
      `<script type="application/ld+json">${many('[', 100_000)}</script>${PARAGRAPH.repeat(3)}`,
    ],
    [
      'forms that hide properties',
      `${many('<form name=body><input name=parentNode></form>', 50)}${PARAGRAPH.repeat(3)}`,
    ],
    ['unclosed formatting', `${many('<b><i>', 60)}${PARAGRAPH.repeat(3)}`],
    ['scripts that are never closed', `${PARAGRAPH.repeat(3)}${many('<script ', 1_000)}`],
    ['a comment that is never closed', `${PARAGRAPH.repeat(3)}<!-- ${many('x', 100_000)}`],
  ])('is an article all the same: %s', (_, html) => {
    const article = extractHtml(pageOf('', html));
    expect(article.outcome).toBe('ok');
    expect(article.text).toContain('a crane had fallen into the basin');
  });

  it('in the feed takes nothing from the page', () => {
    const contentHtml = many('<div>', 10_000);
    expect(extractHtml(pageOf('', PARAGRAPH.slice(0, 60)), `${SITE}/a`, { contentHtml }).outcome).toBe('too_short');
    expect(() => articleFromFeed({ html: contentHtml, url: SITE, hints: {} })).toThrow(
      expect.objectContaining({ outcome: 'too_large' }),
    );
  });
});

describe('a document that is no page', () => {
  it.each([
    ['a PDF by its type', 'application/pdf', pageOf('')],
    ['a picture by its type', 'image/png', pageOf('')],
    ['a PDF by its bytes', undefined, '%PDF-1.7 <p>'],
    ['a feed', 'application/xml', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['JSON', undefined, '{"a":1}'],
    ['nothing', 'text/html', ' \n'],
  ])('is not_html: %s', (_, contentType, text) => {
    const body = new TextEncoder().encode(text);
    const input = { body, url: `${SITE}/a`, ...(contentType !== undefined && { contentType }) };
    expect(() => extractArticle(input)).toThrow(expect.objectContaining({ outcome: 'not_html', url: `${SITE}/a` }));
  });
});

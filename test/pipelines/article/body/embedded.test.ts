import { describe, expect, it } from 'vitest';
import { extractFixture, extractHtml, PARAGRAPH, pageOf } from '../page.ts';

describe('an article that is only in the data of its page', () => {
  const CINEMA = [/^The council of Oare bought/, /^Three bidders had been asked/, /^Films are to be shown again/];

  it.each([
    ['articleBody of JSON-LD', 'body-in-json-ld'],
    ['building blocks in __NEXT_DATA__', 'next-data'],
    ["HTML in a state that is assigned to a variable, beside the article's headline", 'state-in-script'],
    ['a text row of what Next.js streams', 'flight-data'],
  ])('is read from %s', (_, fixture) => {
    const article = extractFixture(fixture);
    const prose = article.text.split('\n\n').filter((paragraph) => paragraph.length > 60);
    expect(article).toMatchObject({ outcome: 'ok', title: 'Council buys a cinema for a pound', bodySource: 'page' });
    for (const [at, paragraph] of CINEMA.entries()) expect(prose[at]).toMatch(paragraph);
    expect(article.text).not.toMatch(/caption|stood empty|theatre|another story/i);
  });

  it('keeps headings between its paragraphs', () => {
    expect(extractFixture('next-data').html).toContain('<h2>Who was there</h2>');
  });

  it('is not read from the data if the page shows its text or declares the rest locked', () => {
    const state = `<script>window.__STATE__ = ${JSON.stringify({ title: 'Crane', body: `<p>Hidden. ${'It stood in the state alone. '.repeat(20)}</p><p>So did this.</p>` })}</script>`;
    expect(
      extractHtml(pageOf('<title>Crane</title>', `<article>${PARAGRAPH.repeat(4)}</article>${state}`)).text,
    ).not.toContain('Hidden');
    const locked =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane","isAccessibleForFree":false}</script>';
    const free = extractHtml(pageOf(`<title>Crane</title>${locked}`, `<article>${PARAGRAPH}</article>${state}`));
    expect(free.outcome).toBe('paywall');
    expect(free.text).not.toContain('Hidden');
  });

  it.each([
    ['broken', '<script>window.__STATE__ = {"body":"<p>never closed</script>'],
    ['deep', `<script id="__NEXT_DATA__" type="application/json">${'['.repeat(50_000)}</script>`],
    ['vast', `<script>self.__next_f.push([1,"${'a:T5,<p>'.repeat(100_000)}"])</script>`],
  ])('does no harm if the data are %s', (_, script) => {
    expect(extractHtml(pageOf('<title>Crane</title>', `${PARAGRAPH}${script}`)).text).toContain('a crane had fallen');
  });
});

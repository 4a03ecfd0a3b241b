import { describe, expect, it } from 'vitest';
import { articleFromFeed, EXTRACTOR_VERSION, extractArticle } from '../../../pipelines/article/index.ts';
import { ARTICLE, extractFixture, extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

describe('extractArticle', () => {
  it('keeps paragraphs, headings and list items of a plain article, each as a paragraph', () => {
    const article = extractFixture('plain');
    const paragraphs = article.text.split('\n\n');
    expect(article.outcome).toBe('ok');
    expect(paragraphs).toHaveLength(7);
    expect(paragraphs[0]).toMatch(/^The ferry to Skellan left .* on the quay\.$/);
    expect(paragraphs[2]).toBe('Shelves fill up');
    expect(paragraphs[4]).toBe('The timetable of last summer applies again from Saturday, with three crossings a day.');
    expect(article.bodySource).toBe('page');
    expect(article.wordCount).toBe(155);
  });

  it('returns the same body as HTML, with absolute links', () => {
    const { html } = extractFixture('plain');
    expect(html).toContain(
      `<a href="${SITE}/places/gdansk" rel="noopener noreferrer">Gdańsk</a>, said the harbour master`,
    );
    expect(html).toContain('<h2>Shelves fill up</h2>');
    expect(html).toContain('“and <em>nobody</em> complained');
    expect(html).toMatch(/<ul>\s*<li>The timetable .*<\/li>\s*<li>Tickets .*<\/li>\s*<\/ul>/);
  });

  it('omits what the page puts around the article and into it', () => {
    const { text } = extractFixture('cluttered');
    const paragraphs = text.split('\n\n');
    expect(paragraphs.map((paragraph) => paragraph.split(' ')[0])).toEqual([
      'Ministers',
      'The',
      'Agriculture',
      'Prices',
      'A',
    ]);
    expect(text, 'the headline repeated in the body').not.toContain('Grain ministers fail');
    expect(text, 'the bio after the article').not.toContain('Nora Feld');
    expect(text, 'captions').not.toMatch(/A silo at|on her way/);
    expect(text, 'pointers to other articles').not.toMatch(/Read more|Barley/);
    expect(text, 'newsletter and buttons').not.toMatch(/newsletter|Copy link/);
  });

  it('reads a byline with a count and a date without a time', () => {
    const article = extractFixture('cluttered');
    expect(article.authors).toEqual(['Nora Feld']);
    expect(article.published).toEqual({ at: new Date('2025-02-12'), precision: 'day', source: 'text' });
  });

  it('reads pages written from right to left', () => {
    const article = extractFixture('arabic');
    expect(article.outcome).toBe('ok');
    expect(article.text).toMatch(/^افتتحت بلدية المدينة/);
    expect(article.wordCount).toBe(62);
  });

  it('reads scripts without blanks between words', () => {
    const article = extractFixture('japanese');
    expect(article.outcome).toBe('ok');
    expect(article.title).toBe('港町の時計台、百年ぶりに鐘の音');
    expect(article.text.split('\n\n')).toHaveLength(2);
    expect(article.published?.precision).toBe('minute');
    expect(article.wordCount).toBeGreaterThan(60);
  });

  it('decodes what the page declares as windows-1252, curly quotes and dashes included', () => {
    const html = pageOf(
      '<meta charset="windows-1252"><title>Caf\xe9</title>',
      `<article><p>\x93The caf\xe9 stays\x94 \x96 with these words ${PARAGRAPH}</p></article>`,
    );
    const { text } = extractArticle({ body: Buffer.from(html, 'latin1'), contentType: 'text/html', url: SITE });
    expect(text).toContain('“The café stays” – with these words');
  });

  it('keeps emoji and drops NUL', () => {
    const { text, title } = extractHtml(pageOf('<title>Seal 🦭 seen\0</title>', `<p>🎉\0🎉</p>${PARAGRAPH.repeat(3)}`));
    expect(title).toBe('Seal 🦭 seen');
    expect(text).toContain('🎉🎉');
    expect(text).not.toContain('\0');
  });

  it('reads a page without html, head and body tags', () => {
    expect(extractHtml(`<title>Crane</title>${PARAGRAPH.repeat(3)}`)).toMatchObject({ outcome: 'ok', title: 'Crane' });
  });

  it('reads a page whose title and meta tags precede its html tag', () => {
    const page = `<title>Crane</title><meta name="author" content="Ida Brock"><html lang="en"><head></head><body>${ARTICLE}</body></html>`;
    const article = extractHtml(page);
    expect(article).toMatchObject({ outcome: 'ok', title: 'Crane', authors: ['Ida Brock'], language: 'en' });
    expect(article.text).toMatch(/^The harbour of the town/);
  });

  it('uses the second parser if the first finds nothing', () => {
    const article = extractHtml(`<html><head><title>Crane</title></head>${PARAGRAPH.repeat(3)}</html>`);
    expect(article).toMatchObject({ outcome: 'ok', title: 'Crane' });
  });

  it('reads hidden parts that a streaming server sends for a script to move', () => {
    const body = `<main><template id="B:0"></template></main><div hidden id="S:0"><article>${PARAGRAPH.repeat(3)}</article></div>`;
    expect(extractHtml(pageOf('<title>Crane</title>', body)).text).toContain('a crane had fallen');
  });

  it('omits other hidden parts, and the dialog of a consent tool of any length', () => {
    const offer = '<div class="hidden"><p>Unlimited access to nine papers with a single account of yours.</p></div>';
    const dialogue = `<div id="onetrust-consent-sdk">${'<p>We store cookies on your device, and our partners do so too.</p>'.repeat(40)}</div>`;
    const { text } = extractHtml(pageOf('', `<article>${PARAGRAPH.repeat(4)}${offer}</article>${dialogue}`));
    expect(text).not.toMatch(/cookies|Unlimited/);
    expect(text).toContain('a crane had fallen');
  });

  it('takes the body from JSON-LD when the page shows only its beginning', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const body = days
      .map((day) => `The crane fell on ${day} into the basin where ${day} found it, and it stayed.`)
      .join(' ');
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Crane in the basin', articleBody: body });
    const page = pageOf(`<script type="application/ld+json">${data}</script>`, `<p>${body.slice(0, 200)}</p>`);
    expect(extractHtml(page).text).toHaveLength(body.length);
  });

  it('applies a site rule', () => {
    const html = pageOf(
      '',
      `<div class="x">${PARAGRAPH}<p class="y">Weather: rain.</p></div>${'<p>Long. '.repeat(500)}`,
    );
    const { text } = extractArticle({
      body: Buffer.from(html),
      url: `${SITE}/a`,
      rules: [{ domains: ['example.co.uk'], from: '2026-01-01', body: '.x', strip: ['.y'], gain: 'a test' }],
    });
    expect(text).toMatch(/^The harbour .* the master said\.$/);
  });

  it('has a version', () => {
    expect(EXTRACTOR_VERSION).toMatch(/^[0-9a-f]{10}$/);
  });
});

describe('articleFromFeed', () => {
  const hints = { title: 'Crane in the basin', authors: ['Orla Quint'], published: new Date('2025-03-01T09:00:00Z') };

  it('builds an article from the entry alone', () => {
    const html = `${PARAGRAPH}<script>alert(1)</script><p>The post Crane in the basin appeared first on The Marram Post.</p>`;
    const article = articleFromFeed({ html, url: `${SITE}/crane`, hints });
    expect(article).toMatchObject({ outcome: 'ok', bodySource: 'feed', title: hints.title, authors: hints.authors });
    expect(article.published).toEqual({ at: hints.published, source: 'feed', precision: 'minute' });
    expect(article.text).toMatch(/^The harbour of the town .* the master said\.$/);
    expect(article.html).toBe(`<p>${article.text}</p>`);
  });

  it('makes each line of plain text a paragraph', () => {
    const { text } = articleFromFeed({ html: 'The first line of it.\nThe second & last.', url: SITE, hints: {} });
    expect(text).toBe('The first line of it.\n\nThe second & last.');
  });

  it('reports when there is too little text', () => {
    expect(articleFromFeed({ html: '<p>A crane fell.</p>', url: SITE, hints }).outcome).toBe('too_short');
  });
});

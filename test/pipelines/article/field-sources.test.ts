import { describe, expect, it } from 'vitest';
import { articleFromFeed } from '../../../pipelines/article/index.ts';
import { ARTICLE, extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the source of a field is', () => {
  it('JSON-LD, meta tags, or the visible page', () => {
    const head = [
      jsonLd({ headline: 'A crane fell into the basin', image: 'https://a.example/crane.jpg', keywords: 'cranes' }),
      meta('article:author', 'Orla Quint'),
      meta('article:modified_time', '2025-05-06T18:05:00Z'),
      meta('article:section', 'Harbour'),
      meta('og:description', 'A crane lies on its side.'),
    ].join('');
    const page = `<!doctype html><html lang="en"><head>${head}</head><body><h1>Crane in basin</h1>${ARTICLE}</body></html>`;
    expect(extractHtml(page).sources).toEqual({
      title: 'json-ld',
      image: 'json-ld',
      keywords: 'json-ld',
      authors: 'meta',
      modified: 'meta',
      section: 'meta',
      summary: 'meta',
      language: 'page',
    });
  });

  it('the first of several places that state it', () => {
    const head = jsonLd({ headline: 'A crane fell into the basin' }) + meta('og:title', 'A crane fell into the basin');
    expect(extractHtml(pageOf(head, `<h1>A crane fell into the basin</h1>${ARTICLE}`)).sources?.title).toBe('json-ld');
    const shown = extractHtml(pageOf(meta('og:title', 'A crane | The Marram Post'), `<h1>A crane fell</h1>${ARTICLE}`));
    expect([shown.title, shown.sources?.title]).toEqual(['A crane fell', 'page']);
  });

  it('the feed, where the page has nothing', () => {
    const hints = { title: 'Crane in the basin', authors: ['Orla Quint'], language: 'en_gb' };
    expect(extractHtml(pageOf(''), `${SITE}/a`, hints).sources).toEqual({
      title: 'feed',
      authors: 'feed',
      language: 'feed',
    });
    const both = pageOf('', `<h1>Crane in the basin</h1><p>By Orla Quint</p>${ARTICLE}`);
    const sources = extractHtml(both.replace('<html>', '<html lang="en-GB">'), `${SITE}/a`, hints).sources;
    expect(sources, 'what it shows itself is its own').toEqual({ title: 'page', authors: 'page', language: 'page' });
  });

  it('the page, if the text is signed and the meta tags name only the site', () => {
    const signed = `<article>${PARAGRAPH.repeat(3)}<p>Orla Quint</p></article>`;
    const head = meta('og:site_name', 'The Marram Post') + meta('article:author', 'The Marram Post');
    const article = extractHtml(pageOf(head, signed));
    expect([article.authors, article.sources?.authors]).toEqual([['Orla Quint'], 'page']);
  });

  it('absent for fields without a value', () => {
    expect(extractHtml(pageOf('', `<h1>Crane in the basin</h1>${ARTICLE}`)).sources).not.toHaveProperty('section');
    const fromFeed = articleFromFeed({ html: PARAGRAPH.repeat(3), url: `${SITE}/a`, hints: { title: 'Crane' } });
    expect(fromFeed.sources).toEqual({ title: 'feed' });
  });
});

import { readFileSync } from 'node:fs';
import type { ArticleDocument, ArticleHints } from '../../../pipelines/article/document.ts';
import { extractArticle } from '../../../pipelines/article/index.ts';

/** The site of the fixtures. */
export const SITE = 'https://www.marrampost.example.co.uk';

/** Extracts a page of test/fixtures/article. */
export const extractFixture = (name: string, hints: ArticleHints = {}): ArticleDocument =>
  extractArticle({
    body: readFileSync(new URL(`../../fixtures/article/${name}.html`, import.meta.url)),
    contentType: 'text/html',
    url: `${SITE}/news/${name}`,
    hints,
  });

/** Extracts HTML written in the test. */
export const extractHtml = (html: string, url = `${SITE}/news/story`, hints: ArticleHints = {}): ArticleDocument =>
  extractArticle({ body: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8', url, hints });

/** A paragraph long enough to be an article. */
export const PARAGRAPH =
  '<p>The harbour of the town was closed on Monday after a crane had fallen into the basin, where it lies on its side and blocks the berth of the mail boat until further notice, the master said.</p>';

export const ARTICLE = `<article>${PARAGRAPH.repeat(3)}</article>`;

/** Builds a page from markup for its head and its body. */
export const pageOf = (head: string, body = ARTICLE): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

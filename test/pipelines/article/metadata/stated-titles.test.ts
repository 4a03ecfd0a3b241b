import { describe, expect, it } from 'vitest';
import { ARTICLE, extractHtml, pageOf, SITE } from '../page.ts';

const STORY = 'Crane keeps the mail boat in port';
const SLUG = `${SITE}/harbour/crane-keeps-the-mail-boat-in-port.html`;
const LAGOON = 'https://www.lagoon-gazette.example/a';
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const data = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
const titleOf = (head: string, headings: string, url = `${SITE}/a`): string =>
  extractHtml(pageOf(head, `${headings}${ARTICLE}`), url).title;

describe('a label after the headline is left out where the heading does not have it', () => {
  it.each([
    ['the section', data(`${STORY} | Islands`)],
    ['the author and the site', data(`${STORY} - Jane Roe - Tidings`) + meta('og:site_name', 'Tidings')],
    ['a lone dash', meta('og:title', `${STORY} -`)],
  ])('%s', (_, head) => {
    expect(titleOf(head, `<h1>${STORY}</h1>`)).toBe(STORY);
  });

  it.each([
    ['the heading has it, too', `${STORY} – live`, `${STORY} – live`],
    ['it is a second headline', `${STORY} – and nobody knows who will pay for it`, STORY],
    ['the heading is too short to be sure', 'Crane again – blog', 'Crane again'],
  ])('but not if %s', (_, stated, heading) => {
    expect(titleOf(data(stated), `<h1>${heading}</h1>`)).toBe(stated);
  });
});

describe('the slug of the address', () => {
  it('tells the headline among headings of lower rank if the page states only the window title', () => {
    const headings = `<h2>Mail for all islands of the coast</h2><h2>${STORY}</h2>`;
    expect(titleOf('<title>Marram Post</title>', headings, SLUG)).toBe(STORY);
    const named = `<h1>Marram Post</h1><h3>${STORY}</h3>`;
    expect(titleOf(`<title>Marram Post » Archive » ${STORY}</title>`, named, SLUG)).toBe(STORY);
  });

  it('is its last part: the others name templates', () => {
    const url = `${SITE}/detailview/crane-in-port`;
    expect(titleOf(meta('og:title', STORY), `<h1>Detail view</h1><h2>${STORY}</h2>`, url)).toBe(STORY);
  });
});

describe('the name of the site', () => {
  it.each([
    ['stated for previews', meta('og:site_name', 'Tern & Gull') + meta('og:title', 'Tern &amp; Gull')],
    ['the domain as window title', '<title>lagoon-gazette.example</title>'],
  ])('is no headline: %s', (_, head) => {
    expect(titleOf(head, '<h1>Crane again</h1>', LAGOON)).toBe('Crane again');
  });

  it('is the title of a page that says nothing else', () => {
    expect(titleOf('<title>lagoon-gazette.example</title>', '', LAGOON)).toBe('lagoon-gazette.example');
  });

  it.each([
    ['the whole domain', `<title>${STORY} : lagoon-gazette.example</title>`],
    ['a name after a bar of an East Asian keyboard', `${meta('og:site_name', '潮報')}<title>${STORY}｜潮報</title>`],
  ])('is left out at the end of the window title: %s', (_, head) => {
    expect(titleOf(head, '', LAGOON)).toBe(STORY);
  });
});

import { describe, expect, it } from 'vitest';
import { wireCredit } from '../../../pipelines/stories/wire-credit.ts';
import { ARTICLE, extractHtml, pageOf } from './page.ts';

const TITLE = 'Crane keeps the mail boat of Skellan in port';
const ofMeta = (author: string) => extractHtml(pageOf(`<meta name="author" content="${author}">`));
const ofPage = (below: string, head = '') => extractHtml(pageOf(head, `<h1>${TITLE}</h1>${below}${ARTICLE}`));
const ofData = (author: unknown) =>
  ofPage(
    '',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author })}</script>`,
  );

describe('what follows a name', () => {
  it.each([
    ['Anna Berg, Hamburg', ['Anna Berg']],
    ['Anna Berg, New York', ['Anna Berg']],
    ['Von Anna Berg und Karl Moor, Berlin', ['Anna Berg', 'Karl Moor']],
    ['Anna Berg, Karl Moor, Berlin', ['Anna Berg', 'Karl Moor']],
    ['By Anna Berg in Hamburg', ['Anna Berg']],
    ['By Anna Berg in Hamburg and John Doe in Port Stanley', ['Anna Berg', 'John Doe']],
    ['Von Anna Berg, Berlin', ['Anna Berg']],
    ['Par Anne Roy à Lyon', ['Anne Roy']],
    ['Anna Berg (Hamburg)', ['Anna Berg']],
    ['Author: Anna Berg', ['Anna Berg']],
    ['Anna Berg aberg@post.example', ['Anna Berg']],
    ['ANNA BERG NOVEMBER 20, 2019 10:43', ['ANNA BERG']],
    ['Anna Berg, Political Editor', ['Anna Berg']],
    ['Anna Berg, senior reporter', ['Anna Berg']],
    ['Anna Berg, NF Hamburg', ['Anna Berg']],
  ])('"%s" leaves %j, stated or shown', (byline, authors) => {
    expect(ofMeta(byline).authors).toEqual(authors);
    const shown = /^(?:By|Von|Par) /.test(byline) ? byline : `By ${byline}`;
    expect(ofPage(`<p>${shown}</p>`).authors).toEqual(authors);
  });

  it.each([
    ['Anna Berg, Karl Moor', ['Anna Berg', 'Karl Moor']],
    ['Jane Roe, Jr.', ['Jane Roe, Jr.']],
    ['Roe, Jane', ['Roe, Jane']],
    ['Josep Puig i Cadafalch', ['Josep Puig i Cadafalch']],
    ['Jan Jansen en Piet Pieters', ['Jan Jansen', 'Piet Pieters']],
    ['Anna Berg in Hamburg', ['Anna Berg in Hamburg']],
    ['陈晓岚、王建国', ['陈晓岚', '王建国']],
  ])('belongs to the names of "%s"', (byline, authors) => {
    expect(ofMeta(byline).authors).toEqual(authors);
  });
});

it('a label among others in a Chinese line names the author, rather than the site that the page states', () => {
  const line = '<p>2026-03-21 08:15 来源：潮报 作者：陈晓岚 字号：大 中 小</p>';
  expect(ofPage(line, '<meta name="author" content="潮汐新闻网">').authors).toEqual(['陈晓岚']);
});

describe('a news agency', () => {
  it.each([
    ['AP', ['AP'], 'ap'],
    ['By AP', ['AP'], 'ap'],
    ['By PA', ['PA'], 'pa'],
    ['Von dpa', ['dpa'], 'dpa'],
    ['By Reuters', ['Reuters'], 'reuters'],
    ['By The Associated Press', ['The Associated Press'], 'ap'],
    ['Jane Roe, Reuters', ['Jane Roe', 'Reuters'], 'reuters'],
    ['Jane Roe, AP', ['Jane Roe', 'AP'], 'ap'],
    ['Von Jane Roe, dpa', ['Jane Roe', 'dpa'], 'dpa'],
    ['Jane Roe (Reuters)', ['Jane Roe', 'Reuters'], 'reuters'],
    ['Jane Roe, The Canadian Press', ['Jane Roe', 'The Canadian Press'], 'cp'],
    ['By Jane Roe with AFP', ['Jane Roe'], undefined],
    ['Jane Roe and agencies', ['Jane Roe'], undefined],
  ])('in "%s" is kept as an author unless it only helped: %j', (byline, authors, wire) => {
    const article = ofMeta(byline);
    expect(article.authors).toEqual(authors);
    expect(wireCredit(article)).toBe(wire);
  });

  it.each([
    ['<p>By AP</p>', ['AP']],
    ['<p>By Reuters</p>', ['Reuters']],
    ['<p>Von dpa</p>', ['dpa']],
    ['<div>By Jane Roe, Reuters</div>', ['Jane Roe', 'Reuters']],
  ])('is the author where the page shows %s', (below, authors) => {
    expect(ofPage(below).authors).toEqual(authors);
  });

  it.each([
    [{ '@type': 'Organization', name: 'AP' }, ['AP']],
    [{ '@type': 'NewsMediaOrganization', name: 'AFP' }, ['AFP']],
    ['Jane Roe, AP', ['Jane Roe', 'AP']],
  ])('is the author where data state %j', (author, authors) => {
    expect(ofData(author).authors).toEqual(authors);
  });

  it.each([['JR'], ['QX']])('is not what the initials %s are', (initials) => {
    expect(ofMeta(initials).authors).toEqual([]);
  });
});

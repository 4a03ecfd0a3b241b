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

describe('what is marked as author', () => {
  it.each([
    [
      'with the role in brackets',
      '<div itemprop="author"><a href="/p/1"><span itemprop="name">Anna Berg</span> <span>(Redakteurin für Häfen)</span></a></div>',
    ],
    ['with the role in brackets, in one text', '<p><a rel="author">Anna Berg (Head of Shipping)</a></p>'],
    [
      'with the role in a line of its own',
      '<div itemprop="author" itemscope><b itemprop="name">Anna Berg</b> <i itemprop="jobTitle">Correspondent</i></div>',
    ],
    [
      'by a class, after day and section',
      '<p><span class="date">3.4.2026</span> <span>Lokales</span> <span class="news-list-author">Von Anna Berg</span></p>',
    ],
    ['by a class, with the name alone', '<div class="article__author">Anna Berg <i>Port of Skellan</i></div>'],
    ['by a class in another language', '<div><span>Skellan</span> <span class="txt-autor">Anna Berg</span></div>'],
  ])('%s', (_, below) => {
    expect(ofPage(below).authors).toEqual(['Anna Berg']);
  });

  it('by a class, several with a link each', () => {
    const items = ['Anna Berg', 'Ole Lund'].map(
      (name) => `<div class="item"><a href="/autor/${name.replace(' ', '-')}">${name}</a></div>`,
    );
    const below = `<div class="field-autoren"><div class="label">Von</div><div class="items">${items.join('')}</div></div>`;
    expect(ofPage(below).authors).toEqual(['Anna Berg', 'Ole Lund']);
  });

  it.each([
    [
      'the footer of a quotation',
      '<blockquote><p>The rope was old.</p><footer class="q-author">Anna Berg</footer></blockquote>',
    ],
    [
      'a name in a box of a quotation',
      '<div class="quote"><p>The rope was old.</p><p class="author">Anna Berg</p></div>',
    ],
  ])('%s is no author', (_, quote) => {
    const page = `<h1>${TITLE}</h1>${ARTICLE.replace('</p>', `</p>${quote}`)}`;
    const { authors, text } = extractHtml(pageOf('', page));
    expect(authors).toEqual([]);
    expect(text).toContain('The rope was old.');
  });
});

describe('a name in brackets after the last sentence', () => {
  const signed = (below: string, end: string) =>
    extractHtml(
      pageOf(
        '<meta property="og:site_name" content="Marram Post"><meta name="author" content="Marram Post">',
        `<h1>${TITLE}</h1>${below}${ARTICLE.replace('</article>', `<p>The rope will be new, they say, when the crane is up again. ${end}</p></article>`)}`,
      ),
    );

  it.each([
    ['<p><span class="x1">桐野沙織</span></p>', '（桐野沙織）', '桐野沙織'],
    ['<div>Anna Berg</div>', '(Anna Berg)', 'Anna Berg'],
    ['<p><a href="/u/9">Мария Ли</a></p>', '(Мария Ли)', 'Мария Ли'],
  ])('is the author if the page shows it in a line of its own: %s', (below, end, author) => {
    expect(signed(below, end).authors).toEqual([author]);
  });

  it('is not the author if the page does not', () => {
    expect(signed('', '（敬称略）').authors).toEqual(['Marram Post']);
  });
});

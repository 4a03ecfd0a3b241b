import { describe, expect, it } from 'vitest';
import { ARTICLE, extractHtml, pageOf } from '../page.ts';

const TITLE = 'Crane keeps the mail boat of Skellan in port';
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const data = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author })}</script>`;
const authorsOf = (head: string, below = ''): readonly string[] =>
  extractHtml(pageOf(head, `<h1>${TITLE}</h1>${below}${ARTICLE}`)).authors;

describe('whoever made the page is no author', () => {
  it.each([
    ['a company', meta('author', 'Seal Bay Webdesign GmbH')],
    ['a company with its town', meta('author', 'Tern Press Ltd., Hull, England')],
    ['an association', meta('author', 'Bund der Fährleute e.V.')],
    ['the domain of a designer', meta('author', 'ternweb.com')],
    ['the address of a profile', meta('article:author', 'facebook.com/skellanharbour')],
    ['the domain of a sister site, in JSON-LD', data({ '@type': 'Thing', name: 'HarbourMarkets.com' })],
    ['a login', meta('author', 'jroe')],
    ['a login with an underscore', meta('author', 'Web_desk2')],
    ['a login in the pair of a preview', meta('twitter:label1', 'Written by') + meta('twitter:data1', 'oquint')],
  ])('%s', (_, head) => {
    expect(authorsOf(head)).toEqual([]);
    expect(authorsOf(head, '<p>By Orla Quint</p>')).toEqual(['Orla Quint']);
  });

  it('a login that is marked and hidden below the text', () => {
    const hidden = '<div class="author vcard" style="display:none"><a rel="author" href="/u/7">jroe</a></div>';
    expect(extractHtml(pageOf('', `<h1>${TITLE}</h1>${ARTICLE.repeat(5)}${hidden}`)).authors).toEqual([]);
  });

  it.each([
    ['a pen name that the page shows', meta('author', 'seagull'), '<p>seagull</p>', ['seagull']],
    ['the codes of two authors', '', '<p itemprop="author">jro/oqu</p>', ['jro', 'oqu']],
    [
      'the domain of the site itself',
      meta('og:site_name', 'Marrampost') + data({ name: 'Marrampost.co.uk' }),
      '',
      ['Marrampost.co.uk'],
    ],
    [
      'a company in JSON-LD, which may publish its news',
      data({ name: 'Tern Shipping Ltd' }),
      '',
      ['Tern Shipping Ltd'],
    ],
    ['a name with initials and a dot', meta('author', 'R.Quint'), '', ['R.Quint']],
    ['an agency in lower case', meta('author', 'dpa'), '', ['dpa']],
  ])('but %s', (_, head, below, authors) => {
    expect(authorsOf(head, below)).toEqual(authors);
  });
});

describe('nobody is named by', () => {
  it.each([['Newsroom'], ['Staff Reports'], ['Staff and news service reports'], ['Anónimo'], ['Multimedia-Redaktion']])(
    '"%s"',
    (name) => {
      expect(authorsOf(data({ '@type': 'Person', name }))).toEqual([]);
      expect(authorsOf(meta('author', name), '<p>By Orla Quint</p>')).toEqual(['Orla Quint']);
    },
  );
});

describe('one organization remains one author', () => {
  it.each([
    ['Office for Ports, Islands and Lighthouses OPIL'],
    ['Ministerium für Häfen und Inseln'],
    ['Bund 49/Die Möwen'],
  ])('"%s"', (name) => {
    expect(authorsOf(meta('author', name))).toEqual([name]);
  });

  it.each([
    ['Jane Roe and Orla Quint', ['Jane Roe', 'Orla Quint']],
    ['Jane Roe for AFP and Orla Quint', ['Jane Roe for AFP', 'Orla Quint']],
    ['Jane Roe/Orla Quint', ['Jane Roe', 'Orla Quint']],
  ])('and two persons in "%s" two', (names, authors) => {
    expect(authorsOf(meta('author', names))).toEqual(authors);
  });
});

it('the first meta tag with a person counts, not the site or a desk in the others', () => {
  const tags = meta('author', 'Jane Roe') + meta('dc.creator', 'Harbour Online');
  expect(authorsOf(tags)).toEqual(['Jane Roe']);
  const site = meta('og:site_name', 'Harbour') + meta('author', 'Harbour') + meta('dc.creator', 'Jane Roe');
  expect(authorsOf(site)).toEqual(['Jane Roe']);
});

it.each([['Auteur: Anna Berg'], ['Autora: Anna Berg'], ['Autore: Anna Berg']])('a label is no name: "%s"', (line) => {
  expect(authorsOf(meta('author', line))).toEqual(['Anna Berg']);
});

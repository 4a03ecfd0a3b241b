import { describe, expect, it } from 'vitest';
import { ARTICLE, extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const TITLE = 'Crane keeps the mail boat of Skellan in port';
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const site = (name: string): string => meta('og:site_name', name);
const data = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...more })}</script>`;
const extract = (head: string, above = '', below = '', url = `${SITE}/news/story`) =>
  extractHtml(pageOf(head, `${above}<h1>${TITLE}</h1>${below}${ARTICLE}`), url);

describe('a reporter named below the headline', () => {
  const BYLINE = '<p>By Jane Roe</p>';
  it.each([
    ['the site with more words', site('Marram') + data({ author: { '@type': 'Person', name: 'Marram News' } })],
    ['the initials of the site', site('Coast and Harbour News') + data({ author: 'CAHN' })],
    ['the publisher in JSON-LD', data({ author: 'Tidings Group', publisher: { name: 'Tidings Group' } })],
    ['the domain', site('The Post') + data({ author: 'MarramPost' })],
    ['an organization', data({ author: { '@type': 'NewsMediaOrganization', name: 'Harbour Wire' } })],
    [
      'a user of the software whom the page does not show',
      data({ author: { '@type': 'Person', name: 'Web Desk Two' } }),
    ],
  ])('is the author rather than %s', (_, head) => {
    expect(extract(head, '', BYLINE).authors).toEqual(['Jane Roe']);
  });

  it.each([
    [
      'an author whom the page shows there',
      data({ author: 'John Doe' }),
      '<p>John Doe, photographs by Jane Roe</p><p>By Jane Roe</p>',
      ['John Doe'],
    ],
    [
      'the site, if no whole name follows',
      site('Marram Post') + data({ author: 'Marram Post' }),
      '<p>By Editors</p>',
      ['Marram Post'],
    ],
    ['a person whose site has the same name', site('John Doe') + data({ author: 'John Doe' }), '', ['John Doe']],
  ])('is not, compared with %s', (_, head, below, authors) => {
    expect(extract(head, '', below).authors).toEqual(authors);
  });
});

describe('authors', () => {
  it.each([
    [
      'the pair of a preview',
      meta('author', 'jane@post.example') + meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Jane Roe'),
    ],
    [
      'the second pair',
      meta('twitter:label1', 'Lesezeit') +
        meta('twitter:data1', '3 Minuten') +
        meta('twitter:label2', 'Geschrieben von') +
        meta('twitter:data2', 'Jane Roe'),
    ],
    ['a name with the credit of a picture', meta('author', 'Jane Roe (Image: Harbour Pictures')],
    ['a name with a date', meta('author', 'Jane Roe 18.10.2019 16:06 Uhr')],
  ])('are read from %s', (_, head) => {
    expect(extract(head).authors).toEqual(['Jane Roe']);
  });

  it.each([
    ['the title of an avatar with initials', '<a rel="author" href="/jane" title="Jane Roe">JR</a>'],
    ['the row of a table', '<table><tr><td>Autorin/Autor:</td><td>Jane Roe</td></tr></table>'],
    ['a label in its line', '<p>Autora: Jane Roe</p>'],
  ])('are read from %s', (_, below) => {
    expect(extract('', '', below).authors).toEqual(['Jane Roe']);
  });

  it.each([
    ['a count', '<a rel="author" href="/all">9 articles</a>'],
    ['a number', meta('author', '105092')],
    ['a date', '<span class="author-name">6 de mayo de 2022 05:30</span>'],
    ['a label', '<a rel="author" href="/me">Afficher mon profil complet</a>'],
    ['a text of several links', '<a href="/author/a">Weitere Artikel</a><a href="/author/b">Weitere Artikel</a>'],
    ['initials', meta('author', 'JR')],
    ['a user of the software with a date', meta('author', 'admin - 2018-09-16')],
  ])('are not %s', (_, markup) => {
    expect(
      extract(markup.startsWith('<meta') ? markup : '', '', markup.startsWith('<meta') ? '' : markup).authors,
    ).toEqual([]);
  });
});

describe('a headline in JSON-LD', () => {
  const SHOWN = 'How one rope stopped the letters of an island';
  const extractShown = (shown: string, head: string) => extractHtml(pageOf(head, `<h1>${shown}</h1>${ARTICLE}`)).title;

  it.each([
    ['the title of the window', `<title>${TITLE}</title>`],
    ['it with the name of the site', `<title>${TITLE} – Marram Post</title>${site('Marram Post')}`],
    ['it, and previews have the visible one', `<title>${TITLE}</title>${meta('og:title', SHOWN)}`],
  ])('that repeats %s is for search engines', (_, head) => {
    expect(extractShown(SHOWN, head + data({}))).toBe(SHOWN);
  });

  it.each([
    ['previews have it too', SHOWN, `<title>${TITLE}</title>${meta('og:title', TITLE)}`],
    ['the heading is the name of a section', 'Harbour news', `<title>${TITLE}</title>`],
    ['the window title says something else', SHOWN, '<title>Marram Post, the paper of the coast</title>'],
  ])('is the headline if %s', (_, shown, head) => {
    expect(extractShown(shown, head + data({}))).toBe(TITLE);
  });
});

describe('the day of publication', () => {
  const published = (below: string, above = '', head = '', url?: string) => extract(head, above, below, url).published;

  it.each([
    ['28.01.22 / 0 Kommentare', '2022-01-28T00:00:00Z', 'day'],
    ['Jane Roe / 07.11.2023 / 09:30 / Foto: Hafen', '2023-11-07T09:30:00Z', 'minute'],
    ['Do 25.04.24 | 14:07 Uhr | Von Jane Roe', '2024-04-25T14:07:00Z', 'minute'],
    ['November 22, 2011 ⋅ Email this post', '2011-11-22T00:00:00Z', 'day'],
    ['Pressemitteilung vom 25. Januar 2022 | Hafen und Schifffahrt, Inseln, Post', '2022-01-25T00:00:00Z', 'day'],
  ])('is found in "%s"', (line, at, precision) => {
    expect(published(`<div>${line}</div>`)).toEqual({ at: new Date(at), source: 'text', precision });
  });

  it.each([
    ['of a sidebar', '<aside><time datetime="2024-02-01T10:00:00Z">1 Feb</time></aside>'],
    ['of a comment', '<div class="comment-list"><time datetime="2024-02-01T10:00:00Z">1 Feb</time></div>'],
    [
      'of a teaser',
      '<div class="teaser"><span class="date">01.02.2024</span><a href="/b">Ferry</a></div><p>02.02.2024</p>',
    ],
    ['of another story', `<article><h2>Ferry waits</h2><time datetime="2024-02-01T10:00:00Z">1 Feb</time></article>`],
  ])('is not that %s', (_, other) => {
    const page = `<article><h1>${TITLE}</h1><p>Wednesday, 3 January 2024</p>${ARTICLE}</article>`;
    expect(extractHtml(pageOf('', other + page)).published?.at).toEqual(new Date('2024-01-03'));
    const undated = `<article><h1>${TITLE}</h1>${PARAGRAPH.repeat(20)}</article>`;
    expect(extractHtml(pageOf('', undated + other)).published).toBeUndefined();
  });

  it('is that of the WebPage if JSON-LD has no article', () => {
    const head =
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-01-03T10:00:00Z"}</script>';
    expect(published('', '', head)).toMatchObject({ at: new Date('2024-01-03T10:00:00Z'), source: 'json-ld' });
  });

  it.each([
    ['/news/29-01-2022-crane', '2022-01-29'],
    ['/news/crane-31.12.2021.html', '2021-12-31'],
    ['/05-05-2022/crane', '2022-05-05'],
    ['/news/05-06-2022-crane', undefined],
    ['/news/45-13-2022-crane', undefined],
  ])('in the address %s is %s', (path, day) => {
    expect(published('', '', '', `${SITE}${path}`)?.at).toEqual(day === undefined ? undefined : new Date(day));
  });

  it('may be written with a colon before the milliseconds', () => {
    const head = meta('article:published_time', '2024-01-03T10:00:08:684Z');
    expect(published('', '', head)?.at).toEqual(new Date('2024-01-03T10:00:08.684Z'));
  });
});

describe('keywords and section', () => {
  it('have no keys of software', () => {
    const keywords = [
      'trams',
      '8f507083-bac4-4c11-9a07-1f3a0d8f2b11',
      'NLP Category: Politics',
      '_Prio_3',
      'comments-enabled',
      'paywall exclude',
      'type_news',
      '20220129',
      'Österreich',
      'G7',
      'deadbeef',
      'C++',
    ];
    expect(extract(meta('news_keywords', keywords.join(','))).keywords).toEqual([
      'trams',
      'Österreich',
      'G7',
      'deadbeef',
      'C++',
    ]);
  });

  it.each([
    [{ articleSection: ['_Prio_3', 'Harbour'] }, '', 'Harbour'],
    [{ articleSection: '8f507083' }, meta('article:section', 'Islands'), 'Islands'],
    [{ articleSection: 'news_news' }, '', undefined],
  ])('of %j are for readers', (more, head, section) => {
    expect(extract(data(more) + head).section).toBe(section);
  });
});

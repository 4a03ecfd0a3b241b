import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';

const TITLE = 'Crane keeps the mail boat of Skellan in port';
const HEAD = `<title>${TITLE} – Marram Post</title><meta property="og:site_name" content="Marram Post">`;
const sentence = (about: string): string =>
  `The ${about} was looked at by the master of the harbour, who wrote a report of nine pages about it that nobody has read to the end, and said so on Monday.`;
const story = ['crane', 'basin', 'quay', 'mail boat'].map((about) => `<p>${sentence(about)}</p>`).join('');
const comment = (name: string): string =>
  `${name} thinks that a crane has no business in a harbour where boats lie, and that whoever put it there should be made to lift it out again with his own two hands before the winter comes.`;
const NAMES = ['Wat', 'Ise', 'Bor', 'Kel', 'Tam', 'Una', 'Pip', 'Rig', 'Sol', 'Vin'];
const textOf = (body: string, head = HEAD): string => extractHtml(pageOf(head, body)).text;

describe("readers' comments", () => {
  const post = `<h1>${TITLE}</h1><div class="post-body">${story}</div>`;

  it.each([
    [
      'a list of articles inside the marked article',
      `<main><article>${post}<section id="comments" class="comments-area"><ol class="comment-list">${NAMES.map((name, at) => `<li id="comment-${at}"><article class="comment-body"><p>${comment(name)}</p></article></li>`).join('')}</ol></section></article></main>`,
    ],
    [
      'typed elements without a name',
      `<div class="page">${post}<div class="q7">${NAMES.map((name) => `<div itemscope itemtype="https://schema.org/Comment"><p itemprop="text">${comment(name)}</p></div>`).join('')}</div></div>`,
    ],
    [
      'the box of a comment service',
      `<article>${post}</article><div id="disqus_thread">${NAMES.map((name) => `<div class="x"><p>${comment(name)}</p></div>`).join('')}</div>`,
    ],
    [
      'a box with a name of several words',
      `<div id="content">${post}<div class="article__comments-section">${NAMES.map((name) => `<p>${comment(name)}</p>`).join('')}</div></div>`,
    ],
  ])('are never the article, even if they are most of the page: %s', (_, body) => {
    const text = textOf(body);
    expect(text).toContain(sentence('mail boat'));
    expect(text).not.toContain('two hands');
  });

  it.each([
    ['an opinion piece', `<article class="comment">${post}</article>`],
    ['a page that says what it has', `<div class="has-comments comments-open"><article>${post}</article></div>`],
    [
      'a box around the whole page',
      `<div id="content-and-comments" class="comments-wrapper"><article>${post}</article></div>`,
    ],
    [
      'a page of readers’ letters',
      `<h1>${TITLE}</h1><div class="comments-list">${NAMES.map((name) => `<p>${comment(name)}</p>`).join('')}</div>`,
    ],
  ])('are not what only has the name: %s', (_, body) => {
    expect(textOf(body)).toMatch(/two hands|nobody has read/);
  });
});

describe('an article that is set in several equal boxes', () => {
  const ABOUT = ['crane', 'basin', 'quay', 'mail boat', 'winch', 'rope', 'pier', 'deck', 'mast', 'sail', 'oar'];
  const box = (inside: string): string => `<div class="part">${inside}</div>`;
  const long = box(ABOUT.map((about) => `<p>${sentence(about)}</p>`).join(''));
  const pageWith = (parts: string): string =>
    `<div id="page"><div class="top"><h1>${TITLE}</h1></div><div class="parts">${parts}</div></div>`;
  const row = (number: number, inside: string): string =>
    `<div class="row"><div class="no">${number}</div>${inside}</div>`;
  const list = `<ul><li>${sentence('lamp')}</li><li>${sentence('bell')}</li></ul>`;

  it.each([
    [
      'in rows beside a number',
      pageWith(row(1, long) + row(2, box(`<p>${sentence('lamp')}</p>`)) + row(3, box(`<p>${sentence('bell')}</p>`))),
    ],
    [
      'deep in rows',
      pageWith(
        [long, box(list)]
          .map((part, at) => row(at, `<div class="z"><div class="y">${part}</div><i>×</i></div>`))
          .join(''),
      ),
    ],
    [
      'of lists, with a note between them',
      `<h1>${TITLE}</h1>${long}<div class="note"><p>A note.</p></div>${box(list)}`,
    ],
  ])('is whole and in order: %s', (_, body) => {
    const text = textOf(body);
    const at = ['crane', 'oar', 'lamp', 'bell'].map((about) => text.indexOf(sentence(about)));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('is in order if the longest box is the last', () => {
    const text = textOf(pageWith(row(1, box(`<p>${sentence('lamp')}</p>`)) + row(2, long)));
    expect(text.indexOf(sentence('lamp'))).toBeGreaterThanOrEqual(0);
    expect(text.indexOf(sentence('lamp'))).toBeLessThan(text.indexOf(sentence('crane')));
  });

  it.each([
    [
      'a headline that leads elsewhere',
      row(2, box(`<h3><a href="/news/lamp">A lamp</a></h3><p>${sentence('lamp')}</p>`)),
    ],
    ['a headline as large as that of the page', row(2, box(`<h1>A lamp</h1><p>${sentence('lamp')}</p>`))],
    ['another inner structure', `<div class="row"><div class="about"><p>${sentence('lamp')}</p></div></div>`],
  ])('has nothing from boxes with %s', (_, other) => {
    expect(textOf(pageWith(row(1, long) + other))).not.toContain(sentence('lamp'));
  });
});

describe('pointers to other articles', () => {
  it('are not announced by a question', () => {
    const text = textOf(
      `<article><h1>${TITLE}</h1>${story}<h2>Share this information, or keep it to oneself?</h2><p>${sentence('rope')}</p></article>`,
    );
    expect(text).toContain(sentence('rope'));
  });
});

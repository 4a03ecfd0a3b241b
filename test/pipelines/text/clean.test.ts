import { expect, test } from 'vitest';
import { articleFromFeed, extractArticle } from '../../../pipelines/article/index.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { loadTagger } from '../../../pipelines/tagging/index.ts';
import { cleanLine, toStorable } from '../../../pipelines/text/clean.ts';
import { extractHtml, PARAGRAPH, pageOf, SITE } from '../article/page.ts';

const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

test.each([
  ['escape sequences', 'a\u001b]0;x\u0007b\u001b[2Jc\u007f', 'a]0;xb[2Jc'],
  ['C1 controls with a meaning of their own', 'a\u009b31mb\u0090c\u009d', 'a›31mbc'],
  ['windows-1252 read as ISO-8859-1', 'don\u0092t \u0096 \u0085', 'don’t – …'],
  ['NUL and halves of pairs', 'a\0b\ud800c\udc00', 'ab\ufffdc\ufffd'],
  ['embeddings, overrides and isolates', '\u202egpj.\u202cx\u2067y\u2069\u202a', 'gpj.xy'],
  ['noncharacters', 'a\ufdd0b\uffffc\u{1fffe}d\u{10ffff}e', 'abcde'],
  ['interlinear marks, objects, invisible operators', 'a\ufff9b\ufffac\ufffbd\ufffce\u2060f\u2063g', 'abcdefg'],
  ['tags', `a\u{e0001}\u{e0041}\u{e007f}b 🏴\u{e0041}\u{e007f}c`, 'ab 🏴c'],
  ['soft hyphens', 'Donau\u00addampf', 'Donaudampf'],
  ['ends of lines of all kinds', 'a\r\nb\rc\nd\te\fg', 'a\nb\nc\nd\te g'],
  ['marks of direction in Latin text', 'a\u200e b\u200f\u061c', 'a b'],
])('gone from what is stored: %s', (_, text, clean) => {
  expect(toStorable(text)).toBe(clean);
  expect(toStorable(clean), 'and cleaning it once more changes nothing').toBe(clean);
});

test.each([
  ['a flag of a country within a country', `Up ${ENGLAND}!`],
  ['emoji that are joined or chosen', '👩‍👩‍👧 ❤\ufe0f 🇵🇹 葛\u{e0100}'],
  ['Persian with its non-joiners', 'می\u200cخواهم'],
  ['Indic conjuncts', 'क्\u200dष श्र\u200cी'],
  ['marks of direction beside right-to-left letters', 'שלום (C\u200e++\u200e) عدد\u061c 5\u200f'],
  ['tabs and line feeds', 'a\tb\n\nc'],
  ['letters of the other planes', '𝐀 𠮷 𞤀'],
  ['everything else of the first plane', '¿ﬁ ﷽ \ufffd ！日本'],
])('kept: %s', (_, text) => {
  expect(toStorable(text)).toBe(text);
});

/** One of everything that is hidden, between two halves of a word, so that nothing may remain but the word. */
const JUNK = '\u001b\u0007\u202e\u2066\u{e0041}\ufdd1\u00ad\u2060\u200e';
const ALL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200e\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef]|\u{e0041}/u;
const asReferences = [...JUNK].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');

test.each([
  ['as they are', JUNK],
  ['as references', asReferences],
])('no hidden characters are left in any field of an article, where they were %s', (_, junk) => {
  const data = {
    '@type': 'NewsArticle',
    headline: `Crane ${JUNK}falls into the basin`,
    articleSection: `Har${JUNK}bour`,
    keywords: [`cra${JUNK}nes`],
    author: { name: `Orla ${JUNK}Quint` },
  };
  const article = extractHtml(
    pageOf(
      `<meta property="og:description" content="The ${junk}crane fell."><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<article>${PARAGRAPH}<p>The mas${junk}ter <a href="/a${junk}b">of the ${junk} port</a> said so. ${junk}</p>${PARAGRAPH}</article>`,
    ),
  );
  expect(article).toMatchObject({
    title: 'Crane falls into the basin',
    section: 'Harbour',
    keywords: ['cranes'],
    authors: ['Orla Quint'],
    summary: 'The crane fell.',
  });
  expect(article.text.split('\n\n')[1]).toBe('The master of the port said so.');
  expect(JSON.stringify(article)).not.toMatch(ALL);
});

test.each([
  ['as they are', JUNK],
  ['as references', asReferences],
])('no hidden characters are left in any field of a feed but its HTML, where they were %s', async (_, junk) => {
  const rss = `<rss version="2.0"><channel><title>The ${junk}Post</title><description>News ${junk} of</description><link>https://post.example/</link>
    <item><title>Crane ${junk} falls</title><author>Orla ${junk}Quint</author><category>Har${junk}bour</category><guid isPermaLink="false">g${junk}1</guid>
    <link>https://post.example/a</link><description>A ${junk}crane fell.</description></item></channel></rss>`;
  const { entries, ...feed } = await parseFeed({ body: Buffer.from(rss), url: 'https://post.example/rss' });
  const [{ contentHtml = '', ...entry } = entries[0] ?? expect.fail()] = entries;
  expect(feed).toMatchObject({ title: 'The Post', description: 'News of' });
  expect(entry).toMatchObject({
    title: 'Crane falls',
    authors: ['Orla Quint'],
    categories: ['Harbour'],
    summary: 'A crane fell.',
  });
  expect(JSON.stringify([feed, entry])).not.toMatch(ALL);
  const { text, html } = articleFromFeed({ html: contentHtml, url: SITE, hints: {} });
  expect([text, html]).toEqual(['A crane fell.', '<p>A crane fell.</p>']);
});

test('an address keeps what is hidden in it, as escapes: it is part of the address', async () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `T${JUNK}`,
    items: [{ id: '1', url: 'https://a.example/x\u202ey', title: `C${JUNK} d`, content_text: 'x', tags: [`t${JUNK}`] }],
  };
  const feed = await parseFeed({ body: Buffer.from(JSON.stringify(json)), url: 'https://a.example/feed.json' });
  expect(feed).toMatchObject({
    title: 'T',
    entries: [{ url: 'https://a.example/x%E2%80%AEy', title: 'C d', categories: ['t'] }],
  });
  const rss = '<rss><channel><title>T</title><item><link>https://a.example/x\u202ey</link></item></channel></rss>';
  const [entry] = (await parseFeed({ body: Buffer.from(rss), url: 'https://a.example/rss' })).entries;
  expect(entry?.url).toBe('https://a.example/x%E2%80%AEy');
});

test('what is cleaned away cannot put markup together', () => {
  const pieces = [
    '&lt;img src=x onerror=alert(1)&gt;',
    '<a href="https://a.example/&quot; onclick=alert(1)">x</a>',
    '<b>b</b>',
  ];
  const apart = pieces.map((piece) => piece.replaceAll(/(?<=[a-z])(?=[a-z;])/g, asReferences)).join(' ');
  const { html } = articleFromFeed({ html: `<p>${pieces.join(' ')} ${apart}</p>`, url: SITE, hints: {} });
  expect(html.replaceAll(/<\/?(?:p|a|strong)>|<a href="https:[^"<>]*" rel="[^"]*">/g, '')).not.toMatch(/[<>]/);
});

test('mentions point into the text that is stored', async () => {
  const { title, text } = extractHtml(
    pageOf(
      '',
      `<h1>Angela ${asReferences}Merkel visits Lisbon again</h1><article>${PARAGRAPH}<p>🚢 ${JUNK} Angela Mer${asReferences}kel came to Lis\u00adbon by ship on Tuesday \u202e, where the ministers of Portugal were waiting for her at the ${JUNK} quay of the harbour.</p>${PARAGRAPH}</article>`,
    ),
  );
  const { entities } = (await loadTagger()).tag({ title, text, language: 'en' });
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Angela Merkel', 'Lisbon']));
  for (const { mentions } of entities)
    for (const mention of mentions)
      expect((mention.in === 'title' ? title : text).slice(mention.start, mention.end)).toBe(mention.text);
});

test('what a server says of its pages is cleaned before it is quoted', () => {
  const read = () =>
    extractArticle({ body: Buffer.from('x'), contentType: 'application/x\u009b31m\u202ez', url: SITE });
  expect(read).toThrow('the page is application/x›31mz');
});

test('a line has no blanks where something hidden stood between two', () => {
  expect(cleanLine(' a \u202e b\u200b\u2060\ufeffc \u2066')).toBe('a b c');
});

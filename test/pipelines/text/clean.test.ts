import { expect, test } from 'vitest';
import { articleFromFeed, extractArticle } from '../../../pipelines/article/index.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { loadTagger } from '../../../pipelines/tagging/index.ts';
import { cleanLine, toStorable } from '../../../pipelines/text/clean.ts';
import { extractHtml, PARAGRAPH, pageOf, SITE } from '../article/page.ts';

const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

test.each([
  ['escape sequences', 'a\u001b]0;x\u0007b\u001b[2Jc\u007f', 'a]0;xb[2Jc'],
  ['C1 control sequences', 'a\u009b31mb\u0090c\u009d', 'a›31mbc'],
  ['windows-1252 read as ISO-8859-1', 'don\u0092t \u0096 \u0085', 'don’t – …'],
  ['NUL and lone surrogates', 'a\0b\ud800c\udc00', 'ab\ufffdc\ufffd'],
  ['embeddings, overrides and isolates', '\u202egpj.\u202cx\u2067y\u2069\u202a', 'gpj.xy'],
  ['noncharacters', 'a\ufdd0b\uffffc\u{1fffe}d\u{10ffff}e', 'abcde'],
  [
    'interlinear annotations, object replacements, invisible operators',
    'a\ufff9b\ufffac\ufffbd\ufffce\u2060f\u2063g',
    'abcdefg',
  ],
  ['tag characters', `a\u{e0001}\u{e0041}\u{e007f}b 🏴\u{e0041}\u{e007f}c`, 'ab 🏴c'],
  ['soft hyphens', 'Donau\u00addampf', 'Donaudampf'],
  ['line endings', 'a\r\nb\rc\nd\te\fg', 'a\nb\nc\nd\te g'],
  ['directional marks in Latin text', 'a\u200e b\u200f\u061c', 'a b'],
])('toStorable removes or replaces %s', (_, text, clean) => {
  expect(toStorable(text)).toBe(clean);
  expect(toStorable(clean), 'cleaning is idempotent').toBe(clean);
});

test.each([
  ['a subdivision flag', `Up ${ENGLAND}!`],
  ['emoji with joiners or variation selectors', '👩‍👩‍👧 ❤\ufe0f 🇵🇹 葛\u{e0100}'],
  ['Persian with zero-width non-joiners', 'می\u200cخواهم'],
  ['Indic conjuncts', 'क्\u200dष श्र\u200cी'],
  ['directional marks next to right-to-left letters', 'שלום (C\u200e++\u200e) عدد\u061c 5\u200f'],
  ['tabs and line feeds', 'a\tb\n\nc'],
  ['letters of other planes', '𝐀 𠮷 𞤀'],
  ['other characters of the basic plane', '¿ﬁ ﷽ \ufffd ！日本'],
])('toStorable keeps %s', (_, text) => {
  expect(toStorable(text)).toBe(text);
});

/** One hidden character of each kind between two halves of a word, so that only the word may remain. */
const JUNK = '\u001b\u0007\u202e\u2066\u{e0041}\ufdd1\u00ad\u2060\u200e';
const ALL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200e\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef]|\u{e0041}/u;
const asReferences = [...JUNK].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');

test.each([
  ['as characters', JUNK],
  ['as references', asReferences],
])('hidden characters given %s are removed from all fields of an article', (_, junk) => {
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
  ['as characters', JUNK],
  ['as references', asReferences],
])('hidden characters given %s are removed from all fields of a feed except HTML', async (_, junk) => {
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

test('a URL keeps its hidden characters as escapes', async () => {
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

test('removing characters does not create markup', () => {
  const pieces = [
    '&lt;img src=x onerror=alert(1)&gt;',
    '<a href="https://a.example/&quot; onclick=alert(1)">x</a>',
    '<b>b</b>',
  ];
  const apart = pieces.map((piece) => piece.replaceAll(/(?<=[a-z])(?=[a-z;])/g, asReferences)).join(' ');
  const { html } = articleFromFeed({ html: `<p>${pieces.join(' ')} ${apart}</p>`, url: SITE, hints: {} });
  expect(html.replaceAll(/<\/?(?:p|a|strong)>|<a href="https:[^"<>]*" rel="[^"]*">/g, '')).not.toMatch(/[<>]/);
});

test('mention offsets refer to the stored text', async () => {
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

test('quoted server headers are cleaned', () => {
  const read = () =>
    extractArticle({ body: Buffer.from('x'), contentType: 'application/x\u009b31m\u202ez', url: SITE });
  expect(read).toThrow('the page is application/x›31mz');
});

test('cleanLine collapses spaces around a removed character', () => {
  expect(cleanLine(' a \u202e b\u200b\u2060\ufeffc \u2066')).toBe('a b c');
});

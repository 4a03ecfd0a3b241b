import { describe, expect, test } from 'vitest';
import { atomWriter } from '../../../../pipelines/feed/write/atom.ts';
import { jsonFeedWriter } from '../../../../pipelines/feed/write/json-feed.ts';
import type { OutgoingItem } from '../../../../pipelines/feed/write/outgoing-feed.ts';
import { rssWriter } from '../../../../pipelines/feed/write/rss.ts';
import { parse } from '../parse.ts';
import { brokenAtomRules, brokenJsonFeedRules, brokenRssRules, contentsOf } from './rules.ts';
import { FEED, FULL, PLAIN, writeFeed } from './sample.ts';

const FORMATS = [
  { name: 'atom', writer: atomWriter, broken: brokenAtomRules, golden: 'atom.xml' },
  { name: 'rss', writer: rssWriter, broken: brokenRssRules, golden: 'rss.xml' },
  { name: 'json', writer: jsonFeedWriter, broken: brokenJsonFeedRules, golden: 'json-feed.json' },
] as const;

describe.each(FORMATS)('$name', ({ name, writer, broken, golden }) => {
  const readBack = async (...items: OutgoingItem[]) => {
    const text = writeFeed(writer, items);
    expect(broken(text)).toEqual([]);
    return parse(text);
  };

  test('is written as agreed on', async () => {
    await expect(writeFeed(writer, [FULL, PLAIN])).toMatchFileSnapshot(`../../../fixtures/feed/written/${golden}`);
  });

  test('our own parser reads back what was written', async () => {
    const { entries, ...feed } = await readBack(FULL, PLAIN);
    expect(feed).toMatchObject({ format: name, link: FEED.link, selfUrl: FEED.self, language: FEED.language });
    const [full, plain] = entries;
    const { authors, published, updated, summary, contentHtml, language } = FULL;
    expect(full).toMatchObject({
      guid: FULL.id,
      url: FULL.url,
      title: FULL.title,
      ...{ authors, published, updated, summary, contentHtml, language },
      categories: FULL.topics.map((topic) => topic.name),
    });
    const [picture, , recording] = FULL.files;
    const byUrl = new Map(full?.enclosures.map((file) => [file.url, file]));
    expect(byUrl.get(picture?.url ?? '')).toMatchObject({ type: 'image/jpeg', title: picture?.title });
    expect(byUrl.get(recording?.url ?? '')).toMatchObject({
      type: 'audio/mpeg',
      length: recording?.bytes,
      durationS: recording?.durationS,
    });
    // A file of unknown type is left out where a type is required.
    expect(byUrl.size).toBe(name === 'json' ? 2 : 3);
    expect(plain).toMatchObject({
      guid: PLAIN.id,
      url: PLAIN.url,
      title: 'Plain',
      // Atom requires an author.
      authors: name === 'atom' ? ['inland.example'] : [],
      contentHtml: PLAIN.contentHtml,
      categories: [],
      enclosures: [],
    });
    expect(plain?.published).toBeUndefined();
  });

  test('a feed without items is one, too', async () => {
    expect((await readBack()).entries).toEqual([]);
    expect(broken(writeFeed(writer, [], { ...FEED, self: undefined, language: undefined }))).toEqual([]);
  });

  test.each([
    ['the end of a CDATA section', ']]> <![CDATA[ ]]>'],
    ['tags and comments', '</title></entry></item> <!-- x'],
    ['references', '&amp; &#1; &unknown; &#x110000;'],
    ['quotation marks', `" ' "`],
    ['a processing instruction', '<?xml version="1.0"?>'],
  ])('%s in every text stays text', async (_, hostile) => {
    const text = `a ${hostile} z`;
    const item: OutgoingItem = {
      ...FULL,
      title: text,
      authors: [text],
      summary: text,
      topics: [{ qcode: text, name: text }],
      files: FULL.files.map((file) => ({ ...file, title: text, credit: text })),
      contentHtml: `<p>${text}</p>`,
    };
    const { entries } = await readBack(item, PLAIN);
    expect(entries.map(({ guid }) => guid)).toEqual([FULL.id, PLAIN.id]);
    expect(entries[0]?.contentHtml).toBe(item.contentHtml);
  });

  test('characters that XML forbids are left out, also lone surrogates', async () => {
    const hidden = '\0\x01\x08\x0b\x1b[2J\x7f\x85\ufffe\uffff\ud800';
    const text = `a${hidden}z 😀`;
    const { entries } = await readBack({
      ...FULL,
      title: text,
      authors: [text],
      summary: text,
      topics: [{ qcode: text, name: text }],
      contentHtml: `<p>${text}</p>`,
    });
    expect(entries[0]?.contentHtml).toMatch(/^<p>a.*z 😀<\/p>$/);
    expect(JSON.stringify(entries[0])).not.toMatch(/[\x00-\x1f\x7f-\x9f\ufffe\uffff]|\\u00|\\ud8/);
  });

  test('a megabyte of text is written whole', async () => {
    const contentHtml = '<p>Ferries &amp; “ports” 港 ]]&gt;</p>\n'.repeat(30_000);
    const text = writeFeed(writer, [{ ...FULL, contentHtml }, PLAIN]);
    expect(contentsOf(text)).toEqual([contentHtml, PLAIN.contentHtml]);
    const [long, plain] = (await parse(text)).entries;
    // Our own parser keeps half a megabyte.
    expect(contentHtml.startsWith(long?.contentHtml ?? ' ')).toBe(true);
    expect(plain?.contentHtml).toBe(PLAIN.contentHtml);
  });
});

test.each([
  ['AT&T < Verizon', 'AT&T &lt; Verizon'],
  ['Why <b> is bold', 'Why &amp;lt;b&amp;gt; is bold'],
  ['What &amp; means', 'What &amp;amp;amp; means'],
])('an RSS title that is no HTML is readable as HTML: %s', async (title, written) => {
  const text = writeFeed(rssWriter, [{ ...PLAIN, title }]);
  expect(text).toContain(`<title>${written.replace('T&T', 'T&amp;T')}</title>`);
  expect((await parse(text)).entries[0]?.title).toBe(title);
});

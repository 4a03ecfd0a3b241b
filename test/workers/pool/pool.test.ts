import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { MAX_ELEMENTS } from '../../../pipelines/feed/markup/tree.ts';
import { FETCH_LIMITS } from '../../../pipelines/fetch/fetch-limits.ts';
import type { TagInput } from '../../../pipelines/tagging/tags.ts';
import { DEFAULT_LIFE } from '../../../workers/pool/worker-recycling.ts';
import { createWorkerPool } from '../../support/compiled-pool.ts';

const pool = createWorkerPool(1);
/** Generating huge documents takes time, too. */
const PATIENT = { timeout: 240_000 };
afterAll(() => pool.close());

const jsonFeed = (items: string) => ({
  body: new TextEncoder().encode(`{"version":"https://jsonfeed.org/version/1.1","title":"Desk","items":[${items}]}`),
  contentType: 'application/feed+json',
  url: 'http://a.example/feed.json',
});

const expectToWork = async (): Promise<void> => {
  const tags = await pool.tag({ title: 'Harbour reopens', text: 'The harbour of Lisbon, Portugal, reopened.' });
  expect(tags.entities.map((entity) => entity.name)).toContain('Lisbon');
};

test('a worker that computes too long is killed, and the next task gets another', PATIENT, async () => {
  const impatient = createWorkerPool(1, DEFAULT_LIFE, 0.04);
  // Three times the size limit of a feed, which a fetch would refuse.
  const entry = JSON.stringify({ id: '1', content_html: '<p><a href="x">y</a></p>'.repeat(100) });
  const endless = jsonFeed(Array(12_000).fill(entry).join());
  await expect(impatient.parseFeed(endless)).rejects.toMatchObject({ outcome: 'too_slow' });
  await expect(impatient.parseFeed(jsonFeed('{"id":"1","content_text":"A crane fell."}'))).resolves.toMatchObject({
    entries: [{ guid: '1' }],
  });
  await impatient.close();
});

test('a worker that needs too much memory is killed, with an outcome of its own', PATIENT, async () => {
  const keywords = Array<string>(16_000_000).fill('harbour budget');
  await expect(pool.tag({ title: 'Harbour', text: 'The harbour.', keywords })).rejects.toMatchObject({
    outcome: 'out_of_memory',
  });
  await expectToWork();
});

const textAbout = (city: string): TagInput => ({ title: 'What they said', text: `Officials spoke in ${city}.` });
const tagged = (city: string) => ({ status: 'fulfilled', value: { entities: [{ name: city }] } });

test('a text that kills the worker fails alone, and the others of its task are tagged', PATIENT, async () => {
  const keywords = Array<string>(16_000_000).fill('harbour budget');
  const poison = { ...textAbout('Oslo'), keywords };
  expect(await pool.tagAll([textAbout('Lisbon'), poison, textAbout('Warsaw')])).toMatchObject([
    tagged('Lisbon'),
    { status: 'rejected', reason: { outcome: 'out_of_memory' } },
    tagged('Warsaw'),
  ]);
});

test('a text that makes the tagger throw fails alone', PATIENT, async () => {
  const broken = { ...textAbout('Oslo'), keywords: 5 as unknown as string[] };
  expect(await pool.tagAll([textAbout('Lisbon'), broken, textAbout('Warsaw')])).toMatchObject([
    tagged('Lisbon'),
    { status: 'rejected', reason: { outcome: 'internal', message: expect.stringContaining('slice') } },
    tagged('Warsaw'),
  ]);
});

test('a text whose article has a story gets no fingerprint', PATIENT, async () => {
  const text = textAbout('Lisbon');
  expect(await pool.tagAll([text, { ...text, hasStory: true }])).toMatchObject([
    { value: { fingerprint: { language: 'en' } } },
    { value: { fingerprint: undefined, language: 'en' } },
  ]);
});

const pageOf = (paragraph: string, paragraphs: number) => ({
  body: new TextEncoder().encode(
    `<html lang="en"><title>What they said</title><article><h1>What they said</h1>${`<p>${paragraph}</p>`.repeat(paragraphs)}`,
  ),
  contentType: 'text/html',
  url: 'http://a.example/said',
});
const NEWS = 'Officials of the harbour spoke in Lisbon on Tuesday, and nobody who heard them asked what they meant.';
const CONTEXT = { url: 'http://a.example/said', categories: [] };

test('a page is extracted, tagged and compressed in one task', PATIENT, async () => {
  const page = pageOf(NEWS, 5);
  const { document, tags, stored } = await pool.readPage(page, CONTEXT);
  expect(document).toMatchObject({ title: 'What they said', outcome: 'ok' });
  expect(tags).toMatchObject({ language: 'en', entities: [{ name: 'Lisbon' }] });
  expect(new Uint8Array(brotliDecompressSync(stored.body))).toEqual(page.body);
  const offsets = tags?.entities[0]?.mentions[0];
  expect(document.text.slice(offsets?.start, offsets?.end)).toBe('Lisbon');
  expect(await pool.readPage(page)).toMatchObject({ tags: undefined, document: { outcome: 'ok' } });
});

test('a text that makes the tagger throw is returned without tags', PATIENT, async () => {
  const broken = { ...CONTEXT, categories: 5 as unknown as string[] };
  const { document, tags } = await pool.readPage(pageOf(NEWS, 5), broken);
  expect([document.outcome, tags]).toEqual(['ok', undefined]);
});

test('a text that takes too long to tag is returned without tags', PATIENT, async () => {
  const impatient = createWorkerPool(1, DEFAULT_LIFE, 0.03);
  await impatient.readPage(pageOf(NEWS, 5)); // compiles what extraction needs
  const names =
    'Ines Okafor, Jo Brandt of Northwind Ferries, Karl Weiss, Li Na, Omar Haddad and Ana Silva met in Oslo, Porto, Graz.';
  const { document, tags } = await impatient.readPage(pageOf(names, 1_000), CONTEXT);
  expect([document.outcome, document.wordCount, tags]).toEqual(['ok', 1_000 * names.split(' ').length, undefined]);
  await impatient.close();
});

test('a worker that is killed while it runs out of memory affects nothing else', PATIENT, async () => {
  const impatient = createWorkerPool(1, DEFAULT_LIFE, 0.04);
  const keywords = Array<string>(16_000_000).fill('harbour budget');
  const outcome = await impatient.tag({ title: 'Harbour', text: 'The harbour.', keywords }).then(
    () => 'ok',
    (error) => error.outcome,
  );
  expect(['too_slow', 'out_of_memory']).toContain(outcome);
  await impatient.close();
  await expectToWork();
});

// V8 cannot interrupt JSON.parse(): if it ran out of memory, it would end the process.
test.each(['{},', '[],', '{"a":{}},', '{"9999":1},', '"a",'])(
  'a feed as large as allowed, full of %s, fits in memory, or is refused if it has too many objects and lists',
  PATIENT,
  async (value) => {
    const fresh = createWorkerPool(1);
    const opening = value.match(/[{[]/g)?.length ?? 0;
    const asMany = Math.floor((FETCH_LIMITS.feed.maxBytes - 200) / value.length);
    const allowed = opening > 0 ? Math.floor((MAX_ELEMENTS - 10) / opening) : asMany;
    const feedOf = (count: number) =>
      jsonFeed(`{"id":"2","content_text":"A crane fell.","_x":[${value.repeat(count)}1]}`);
    await expect(fresh.parseFeed(feedOf(allowed))).resolves.toMatchObject({ entries: [{ guid: '2' }] });
    if (asMany > allowed) await expect(fresh.parseFeed(feedOf(asMany))).rejects.toMatchObject({ outcome: 'too_large' });
    await fresh.close();
  },
);

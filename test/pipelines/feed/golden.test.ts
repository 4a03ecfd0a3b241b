import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../pipelines/feed/index.ts';

const FIXTURES = new URL('../../fixtures/feed/', import.meta.url);

/** Each document stands beside what it must become: `<name>` and `<name>.expected.json`. */
const DOCUMENTS = [
  ['rss-2.0.xml', 'https://gazette.example/feed.xml'],
  ['rss-0.91.xml', 'http://almanac.example/rss'],
  ['rdf-1.0.xml', 'https://journal.example/feed.rdf'],
  ['atom-1.0.xml', 'https://zeitung.example/atom'],
  ['atom-0.3.xml', 'https://notebook.example/atom.xml'],
  ['media-rss.xml', 'https://pictures.example/rss'],
  ['json-feed.json', 'https://ends.example/feed.json'],
  ['news-sitemap.xml', 'https://daily.example/news.xml'],
  ['sitemap-index.xml', 'https://daily.example/sitemap.xml'],
] as const;

const parseFixture = async (name: string, url: string): Promise<unknown> => {
  const body = new Uint8Array(await readFile(new URL(name, FIXTURES)));
  // Dates as text, as the expected file has them.
  return JSON.parse(JSON.stringify(await parseFeed({ body, url })));
};

describe('every format becomes the same kind of document', () => {
  it.each(DOCUMENTS)('%s', async (name, url) => {
    const expected: unknown = JSON.parse(await readFile(new URL(`${name}.expected.json`, FIXTURES), 'utf8'));
    expect(await parseFixture(name, url)).toEqual(expected);
  });

  it.each(DOCUMENTS)('%s gives the same ids at every poll', async (name, url) => {
    expect(await parseFixture(name, url)).toEqual(await parseFixture(name, url));
  });
});

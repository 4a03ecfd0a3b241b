import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { DOCUMENTS, FIXTURES } from './documents.ts';

const parseFixture = async (name: string, url: string): Promise<unknown> => {
  const body = new Uint8Array(await readFile(new URL(name, FIXTURES)));
  // Dates as text, as in the expected file.
  return JSON.parse(JSON.stringify(await parseFeed({ body, url })));
};

describe('every format is parsed to the same kind of document', () => {
  it.each(DOCUMENTS)('%s', async (name, url) => {
    const expected: unknown = JSON.parse(await readFile(new URL(`${name}.expected.json`, FIXTURES), 'utf8'));
    expect(await parseFixture(name, url)).toEqual(expected);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FeedInput } from '../../../pipelines/feed/index.ts';
import { DOCUMENTS, FIXTURES } from './documents.ts';
import { parse } from './parse.ts';

const ENTRY = /<(item|entry|url)[\s>][\s\S]*?<\/\1>/gi;

/** Returns the document with a changed list of entries. */
const withEntries = (text: string, change: (entries: readonly unknown[]) => unknown[]): string => {
  if (text.startsWith('{')) {
    const feed = JSON.parse(text) as { items: unknown[] };
    return JSON.stringify({ ...feed, items: change(feed.items) });
  }
  const [first = '', ...others] = text.match(ENTRY) ?? [];
  const rest = others.reduce((left, entry) => left.replace(entry, ''), text);
  return rest.replace(first, () => change([first, ...others]).join('\n'));
};

const idsOf = async (body: string | Uint8Array, options: Partial<FeedInput>): Promise<string[]> =>
  (await parse(body, options)).entries.map(({ id }) => id);

describe.each(DOCUMENTS)('the entries of %s have the same ids', (name, url) => {
  const read = async (): Promise<{ text: string; ids: string[] }> => {
    const text = await readFile(new URL(name, FIXTURES), 'utf8');
    return { text, ids: await idsOf(text, { url }) };
  };

  it('in every poll', async () => {
    const { text, ids } = await read();
    expect(await idsOf(text, { url })).toEqual(ids);
  });

  it('different from those of other entries', async () => {
    const { ids } = await read();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('in any zone', async () => {
    const { text, ids } = await read();
    expect(await idsOf(text, { url, timeZone: 'Asia/Tokyo' })).toEqual(ids);
  });

  it('in any charset, with any line endings', async () => {
    const { text, ids } = await read();
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const body of [wide, text.replaceAll('\n', '\r\n'), `\n\n${text}`])
      expect(await idsOf(body, { url })).toEqual(ids);
  });

  it('after a redirect on the same host', async () => {
    const { text, ids } = await read();
    const moved = new URL(url);
    moved.searchParams.set('from', 'elsewhere');
    expect(await idsOf(text, { url: moved.href })).toEqual(ids);
  });

  it('in any order', async () => {
    const { text, ids } = await read();
    expect(
      await idsOf(
        withEntries(text, (entries) => entries.toReversed()),
        { url },
      ),
    ).toEqual(ids.toReversed());
  });

  it('after the last entry has left the document', async () => {
    const { text, ids } = await read();
    expect(
      await idsOf(
        withEntries(text, (entries) => entries.slice(0, -1)),
        { url },
      ),
    ).toEqual(ids.slice(0, -1));
  });
});

import { expect, test } from 'vitest';
import { item, parse, rss } from './parse.ts';

const long = (length: number): string => 'word '.repeat(length / 5).trimEnd();

test('excessive texts and lists are truncated', async () => {
  const feed = rss(
    item(
      1,
      `<description>${long(2_000_000)}</description><author>${long(900)}</author>${`<category>${long(1_000)}</category>`}`,
    ).replace('t1', long(50_000)),
    `<description>${long(50_000)}</description><language>${'x'.repeat(1_000)}</language>`,
  ).replace('<title>T</title>', `<title>${long(50_000)}</title>`);
  const document = await parse(feed);
  const lengths = (texts: readonly (string | undefined)[]): (number | undefined)[] => texts.map((text) => text?.length);
  expect(lengths([document.title, document.description, document.language])).toEqual([1_000, 10_000, 35]);
  const [entry] = document.entries;
  expect(lengths([entry?.title, entry?.contentHtml, entry?.authors[0], entry?.categories[0]])).toEqual([
    1_000, 500_000, 300, 300,
  ]);
});

test('truncation keeps characters intact and does not change the identity of an entry', async () => {
  const titled = (title: string) => parse(rss(`<item><title>${title}</title><description>d</description></item>`));
  const title = `x${'\u{1f4f0}'.repeat(1_000)}`;
  const [entry] = (await titled(title)).entries;
  expect(entry?.title?.isWellFormed()).toBe(true);
  const [other] = (await titled(`${title}!`)).entries;
  expect(other?.title).toBe(entry?.title);
  expect(other?.id).not.toBe(entry?.id);
});

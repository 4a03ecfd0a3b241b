import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../../pipelines/feed/index.ts';
import { atom, parse, rss } from '../parse.ts';

/** Reproducible pseudo-random numbers from 0 to 1 (mulberry32). */
const randomNumbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const RSS = (n: number): string =>
  `<item>\n  <title>Story ${n}: tides &amp; ferries</title>\n  <link>https://site.example/${n}</link>\n` +
  `  <guid isPermaLink="false">g${n}</guid>\n  <pubDate>Tue, 0${n} Jan 2024 03:04:05 GMT</pubDate>\n` +
  `  <description><![CDATA[<p>It's day <b>${n}</b>.</p>]]></description>\n  <category>News</category>\n` +
  `  <enclosure url="/${n}.mp3" type="audio/mpeg"/>\n</item>\n`;

const ATOM = (n: number): string =>
  `<entry>\n  <id>urn:${n}</id>\n  <title type="html">Story ${n}: tides &amp;amp; ferries</title>\n` +
  `  <link href="https://site.example/${n}" rel="alternate"/>\n  <updated>2024-01-0${n}T03:04:05Z</updated>\n` +
  `  <author><name>Ann Lee</name></author>\n` +
  `  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It's day <b>${n}</b>.</p></div></content>\n</entry>\n`;

const COUNT = 5;
const MARKS = [...`<>&"'/!-[]?= x`];

/** An entry with some characters removed, inserted or replaced. */
const damage = (entry: string, random: () => number): string => {
  const at = Math.floor(random() * entry.length);
  const taken = random() < 0.3 ? 0 : 1 + Math.floor(random() * 8);
  const put = random() < 0.3 ? 0 : 1 + Math.floor(random() * 4);
  const marks = Array.from({ length: put }, () => MARKS[Math.floor(random() * MARKS.length)]).join('');
  return entry.slice(0, at) + marks + entry.slice(at + taken);
};

const shown = (entries: readonly FeedEntry[]): string[] => entries.map((entry) => JSON.stringify(entry));

describe.each([
  ['RSS', rss, RSS],
  ['Atom', atom, ATOM],
] as const)('damage anywhere in an entry of %s', (_, feed, entry) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'does not affect other entries, and no entry is lost silently (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      const random = randomNumbers(seed);
      const entries = Array.from({ length: COUNT }, (__, n) => entry(n + 1));
      const whole = shown((await parse(feed(entries.join('')))).entries);
      for (let round = 0; round < 100; round += 1) {
        const hit = Math.floor(random() * COUNT);
        const text = feed(entries.map((written, n) => (n === hit ? damage(written, random) : written)).join(''));
        const read = shown((await parse(text)).entries);
        expect(read.length, text).toBeGreaterThanOrEqual(COUNT);
        expect(read, text).toEqual(expect.arrayContaining(whole.filter((___, n) => n !== hit)));
      }
    },
  );
});

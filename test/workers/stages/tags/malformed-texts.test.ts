import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../../../pipelines/text/code-points.ts';
import { tag } from '../../../pipelines/tagging/tagged.ts';
import { createDatabase } from '../../../support/database.ts';

const { pool } = await createDatabase('empty');

const NEWS =
  'On Monday President Helen Brandt met Karim bin Rashid of the Harbour Workers Federation in Nairobi. Brandt flew on to Oslo.';

const HOSTILE: Readonly<Record<string, { title: string; text: string }>> = {
  'emoji of one and of many parts': {
    title: '🚢 Helen Brandt in Nairobi 👩‍👩‍👧‍👦',
    text: `😀😀 ${NEWS.replaceAll('Brandt', '🎉Brandt🏳️‍🌈').replace('Nairobi', 'Nairobi🇰🇪')}`,
  },
  'text from right to left around it': {
    title: 'هيلين Helen Brandt في Nairobi',
    text: `قالت \u202bHelen Brandt\u202c إن القاهرة بعيدة. ${NEWS} שלום ${NEWS}`,
  },
  'several scripts in one sentence': {
    title: 'Встреча в Oslo и 中国',
    text: `中国和俄罗斯 Helen Brandt がオスロ Oslo に、и Владимир Соколов. ${NEWS} ${'한국 '.repeat(50)}${NEWS}`,
  },
  'letters with marks of their own, and ligatures': {
    title: 'Jose\u0301 Mun\u0303oz in Z\u0308urich',
    text: `Jose\u0301 Mun\u0303oz and Z\u0351\u0351\u0351algo Brandt met. ${NEWS} The \ufb01ne O\ufb03ce of Helen Brandt.`,
  },
  'letters outside the basic plane': {
    title: '𝐇𝐞𝐥𝐞𝐧 𝐁𝐫𝐚𝐧𝐝𝐭 in Oslo',
    text: `𐐔𐐯𐑅𐐨𐑉𐐯𐐻 ${NEWS} 𝓝𝓪𝓲𝓻𝓸𝓫𝓲 ${NEWS}`,
  },
  'blanks of every width, soft hyphens and invisible characters': {
    title: 'Helen\u00a0Brandt\u2003in\u3000Oslo',
    text: `\ufeff${NEWS.replaceAll(' ', '\u2009')}\u200b${NEWS.replaceAll('Brandt', 'Bran\u00addt')}\u2028${NEWS}`,
  },
};

const mentionsOf = (input: { title: string; text: string }) =>
  tag(input.text, { title: input.title, language: 'en' }).entities.flatMap(({ mentions }) => mentions);

describe('mentions in malformed text', () => {
  it.each(Object.entries(HOSTILE))('match their offsets: %s', async (_, input) => {
    const mentions = mentionsOf(input);
    expect(mentions.length).toBeGreaterThan(4);
    for (const { in: part, start, end, text } of mentions) expect(input[part].slice(start, end)).toBe(text);

    const offsets = {
      title: codePointOffsets(
        input.title,
        mentions.flatMap(({ start, end }) => [start, end]),
      ),
      text: codePointOffsets(
        input.text,
        mentions.flatMap(({ start, end }) => [start, end]),
      ),
    };
    const rows = mentions.map(({ in: part, start, end, text }) => ({
      body: input[part],
      first: offsets[part](start),
      last: offsets[part](end),
      text,
    }));
    const { rows: read } = await pool.query(
      `select substr(body, first + 1, last - first) as quoted, text
       from jsonb_to_recordset($1) as m (body text, first int, last int, text text)`,
      [JSON.stringify(rows)],
    );
    expect(read.map(({ quoted }) => quoted)).toEqual(read.map(({ text }) => text));
  });

  it('match their offsets despite NUL and lone surrogates', () => {
    const input = { title: 'Helen\0Brandt \ud83d in Oslo', text: `\0\0${NEWS}\udc00${NEWS}\0` };
    const mentions = mentionsOf(input);
    expect(mentions.length).toBeGreaterThan(4);
    for (const { in: part, start, end, text } of mentions) expect(input[part as 'title'].slice(start, end)).toBe(text);
  });

  it('never overlap', () => {
    for (const input of Object.values(HOSTILE)) {
      const places = mentionsOf(input).sort((a, b) => (a.in === b.in ? a.start - b.start : a.in < b.in ? -1 : 1));
      for (const [n, { in: part, start }] of places.entries()) {
        const before = places[n - 1];
        if (before?.in === part) expect(start).toBeGreaterThanOrEqual(before.end);
      }
    }
  });
});

describe('a thread with 512 MB', () => {
  it('survives five megabytes, 200,000 names and a word of one megabyte in a row', async () => {
    const worker = new Worker(new URL('../../../pipelines/tagging/tagging-thread.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const answer = (text: string): Promise<{ entities: unknown[] }> =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
        worker.postMessage(text);
      });
    const names = Array.from({ length: 200_000 }, (_, n) => `Q${n.toString(36)}a`).join(' ');
    for (const text of [
      `${NEWS}\n`.repeat(42_000),
      names,
      'Aa'.repeat(500_000),
      '👩‍👩‍👧'.repeat(200_000),
      `${NEWS}\0`.repeat(10_000),
    ])
      await answer(text);
    const last = await answer(NEWS);
    await worker.terminate();
    expect(last.entities.length).toBeGreaterThan(2);
  }, 300_000);
});

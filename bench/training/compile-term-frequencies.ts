/**
 * Compiles how frequent words are in the articles of a language, which the prints of articles start
 * from:
 *   npx tsx bench/training/compile-term-frequencies.ts WORDFREQ
 * WORDFREQ is the folder wordfreq/data of wordfreq 3. Writes pipelines/stories/model/terms-*.bin.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { stemOf } from '../../pipelines/stories/terms.ts';
import { encodeTermTable } from './terms/term-table.ts';
import { readWordFrequencies } from './terms/word-frequencies.ts';

/** Rarer words are left out: their share is taken for that of unknown words. */
const MIN_FREQUENCY = 3e-6;

/** Words of an article, as if drawn independently: fewer than its text has, because words repeat. */
const INDEPENDENT_WORDS = 400;

/** Codes of wordfreq that are not those of articles; sh is Bosnian, Croatian and Serbian. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  sh: ['bs', 'hr', 'sr'],
  nb: ['nb', 'no'],
  fil: ['tl'],
  // Their terms are runs of characters.
  ja: [],
  zh: [],
};

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx bench/training/compile-term-frequencies.ts WORDFREQ\n');
  process.exit(2);
}
for (const name of readdirSync(folder).sort()) {
  const code = /^small_(\w+)\.msgpack\.gz$/.exec(name)?.[1];
  if (code === undefined) continue;
  const frequencies = new Map<string, number>();
  for (const [word, frequency] of readWordFrequencies(join(folder, name)))
    if (frequency >= MIN_FREQUENCY) frequencies.set(stemOf(word), (frequencies.get(stemOf(word)) ?? 0) + frequency);
  const shares = new Map(
    [...frequencies].map(([term, frequency]) => [term, 1 - Math.exp(-INDEPENDENT_WORDS * frequency)] as const),
  );
  for (const language of CODES[code] ?? [code]) {
    const table = brotliCompressSync(encodeTermTable(shares, language));
    writeFileSync(new URL(`../../pipelines/stories/model/terms-${language}.bin`, import.meta.url), table);
    process.stdout.write(`${language}: ${shares.size} terms, ${Math.round(table.length / 1024)} KB\n`);
  }
}

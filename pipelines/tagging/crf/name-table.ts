import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readCityTable } from '../city-table.ts';
import { fold } from '../fold.ts';
import { readModelTable } from '../model-file.ts';
import { CITY_NAMES } from '../words/city-names.ts';
import { commonWords } from '../words/common-words.ts';
import { DEMONYMS, PEOPLES } from '../words/demonyms.ts';
import {
  ACRONYMS_OF_THINGS,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  PLACE_ENDS,
  PLACE_HEADS,
} from '../words/organization-words.ts';
import { FAMILY_NAMES, FIRST_NAMES, HONORIFICS, NAME_PARTICLES, SAYING } from '../words/person-words.ts';
import { COUNTRY_ALIASES } from '../words/place-aliases.ts';
import { REGIONS } from '../words/regions.ts';
import { hashText, pair } from './hashing.ts';

/** What the lists say about a word or phrase, one bit each. */
export const CLASS = {
  givenName: 1 << 0,
  familyName: 1 << 1,
  personName: 1 << 2,
  country: 1 << 3,
  city: 1 << 4,
  town: 1 << 5,
  region: 1 << 6,
  demonym: 1 << 7,
  people: 1 << 8,
  organization: 1 << 9,
  organizationEnd: 1 << 10,
  organizationHead: 1 << 11,
  placeEnd: 1 << 12,
  placeHead: 1 << 13,
  honorific: 1 << 14,
  saying: 1 << 15,
  common: 1 << 16,
  otherEnd: 1 << 17,
  thing: 1 << 18,
  particle: 1 << 19,
} as const;

/** A class for each list of hashes in model/names.bin, in its order. */
export const COMPILED_CLASSES = [CLASS.personName, CLASS.givenName, CLASS.familyName, CLASS.town, CLASS.organization];

const LARGE_CITY = 100_000;
const TOWN = 15_000;

export interface NameTable {
  /** Classes of a word or phrase by its hash; 0 for none. */
  classesOf(hash: number): number;
  /** Most words that a listed phrase beginning with this word has; at least 1. */
  longest(firstWord: number): number;
}

/** The hash of a phrase is built from the hashes of its words. */
export const phraseHash = (words: readonly number[]): number =>
  words.reduce((hash, word, n) => (n === 0 ? word : pair(hash, word)), 0);

/** Words of a listed name, as the reader of documents would split it: marks fall away. */
export const listedWords = (name: string): string[] =>
  fold(name)
    .split(/[\s,/()"]+/)
    .filter((word) => word !== '');

const readCompiled = (): Int32Array[] => {
  const bytes = brotliDecompressSync(readFileSync(new URL('../model/names.bin', import.meta.url)));
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  return COMPILED_CLASSES.map(() => {
    const hashes = new Int32Array(number());
    let last = 0;
    for (let n = 0; n < hashes.length; n++) {
      last += number();
      hashes[n] = last | 0;
    }
    return hashes;
  });
};

const SLOTS = 1 << 20;

/** Loads the lists of names: those written by hand, the cities, and the hashes compiled from packages. */
export const loadNameTable = (): NameTable => {
  const keys = new Int32Array(SLOTS);
  const classes = new Int32Array(SLOTS);
  const longest = new Map<number, number>();
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (classes[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const addHash = (hash: number, bit: number) => {
    const slot = slotOf(hash);
    keys[slot] = hash;
    classes[slot] = (classes[slot] ?? 0) | bit;
  };
  const add = (name: string, bit: number) => {
    const words = listedWords(name).map((word) => hashText(word));
    const first = words[0];
    if (first === undefined) return;
    addHash(phraseHash(words), bit);
    if (words.length > 1) longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
  };
  const addAll = (list: Iterable<string>, bit: number) => {
    for (const name of list) add(name, bit);
  };
  addAll(FIRST_NAMES, CLASS.givenName);
  addAll(FAMILY_NAMES, CLASS.familyName);
  addAll(HONORIFICS, CLASS.honorific);
  addAll(SAYING, CLASS.saying);
  addAll(NAME_PARTICLES, CLASS.particle);
  addAll(ORGANIZATION_ENDS, CLASS.organizationEnd);
  addAll(ORGANIZATION_HEADS, CLASS.organizationHead);
  addAll(PLACE_ENDS, CLASS.placeEnd);
  addAll(PLACE_HEADS, CLASS.placeHead);
  addAll(OTHER_ENDS, CLASS.otherEnd);
  addAll(ACRONYMS_OF_THINGS, CLASS.thing);
  addAll(KNOWN_ORGANIZATIONS.keys(), CLASS.organization);
  addAll(DEMONYMS.keys(), CLASS.demonym);
  addAll(PEOPLES, CLASS.people);
  addAll(commonWords('en'), CLASS.common);
  addAll(Object.keys(COUNTRY_ALIASES), CLASS.country);
  addAll(
    CITY_NAMES.flatMap((city) => city.names),
    CLASS.city,
  );
  for (const { name } of REGIONS) add(name, CLASS.region);
  for (const [language, , ...names] of readModelTable('countries.tsv'))
    if (language === 'en')
      addAll(
        names.filter((name) => name.length > 3),
        CLASS.country,
      );
  const cities = readCityTable();
  for (const [n, name] of cities.names.entries()) {
    const { population } = cities.row(n);
    // The largest come first.
    if (population < TOWN) break;
    add(name, population >= LARGE_CITY ? CLASS.city : CLASS.town);
  }
  readCompiled().forEach((hashes, n) => {
    for (const hash of hashes) addHash(hash, COMPILED_CLASSES[n] ?? 0);
  });
  return {
    classesOf: (hash) => classes[slotOf(hash)] ?? 0,
    longest: (firstWord) => longest.get(firstWord) ?? 1,
  };
};

import { fold } from '../../../text/fold.ts';
import { pair } from '../../../text/hashing.ts';

/** Classes of words and phrases in the lists, one bit each, in the order of the lists in model/names.bin. */
const CLASSES = [
  'givenName',
  'familyName',
  'personName',
  'country',
  'city',
  'town',
  'region',
  'demonym',
  'people',
  'organization',
  'organizationEnd',
  'organizationHead',
  'placeEnd',
  'placeHead',
  'honorific',
  'saying',
  'common',
  'otherEnd',
  'thing',
  'particle',
  'school',
  'brand',
  'landmark',
  'club',
  'company',
  'media',
  'movement',
  'otherName',
  // Dictionary words of languages that capitalize nouns: nouns, and words written in lower case.
  'noun',
  'small',
] as const;

export type NameClass = (typeof CLASSES)[number];

export const CLASS = Object.fromEntries(CLASSES.map((name, n) => [name, 1 << n])) as Readonly<
  Record<NameClass, number>
>;

/** In words. Longer listed names are not matched. */
export const MAX_LISTED_WORDS = 6;

/**
 * Senses of common words, each a group of WordNet's lexicographer files: persons, groups, places,
 * artifacts, acts and events, utterances, times, other nouns; verbs of speaking, moving, social
 * interaction, thinking, having and making, other verbs; adjectives. In model/names.bin the words
 * of each sense follow the lists of names.
 */
export const SENSE_GROUPS: readonly (readonly number[])[] = [
  [18],
  [14],
  [15, 17],
  [6],
  [4, 11],
  [10],
  [28],
  [3, 5, 7, 8, 9, 12, 13, 16, 19, 20, 21, 22, 23, 24, 25, 26, 27],
  [32],
  [38],
  [41, 33],
  [31, 37, 39],
  [40, 36],
  [29, 30, 34, 35, 42, 43],
  [0, 1, 44],
];

export interface NameTable {
  /** Returns the classes of a word or phrase by its hash; 0 for none. */
  classesOf(hash: number): number;
  /** Returns the sense of a common word: its index in SENSE_GROUPS plus 1, or 0 if it is not listed. */
  senseOf(hash: number): number;
}

/** Returns the hash of a phrase, built from the hashes of its words. */
export function phraseHash(words: readonly number[]): number {
  return words.reduce((hash, word, n) => (n === 0 ? word : pair(hash, word)), 0);
}

/** Splits a listed name into words as the document reader does, without punctuation. */
export function listedWords(name: string): string[] {
  return fold(name)
    .split(/[\s,/()"]+/)
    .filter((word) => word !== '');
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];

/** Encodes the table: for each list, the number of hashes and the sorted hashes as varint differences. */
export function encodeNames(
  names: ReadonlyMap<NameClass, ReadonlySet<number>>,
  senses: readonly ReadonlySet<number>[],
): Buffer {
  const lists = [...CLASSES.map((name) => names.get(name) ?? new Set<number>()), ...senses];
  const bytes = lists.flatMap((list) => {
    const hashes = [...list].map((hash) => hash >>> 0).sort((a, b) => a - b);
    return [...varint(hashes.length), ...hashes.flatMap((hash, n) => varint(hash - (hashes[n - 1] ?? 0)))];
  });
  return Buffer.from(bytes);
}

export function decodeNames(bytes: Uint8Array): NameTable {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] as number;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  // Each hash takes about two bytes in the file, so about half of the slots stay free.
  let slots = 1 << 10;
  while (slots < bytes.length) slots *= 2;
  const keys = new Int32Array(slots);
  const classes = new Int32Array(slots);
  const senses = new Uint8Array(slots);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (let list = 0; list < CLASSES.length + SENSE_GROUPS.length; list++) {
    const length = number();
    let last = 0;
    for (let n = 0; n < length; n++) {
      last += number();
      const slot = slotOf(last | 0);
      keys[slot] = last | 0;
      if (list < CLASSES.length) classes[slot] = (classes[slot] as number) | (1 << list);
      else senses[slot] = list - CLASSES.length + 1;
    }
  }
  return {
    classesOf: (hash) => classes[slotOf(hash)] as number,
    senseOf: (hash) => senses[slotOf(hash)] as number,
  };
}

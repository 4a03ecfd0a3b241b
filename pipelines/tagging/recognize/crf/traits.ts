/** Properties of a language that the features depend on. */
export interface Traits {
  /** Maximum length of the prefixes and suffixes used as features. */
  readonly affixes: number;
  /** Whether the name table has the senses of common words (English only). */
  readonly senses: boolean;
  /** Whether detailed features are used: character n-grams, affixes of neighbors, parts of hyphenated words. */
  readonly detailed: boolean;
  /** Whether common nouns are capitalized, so that a list of nouns must tell them from names. */
  readonly nouns: boolean;
  /** Case endings of names, with their replacement in the base form. */
  readonly endings: readonly (readonly [ending: string, instead: string])[];
}

const ENGLISH: Traits = { affixes: 4, senses: true, detailed: false, nouns: false, endings: [] };
const ROMANCE: Traits = { affixes: 5, senses: false, detailed: true, nouns: false, endings: [] };
const GERMANIC: Traits = { ...ROMANCE, endings: [['s', '']] };

const endings = (pairs: string): [string, string][] =>
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]);

const TRAITS: Readonly<Record<string, Traits>> = {
  en: ENGLISH,
  de: { ...GERMANIC, nouns: true },
  nl: GERMANIC,
  hr: {
    ...ROMANCE,
    affixes: 6,
    endings:
      endings(`a: u: e:a i:a i: o:a om: em: om:a om:o a:o u:o u:a ov: ova: ove: ovi: ovih: ovog: ev: eva: ima: ama:a
      in:a ina:a jem:j oj:a`),
  },
};

/** Returns the traits of a language by its ISO 639-1 code. */
export function traitsOf(language: string): Traits {
  return TRAITS[language] ?? ROMANCE;
}

/** What the model's features have to know of a language. */
export interface Traits {
  /** Longest beginnings and endings of words that are looked at. */
  readonly affixes: number;
  /** Whether the table of names knows what common words mean: of English it does. */
  readonly senses: boolean;
  /** Whether words are looked at more closely: letters inside them, beginnings and endings of neighbors, parts of hyphens. */
  readonly detailed: boolean;
  /** Whether ordinary nouns have a capital, and a list of nouns has to tell them from names. */
  readonly nouns: boolean;
  /** Endings that names take on, and what stands in their place in the name itself. */
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

/** By ISO 639-1 code. */
export const traitsOf = (language: string): Traits => TRAITS[language] ?? ROMANCE;

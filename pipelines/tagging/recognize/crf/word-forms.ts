import { hashText } from '../../../text/hashing.ts';
import type { Shape, Word } from '../../tokens/tokenize.ts';
import type { Lexicon } from './lexicon.ts';
import type { Traits } from './traits.ts';

/** How a word is written, as a small number. */
export const CASE = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4, mark: 5, initial: 6, none: 7 } as const;

const CASE_OF: Readonly<Record<Shape, number>> = {
  lower: CASE.lower,
  uncased: CASE.lower,
  capital: CASE.capital,
  upper: CASE.upper,
  mixed: CASE.mixed,
  number: CASE.number,
  mark: CASE.mark,
  initial: CASE.initial,
};

/** Context-independent features of a word, as hashes; computed once and cached. */
export interface WordForm {
  /** Hash of the folded form, with all digits as 0. */
  readonly word: number;
  /** Hash of the word as written. */
  readonly written: number;
  /** Hash of its pattern, with runs of one kind of character collapsed: Xx, X, x'X. */
  readonly pattern: number;
  readonly casing: number;
  readonly capitalized: boolean;
  readonly hasLetters: boolean;
  /** Hashes of the prefixes and suffixes, from one character up to the maximum of the language's traits. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Hashes of the character 4-grams, with word boundaries marked; empty in languages without detailed features. */
  readonly letters: readonly number[];
  /** Classes of the single word in the lists. */
  readonly classes: number;
  /** Sense of a common word with this spelling: 0, or an index in SENSE_GROUPS plus 1. */
  readonly sense: number;
  /** Noun status in the lexicon, see lexicon.ts. */
  readonly noun: number;
  /** Number of characters, at most 7. */
  readonly length: number;
}

const PATTERN_LENGTH = 24;
/** Maximum number of 4-grams per word. */
const MAX_LETTERS = 14;

const patternOf = (text: string): string => {
  let pattern = '';
  let last = '';
  for (const character of text.slice(0, PATTERN_LENGTH)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/.test(character)
          ? 'd'
          : character;
    if (kind !== last) pattern += kind;
    last = kind;
  }
  return pattern;
};

const lettersOf = (folded: string): number[] => {
  const marked = `^${folded}$`;
  const count = Math.max(0, Math.min(MAX_LETTERS, marked.length - 3));
  return Array.from({ length: count }, (_, n) => hashText(marked.slice(n, n + 4), 300));
};

const createForm = (word: Word, lexicon: Lexicon, { affixes, detailed }: Traits): WordForm => {
  const hasLetters = word.shape !== 'mark' && word.shape !== 'number';
  const { folded } = word;
  const casing = CASE_OF[word.shape];
  const hash = hashText(/\d/.test(folded) ? folded.replace(/\d/g, '0') : folded);
  const lengths = hasLetters ? Array.from({ length: Math.min(affixes, folded.length - 1) }, (_, n) => n + 1) : [];
  return {
    word: hash,
    written: hashText(word.text, 77),
    pattern: hashText(patternOf(word.text), 78),
    casing,
    capitalized: casing === CASE.capital || casing === CASE.upper || casing === CASE.mixed || casing === CASE.initial,
    hasLetters,
    starts: lengths.map((n) => hashText(folded.slice(0, n), 100 + n)),
    ends: lengths.map((n) => hashText(folded.slice(-n), 200 + n)),
    letters: hasLetters && detailed ? lettersOf(folded) : [],
    classes: hasLetters ? lexicon.classesOfWord(folded, hash) : 0,
    sense: hasLetters ? lexicon.senseOf(hash) : 0,
    noun: hasLetters ? lexicon.nounOf(folded) : 0,
    length: Math.min(7, folded.length),
  };
};

/** Stands for positions outside the sentence. */
export const NO_WORD: WordForm = {
  word: 1,
  written: 1,
  pattern: 1,
  casing: CASE.none,
  capitalized: false,
  hasLetters: false,
  starts: [],
  ends: [],
  letters: [],
  classes: 0,
  sense: 0,
  noun: 0,
  length: 0,
};

/**
 * Maximum size of the cache, which is cleared when full. Large enough for the words of several days
 * of news, or of one day in languages with detailed features.
 */
const MAX_KEPT = 60_000;
const MAX_KEPT_DETAILED = 20_000;

/** Creates a cached function from words to forms. */
export function createWordForms(lexicon: Lexicon): (word: Word) => WordForm {
  const kept = new Map<string, WordForm>();
  const most = lexicon.traits.detailed ? MAX_KEPT_DETAILED : MAX_KEPT;
  return (word) => {
    const known = kept.get(word.text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const form = createForm(word, lexicon, lexicon.traits);
    kept.set(word.text, form);
    return form;
  };
}

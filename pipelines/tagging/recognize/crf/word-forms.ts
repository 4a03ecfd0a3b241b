import { hashText } from '../../tokens/hashing.ts';
import type { Shape, Word } from '../../tokens/reading.ts';
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

/** What a word looks like by itself, in hashes: worked out once and kept. */
export interface WordForm {
  /** Hash of the folded form, digits alike. */
  readonly word: number;
  /** Hash of the word as written. */
  readonly written: number;
  /** Hash of its pattern, runs of one kind of character shortened: Xx, X, x'X. */
  readonly pattern: number;
  readonly casing: number;
  readonly capitalised: boolean;
  readonly hasLetters: boolean;
  /** Hashes of the first and the last letters: one, two and so on, as many as the language's traits say. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Hashes of every four letters, its ends marked; empty where the language's words are not looked at so closely. */
  readonly letters: readonly number[];
  /** What the lists know the single word as. */
  readonly classes: number;
  /** What a common word of this spelling means: 0, or a number of SENSE_GROUPS plus 1. */
  readonly sense: number;
  /** What the lexicon says of it as a noun, see lexicon.ts. */
  readonly noun: number;
  /** Number of letters and digits, up to 7. */
  readonly length: number;
}

const PATTERN_LENGTH = 24;
/** Of one word. */
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

const makeForm = (word: Word, lexicon: Lexicon, { affixes, close }: Traits): WordForm => {
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
    capitalised: casing === CASE.capital || casing === CASE.upper || casing === CASE.mixed || casing === CASE.initial,
    hasLetters,
    starts: lengths.map((n) => hashText(folded.slice(0, n), 100 + n)),
    ends: lengths.map((n) => hashText(folded.slice(-n), 200 + n)),
    letters: hasLetters && close ? lettersOf(folded) : [],
    classes: hasLetters ? lexicon.classesOfWord(folded, hash) : 0,
    sense: hasLetters ? lexicon.senseOf(hash) : 0,
    noun: hasLetters ? lexicon.nounOf(folded) : 0,
    length: Math.min(7, folded.length),
  };
};

/** Beside the document's ends and sentences' ends there is nothing. */
export const NO_WORD: WordForm = {
  word: 1,
  written: 1,
  pattern: 1,
  casing: CASE.none,
  capitalised: false,
  hasLetters: false,
  starts: [],
  ends: [],
  letters: [],
  classes: 0,
  sense: 0,
  noun: 0,
  length: 0,
};

/** Enough for the words of several days of news, of a language looked at closely of one; then the memory starts anew. */
const MAX_KEPT = 60_000;
const MAX_KEPT_CLOSE = 20_000;

/** Knows each word's form, remembering those seen before. */
export const makeWordForms = (lexicon: Lexicon): ((word: Word) => WordForm) => {
  const kept = new Map<string, WordForm>();
  const most = lexicon.traits.close ? MAX_KEPT_CLOSE : MAX_KEPT;
  return (word) => {
    const known = kept.get(word.text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const form = makeForm(word, lexicon, lexicon.traits);
    kept.set(word.text, form);
    return form;
  };
};

import { hashText } from '../../tokens/hashing.ts';
import { CLASS, type NameTable } from './name-table.ts';
import type { Traits } from './traits.ts';

/** What lists say of words in one language. */
export interface Lexicon extends NameTable {
  readonly traits: Traits;
  /** Classes of a folded word, or of the name that it is a form of. */
  classesOfWord(folded: string, hash: number): number;
  /**
   * What a folded word is beside a name, where nouns have capitals: 0 nothing that is known; 1 a noun, 2 a form of one, 3 two
   * nouns in one, 4 something that ends in a noun; plus SMALL where it is (also) written small: a verb or an adjective.
   */
  nounOf(folded: string): number;
}

const SMALL = 8;

/** Whether what the lexicon says of a word is that it is a noun, or a form of one. */
export const isFormOfNoun = (noun: number): boolean => noun % SMALL === 1 || noun % SMALL === 2;

const MIN_STEM_LENGTH = 4;
const MIN_NOUN_LENGTH = 3;
const MIN_TAIL_LENGTH = 4;
/** Endings of German nouns, adjectives and verbs; an umlaut is folded away. */
const NOUN_ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern', 'nen', 'ens'];
const SMALL_ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];

/**
 * The words of a language: the names of all languages, and those of its own.
 * @param own names and nouns of the language; undefined for English, whose words the names of all languages have
 */
export const makeLexicon = (names: NameTable, own: NameTable | undefined, traits: Traits): Lexicon => {
  if (own === undefined)
    return { ...names, traits, classesOfWord: (_, hash) => names.classesOf(hash), nounOf: () => 0 };
  const classesOf = (hash: number): number => names.classesOf(hash) | own.classesOf(hash);
  const is = (folded: string, endings: readonly string[], kind: number, shortest: number): boolean =>
    endings.some(
      (ending) =>
        folded.length - ending.length >= shortest &&
        folded.endsWith(ending) &&
        (own.classesOf(hashText(folded.slice(0, folded.length - ending.length))) & kind) !== 0,
    );
  const isNoun = (folded: string): boolean => is(folded, NOUN_ENDINGS, CLASS.noun, MIN_NOUN_LENGTH);
  const kindOfNoun = (folded: string): number => {
    if ((own.classesOf(hashText(folded)) & CLASS.noun) !== 0) return 1;
    if (folded.length > MIN_NOUN_LENGTH && isNoun(folded)) return 2;
    for (let n = MIN_NOUN_LENGTH; n <= folded.length - MIN_TAIL_LENGTH; n++) {
      if (!isNoun(folded.slice(n))) continue;
      const head = folded.slice(0, n);
      return isNoun(head) || (head.endsWith('s') && isNoun(head.slice(0, -1))) ? 3 : 4;
    }
    return 0;
  };
  const WORDS = CLASS.noun | CLASS.small;
  return {
    traits,
    classesOf: (hash) => classesOf(hash) & ~WORDS,
    senseOf: () => 0,
    classesOfWord: (folded, hash) => {
      const classes = classesOf(hash) & ~WORDS;
      if (classes !== 0) return classes;
      let found = 0;
      for (const [ending, instead] of traits.endings)
        if (folded.length - ending.length >= MIN_STEM_LENGTH && folded.endsWith(ending))
          found |= classesOf(hashText(folded.slice(0, folded.length - ending.length) + instead));
      return found & ~WORDS;
    },
    nounOf: (folded) =>
      traits.nouns ? kindOfNoun(folded) + (is(folded, SMALL_ENDINGS, CLASS.small, 2) ? SMALL : 0) : 0,
  };
};

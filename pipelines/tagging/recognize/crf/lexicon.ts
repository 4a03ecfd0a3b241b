import { hashText } from '../../../text/hashing.ts';
import { CLASS, type NameTable } from './name-table.ts';
import type { Traits } from './traits.ts';

/** What the word lists know in one language. */
export interface Lexicon extends NameTable {
  readonly traits: Traits;
  /** Classes of a folded word or, if it has none, of the name it is an inflected form of. */
  classesOfWord(folded: string, hash: number): number;
  /**
   * Noun status of a folded word, in languages that capitalize nouns: 0 unknown, 1 noun, 2
   * inflected noun, 3 compound of two nouns, 4 word ending in a noun. SMALL is added if the word is
   * also a verb or an adjective.
   */
  nounOf(folded: string): number;
}

const ALSO_LOWERCASE = 8;

/** Whether a noun status means a noun or an inflected noun. */
export function isFormOfNoun(noun: number): boolean {
  return noun % ALSO_LOWERCASE === 1 || noun % ALSO_LOWERCASE === 2;
}

const MIN_STEM_LENGTH = 4;
const MIN_NOUN_LENGTH = 3;
const MIN_TAIL_LENGTH = 4;
/** Endings of German nouns, adjectives and verbs. Folding removes umlauts. */
const NOUN_ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern', 'nen', 'ens'];
const LOWERCASE_ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];

/**
 * Combines the names of all languages with the words of one language.
 * @param own names and nouns of the language; undefined for English, whose words are in the common
 * table
 */
export function createLexicon(names: NameTable, own: NameTable | undefined, traits: Traits): Lexicon {
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
      traits.nouns ? kindOfNoun(folded) + (is(folded, LOWERCASE_ENDINGS, CLASS.small, 2) ? ALSO_LOWERCASE : 0) : 0,
  };
}

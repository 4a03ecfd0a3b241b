import { finishHash, HASH_SEED, hashText, updateHash } from '../../text/hashing.ts';
import { wordSet } from '../words/word-list.ts';
import { weightAt } from './terms.ts';

/** English function words without topical meaning. */
const STOP_WORDS = wordSet(`
  the a an of to in and or for on at by with from as is are was were be been being it its this that these those he she they
  them his her their we our us you your i my me not no but if then than so such which who whom what when where how all any
  each other some more most only own same too very can will just has have had do does did would could should may might must
  also into about over after before between under out up down off on again further once here there 's s t re ve ll m d said
  says one`);

/** Features of a text: its words and bigrams, by hash, with their counts. */
export interface TextFeatures {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
}

export function hashOfTerm(term: string): number {
  return hashText(term) >>> 0;
}

/**
 * Returns the features of a text of stems. Bigrams are left out: a few hundred texts per language
 * are too few to train them.
 */
export function stemFeatures(stems: readonly string[], inTitle: number): TextFeatures {
  const words = new Map<number, number>();
  stems.forEach((stem, n) => {
    const hash = hashOfTerm(stem);
    words.set(hash, (words.get(hash) ?? 0) + weightAt(n, inTitle));
  });
  return { words, pairs: new Map() };
}

/**
 * Returns the features of an English text.
 * @param terms the terms from `documentTerms`, of which the first `inTitle` are the title's
 */
export function textFeatures(terms: readonly string[], inTitle: number): TextFeatures {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  let before = 0;
  let saidBefore = false;
  terms.forEach((term, n) => {
    const says = !STOP_WORDS.has(term);
    const begun = updateHash(HASH_SEED, term);
    if (says) {
      const hash = finishHash(begun) >>> 0;
      words.set(hash, (words.get(hash) ?? 0) + weightAt(n, inTitle));
    }
    if (n > 0 && n !== inTitle && (says || saidBefore)) {
      // The hash of both words with a space between them.
      const hash = finishHash(updateHash(updateHash(before, ' '), term)) >>> 0;
      pairs.set(hash, (pairs.get(hash) ?? 0) + 1);
    }
    before = begun;
    saidBefore = says;
  });
  return { words, pairs };
}

/** Returns the logarithmic weight of a count: the tenth occurrence adds little to the ninth. */
export function countWeight(times: number): number {
  return LOGARITHMS[times] ?? Math.log(1 + times);
}

const LOGARITHMS = Array.from({ length: 100 }, (_, times) => Math.log(1 + times));

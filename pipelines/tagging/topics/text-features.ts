import { hashText } from '../crf/hashing.ts';
import { STOP_WORDS } from './stop-words.ts';
import { weightAt } from './terms.ts';

/** What the classifier sees of a text: its words, and its pairs of neighbouring words, each by hash with how often. */
export interface TextFeatures {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
}

export const hashOfTerm = (term: string): number => hashText(term) >>> 0;
const hashOfPair = (first: string, second: string): number => hashText(`${first} ${second}`) >>> 0;

/** @param terms as `readTerms` gives them, of which the first `inTitle` are the title's. */
export const textFeatures = (terms: readonly string[], inTitle: number): TextFeatures => {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  let before: string | undefined;
  terms.forEach((term, n) => {
    const says = !STOP_WORDS.has(term);
    if (says) {
      const hash = hashOfTerm(term);
      words.set(hash, (words.get(hash) ?? 0) + weightAt(n, inTitle));
    }
    if (before !== undefined && n !== inTitle && (says || !STOP_WORDS.has(before))) {
      const hash = hashOfPair(before, term);
      pairs.set(hash, (pairs.get(hash) ?? 0) + 1);
    }
    before = term;
  });
  return { words, pairs };
};

/** What a feature counts that occurs so often; the tenth time says little that the ninth did not. */
export const countWeight = (times: number): number => Math.log(1 + times);

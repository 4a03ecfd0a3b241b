import { isCapitalised, type Word } from './reading.ts';

/** What the whole document says about a word: a capital inside a quiet sentence makes a name, small letters make none. */
export interface Evidence {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
}

export const gatherEvidence = (words: readonly Word[]): Evidence => {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const word of words) {
    if (word.shape === 'lower') small.set(word.folded, (small.get(word.folded) ?? 0) + 1);
    else if (isCapitalised(word) && !word.opens && !word.loud)
      capital.set(word.folded, (capital.get(word.folded) ?? 0) + 1);
  }
  return { small, capital };
};
